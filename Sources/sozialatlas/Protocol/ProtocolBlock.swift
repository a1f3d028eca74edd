/// A piece of a protocol, in both languages, whatever it is written as.
enum ProtocolBlock {
    /// A heading; depth 1 is the title.
    case heading(Sentence, depth: Int)
    /// A paragraph.
    case paragraph(Sentence)
    /// A paragraph that must not be overlooked.
    case notice(Sentence)
    /// Entries of equal rank.
    case list([Sentence])
    /// Rows below a head; every row has as many cells.
    case table(head: [Sentence], rows: [[Sentence]])
    /// Lines to be filled in by hand.
    case signature([Sentence])
}

/// What a protocol is written as, with the ending of its files.
enum ProtocolFormat: String, CaseIterable {
    case markdown = "md"
    case html

    /// The format that a path asks for by its ending.
    init?(path: String) {
        guard let found = Self.allCases.first(where: { path.lowercased().hasSuffix("." + $0.rawValue) }) else {
            return nil
        }
        self = found
    }

    /// The whole file, in the language of the user.
    func text(_ blocks: [ProtocolBlock], title: Sentence) -> String {
        switch self {
        case .markdown: ProtocolMarkdown(blocks).text
        case .html: ProtocolHTML(blocks, title: title).text
        }
    }
}

extension String {
    /// One line without control characters, and without those that turn the direction of what follows.
    var plainLine: String {
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            case .format, .surrogate: continue
            default: line.append(scalar)
            }
        }
        return String(line)
    }
}
