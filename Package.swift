// swift-tools-version: 6.1
import PackageDescription

/// The modules of Vakt. An arrow only ever points down this list; `Tests/ArchitectureTests` checks it.
let package = Package(
    name: "vakt",
    products: [
        .executable(name: "vakt", targets: ["vakt"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        .executableTarget(
            name: "vakt",
            dependencies: [
                "Runtime", "Console", "Terminal", "Practice", "Intake", "Desk", "ReadModel", "Journal", "Wording",
                "Themes", "Canvas", "Helpdesk", "Primitives",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            plugins: ["BuildStamp"]),
        .plugin(name: "BuildStamp", capability: .buildTool(), path: "Sources/BuildStamp"),
        .target(
            name: "Runtime",
            dependencies: [
                "Console", "Terminal", "Desk", "ReadModel", "Journal", "Wording", "Themes", "Canvas", "Helpdesk",
                "Primitives",
            ]),
        .target(
            name: "Console", dependencies: ["Wording", "Helpdesk", "Canvas", "Primitives", "Search", "CMarkGFM"]),
        .target(name: "Terminal", dependencies: ["Canvas", "Primitives", "CNCurses", "CSignals"]),
        .target(name: "Practice", dependencies: ["Helpdesk", "Primitives"]),
        .target(
            name: "Intake",
            dependencies: ["Helpdesk", "Primitives", "CZlib", .product(name: "TOMLKit", package: "TOMLKit")]),
        .target(
            name: "Desk",
            dependencies: [
                "Journal", "ReadModel", "Helpdesk", "Primitives", .product(name: "TOMLKit", package: "TOMLKit"),
            ]),
        .target(
            name: "ReadModel",
            dependencies: [
                "Helpdesk", "Primitives", "Search", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "Journal", dependencies: ["Primitives", "CLinux", "COpenSSL"]),
        .target(
            name: "Themes",
            dependencies: ["Canvas", .product(name: "TOMLKit", package: "TOMLKit")],
            path: "Themes",
            resources: [
                "vakt-dark", "vakt-light", "high-contrast", "mono", "red-green-safe", "nord", "solarized-dark",
                "solarized-light", "gruvbox",
            ].map { .embedInCode($0 + ".toml") }),
        .target(name: "Canvas", dependencies: ["Primitives"]),
        .target(name: "Wording", dependencies: ["Helpdesk", "Primitives"]),
        .target(name: "Helpdesk", dependencies: ["Primitives"]),
        .target(name: "Search"),
        .target(name: "Primitives"),
        .testTarget(name: "PrimitivesTests", dependencies: ["Primitives", "SeededRandom"]),
        .testTarget(name: "SearchTests", dependencies: ["Search", "SeededRandom"]),
        .testTarget(
            name: "ConsoleTests",
            dependencies: ["Console", "Wording", "Themes", "Canvas", "Helpdesk", "Primitives", "SeededRandom"],
            exclude: ["Golden"]),
        .testTarget(name: "WordingTests", dependencies: ["Wording", "Helpdesk", "Primitives"]),
        .testTarget(
            name: "DeskTests",
            dependencies: ["Desk", "Journal", "ReadModel", "Helpdesk", "Primitives", "SeededRandom"],
            exclude: ["ClockCases.md"]),
        .testTarget(name: "VaktTests", dependencies: ["vakt", "PseudoTerminal"]),
        .testTarget(name: "JournalTests", dependencies: ["Journal", "Primitives", "SeededRandom"]),
        .testTarget(
            name: "ReadModelTests",
            dependencies: [
                "ReadModel", "Helpdesk", "Primitives", "Search", "SeededRandom",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .testTarget(name: "HelpdeskTests", dependencies: ["Helpdesk", "Primitives", "SeededRandom"]),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "Helpdesk", "Primitives", "CZlib", "SeededRandom"]),
        .testTarget(name: "CanvasTests", dependencies: ["Canvas", "Primitives", "SeededRandom"]),
        .testTarget(name: "PracticeTests", dependencies: ["Practice", "Helpdesk", "Primitives"]),
        .testTarget(name: "ThemesTests", dependencies: ["Themes", "Canvas"]),
        .systemLibrary(name: "CNCurses", providers: [.apt(["libncursesw5-dev"])]),
        .systemLibrary(name: "CLinux"),
        .target(name: "CSignals"),
        .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
        .target(name: "PseudoTerminal", dependencies: ["CVTerm"], path: "Tests/PseudoTerminal"),
        .target(name: "SeededRandom", path: "Tests/SeededRandom"),
        .testTarget(name: "PseudoTerminalTests", dependencies: ["PseudoTerminal"]),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["Terminal", "Canvas", "Primitives"], path: "Tests/TerminalProbe"),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["Terminal", "Canvas", "Primitives", "PseudoTerminal", "TerminalProbe", "SeededRandom"]),
        .target(name: "Workplace", dependencies: ["PseudoTerminal", "CVTerm"], path: "Tests/Workplace"),
        .testTarget(name: "StoryTests", dependencies: ["Workplace", "PseudoTerminal", "vakt"]),
        .testTarget(
            name: "CrashTests",
            dependencies: ["Desk", "Helpdesk", "PseudoTerminal", "Workplace", "SeededRandom", "vakt"]),
        .testTarget(name: "ArchitectureTests"),
        .executableTarget(
            name: "vakt-benchmarks",
            dependencies: [
                "Desk", "Intake", "ReadModel", "Journal", "Helpdesk", "Primitives", "Search", "PseudoTerminal",
                "SeededRandom",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Tests/Benchmarks"),
    ],
    swiftLanguageModes: [.v6]
)
