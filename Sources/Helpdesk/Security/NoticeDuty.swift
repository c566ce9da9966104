import Primitives

/// Whether somebody outside must be told of a ticket (an authority, the people concerned), and who was told when.
///
/// The default time of 72 hours is that of the General Data Protection Regulation, article 33.
public struct NoticeDuty: TicketPart {
    public static let key = "notice"

    /// Somebody was told.
    public struct Given: Sendable, Hashable {
        /// Who was told.
        public var recipient: String
        /// When.
        public var at: Timestamp

        /// Makes an entry.
        public init(to recipient: String, at: Timestamp) {
            self.recipient = recipient
            self.at = at
        }
    }

    /// What a person decided; `nil` leaves it to the kind of incident.
    public internal(set) var isDemanded: Bool?
    /// From when the time runs, where a person said so.
    public internal(set) var since: Timestamp?
    /// Who was told, in the order of recording.
    public internal(set) var given: [Given] = []

    public init() {}

    public init(body: JSONObject) throws(BodyError) {
        for member in body.members {
            switch member.key {
            case "demanded": isDemanded = member.value == .bool(true)
            case "since": since = try body.optionalTimestamp("since")
            default:
                let parts = member.key.split(separator: " ", maxSplits: 2).map(String.init)
                guard parts.count == 3, parts[0] == "given", let at = Timestamp(rfc3339: parts[1]) else {
                    throw BodyError(member.key)
                }
                given.append(Given(to: parts[2], at: at))
            }
        }
    }

    public var body: JSONObject {
        var body = JSONObject()
        if let isDemanded { body["demanded"] = .bool(isDemanded) }
        body.put("since", since)
        for notice in given { body["given \(notice.at.rfc3339) \(notice.recipient)"] = .bool(true) }
        return body
    }
}

/// How a ticket stands with its duty to tell somebody. The raw values are those of queries.
public enum NoticeStanding: String, CaseIterable, Sendable, Hashable {
    /// Nobody was told, and there is time left or not.
    case due
    /// Nobody was told, and the time is over.
    case overdue
    /// Somebody was told.
    case given
}

extension Ticket {
    /// Until when somebody must be told of it; `nil` where nobody must. Stays after somebody was told.
    public func noticeDeadline(_ settings: DeskSettings) -> Timestamp? {
        guard let allowed = settings.securityNotice else { return nil }
        let duty = parts.notice
        guard duty.isDemanded ?? (classification.subkind == .dataLeak) else { return nil }
        return (duty.since ?? moments.detectedAt ?? createdAt).advanced(byMilliseconds: allowed)
    }

    /// Until when somebody must still be told of it; `nil` where nobody must, or was told. A cancelled ticket tells
    /// of nothing.
    public func noticeDue(_ settings: DeskSettings) -> Timestamp? {
        parts.notice.given.isEmpty && state != .cancelled ? noticeDeadline(settings) : nil
    }
}
