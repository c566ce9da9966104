import Helpdesk
import Primitives
import Testing

@Suite("Vendors") struct VendorTests {
    private let fibre = Vendor(name: "fibre", title: "Fibre AB", services: ["network"])
    private func desk(_ events: any TicketEvent...) -> Given {
        Given(ticket: fold([logged(), TicketStarted()] + events)).with { $0.vendors = [fibre, Vendor(name: "copier")] }
    }

    @Test("get a ticket with their own reference, which can follow later")
    func giving() {
        desk().when(GiveVendor("fibre", reference: " F-1 ")).then(TicketVendorGiven("fibre", reference: "F-1"))
        let given = desk(TicketVendorGiven("fibre", contact: "Night desk"))
        given.when(GiveVendor("fibre", reference: "F-2")).then(
            TicketVendorGiven("fibre", reference: "F-2", contact: "Night desk"))
        given.when(GiveVendor("fibre")).thenRejected(.nothingToChange)
        given.when(GiveVendor("copier")).then(TicketVendorGiven("copier"))
        given.when(TakeBackFromVendor()).then(TicketVendorTakenBack("fibre"))
        desk().when(TakeBackFromVendor()).thenRejected(.nothingToChange)
        desk().when(GiveVendor("fiber")).thenRejected(.unknown(.vendor, "fiber", known: ["fibre", "copier"]))
    }

    @Test("get only open tickets")
    func open() {
        let resolved = desk(TicketResolved(.solution, notes: "x"))
        guard case .rejection(.rule(let obstacle)) = resolved.when(GiveVendor("fibre")) else {
            Issue.record("it was given")
            return
        }
        #expect(obstacle.rule == "vendor.not-open")
    }

    @Test("are offered first for the services that they mend")
    func fitting() {
        let settings = DeskSettings()
        var known = settings
        known.vendors = [Vendor(name: "copier"), fibre]
        let ticket = fold([logged(), TicketClassified(Classification(services: ["network"]), priority: nil)])
        #expect(known.vendors(for: ticket).map(\.name) == ["fibre", "copier"])
    }
}
