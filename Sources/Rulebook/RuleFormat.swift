// The format of rule files is a module of its own because the compiler that runs before this
// module is built reads them too. Whoever imports the rulebook means both.
@_exported import RuleFormat
