import Testing

/// What each module may import, beside the system's own modules. An arrow only points down.
private let allowed: [String: Set<String>] = [
    "vakt": [
        "Runtime", "Console", "Terminal", "Practice", "Intake", "Desk", "ReadModel", "Journal", "Wording", "Themes",
        "Canvas", "Helpdesk", "Primitives", "ArgumentParser",
    ],
    "BuildStamp": ["PackagePlugin"],
    "Runtime": [
        "Console", "Terminal", "Desk", "ReadModel", "Journal", "Themes", "Wording", "Canvas", "Helpdesk", "Primitives",
    ],
    "Console": ["Wording", "Helpdesk", "Canvas", "Primitives", "Search", "CMarkGFM"],
    "Terminal": ["Canvas", "Primitives", "CNCurses", "CSignals"],
    "Practice": ["Helpdesk", "Primitives"],
    "Intake": ["Helpdesk", "Primitives", "CZlib", "TOMLKit"],
    "Desk": ["Journal", "ReadModel", "Helpdesk", "Primitives", "TOMLKit"],
    "ReadModel": ["Helpdesk", "Primitives", "Search", "GRDB", "GRDBSQLite"],
    "Journal": ["Primitives", "COpenSSL", "CLinux"],
    "Themes": ["Canvas", "Primitives", "TOMLKit"],
    "Canvas": ["Primitives"],
    "Wording": ["Helpdesk", "Primitives"],
    "Helpdesk": ["Primitives"],
    "Search": [],
    "Primitives": [],
]

/// Modules of the system that every target may use; `Foundation` is left to those who need it.
private let system: Set<String> = ["Glibc", "Synchronization", "Dispatch"]

/// Who may use Foundation: not the domain, not the screen, not the journal.
private let withFoundation: Set<String> = [
    "vakt", "Runtime", "Intake", "Desk", "ReadModel", "Practice", "Themes", "BuildStamp",
]

@Suite("The modules")
struct ModuleTests {
    private let sources = SourceTree.files(below: "Sources") + SourceTree.files(below: "Themes")

    @Test("import only what stands below them")
    func arrows() {
        #expect(sources.count > 100, "the source tree was not found")
        for file in sources {
            for module in file.imports where !system.contains(module) && module != "FoundationEssentials" {
                if module == "Foundation" {
                    #expect(withFoundation.contains(file.target), "\(file.path) imports Foundation")
                } else {
                    #expect(allowed[file.target]?.contains(module) ?? false, "\(file.path) imports \(module)")
                }
            }
        }
    }

    @Test("keep SQL to the read model and curses to the terminal")
    func secrets() {
        // The practice desk's articles quote a query.
        for file in sources where file.target != "ReadModel" && file.target != "Practice" {
            #expect(!file.text.contains("SELECT "), "\(file.path) speaks SQL")
        }
        for file in sources where file.target != "Terminal" {
            #expect(!file.text.contains("CNCurses"), "\(file.path) names curses")
        }
    }

    @Test("print only from the executable")
    func printing() {
        for file in sources where file.target != "vakt" {
            #expect(!file.lines.contains { $0.drop(while: \.isWhitespace).hasPrefix("print(") }, "\(file.path) prints")
        }
    }
}
