import Foundation

/// A record as it stands in the journal, for stories that end with what was recorded.
public struct Line: Sendable, CustomStringConvertible {
    /// Such as `ticket.noted`.
    public var type: String
    /// The record's subject, such as `INC-000001`.
    public var subject: String
    /// Who did it.
    public var by: String
    /// The body's members, written as text.
    public var body: [String: String]
    /// For a failed test's message.
    public var description: String { "\(subject) \(type) \(by) \(body)" }
}

extension Workplace {
    /// The journal's records after the one that begins it, read by nobody's code but the system's. Lines that a dying
    /// writer left half written are passed over.
    public func records() throws -> [Line] {
        try Files.read(journal).split(separator: 0x0A).dropFirst().compactMap { line in
            guard let fields = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
                let type = fields["type"] as? String, let subject = fields["on"] as? String,
                let by = fields["by"] as? String
            else { return nil }
            let body = fields["body"] as? [String: Any] ?? [:]
            return Line(type: type, subject: subject, by: by, body: body.mapValues { "\($0)" })
        }
    }

    /// The types of a subject's records, in order.
    public func types(of subject: String) throws -> [String] {
        try records().filter { $0.subject == subject }.map(\.type)
    }
}
