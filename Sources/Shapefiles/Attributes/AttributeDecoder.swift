internal import Geography
internal import TextEncoding

/// Turns the bytes of names and cells into text, or refuses.
struct AttributeDecoder {
    /// What happens to text that cannot be, or should not be, read in the encoding.
    enum Strictness {
        /// The file is refused.
        case refusing
        /// Letters that cannot be read become U+FFFD: for showing what is in a refused file.
        case showing
    }

    let file: String
    let detected: DetectedEncoding
    let strictness: Strictness
    private let decoder: TextDecoder
    private(set) var doubts: [ShapefileNote] = []
    private(set) var cut: [Int: [Int]] = [:]
    private(set) var behindEnd: [Int: [Int]] = [:]
    private(set) var overflowed: [Int: [Int]] = [:]
    private(set) var endMarks: [Int: [Int]] = [:]

    init(_ detected: DetectedEncoding, file: String, strictness: Strictness) throws(ShapefileError) {
        guard let decoder = TextDecoder(detected.encoding) else { throw .unavailableEncoding(detected.encoding) }
        self.detected = detected
        self.file = file
        self.strictness = strictness
        self.decoder = decoder
    }

    /// The name of a field. UTF-8 names are often cut at ten bytes, within a character.
    mutating func name(of field: AttributeHeader.Field) throws(ShapefileError) -> String {
        let shown = String(decoding: field.nameBytes, as: UTF8.self)
        return try field.nameBytes.withUnsafeBytesTyped { bytes throws(ShapefileError) in
            try text(bytes, mayBeCut: bytes.count >= 10, record: nil, field: shown)?.text ?? ""
        }
    }

    /// The text of a cell; `nil` if it is empty.
    mutating func cell(
        _ raw: UnsafeRawBufferPointer, kind: AttributeField.Kind, field: Int, name: String, record: Int
    ) throws(ShapefileError) -> String? {
        let cell = FieldText(raw, trimmingBlanks: detected.encoding.containsASCII)
        if cell.hasRest { behindEnd[field, default: []].append(record) }
        if cell.hasEndMark { endMarks[field, default: []].append(record) }
        guard !cell.bytes.isEmpty else { return nil }
        switch kind {
        case .text: break
        case .number where cell.bytes.allSatisfy { $0 == UInt8(ascii: "*") }:
            overflowed[field, default: []].append(record)
            return nil
        case .date where cell.bytes.allSatisfy { $0 == UInt8(ascii: "0") }: return nil
        case .logical where cell.bytes.elementsEqual(CollectionOfOne(UInt8(ascii: "?"))): return nil
        case .number, .date, .logical: break
        }
        guard let read = try text(cell.bytes, mayBeCut: cell.fillsField, record: record, field: name) else {
            return nil
        }
        if read.isCut { cut[field, default: []].append(record) }
        return read.text
    }

    private mutating func text(
        _ bytes: UnsafeRawBufferPointer, mayBeCut: Bool, record: Int?, field: String
    ) throws(ShapefileError) -> (text: String, isCut: Bool)? {
        let encoding = detected.encoding
        guard !encoding.containsASCII || bytes.contains(where: { $0 >= 0x80 }) else {
            return (String(decoding: bytes, as: UTF8.self), false)
        }
        var whole = bytes
        var decoded = decoder.decode(bytes)
        if decoded == nil, mayBeCut, !encoding.isSingleByte, bytes.count > 1 {
            let lost = encoding == .utf8 ? EncodingSample.cutLength(bytes) : 1
            whole = UnsafeRawBufferPointer(rebasing: bytes.dropLast(lost))
            decoded = decoder.decode(whole)
        }
        guard var text = decoded else {
            guard strictness == .refusing else { return (Self.shown(bytes), false) }
            throw .undecodable(file: file, record: record, field: field, bytes: Array(bytes), detected)
        }
        if !encoding.containsASCII {
            text = text.trimmingNULsAndBlanks
        }
        if text.isEmpty { return nil }
        if encoding.containsASCII, let mojibake = encoding.mojibake(in: text, from: whole) {
            if strictness == .refusing, detected.evidence != .declared || mojibake.isCertain {
                throw .doubtfulText(file: file, record: record, field: field, mojibake, detected)
            }
            doubts.append(.doubtfulText(record: record ?? 0, field: field, mojibake))
        }
        return (text, whole.count < bytes.count)
    }

    private static func shown(_ bytes: UnsafeRawBufferPointer) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{FFFD}") }
        return String(text)
    }
}

extension Mojibake {
    /// Not even the user's own word makes this good text: another encoding reads it without fault.
    fileprivate var isCertain: Bool {
        switch self {
        case .readsAsUTF8, .controlCharacter: true
        case .strangeCharacter, .damagedEarlier, .readsAsGerman: false
        }
    }
}

extension [UInt8] {
    /// `withUnsafeBytes` that keeps the type of the error.
    fileprivate func withUnsafeBytesTyped<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let outcome: Swift.Result<Result, Failure> = withUnsafeBytes { bytes in
            do throws(Failure) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        return try outcome.get()
    }
}

extension String {
    fileprivate var trimmingNULsAndBlanks: String {
        var scalars = unicodeScalars[...]
        while let last = scalars.last, last == "\0" || last == " " { scalars.removeLast() }
        while scalars.first == " " { scalars.removeFirst() }
        return String(scalars)
    }
}
