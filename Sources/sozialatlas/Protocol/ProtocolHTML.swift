/// A protocol as a page of HTML that needs nothing beside it, and prints well.
struct ProtocolHTML {
    let text: String

    init(_ blocks: [ProtocolBlock], title: Sentence) {
        let language = Sentence("de", "en").text
        let body = blocks.map(Self.text).joined(separator: "\n")
        text = """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>\(Self.escaped(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            \(body)
            </body>
            </html>

            """
    }

    private static let style = """
        @page { size: A4; margin: 20mm; }
        body { font: 16px/1.45 sans-serif; color: #1a1a1a; background: #fff; max-width: 46em; margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.6em; line-height: 1.2; } h2 { font-size: 1.15em; margin-top: 1.8em; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #bbb; overflow-wrap: break-word; hyphens: auto; }
        th { border-bottom: 2px solid #555; } tr { break-inside: avoid; } h2 { break-after: avoid; }
        .notice { border: 2px solid #1a1a1a; padding: .6em .8em; font-weight: bold; }
        .line { margin-top: 2.6em; border-top: 1px solid #1a1a1a; width: 20em; max-width: 100%; padding-top: .2em; }
        """

    private static func text(_ block: ProtocolBlock) -> String {
        switch block {
        case .heading(let sentence, let depth): element("h\(depth)", sentence)
        case .paragraph(let sentence): element("p", sentence)
        case .notice(let sentence): "<p class=\"notice\">\(escaped(sentence))</p>"
        case .list(let entries): "<ul>\n" + entries.map { element("li", $0) }.joined(separator: "\n") + "\n</ul>"
        case .table(let head, let rows):
            "<table>\n<thead><tr>" + head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
                + "</tr></thead>\n<tbody>\n"
                + rows.map { "<tr>" + $0.map { element("td", $0) }.joined() + "</tr>" }.joined(separator: "\n")
                + "\n</tbody>\n</table>"
        case .signature(let lines): lines.map { "<p class=\"line\">\(escaped($0))</p>" }.joined(separator: "\n")
        }
    }

    private static func element(_ name: String, _ sentence: Sentence) -> String {
        "<\(name)>\(escaped(sentence))</\(name)>"
    }

    private static func escaped(_ sentence: Sentence) -> String {
        var text = ""
        for character in sentence.text.plainLine {
            switch character {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.append(character)
            }
        }
        return text
    }
}
