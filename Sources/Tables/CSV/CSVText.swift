internal import Foundation
internal import TextEncoding

/// The text of a CSV file: bytes decoded, byte order mark taken off, every letter accounted for.
struct CSVText {
    /// The letters; whoever reads them finds a line end behind the last line.
    private var text: String
    /// Whether the file itself has a line end there.
    let hasFinalLineEnd: Bool
    let encoding: DetectedEncoding

    /// Decodes a file's bytes.
    init(_ bytes: [UInt8], declared: CharacterEncoding?) throws(CSVFault) {
        let mark = EncodingDetection.byteOrderMark(bytes)
        let detected = EncodingDetection.detect(bytes, declared: declared)
        encoding = detected
        guard let decoder = TextDecoder(detected.encoding) else { throw .unknownEncoding(detected.encoding) }
        // A mark belongs to the text only in an encoding in which its bytes are something else.
        let skipped = mark.map { $0.encoding == detected.encoding ? $0.length : 0 } ?? 0
        if detected.encoding.containsASCII {
            do throws(CSVFault) {
                try Self.checkLines(bytes[skipped...], decoder)
            } catch {
                throw error.advising(bytes[skipped...])
            }
        }
        guard var text = decoder.decode(bytes[skipped...]) else {
            throw .undecodable(line: nil, encoding: detected.encoding)
        }
        hasFinalLineEnd = text.utf8.last.map { $0 == 0x0A || $0 == 0x0D } ?? true
        if !hasFinalLineEnd { text += "\n" }
        self.text = text
    }

    /// Hands the text out as UTF-8.
    mutating func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try text.withUTF8(body)
    }

    /// Looks line by line for letters that cannot be or were hardly meant.
    private static func checkLines(_ bytes: ArraySlice<UInt8>, _ decoder: TextDecoder) throws(CSVFault) {
        let encoding = decoder.encoding
        var sample = EncodingSample()
        var line = 1
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
            if bytes[start..<end].contains(where: { $0 >= 0x80 }) {
                guard let text = decoder.decode(bytes[start..<end]) else {
                    throw .undecodable(line: line, encoding: encoding)
                }
                let mojibake = bytes[start..<end].withUnsafeBytes { raw in
                    sample.add(raw)
                    return encoding.mojibake(in: text, from: raw)
                }
                if let mojibake { throw .doubtfulText(line: line, encoding: encoding, mojibake) }
            }
            start = end + 1
            if end < bytes.endIndex, bytes[end] == 0x0D, start < bytes.endIndex, bytes[start] == 0x0A { start += 1 }
            line += 1
        }
        if let mojibake = encoding.mojibake(in: sample) {
            throw .doubtfulText(line: nil, encoding: encoding, mojibake)
        }
    }
}
