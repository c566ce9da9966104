import ArgumentParser
import Helpdesk

/// What is known of a problem as options.
struct ProblemOptions: ParsableArguments {
    @Option(help: "How one sees that it is this problem; - reads standard input.") var symptoms: String?
    @Option(help: "The root cause; - reads standard input.") var cause: String?
    @Option(help: "One of the settings' `causes`, such as configuration or vendor.") var causeCategory: String?
    @Option(help: "What helps until it is fixed; - reads standard input.") var workaround: String?

    /// Takes what comes from standard input.
    mutating func read(_ input: inout InputText) throws {
        symptoms = try input.read(symptoms)
        cause = try input.read(cause)
        workaround = try input.read(workaround)
    }

    /// What was told.
    func told(isKnownError: Bool? = nil) -> DescribeProblem {
        DescribeProblem(
            symptoms: symptoms, cause: cause, causeCategory: causeCategory, workaround: workaround,
            isKnownError: isKnownError)
    }
}
