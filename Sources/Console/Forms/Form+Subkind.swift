import Helpdesk
import Wording

extension Form {
    /// Asks what a security incident is as soon as it is one, and no longer than that.
    mutating func askSubkind(_ fields: FormFields) {
        guard let severity = self.fields.firstIndex(where: { $0.key == .severity }), has(.kind) else { return }
        let isSecurity = value(.kind) == IncidentKind.security.rawValue
        if isSecurity, !has(.subkind) { self.fields.insert(fields.subkind(nil), at: severity + 1) }
        if !isSecurity, let place = self.fields.firstIndex(where: { $0.key == .subkind }) {
            self.fields.remove(at: place)
            if focus > place { focus -= 1 }
        }
    }
}
