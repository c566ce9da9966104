import Testing

@testable import Primitives

/// Every code point there is, without the surrogates that can't be scalars.
private var everyScalar: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
}

@Suite struct DisplayRuleTests {
    @Test(arguments: [0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F])
    func controlsAreEscaped(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(DisplayRule.mustEscape(scalar))
    }

    @Test(arguments: [
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C,
    ])
    func bidiControlsAreEscaped(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(DisplayRule.mustEscape(scalar))
    }

    @Test(arguments: [
        0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x2028, 0x2029, 0x2060, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xE000,
        0xF8FF, 0xFDD0, 0xFFFE, 0x378, 0x1FAE9, 0xE0001, 0xE0041, 0xE0100, 0xF0000, 0x10FFFF,
    ])
    func invisibleAndUnassignedAreEscaped(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(DisplayRule.mustEscape(scalar))
    }

    @Test func wordsOfManyScriptsAreShown() {
        for scalar in "Az09 ~åÄ éßЖшعربيहिन्दी日本語カナ한국어😀🇸🇪👍🏽①…—“”\u{A0}\u{3000}".unicodeScalars {
            #expect(DisplayRule.isShownRaw(scalar), "\(scalar.escaped(asASCII: true))")
        }
    }

    /// The standard library may know a newer Unicode, but never shows what the rule's categories hide.
    @Test func tableAgreesWithTheStandardLibrary() {
        let hiddenCategories: Set<Unicode.GeneralCategory> = [
            .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        ]
        var disagreements: [String] = []
        for scalar in everyScalar {
            let properties = scalar.properties
            let isHidden =
                hiddenCategories.contains(properties.generalCategory) || properties.isDefaultIgnorableCodePoint
            let isNewer = (properties.age?.major ?? 0) > 15 || properties.age.map { $0 == (15, 1) } ?? false
            if DisplayRule.mustEscape(scalar) != (isHidden || isNewer) {
                disagreements.append(scalar.escaped(asASCII: true))
            }
        }
        #expect(disagreements == [])
    }

    /// U+1171E alone became a spacing mark after Unicode 15.
    @Test func marksTakeNoColumn() {
        for scalar in everyScalar where UnicodeClass(scalar) == .mark && scalar != "\u{1171E}" {
            let category = scalar.properties.generalCategory
            let isJamo = (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
            let isMark = category == .nonspacingMark || category == .enclosingMark
            #expect(isMark || isJamo, "\(scalar.escaped(asASCII: true))")
        }
    }

    /// Every byte at every place in the eight-byte step, against the plain definition.
    @Test func eightBytesAtOnceFindTheSameAsOne() {
        for length in [7, 8, 9, 17] {
            for place in 0..<length {
                for byte in UInt8.min...UInt8.max {
                    var bytes = [UInt8](repeating: 0x41, count: length)
                    bytes[place] = byte
                    let plain = bytes.withUnsafeBufferPointer(DisplayRule.isPlainASCII)
                    #expect(plain == (0x20...0x7E).contains(byte))
                }
            }
        }
    }
}
