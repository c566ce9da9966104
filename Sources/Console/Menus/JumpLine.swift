/// The line in which one types a ticket's number.
struct JumpLine: Sendable {
    var editor = TextEditor()
    var error: String?
}
