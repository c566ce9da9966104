/// Why a command could not be carried out, and what to do about it. A phrase ending in `Hint` goes with the one before.
public enum CommandLineErrorPhrase: String, PhraseArea {
    case noDesk, noDeskHint
    case deskExists, deskExistsHint
    case readOnly, readOnlyHint
    case interrupted, interruptedHint
    case busy, busyHint
    case unexpected, unexpectedHint
    case missing, missingHint
    case notAJournal, notAJournalHint
    case newerFormat, newerFormatHint
    case otherLog, otherLogHint
    case notPermitted, notPermittedHint
    case networkFileSystem, networkFileSystemHint
    case locked, lockedStopped, lockedHint
    case replaced, replacedHint
    case shorter, shorterHint
    case positionNotFound, positionNotFoundHint
    case damaged, damagedHint
    case forked, forkedHint
    case poisoned, poisonedHint
    case fateUnknown, fateUnknownHint
    case notWritten, notWrittenHint
    case recordTooLong, recordTooLongHint
    case nothingToRepair, nothingToRepairHint
    case diskDisagrees, diskDisagreesHint
    case system, systemHint
    case index, indexHint
    case settingsPlace, settingsPlaceKey
    case settingsNotTOML, settingsUnknownKey, settingsWrongKind, settingsUnknownValue, settingsUnknownValueNone
    case settingsText, settingsSomeText, settingsTexts, settingsNumber, settingsFlag, settingsKeys, settingsMatrix
    case settingsCalendar, settingsCalendarFile, settingsLaterDay
    case settingsTable, settingsTables
    case settingsOutOfRange, settingsDuplicate, settingsMissing, settingsHint
    case noTicket, noTicketHint
    case noArticle, noArticleHint
    case noSections, noSectionsHint
    case noVersion, noVersionHint
    case query
    case notATime, notATimeHint
    case noWords, noWordsHint
    case notAWindow, notAWindowHint
    case notACategory
    case notUTF8, notUTF8Hint
    case mapping, mappingHint, mappingNoSuch, notADateFormat, wrongKind
    case damagedGzip, damagedGzipHint
    case notUTF8File, fileNotUTF8
    case noHeader, noHeaderHint
    case columnTwice
    case missingColumns, missingColumnsHint
    case rowTooLong, rowTooLongHint
    case noInput
    case twoInputs
    case checkpointLost, checkpointLostHint
    case bodyDamaged, bodyDamagedHint
    case noConsole, noConsoleHint
    case terminalUnusable, terminalUnusableHint
    case argumentNotUTF8, argumentNotUTF8Hint
}
