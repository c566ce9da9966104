import Intake
import Wording

extension Catalogue {
    /// Why a row was left out.
    func words(for reason: RejectedRow.Reason) -> String {
        switch reason {
        case .quoting(let place):
            self(.commandLine(.rowQuoting), ["line": String(place.line), "column": String(place.column)])
        case .fieldCount(let found, let expected):
            self(.commandLine(.rowFieldCount), ["found": String(found), "expected": String(expected)])
        case .notUTF8(let column): self(.commandLine(.rowNotUTF8), ["column": column])
        case .missing(let field): self(.commandLine(.rowMissing), ["field": field.rawValue])
        case .unknownValue(let field, let value, let column):
            self(.commandLine(.rowUnknownValue), ["field": field.rawValue, "value": value, "column": column])
        case .notATime(let field, let value, let column):
            self(.commandLine(.rowNotATime), ["field": field.rawValue, "value": value, "column": column])
        case .tooLong(let field, let limit):
            self(.commandLine(.rowTooLong), ["field": field.rawValue, "limit": String(limit)])
        }
    }
}
