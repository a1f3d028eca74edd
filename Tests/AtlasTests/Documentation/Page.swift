import Foundation

/// A page of documentation.
struct Page {
    let text: String

    init(_ path: String) throws { text = try Repository.text(path) }

    /// A block between ``` lines, with what stands behind the opening one.
    struct Block {
        let kind: String
        let text: String
        /// Line of the page, counted from 1.
        let line: Int
    }

    /// All blocks, in the order of the page.
    var blocks: [Block] {
        var blocks: [Block] = []
        var open: (kind: String, lines: [String], line: Int)?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if let block = open {
                    blocks.append(
                        Block(kind: block.kind, text: block.lines.joined(separator: "\n") + "\n", line: block.line))
                    open = nil
                } else {
                    open = (String(line.dropFirst(3)), [], index + 1)
                }
            } else {
                open?.lines.append(String(line))
            }
        }
        return blocks
    }

    /// The part below a heading, down to the next one of its rank or a higher one.
    func section(_ heading: String) -> String {
        let rank = heading.prefix { $0 == "#" }.count
        var part: [Substring] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#"), line.prefix(while: { $0 == "#" }).count <= rank {
                isInside = line.hasPrefix(heading)
            }
            if isInside { part.append(line) }
        }
        return part.joined(separator: "\n")
    }

    /// A table.
    struct Table {
        /// The heading above it.
        let heading: String
        /// Words of its first line.
        let head: [String]
        /// Words between backquotes in its first column.
        var names: [String] = []
    }

    /// All tables, in the order of the page; blocks between ``` lines are left out.
    var tables: [Table] {
        var tables: [Table] = []
        var heading = ""
        var isInBlock = false
        var isInTable = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") { isInBlock.toggle() }
            guard !isInBlock else { continue }
            if line.hasPrefix("#") { heading = String(line) }
            guard line.hasPrefix("|") else {
                isInTable = false
                continue
            }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            if isInTable {
                let names = (cells.first ?? "").split(separator: "`", omittingEmptySubsequences: false).enumerated()
                tables[tables.count - 1].names += names.filter { !$0.offset.isMultiple(of: 2) }.map {
                    String($0.element)
                }
            } else {
                tables.append(Table(heading: heading, head: cells))
                isInTable = true
            }
        }
        return tables
    }

    /// Words between backquotes, and the keys of mappings between them: `{de: Bericht, en: Report}` names `de` and `en`.
    static func keys(in text: String) -> Set<String> {
        let code = code(in: text)
        return code.union(
            code.filter { $0.hasPrefix("{") }.flatMap { mapping in
                mapping.matches(of: /[{,] *([a-z-]+):/).map { String($0.1) }
            })
    }

    /// Words between backquotes, blocks left out.
    static func code(in text: String) -> Set<String> {
        var isInBlock = false
        let lines = text.split(separator: "\n").filter { line in
            guard !line.hasPrefix("```") else {
                isInBlock.toggle()
                return false
            }
            return !isInBlock
        }
        return Set(
            lines.flatMap { line in
                line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
                    .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
            })
    }
}
