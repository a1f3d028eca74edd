internal import CExpat

/// Whoever takes up the elements and texts of an XML part, one after the other.
protocol MarkupContent: AnyObject {
    /// An element begins; `depth` is 1 for the root.
    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault)
    /// The element at this depth ends.
    func end(depth: Int) throws(WorkbookFault)
    /// A piece of text, as UTF-8.
    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault)
}

/// Reads a part of a workbook as XML, piece by piece; the only one that knows expat.
///
/// A document type ends it at once: workbooks have none, and without one there are no entities.
final class Markup {
    /// Bytes that are unpacked at a time.
    private static let piece: Int32 = 65_536

    private let parser: OpaquePointer
    private let part: String
    private let content: any MarkupContent
    private var depth = 0
    private var fault: WorkbookFault?
    private var isStopped = false
    /// Bytes since anything was found in them: a tag that does not end.
    private var silent = 0

    /// Reads a part to its end.
    /// - Parameter namespaces: Whether names stand with their namespace in front, and not as they are written; that takes longer.
    static func read(
        _ name: String, of archive: Archive, namespaces: Bool = true, into content: any MarkupContent
    ) throws(WorkbookFault) {
        let part = try archive.part(name)
        let made =
            namespaces ? XML_ParserCreateNS(nil, XML_Char(bitPattern: MarkupElement.separator)) : XML_ParserCreate(nil)
        guard let parser = made else {
            throw .damaged(part: name, reason: "no memory")
        }
        try Markup(parser, name, content).read(part)
    }

    private init(_ parser: OpaquePointer, _ part: String, _ content: any MarkupContent) {
        self.parser = parser
        self.part = part
        self.content = content
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { owner, name, attributes in Markup.with(owner) { $0.start(name, attributes) } },
            { owner, _ in Markup.with(owner) { $0.end() } })
        XML_SetCharacterDataHandler(parser) { owner, text, length in Markup.with(owner) { $0.text(text, Int(length)) } }
        XML_SetStartDoctypeDeclHandler(parser) { owner, _, _, _, _ in
            Markup.with(owner) { $0.stop(.documentType(part: $0.part)) }
        }
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Calls the reader that a parser belongs to; it lives as long as it reads, so nobody counts who holds it.
    @inline(__always)
    private static func with(_ owner: UnsafeMutableRawPointer?, _ body: (Markup) -> Void) {
        guard let owner else { return }
        Unmanaged<Markup>.fromOpaque(owner)._withUnsafeGuaranteedRef(body)
    }

    private func read(_ source: Archive.Part) throws(WorkbookFault) {
        while true {
            guard let buffer = XML_GetBuffer(parser, Self.piece) else {
                throw .damaged(part: part, reason: "no memory")
            }
            let count = try source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(Self.piece)))
            silent += count
            let status = XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
            if let fault { throw fault }
            guard status == XML_STATUS_OK else {
                let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
                throw .damaged(part: part, reason: "\(reason), line \(XML_GetCurrentLineNumber(parser))")
            }
            guard silent <= WorkbookLimits.tag else { throw .tagTooLong(part: part, limit: WorkbookLimits.tag) }
            if count == 0 { return }
        }
    }

    private func stop(_ fault: WorkbookFault) {
        if self.fault == nil { self.fault = fault }
        isStopped = true
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    private func start(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?)
    {
        guard let name, let attributes, !isStopped else { return }
        silent = 0
        depth += 1
        guard depth <= WorkbookLimits.depth else {
            return stop(.tooDeep(part: part, limit: WorkbookLimits.depth))
        }
        do throws(WorkbookFault) {
            try content.start(MarkupElement(name: name, attributes: attributes), depth: depth)
        } catch {
            stop(error)
        }
    }

    private func end() {
        guard !isStopped else { return }
        silent = 0
        do throws(WorkbookFault) {
            try content.end(depth: depth)
        } catch {
            stop(error)
        }
        depth -= 1
    }

    private func text(_ text: UnsafePointer<XML_Char>?, _ length: Int) {
        guard let text, !isStopped else { return }
        silent = 0
        do throws(WorkbookFault) {
            try text.withMemoryRebound(to: UInt8.self, capacity: length) { bytes throws(WorkbookFault) in
                try content.text(UnsafeBufferPointer(start: bytes, count: length))
            }
        } catch {
            stop(error)
        }
    }
}
