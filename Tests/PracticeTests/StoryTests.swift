import Primitives
import Testing

@testable import Practice

@Suite("The practice story, as it is told")
struct StoryTests {
    let story: PracticeStory

    init() throws { story = try PracticeStory() }

    @Test("about 200 tickets and 40 articles, in three languages")
    func counts() {
        #expect((190...215).contains(story.tickets.count))
        #expect((38...46).contains(story.articles.count))
        for language in StoryLanguage.allCases {
            #expect(story.tickets.count { $0.language == language } >= 40)
            #expect(story.articles.count { $0.language == language } >= 12)
        }
    }

    @Test("the week ends with about 45 open tickets, every hold reason among them")
    func open() {
        let open = story.tickets.filter { StoryState(after: $0).isOpen }
        #expect((40...60).contains(open.count))
        let holds = Set(open.compactMap { StoryState(after: $0).hold })
        #expect(holds.isSuperset(of: [.caller, .change, .problem, .vendor, .scheduled]))
        #expect(open.count { StoryState(after: $0).assignee == nil } >= 8)
        #expect(open.count { StoryState(after: $0).assignee == StoryOperator.you } >= 3)
    }

    @Test("every step is one that the ticket's state allows")
    func legal() {
        for ticket in story.tickets {
            let mistakes = StoryState(after: ticket).mistakes
            #expect(mistakes.isEmpty, "\(ticket.key): \(mistakes)")
        }
    }

    @Test("every name that a ticket uses exists")
    func references() {
        let settings = story.settings
        let people = Set(StoryPerson.all.map(\.user))
        let users = Set(settings.operators.map(\.user) + [StoryOperator.you])
        for ticket in story.tickets {
            #expect(people.contains(ticket.requester), "\(ticket.key): \(ticket.requester)")
            for step in ticket.steps {
                #expect(users.contains(step.by), "\(ticket.key): \(step.by)")
                check(step.action, of: ticket, users: users)
            }
        }
    }

    private func check(_ action: StoryAction, of ticket: StoryTicket, users: Set<String>) {
        let settings = story.settings
        switch action {
        case .classified(let service, let category, let impact, let urgency):
            let parts = category.split(separator: "/").map(String.init)
            #expect(settings.services.contains { $0.key == service }, "\(ticket.key): \(service)")
            #expect(
                parts.count == 2
                    && settings.categories.contains { $0.key == parts[0] && $0.subcategories.contains(parts[1]) },
                "\(ticket.key): \(category)")
            #expect((1...3).contains(impact) && (1...3).contains(urgency), "\(ticket.key)")
        case .assigned(let team, let to, _):
            if let team { #expect(settings.teams.contains { $0.key == team }, "\(ticket.key): \(team)") }
            if let to { #expect(users.contains(to), "\(ticket.key): \(to)") }
        case .articleLinked(let key): #expect(story.articles.contains { $0.key == key }, "\(ticket.key): \(key)")
        case .linked(_, let key): #expect(story.tickets.contains { $0.key == key }, "\(ticket.key): \(key)")
        default: break
        }
    }

    @Test("keys are unique, nothing is without words, and no two tickets have the same title")
    func words() {
        #expect(Set(story.tickets.map(\.key)).count == story.tickets.count)
        #expect(Set(story.tickets.map(\.title)).count == story.tickets.count)
        #expect(Set(story.articles.map(\.key)).count == story.articles.count)
        #expect(story.tickets.allSatisfy { !$0.title.isEmpty && !$0.description.isEmpty })
        #expect(story.articles.allSatisfy { !$0.title.isEmpty && $0.body.count > 200 && !$0.tags.isEmpty })
    }

    @Test("links between articles lead somewhere")
    func articleLinks() {
        let keys = Set(story.articles.map(\.key))
        for article in story.articles {
            for part in article.body.split(separator: "(kb:").dropFirst() {
                let key = String(part.prefix { $0 != ")" })
                #expect(keys.contains(key), "\(article.key) → \(key)")
            }
            #expect(story.settings.operators.contains { $0.user == article.author }, "\(article.key)")
        }
    }

    @Test("every operator but the auditor has done something")
    func everybodyWorks() {
        let busy = Set(story.tickets.flatMap { $0.steps.map(\.by) })
        let expected = Set(
            story.settings.operators.filter { $0.role == "agent" || $0.role == "supervisor" }.map(\.user))
        #expect(expected.subtracting(busy) == [])
    }
}
