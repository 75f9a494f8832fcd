/// One role of the line that names who made the page: `责任编辑: 蒋灵茜`.
package struct StaffEntry: Sendable {
  package let role: Credit.Role
  /// The colon and the white space around it; empty where there is none.
  package let separator: Range<Int>
  package let names: [Credit.Name]
}
