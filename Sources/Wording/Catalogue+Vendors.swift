import Helpdesk
import Primitives

/// Vendors, in words.
extension Catalogue {
    /// Whether somebody is there now, and when next; empty where that is not told.
    public func hours(of vendor: Vendor, now: Timestamp, zone: ZoneTable) -> String {
        guard let isThere = vendor.isInHours(at: now) else { return "" }
        if isThere { return self(Sentence("in hours now", swedish: "öppet nu", japanese: "営業時間内")) }
        let context = EventContext(now: now, zone: zone)
        guard let opens = vendor.opens(after: now) else {
            return self(Sentence("out of hours", swedish: "stängt", japanese: "営業時間外"))
        }
        let sentence = Sentence(
            "out of hours, opens {time}", swedish: "stängt, öppnar {time}", japanese: "営業時間外 ({time}から)")
        return words(for: Told(sentence, ["time": .time(opens)]), context)
    }

    /// The vendor that has a ticket.
    func vendor(of ticket: Ticket, _ settings: DeskSettings, _ context: EventContext) -> [Aside] {
        let held = ticket.parts.vendor
        guard held.isGiven else { return [] }
        let known = settings.vendor(held.vendor)
        var parts = [known.map { $0.title.isEmpty ? $0.name : $0.title } ?? held.vendor]
        if !held.reference.isEmpty {
            let sentence = Sentence(
                "reference {number}", swedish: "referens {number}", japanese: "受付番号 {number}")
            parts.append(words(for: Told(sentence, ["number": .text(held.reference)]), context))
        }
        let contact = [held.contact, known?.contact ?? ""].filter { !$0.isEmpty }
        parts += contact
        if let known {
            let hours = hours(of: known, now: context.now, zone: context.zone)
            if !hours.isEmpty { parts.append(hours) }
        }
        return [Aside(self(Sentence("Vendor", swedish: "Leverantör", japanese: "ベンダー")), list(of: parts))]
    }
}
