internal import Foundation

/// The fonts in a PDF whose objects are not packed, as cairo writes them for PDF 1.4.
enum EmbeddedFonts {
    /// Their PostScript names by bytes, each once, without the six letters that mark a part of a font.
    static func names(in pdf: [UInt8]) -> [String] {
        let pdf = Data(pdf)
        let mark = Data("/BaseFont /".utf8)
        var names: Set<String> = []
        var rest = pdf[...]
        while let found = rest.firstRange(of: mark) {
            rest = rest[found.upperBound...]
            let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 < 0x7F }
            guard !name.isEmpty else { break }
            let text = String(decoding: name, as: UTF8.self)
            let parts = text.split(separator: "+", maxSplits: 1)
            names.insert(parts.count == 2 && parts[0].count == 6 ? String(parts[1]) : text)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether some font is there, with a name or, drawn glyph by glyph, without one.
    static func exist(in pdf: [UInt8]) -> Bool { Data(pdf).firstRange(of: Data("/Type /Font".utf8)) != nil }

    /// Whether a sheet has text to draw.
    static func areNeeded(by svg: [UInt8]) -> Bool { Data(svg).firstRange(of: Data("<text".utf8)) != nil }
}
