import GRDB

/// The tables of the index. They are derived from the journal and never migrated: another version makes them anew.
enum Schema {
    /// Raised with every change of what is written into the tables, and of a snapshot's form: a test notices the latter.
    static let contentVersion = 17

    /// Changes with every change of a table or an index, and with ``contentVersion``: an older index is then built anew.
    static let version: String = {
        let text = ([tables, texts] + indexStatements).joined(separator: "\n")
        return "\(contentVersion)-\(String(fingerprint(of: text.utf8), radix: 16))"
    }()

    /// FNV-1a, 64 bits (Fowler, Noll, Vo): tells texts apart, and is the same in every process.
    static func fingerprint(of bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// What separates, and surrounds, the values of a list in one column. Control characters never come in values.
    static let separator = "\u{1F}"

    /// Rows hold what the queue shows and filters ask; whole records lie beside them, so that a walk over rows is short.
    static let tables = """
        CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE ticket(
          number INTEGER PRIMARY KEY, type INTEGER NOT NULL, isOpen INTEGER NOT NULL, state INTEGER NOT NULL,
          priority INTEGER NOT NULL, dueKey INTEGER NOT NULL, createdAt INTEGER NOT NULL, updatedAt INTEGER NOT NULL,
          revision INTEGER NOT NULL, reopenCount INTEGER NOT NULL, isOverridden INTEGER NOT NULL, kind INTEGER,
          holdReason INTEGER, warnsAt INTEGER, assignee TEXT, team TEXT, category TEXT, subcategory TEXT,
          loggedBy TEXT NOT NULL, services TEXT NOT NULL, tags TEXT NOT NULL, watchers TEXT NOT NULL,
          title TEXT NOT NULL, requester TEXT NOT NULL, requesterFolded TEXT NOT NULL,
          nextMoment INTEGER, attention INTEGER NOT NULL, updateDue INTEGER, isMajor INTEGER NOT NULL,
          holds INTEGER NOT NULL, subkind INTEGER, noticeKey INTEGER, vendor TEXT, resolvedAt INTEGER,
          resolvedBy TEXT, hasSkipped INTEGER NOT NULL, isLacking INTEGER NOT NULL, isBounced INTEGER NOT NULL,
          reviewDue INTEGER);
        CREATE TABLE relation(
          other INTEGER NOT NULL, relation INTEGER NOT NULL, number INTEGER NOT NULL,
          PRIMARY KEY(other, relation, number)) WITHOUT ROWID;
        CREATE TABLE snapshot(number INTEGER PRIMARY KEY, body BLOB NOT NULL);
        CREATE TABLE note(
          number INTEGER NOT NULL, sequence INTEGER NOT NULL, isWithdrawn INTEGER NOT NULL, text TEXT NOT NULL,
          PRIMARY KEY(number, sequence)) WITHOUT ROWID;
        CREATE TABLE event(
          subject INTEGER NOT NULL, sequence INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL,
          PRIMARY KEY(subject, sequence)) WITHOUT ROWID;
        CREATE TABLE deed(
          operator TEXT NOT NULL, sequence INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL,
          isCompensating INTEGER NOT NULL, PRIMARY KEY(operator, sequence)) WITHOUT ROWID;
        CREATE TABLE tag(name TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY(name, number)) WITHOUT ROWID;
        CREATE TABLE watcher(name TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY(name, number)) WITHOUT ROWID;
        CREATE TABLE service(name TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY(name, number)) WITHOUT ROWID;
        CREATE TABLE imported(
          kind INTEGER NOT NULL, source TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL,
          type INTEGER NOT NULL, events INTEGER NOT NULL, PRIMARY KEY(kind, source, key)) WITHOUT ROWID;
        CREATE TABLE solved(
          number INTEGER PRIMARY KEY, type INTEGER NOT NULL, title TEXT NOT NULL, category TEXT, subcategory TEXT,
          service TEXT, code TEXT NOT NULL, notes TEXT NOT NULL, resolvedAt INTEGER NOT NULL);
        CREATE TABLE article(
          number INTEGER PRIMARY KEY, kind TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL, category TEXT,
          subcategory TEXT, isRetired INTEGER NOT NULL, owner TEXT NOT NULL, reviewDate INTEGER, replacement INTEGER,
          groupOf INTEGER NOT NULL, changedIn INTEGER NOT NULL, checkedIn INTEGER NOT NULL, body BLOB NOT NULL);
        CREATE TABLE articleUse(number INTEGER PRIMARY KEY, uses INTEGER NOT NULL);
        CREATE TABLE articleHelp(
          number INTEGER NOT NULL, category TEXT NOT NULL, service TEXT NOT NULL, tickets INTEGER NOT NULL,
          PRIMARY KEY(number, category, service)) WITHOUT ROWID;
        CREATE TABLE planned(
          plan TEXT NOT NULL, due INTEGER NOT NULL, number INTEGER NOT NULL, type INTEGER NOT NULL,
          PRIMARY KEY(plan, due)) WITHOUT ROWID;
        CREATE TABLE reviewAction(
          number INTEGER NOT NULL, entry INTEGER NOT NULL, owner TEXT NOT NULL, due INTEGER NOT NULL,
          text TEXT NOT NULL, PRIMARY KEY(number, entry)) WITHOUT ROWID;
        CREATE TABLE changeWindow(number INTEGER PRIMARY KEY, start INTEGER NOT NULL, end INTEGER NOT NULL);
        CREATE TABLE restricted(number INTEGER PRIMARY KEY, isOpen INTEGER NOT NULL, audience TEXT NOT NULL);
        CREATE TABLE vainSearch(
          terms TEXT NOT NULL, person TEXT NOT NULL, day INTEGER NOT NULL, at INTEGER NOT NULL, phrase TEXT NOT NULL,
          PRIMARY KEY(terms, person, day)) WITHOUT ROWID;
        CREATE TABLE duty(id INTEGER PRIMARY KEY, body BLOB NOT NULL);
        CREATE TABLE suggestionLabel(
          id INTEGER PRIMARY KEY, field INTEGER NOT NULL, value TEXT NOT NULL, tickets INTEGER NOT NULL,
          words INTEGER NOT NULL, UNIQUE(field, value));
        CREATE TABLE openWord(word TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY(word, number)) WITHOUT ROWID;
        CREATE TABLE suggestionWord(word TEXT PRIMARY KEY, counts BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE word(
          term TEXT PRIMARY KEY, articles INTEGER NOT NULL DEFAULT 0, tickets INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE wordEnd(ending TEXT NOT NULL, term TEXT NOT NULL);
        """

    /// Texts are kept by the tables above (or by the journal), so the full-text tables hold nothing but their index.
    static let texts = """
        CREATE VIRTUAL TABLE ticketText USING fts5(text, content='', columnsize=0, tokenize="vakt");
        CREATE VIRTUAL TABLE solvedText USING fts5(title, notes, content='', columnsize=0, tokenize="vakt");
        CREATE VIRTUAL TABLE articleText USING fts5(title, headings, text, content='', columnsize=0, tokenize="vakt");
        """

    /// Every order that a key can walk, over all tickets and over the open ones; the number ends each by itself.
    static let indexes: [(name: String, columns: String)] = [
        ("byDue", "dueKey"), ("byPriority", "priority"), ("byPriorityDue", "priority, dueKey"),
        ("byCreated", "createdAt"), ("byUpdated", "updatedAt"),
    ]

    /// Indexes are made when a rebuild has written the rows: sorting once is cheaper than inserting a million times.
    static var indexStatements: [String] {
        indexes.flatMap { index in
            [
                "CREATE INDEX \(index.name) ON ticket(\(index.columns))",
                "CREATE INDEX \(index.name)Open ON ticket(\(index.columns)) WHERE isOpen = 1",
            ]
        } + [
            "CREATE INDEX byMoment ON ticket(nextMoment, number) WHERE nextMoment IS NOT NULL",
            "CREATE INDEX byNumberOpen ON ticket(isOpen) WHERE isOpen = 1",
            "CREATE INDEX ofAssignee ON ticket(assignee, isOpen)", "CREATE INDEX ofTeam ON ticket(team, isOpen)",
            "CREATE INDEX byResolved ON ticket(resolvedAt) WHERE resolvedAt IS NOT NULL",
            "CREATE INDEX ofSkipped ON ticket(resolvedAt) WHERE hasSkipped = 1",
            "CREATE INDEX ofLacking ON ticket(isLacking) WHERE isLacking = 1",
            "CREATE INDEX ofBounced ON ticket(createdAt) WHERE isBounced = 1",
            "CREATE INDEX ofReopened ON ticket(createdAt) WHERE reopenCount > 0",
            "CREATE INDEX ofVendor ON ticket(vendor) WHERE vendor IS NOT NULL",
            "CREATE INDEX byNotice ON ticket(noticeKey) WHERE noticeKey IS NOT NULL",
            "CREATE INDEX byReview ON ticket(reviewDue) WHERE reviewDue IS NOT NULL",
            "CREATE INDEX byWindow ON changeWindow(end)",
            "CREATE INDEX restrictedOpen ON restricted(isOpen) WHERE isOpen = 1",
            "CREATE INDEX ofCategory ON ticket(category, subcategory)", "CREATE INDEX ofState ON ticket(state)",
            "CREATE INDEX ofGroup ON article(groupOf)",
            "CREATE INDEX byActionDue ON reviewAction(due)",
            "CREATE INDEX ofMajor ON ticket(isMajor) WHERE isMajor = 1",
            "CREATE INDEX ofTitle ON article(title)",
            "CREATE INDEX byEnding ON wordEnd(ending, term)",
        ]
    }

    static let textTables = ["ticketText", "solvedText", "articleText"]
}
