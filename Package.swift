// swift-tools-version: 6.2

import PackageDescription

/// Settings every target shares: Swift 6 mode comes with the tools version.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "copydesk",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "copydesk", targets: ["copydesk"]),
    .library(name: "CopydeskKit", targets: ["CopydeskKit"]),
  ],
  targets: [
    .target(name: "NewsCopy", swiftSettings: strict),
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "RuleFormat", dependencies: ["JSONText"], swiftSettings: strict),
    .target(
      name: "Rulebook",
      dependencies: ["JSONText", "RuleFormat"],
      exclude: ["Rules"],
      swiftSettings: strict,
      plugins: ["CompileRulebook"]
    ),
    .target(
      name: "Linting",
      dependencies: ["NewsCopy", "RuleFormat", "Rulebook"],
      swiftSettings: strict,
      plugins: ["ListCheckers"]
    ),
    .target(name: "System", dependencies: ["NewsCopy"], swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: ["JSONText", "Linting", "NewsCopy", "RuleFormat", "Rulebook"],
      swiftSettings: strict
    ),
    .target(
      name: "Configuring",
      dependencies: ["JSONText", "RuleFormat", "Rulebook", "System"],
      swiftSettings: strict
    ),
    .target(
      name: "CopydeskKit",
      dependencies: ["Linting", "NewsCopy", "Reporting", "RuleFormat", "Rulebook", "System"],
      swiftSettings: strict
    ),
    .target(
      name: "LanguageServer",
      dependencies: [
        "Configuring", "JSONText", "Linting", "NewsCopy", "Reporting", "RuleFormat", "Rulebook",
        "System",
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "copydesk",
      dependencies: [
        "Configuring", "JSONText", "LanguageServer", "Linting", "NewsCopy", "Reporting",
        "RuleFormat", "Rulebook", "System",
      ],
      resources: [
        "ale.vim", "eglot.el", "helix.toml", "kate.json", "lsp-mode.el", "neovim-lspconfig.lua",
        "neovim.lua", "sublime.json", "vim-lsp.vim", "vscode/language-configuration.json",
        "vscode/package.json", "vscode/src/extension.ts", "vscode/tsconfig.json",
        "vscode/vscodeignore", "zed/Cargo.toml", "zed/extension.toml", "zed/src/lib.rs",
      ].map { .embedInCode("Editors/Files/\($0)") },
      swiftSettings: strict
    ),
    .executableTarget(
      name: "copydesk-bench",
      dependencies: ["Linting", "NewsCopy", "RuleFormat", "Rulebook", "System"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "rulebook-compiler",
      dependencies: ["JSONText", "RuleFormat"],
      swiftSettings: strict
    ),
    .plugin(
      name: "CompileRulebook",
      capability: .buildTool(),
      dependencies: ["rulebook-compiler"],
      path: "Sources/CompileRulebook"
    ),
    .plugin(
      name: "ListCheckers",
      capability: .buildTool(),
      dependencies: ["rulebook-compiler"],
      path: "Sources/ListCheckers"
    ),
    .target(name: "WrapDamage", path: "Tests/WrapDamage", swiftSettings: strict),
    .executableTarget(
      name: "wrap-damage", dependencies: ["WrapDamage"], path: "Tests/WrapDamageTool",
      swiftSettings: strict),
    .testTarget(name: "NewsCopyTests", dependencies: ["NewsCopy"], swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(
      name: "RuleFormatTests", dependencies: ["JSONText", "RuleFormat"], swiftSettings: strict),
    .testTarget(
      name: "RulebookTests",
      dependencies: ["JSONText", "RuleFormat", "Rulebook"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LintingTests",
      dependencies: ["Linting", "NewsCopy", "RuleFormat", "Rulebook", "System", "WrapDamage"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "SystemTests", dependencies: ["NewsCopy", "System"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["JSONText", "Linting", "NewsCopy", "Reporting", "RuleFormat", "Rulebook"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ConfiguringTests",
      dependencies: ["Configuring", "JSONText", "RuleFormat", "Rulebook", "System"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CopydeskKitTests", dependencies: ["CopydeskKit"], swiftSettings: strict),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["JSONText", "LanguageServer", "System"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEnd",
      dependencies: ["JSONText", "LanguageServer", "System", "copydesk"],
      exclude: ["new-rule.sh", "Editors", "CorrectCopy"],
      swiftSettings: strict
    ),
  ]
)
