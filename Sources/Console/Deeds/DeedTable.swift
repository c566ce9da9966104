/// Every action on tickets that is a deed.
extension TicketDeed {
    static let table: [TicketDeed] = [
        .relate, .merge, .split, .major, .writeReview, .agreeAction, .finishAction, .changeAction,
    ]
}
