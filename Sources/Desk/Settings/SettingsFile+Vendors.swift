import Helpdesk

extension SettingsFile {
    /// The tables of `vendors`.
    static func vendors(_ file: SettingsTable, _ settings: DeskSettings) throws(SettingsError) -> [Vendor] {
        var vendors: [Vendor] = []
        var shelf = try calendars(file, settings.zone)
        for table in try file.subtables("vendors") ?? [] {
            try table.allow(["name", "title", "contact", "calendar", "services"])
            var vendor = Vendor(name: try table.required("name"), title: try table.text("title") ?? "")
            if vendors.contains(where: { $0.name == vendor.name }) {
                throw table.error("name", .duplicate(vendor.name))
            }
            vendor.contact = try table.text("contact") ?? ""
            if let name = try table.text("calendar") {
                let known = try shelf.name(name, "calendar", table)
                vendor.hours = shelf.calendars.first { $0.name == known }
            }
            vendor.services = try names("services", table, among: settings.services)
            vendors.append(vendor)
        }
        return vendors
    }

    /// The tables as a `desk.toml` has them.
    static func vendors(_ settings: DeskSettings, _ examples: Bool) -> String {
        var out = """

            # Firms outside that tickets are handed to. `calendar` says when somebody is there: one of [calendars], with its
            # own zone, or one that comes with the program. Those of a ticket's services are offered first.

            """
        for vendor in settings.vendors {
            out += "[[vendors]]\nname = \(quoted(vendor.name))\n"
            if !vendor.title.isEmpty { out += "title = \(quoted(vendor.title))\n" }
            if !vendor.contact.isEmpty { out += "contact = \(quoted(vendor.contact))\n" }
            if let hours = vendor.hours { out += "calendar = \(quoted(hours.name))\n" }
            if !vendor.services.isEmpty { out += "services = \(list(vendor.services))\n" }
        }
        return out + (examples && settings.vendors.isEmpty ? vendorExample : "")
    }

    private static let vendorExample = """
        # [[vendors]]
        # name = "fibre"
        # title = "Fibre and lines"
        # contact = "+46 8 555 010 00, desk@example.com"
        # calendar = "24x7"
        # services = ["network"]

        """
}
