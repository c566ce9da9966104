import ArgumentParser
import Helpdesk
import Primitives

/// A change's plan as options.
struct PlanOptions: ParsableArguments {
    @Option(help: "How a change is handled; normal unless told.") var changeType: ChangeType?
    @Option(help: "How much could go wrong.") var risk: ChangeRisk?
    @Option(help: "Why it shall be made; - reads standard input.") var justification: String?
    @Option(help: "How it is made; - reads standard input.") var plan: String?
    @Option(help: "How it is taken back; - reads standard input.") var backOut: String?
    @Option(help: "How it is seen that it went well; - reads standard input.") var testPlan: String?
    @Option(
        help: ArgumentHelp(
            "When it is made, such as 2026-11-21T22:00Z..2026-11-22T02:00Z, or 2026-11-21 22:00..+4h.",
            valueName: "start..end"))
    var window: String?

    /// What was told.
    func told(_ input: inout InputText, _ session: Session) throws -> ChangePlan {
        ChangePlan(
            type: changeType, risk: risk, justification: try input.read(justification),
            implementation: try input.read(plan), backOut: try input.read(backOut), test: try input.read(testPlan),
            window: try window.map { try Self.window($0, session) })
    }

    /// Reads `START..END`; an end such as `+4h` counts from the start.
    private static func window(_ text: String, _ session: Session) throws -> ChangeWindow {
        guard let dots = text.firstRange(of: "..") else { throw InputError.notAWindow(text) }
        let start = try TimeText.read(String(text[..<dots.lowerBound]), now: session.desk.now, zone: session.zone)
        let end = try TimeText.read(String(text[dots.upperBound...]), now: start, zone: session.zone)
        guard let window = ChangeWindow(start, end) else { throw InputError.notAWindow(text) }
        return window
    }
}
