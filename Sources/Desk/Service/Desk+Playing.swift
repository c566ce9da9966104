import Helpdesk

extension Desk {
    /// The desk as somebody of the practice story works at it: the same journal and index, another name.
    ///
    /// Everywhere else the actor is the operating system's user.
    ///
    /// - Throws: ``DeskError/deskExists(path:)`` for a desk that is not for practice.
    public func playing(_ person: String) throws(DeskError) -> Desk {
        guard DeskFile.exists(layout.practiceMark) else { throw .deskExists(path: layout.directory) }
        return Desk(
            layout: layout, settings: settings, actor: settings.actor(person), isReadOnly: isReadOnly, journal: journal,
            index: index, clock: clock, isTimeGiven: isTimeGiven)
    }
}
