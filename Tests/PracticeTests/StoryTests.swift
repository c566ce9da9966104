import Helpdesk
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

    @Test("every name that a ticket uses exists")
    func references() {
        let people = Set(StoryPerson.all.map(\.user))
        let users = Set(PracticeSettings.operators.map(\.name) + [PracticeSettings.you])
        for ticket in story.tickets {
            #expect(people.contains(ticket.requester), "\(ticket.key): \(ticket.requester)")
            for step in ticket.steps {
                #expect(users.contains(step.by), "\(ticket.key): \(step.by)")
                check(step.action, of: ticket, users: users)
            }
        }
    }

    private func check(_ action: StoryAction, of ticket: StoryTicket, users: Set<String>) {
        switch action {
        case .classified(let service, let category, _, _):
            #expect(PracticeSettings.services.contains(service), "\(ticket.key): \(service)")
            let path = CategoryPath(parsing: category)
            let branch = PracticeSettings.categories.first { $0.name == path?.category }
            #expect(branch?.subcategories.contains(path?.subcategory ?? "") == true, "\(ticket.key): \(category)")
        case .assigned(let team, let to, _):
            if let team { #expect(PracticeSettings.teams.contains { $0.name == team }, "\(ticket.key): \(team)") }
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

    @Test("every article answered a ticket")
    func articlesUsed() {
        let used = Set(
            story.tickets.flatMap(\.steps).compactMap { step in
                if case .articleLinked(let key) = step.action { key } else { nil }
            })
        #expect(Set(story.articles.map(\.key)).subtracting(used) == [])
    }

    @Test("links between articles lead somewhere")
    func articleLinks() {
        let keys = Set(story.articles.map(\.key))
        for article in story.articles {
            for part in article.body.split(separator: "(kb:").dropFirst() {
                let key = String(part.prefix { $0 != ")" })
                #expect(keys.contains(key), "\(article.key) → \(key)")
            }
            #expect(PracticeSettings.operators.contains { $0.name == article.author }, "\(article.key)")
        }
    }

    @Test("every operator but the auditor and the administrator has done something")
    func everybodyWorks() {
        let busy = Set(story.tickets.flatMap { $0.steps.map(\.by) })
        let expected = Set(PracticeSettings.operators.map(\.name)).subtracting(["ingrid", "vera"])
        #expect(expected.subtracting(busy) == [])
    }
}
