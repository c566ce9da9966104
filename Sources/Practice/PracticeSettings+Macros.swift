import Helpdesk

extension PracticeSettings {
    /// What the desk does many times a day.
    static var macros: [Macro] {
        var picture = Macro(name: "ask for a picture")
        picture.description = "When one can't see what they mean"
        picture.text = """
            Hello {requester},

            please send us a picture of what you see, in answer to this message ({id}).

            {me}
            """
        picture.isPublic = true
        picture.state = .onHold
        picture.holdReason = .caller
        picture.assignee = "me"
        var fetched = Macro(name: "solved on the phone")
        fetched.description = "While they were still on the line"
        fetched.state = .resolved
        fetched.code = .solution
        fetched.resolution = "Solved with {requester} on the phone."
        fetched.assignee = "me"
        var vendor = Macro(name: "with the vendor")
        vendor.text = "Reported to the vendor; {me} follows it up."
        vendor.state = .onHold
        vendor.holdReason = .vendor
        vendor.tags = ["vendor"]
        return [picture, fetched, vendor]
    }
}
