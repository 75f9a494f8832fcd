internal import Configuring
internal import Reporting
internal import RuleFormat
internal import Rulebook
internal import System

/// The rules as the configuration of the current folder leaves them.
struct ConfiguredRules {
  /// How the rules are printed.
  let style: TextStyle
  /// The rules, those of the newsroom's folders among them.
  let rulebook: Rulebook
  private let settings: RuleSettings

  init(_ options: CheckOptions) throws(CommandFailure) {
    let store = try options.configurations()
    let path = store.workingDirectory.appending("-")
    let file: ConfigurationFile
    do throws(ConfigurationFailure) {
      file = try store.configuration(for: path).file
    } catch {
      throw CommandFailure(error)
    }
    let configuration = file.configuration
    rulebook = file.rulebook
    settings = configuration.settings
    style = TextStyle(
      language: options.language ?? configuration.language ?? .chinese,
      colour: options.wantsColour(.output))
  }

  /// A rule with its severity and whether it is on.
  func entry(_ sheet: RuleSheet) -> CatalogueEntry {
    let setting = settings[sheet.id]
    return CatalogueEntry(sheet, severity: setting?.severity, isOn: setting?.isEnabled)
  }
}
