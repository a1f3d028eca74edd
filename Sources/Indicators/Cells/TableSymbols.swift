internal import Tables
internal import Values

/// What the signs in a table's cells stand for.
///
/// The standard is the list of the German statistical offices; a file may declare further signs or another meaning:
/// ```swift
/// TableSymbols.standard.declaring(".", as: .suppressed).declaring("-999", as: .missing)
/// ```
public struct TableSymbols: Equatable, Sendable {
    /// What a sign stands for.
    public enum Meaning: String, CaseIterable, Sendable {
        /// Exactly nothing.
        case zero
        /// Not to be shown: confidential.
        case suppressed
        /// Not printed: not certain enough.
        case uncertain
        /// Not known.
        case missing
        /// The question makes no sense.
        case notApplicable

        /// The cell of the meaning.
        var cell: Cell {
            switch self {
            case .zero: .number(0)
            case .suppressed: .suppressed
            case .uncertain: .uncertain
            case .missing: .missing
            case .notApplicable: .notApplicable
            }
        }
    }

    /// `–` and `-` → 0; `•` → suppressed; `/` → uncertain; `.`, `…`, `...` and an empty cell → missing; `x`, `X` → not applicable.
    public static let standard = TableSymbols(entries: [
        Entry("", .missing), Entry("–", .zero), Entry("-", .zero), Entry("•", .suppressed), Entry("/", .uncertain),
        Entry(".", .missing), Entry("…", .missing), Entry("...", .missing), Entry("x", .notApplicable),
        Entry("X", .notApplicable),
    ])

    /// These signs and one more; an earlier meaning of the sign gives way. Blanks around it do not count.
    public func declaring(_ sign: String, as meaning: Meaning) -> TableSymbols {
        let entry = Entry(sign, meaning, isDeclared: true)
        return TableSymbols(entries: entries.filter { $0.sign != entry.sign } + [entry])
    }

    /// Whether a sign, or an empty cell, is declared to stand for a number that nobody knows.
    ///
    /// By the standard alone a “.” is unknown *or* secret, and “…” and an empty cell do not tell either.
    public var declaresMissing: Bool { entries.contains { $0.isDeclared && $0.meaning == .missing } }

    /// Whether the empty cell is declared to stand for a number that nobody knows.
    public var declaresEmptyMissing: Bool {
        entries.contains { $0.isDeclared && $0.meaning == .missing && $0.sign.isEmpty }
    }

    /// The same signs, but those that are declared missing are told apart from the standard's as not applicable.
    public var partingDeclaredMissing: TableSymbols {
        TableSymbols(
            entries: entries.map { entry in
                guard entry.isDeclared, entry.meaning == .missing else { return entry }
                return Entry(sign: entry.sign, meaning: .notApplicable, isDeclared: true)
            })
    }

    /// The signs in the order of their declaration, e.g. for a message.
    public var signs: [String] { entries.map { String(decoding: $0.sign, as: UTF8.self) } }

    /// Signs beyond the standard that were declared to have a meaning.
    public func declared(as meaning: Meaning) -> [String] {
        entries.filter { $0.meaning == meaning && !Self.standard.entries.contains($0) }
            .map { String(decoding: $0.sign, as: UTF8.self) }
    }

    /// The meaning of a text without surrounding blanks, if it is one of the signs.
    func meaning(of text: ArraySlice<UInt8>) -> Meaning? {
        entries.first { $0.sign.count == text.count && $0.sign.elementsEqual(text) }?.meaning
    }

    private struct Entry: Equatable, Sendable {
        let sign: [UInt8]
        let meaning: Meaning
        /// Whether the sign is declared for a file, and not just the standard's.
        let isDeclared: Bool

        init(_ sign: String, _ meaning: Meaning, isDeclared: Bool = false) {
            self.sign = Array(Array(sign.utf8)[...].trimmed)
            self.meaning = meaning
            self.isDeclared = isDeclared
        }

        init(sign: [UInt8], meaning: Meaning, isDeclared: Bool) {
            self.sign = sign
            self.meaning = meaning
            self.isDeclared = isDeclared
        }
    }

    private let entries: [Entry]
}
