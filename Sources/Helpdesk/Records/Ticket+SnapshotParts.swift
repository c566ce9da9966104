import Primitives

extension Ticket {
    func putParts(_ writer: inout SnapshotWriter) {
        for step in ProcessStep.allCases {
            guard let mark = steps[step] else {
                writer.put(Int64(0))
                continue
            }
            writer.put(mark.count)
            writer.put(mark.at)
            writer.put(mark.by)
        }
        writer.put(parts.body)
    }

    mutating func takeParts(_ reader: inout SnapshotReader) throws(BodyError) {
        for step in ProcessStep.allCases {
            let count = try reader.integer()
            if count == 0 { continue }
            steps.marks[step] = ProcessSteps.Mark(at: try reader.time(), by: try reader.text(), count: count)
        }
        parts = try TicketParts(body: try reader.object())
    }
}
