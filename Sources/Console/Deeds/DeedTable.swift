/// Every action on tickets that is a deed.
extension TicketDeed {
    static let table: [TicketDeed] = [
        .relate, .writeReview, .agreeAction, .finishAction, .changeAction, .notice, .vendor,
    ]
}
