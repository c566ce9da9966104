import Foundation
import PseudoTerminal
import Testing

@Suite("What is printed") struct OutputTests {
    let vakt: Program
    static let hostile = "=cmd|' /C calc'!A0\t\u{1B}]0;owned\u{7}\u{202E}evil\r\nsecond\u{0}"

    init() throws {
        vakt = try Program()
        try vakt.run("init")
    }

    /// Bytes that no line of output may hold.
    private func controls(in text: String) -> [UInt8] {
        text.utf8.filter { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }
    }

    private func logHostile() throws {
        // NUL can't be passed as an argument, and line feeds are refused in no field: JSON escapes carry the rest.
        let title = Self.hostile.replacing("\u{0}", with: "")
        #expect(
            try vakt.run("new", "--title", title, "--body", "-", "--requester", title, input: Self.hostile).status == 0)
    }

    @Test("JSON has the contract's names in its order, and null for what is absent")
    func jsonNames() throws {
        try vakt.run("new", "--title", "a")
        let line = try #require(try vakt.run("list", "--json").lines.first)
        let names = line.matches(of: /"([A-Za-z]+)":/).map { String($0.1) }
        #expect(
            names.joined(separator: " ") == """
                id type kind title state priority impact urgency category subcategory service team assignee requester \
                source tags createdAt updatedAt acknowledgedAt containedAt resolvedAt closedAt reopenCount \
                reassignmentCount responseDue resolutionDue responseMet resolutionMet revision parent mergedInto \
                major links subkind severity vendor vendorReference noticeDue knownError workaround \
                changeType risk windowFrom windowTo approval closeCode reviewDue
                """)
        #expect(!line.contains("\"\""))
        #expect(line.contains("\"priority\":null"))
        #expect(line.contains("\"tags\":[]"))
    }

    @Test("a JSON line of a ticket at work")
    func jsonGolden() throws {
        try vakt.run("new", "--title", "Ärende 障害", "--requester", "Anna", "--tag", "b", "--tag", "A")
        try vakt.run(
            "classify", "1", "--category", "mail/client", "--impact", "1", "--urgency", "2", "--service", "web shop")
        let line = try vakt.run("assign", "1", "--to", "me", "--json").output
        let timeless = line.replacing(/"20\d\d-\d\d-\d\dT[\d:.]+Z"/, with: "T")
        #expect(
            timeless == """
                {"id":"INC-000001","type":"incident","kind":"service","title":"Ärende 障害","state":"triaged",\
                "priority":"P2","impact":1,"urgency":2,"category":"mail","subcategory":"client","service":"web shop",\
                "team":null,"assignee":"\(Program.me)","requester":"Anna","source":"phone","tags":["a","b"],\
                "createdAt":T,"updatedAt":T,"acknowledgedAt":T,"containedAt":null,"resolvedAt":null,"closedAt":null,\
                "reopenCount":0,"reassignmentCount":0,"responseDue":T,"resolutionDue":T,"responseMet":true,\
                "resolutionMet":null,"revision":4,"parent":null,"mergedInto":null,"major":false,"links":[],\
                "subkind":null,"severity":null,"vendor":null,"vendorReference":null,"noticeDue":null,\
                "knownError":null,"workaround":null,"changeType":null,"risk":null,"windowFrom":null,"windowTo":null,\
                "approval":null,"closeCode":null,"reviewDue":null}

                """)
    }

    @Test(
        "hostile text stays text, and a line a line",
        arguments: [
            ["list"], ["list", "--csv"], ["list", "--json"], ["show", "1"], ["log"], ["log", "1", "--json"],
            ["export"], ["export", "--format", "md"], ["export", "--format", "csv"],
        ])
    func hostile(_ arguments: [String]) throws {
        try logHostile()
        let run = try vakt.start(arguments).finish()
        #expect(run.status == 0)
        #expect(controls(in: run.output) == [])
        #expect(!run.output.unicodeScalars.contains("\u{202E}"))
        if arguments == ["list"] {
            #expect(run.lines.count == 1)
            #expect(run.lines[0].filter { $0 == "\t" }.count == 8)
        }
    }

    @Test("a cell of CSV is no formula")
    func csv() throws {
        try logHostile()
        try vakt.run("new", "--title=-1+1, \"quoted\"")
        for line in try vakt.run("list", "--csv").lines.dropFirst() {
            #expect(!line.contains(",=") && !line.contains(",-1"))
        }
        #expect(try vakt.run("list", "--csv").output.contains(",\"'-1+1, \"\"quoted\"\"\","))
    }

    @Test("a terminal gets aligned columns, wide characters counted")
    func table() throws {
        try vakt.run("new", "--title", "障害一", "--requester", "中村 遥")
        try vakt.run("new", "--title", "plain", "--requester", "Anna")
        let terminal = try Session.start(
            [BuiltProduct.path("vakt"), "list"], environment: ["VAKT_DESK": vakt.desk, "LC_ALL": "C.UTF-8"])
        #expect(try terminal.waitForExit() == .exited(0))
        #expect(terminal.row(0).hasPrefix("ID         P  STATE"))
        let column = try #require(
            (0..<80).first { terminal.cell($0, 0).text == "T" && terminal.cell($0 + 1, 0).text == "I" })
        #expect(terminal.cell(column, 1).text == "障")
        #expect(terminal.cell(column, 2).text == "p")
    }

    @Test("a reader that leaves early hears no complaint")
    func closedPipe() throws {
        for number in 0..<3 { try vakt.run("new", "--title", "t\(number)") }
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            "-c", "\"$0\" list --desk \"$1\" 2>&1 >&- ; \"$0\" list --desk \"$1\" | true", BuiltProduct.path("vakt"),
            vakt.desk,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        process.waitUntilExit()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(said.isEmpty)
        #expect(process.terminationStatus == 0)
    }

    @Test("a program started without its standard descriptors prints into no file of the desk")
    func closedDescriptors() throws {
        // More than the output holds back, so that it is written while the desk's files are open.
        for _ in 0..<3 {
            try vakt.run("new", "--title", "long", "--body", String(repeating: "many words ", count: 9_000))
        }
        let journal = try Data(contentsOf: URL(filePath: vakt.desk + "/desk.log"))
        for command in ["list --json", "show 1", "log", "export --format md"] {
            for closed in [">&-", "<&- >&-", "<&- >&- 2>&-"] {
                let process = Process()
                process.executableURL = URL(filePath: "/bin/sh")
                process.arguments = [
                    "-c", "\"$0\" \(command) --desk \"$1\" \(closed)", BuiltProduct.path("vakt"), vakt.desk,
                ]
                process.standardError = FileHandle.nullDevice
                try process.run()
                process.waitUntilExit()
            }
        }
        #expect(try Data(contentsOf: URL(filePath: vakt.desk + "/desk.log")) == journal)
    }
}
