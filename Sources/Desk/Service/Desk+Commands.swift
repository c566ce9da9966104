import Helpdesk
import Journal
import Primitives
import ReadModel

extension Desk {
    /// Performs commands in order: one lock, one write, one sync for all of them.
    ///
    /// Each has an outcome of its own: a refused one does not stop the others, and later ones see what earlier ones
    /// did. When this returns, what was done is on the disk and in the index.
    ///
    /// - Parameters:
    ///   - isIndivisible: whether nothing is done where one of them is refused; each then has that outcome.
    ///   - progress: told now and then how many are decided; must not wait for anything.
    /// - Throws: when the desk can't be read or written; then nothing was acknowledged.
    public func perform(
        _ commands: [Command], isIndivisible: Bool = false, progress: (Int) -> Void = { _ in }
    ) throws(DeskError) -> [Outcome] {
        if isReadOnly { throw .readOnly(path: layout.journal) }
        // Outside the lock, so that little is left to read while others wait.
        try catchUp()
        let outcomes = try asDeskError { try record(commands, isIndivisible, progress) }
        // What was recorded has happened, also where the index can't take it; whoever reads next is told of that.
        _ = try? catchUp()
        return outcomes
    }

    /// What would become of commands if they were performed now. Records nothing and takes no lock, so somebody else
    /// may come first.
    public func rehearse(_ commands: [Command]) throws(DeskError) -> [Outcome] {
        try asDeskError {
            let state = try NewestState(index, found: [], head: indexedPosition())
            var deciding = Deciding(state, circumstances)
            for command in commands { try deciding.take(command) }
            return deciding.outcomes
        }
    }

    /// Performs one command.
    public func perform(_ command: Command) throws(DeskError) -> Outcome {
        let outcomes = try perform([command])
        guard let outcome = outcomes.first else { throw .unexpected("no outcome") }
        return outcome
    }

    private func record(
        _ commands: [Command], _ isIndivisible: Bool, _ progress: (Int) -> Void
    ) throws -> [Outcome] {
        let known = try indexedPosition()
        let circumstances = circumstances
        let index = index
        let committed = try journal.transaction(
            from: known, by: actor.name, at: circumstances.now, writing: .once
        ) { transaction in
            let state = try NewestState(index, found: transaction.found, head: transaction.head)
            var deciding = Deciding(state, circumstances)
            for (index, command) in commands.enumerated() {
                if index % 256 == 0 { progress(index) }
                try deciding.take(command)
            }
            if isIndivisible { deciding.holdTogether(commands) }
            try transaction.append(deciding.records(behind: transaction.head.seq))
            return deciding.outcomes
        }
        return committed.value
    }
}
