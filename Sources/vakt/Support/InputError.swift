/// What was typed can't be used.
enum InputError: Error {
    case noTicket(String)
    case noArticle(String)
    case noVersion(Int64, newest: Int64)
    case notATime(String)
    case notAWindow(String)
    case notACategory(String)
    case notUTF8(path: String, offset: Int)
    case noInput
    case noWords
    case noSections
    case twoInputs
    case argumentNotUTF8(number: Int, offset: Int)
}
