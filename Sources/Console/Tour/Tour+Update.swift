import Helpdesk
import Wording

extension Model {
    /// Tells that this is the practice desk, before anything else. The tour begins by itself unless it was left or is
    /// over.
    ///
    /// - Parameter progress: how far the tour is; `nil` when it never began.
    public mutating func practise(_ progress: TourProgress?) {
        isPractice = true
        switch progress {
        case .over: break
        case .at(let number)?: tour = tour(at: Tour.Step.allCases[number])
        case nil: tour = tour(at: .move)
        }
    }

    /// Begins the tour, or leaves it.
    mutating func toggleTour() -> [Effect] {
        guard tour == nil else {
            tour = nil
            return [.keepTour(.over)]
        }
        if let reason = whyDisabled(.tour) {
            notify(reason, .warning)
            return []
        }
        tour = tour(at: .move)
        return [.keepTour(.at(0))]
    }

    private func tour(at step: Tour.Step) -> Tour {
        Tour(step: step, selected: queue.selected?.id, filter: queue.filter.text)
    }

    /// Goes on with the tour when its step is done.
    mutating func watchForTour(_ message: Message) -> [Effect] {
        guard let step = tour?.step else { return [] }
        if tour?.selected == nil { tour?.selected = queue.selected?.id }
        switch overlays.last {
        case .palette? where step == .palette, .help? where step == .help: tour?.hasSeen = true
        default: break
        }
        guard isTourStepDone(message) else { return [] }
        let all = Tour.Step.allCases
        guard let place = all.firstIndex(of: step), place + 1 < all.count else { return [] }
        let next = all[place + 1]
        tour = tour(at: next)
        return [.keepTour(next == .end ? .over : .at(place + 1))]
    }

    private func isTourStepDone(_ message: Message) -> Bool {
        guard let tour, overlays.isEmpty else { return false }
        switch tour.step {
        case .move:
            // Others' changes move rows too; that is not the person's doing.
            guard case .key = message, let before = tour.selected, let now = queue.selected?.id else { return false }
            return before != now
        case .open: return focus == .detail
        case .back: return focus == .queue
        case .filter: return queue.filter.text != tour.filter && !queue.isAwaitingView
        case .take, .note, .undo, .palette, .help: return tour.hasSeen
        case .end: return false
        }
    }
}
