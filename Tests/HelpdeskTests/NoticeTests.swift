import Helpdesk
import Primitives
import Testing

@Suite("The duty to notify") struct NoticeTests {
    private func leak(_ subkind: SecuritySubkind = .dataLeak) -> TicketClassified {
        TicketClassified(Classification(kind: .security, subkind: subkind), priority: nil)
    }

    @Test("runs 72 hours from when a data leak was noticed, else logged")
    func deadline() {
        let settings = DeskSettings()
        let logged = fold([logged(), leak()])
        #expect(logged.noticeDue(settings) == start.advanced(byMilliseconds: 72 * hour))
        var noticed = TicketLogged(type: .incident, title: "x")
        noticed.moments.detectedAt = start.advanced(byMilliseconds: -day)
        #expect(fold([noticed, leak()]).noticeDue(settings) == start.advanced(byMilliseconds: 48 * hour))
        #expect(fold([noticed, leak(.phishing)]).noticeDue(settings) == nil)
        var never = settings
        never.securityNotice = nil
        #expect(fold([noticed, leak()]).noticeDue(never) == nil)
    }

    @Test("is what a person decides, and ends with the notification")
    func decided() {
        let settings = DeskSettings()
        let later = start.advanced(byMilliseconds: hour)
        let demanded = fold([logged(), TicketNoticeDemanded(true, since: later)])
        #expect(demanded.noticeDue(settings) == later.advanced(byMilliseconds: 72 * hour))
        #expect(fold([logged(), leak(), TicketNoticeDemanded(false)]).noticeDue(settings) == nil)
        let told = fold([logged(), leak(), TicketNoticeGiven(to: "IMY", at: later)])
        #expect(told.noticeDue(settings) == nil)
        #expect(told.noticeDeadline(settings) != nil)
        #expect(fold([logged(), leak(), TicketCancelled(reason: "x")]).noticeDue(settings) == nil)
    }

    @Test("takes no notification that is still to come, and each only once")
    func rules() {
        let incident = given(leak())
        let when = incident.now.advanced(byMilliseconds: -hour)
        incident.when(GiveNotice(to: " IMY ", at: when)).then(TicketNoticeGiven(to: "IMY", at: when))
        incident.when(GiveNotice(to: " ")).thenRejected(.required(.recipient))
        for late in [GiveNotice(to: "IMY", at: incident.now.advanced(byMilliseconds: 1))] {
            guard case .rejection(.rule(let obstacle)) = incident.when(late) else {
                Issue.record("it was taken")
                return
            }
            #expect(obstacle.rule == "notice.in-future")
        }
        let again = given(leak(), TicketNoticeGiven(to: "IMY", at: when))
        again.when(GiveNotice(to: "IMY", at: when)).thenRejected(.nothingToChange)
    }

    @Test("is told of security incidents alone that they are restricted")
    func restricted() {
        #expect(fold([logged(), leak()]).isRestricted)
        #expect(!fold([logged()]).isRestricted)
        let ticket = fold([
            logged(), leak(), TicketAssigned(assignee: "bo", team: nil), TicketWatched(by: "eva", watching: true),
        ])
        #expect(Set(ticket.audience) == ["anna", "bo", "eva"])
        #expect(!ticket.isVisible(to: Viewer(name: "kim", seesRestricted: false)))
        #expect(ticket.isVisible(to: Viewer(name: "kim", seesRestricted: true)))
        for name in ticket.audience { #expect(ticket.isVisible(to: Viewer(name: name, seesRestricted: false))) }
    }
}
