import Desk

/// Opens the console on a desk.
func openConsole(_ session: Session) throws {
    throw InputError.noConsole
}
