/// Problems that begin with an incident.
extension LogTicket {
    /// A problem with what an incident says of title, category and services.
    public init(problemFrom incident: Ticket) {
        let told = incident.classification
        self.init(
            type: .problem, title: incident.title,
            classification: Classification(
                category: told.category, impact: told.impact, urgency: told.urgency, services: told.services))
    }
}
