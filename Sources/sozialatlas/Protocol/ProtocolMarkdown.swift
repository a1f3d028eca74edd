/// A protocol as Markdown (CommonMark, with tables as GitHub has them).
struct ProtocolMarkdown {
    let text: String

    init(_ blocks: [ProtocolBlock]) {
        text = blocks.map(Self.text).joined(separator: "\n\n") + "\n"
    }

    private static func text(_ block: ProtocolBlock) -> String {
        switch block {
        case .heading(let sentence, let depth): String(repeating: "#", count: depth) + " " + escaped(sentence)
        case .paragraph(let sentence): escaped(sentence)
        case .notice(let sentence): "**\(escaped(sentence))**"
        case .list(let entries): entries.map { "- " + escaped($0) }.joined(separator: "\n")
        case .table(let head, let rows):
            ([row(head), "|" + String(repeating: "---|", count: head.count)] + rows.map(row)).joined(separator: "\n")
        case .signature(let lines):
            lines.map { escaped($0) + ": " + String(repeating: "\\_", count: 24) }.joined(separator: "\n\n")
        }
    }

    private static func row(_ cells: [Sentence]) -> String {
        "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }

    /// Signs that would be markup are escaped.
    private static func escaped(_ sentence: Sentence) -> String {
        var text = ""
        for character in sentence.text.plainLine {
            if "\\`*_[]<>|#~&$".contains(character) { text.append("\\") }
            text.append(character)
        }
        return text
    }
}
