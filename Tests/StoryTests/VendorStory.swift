import PseudoTerminal
import Testing
import Workplace

@Suite("A vendor") struct VendorStory {
    @Test("gets a ticket with its own reference, holds it, and gives it back")
    func handed() throws {
        let vendors = """

            [[vendors]]
            name = "fibre"
            title = "Fibre AB"
            contact = "555 010"
            calendar = "24x7"
            """
        let place = try Workplace(settings: "mandatory = []\n" + Settings.small + vendors)
        try place.vakt("new", "--title", "Line to Umeå is down")
        let console = try place.console(columns: 120, rows: 40)
        try console.expect("Line to Ume")
        try console.press(":", "hand to a vendor", .key(.enter))
        try console.expect("Hand INC-000001 to a vendor")
        try console.press(.key(.tab), "F-4711", .key(.ctrl("s")))
        try console.expect("Fibre AB, reference F-4711, 555 010, in hours now")
        try console.press("q")
        try console.waitForExit()
        #expect(try place.vakt("list", "vendor:fibre", "--count") == "1")
        try place.vakt("vendor", "1", "--to", "fibre", "--hold")
        #expect(try place.vakt("list", "hold:vendor", "--count") == "1")
        #expect(try place.vakt("show", "1", "--json").contains("\"vendorReference\":\"F-4711\""))
        try place.vakt("vendor", "1", "--back")
        #expect(try place.vakt("list", "state:in-progress vendor:none", "--count") == "1")
        #expect(try place.vakt("vendor", "--list").contains("Fibre AB"))
        #expect(try place.run(["vendor", "1", "--to", "fiber"]).errors.contains("fibre"))
    }
}
