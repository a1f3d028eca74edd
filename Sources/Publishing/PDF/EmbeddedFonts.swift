internal import Foundation

/// The fonts in a PDF whose objects are not packed, as cairo writes them for PDF 1.4.
enum EmbeddedFonts {
    /// Their PostScript names by bytes, each once, without the six letters that mark a part of a font.
    static func names(in pdf: [UInt8]) -> [String] {
        var names: Set<String> = []
        let mark = Array("/BaseFont /".utf8)
        var start = 0
        while let found = place(of: mark, in: pdf, from: start) {
            let name = pdf[(found + mark.count)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 < 0x7F }
            guard !name.isEmpty else { break }
            let text = String(decoding: name, as: UTF8.self)
            let parts = text.split(separator: "+", maxSplits: 1)
            names.insert(parts.count == 2 && parts[0].count == 6 ? String(parts[1]) : text)
            start = found + mark.count
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether some font is there, with a name or, drawn glyph by glyph, without one.
    static func exist(in pdf: [UInt8]) -> Bool { place(of: Array("/Type /Font".utf8), in: pdf, from: 0) != nil }

    /// Whether a sheet has text to draw.
    static func areNeeded(by svg: [UInt8]) -> Bool { place(of: Array("<text".utf8), in: svg, from: 0) != nil }

    private static func place(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { all -> Int? in
            guard let base = all.baseAddress else { return nil }
            var place = start
            while place + pattern.count <= all.count,
                let next = memchr(base + place, Int32(pattern[0]), all.count - pattern.count + 1 - place)
            {
                place = UnsafeRawPointer(next) - base
                if memcmp(next, pattern, pattern.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}
