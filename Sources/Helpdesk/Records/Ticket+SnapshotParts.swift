import Primitives

extension Ticket {
    func putParts(_ writer: inout SnapshotWriter) {
        var taken = JSONObject()
        for step in ProcessStep.allCases {
            if let mark = steps[step] { taken[step.rawValue] = .object(mark.body) }
        }
        writer.put(taken)
        writer.put(parts.body)
    }

    mutating func takeParts(_ reader: inout SnapshotReader) throws(BodyError) {
        for member in try reader.object().members {
            guard let step = ProcessStep(rawValue: member.key), let body = member.value.objectValue else {
                throw BodyError(member.key)
            }
            steps.marks[step] = try ProcessSteps.Mark(body: body)
        }
        parts = try TicketParts(body: try reader.object())
    }
}
