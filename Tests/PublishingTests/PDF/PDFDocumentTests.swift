import Foundation
import Testing

@testable import Publishing

@Suite("A sheet becomes a PDF", .enabled(if: Rsvg.isInstalled, "librsvg is not installed"))
struct PDFDocumentTests {
    private func pdf() throws -> PDFDocument {
        try PDFDocument(svg: SVGDocument(SampleSheet.complete()).bytes, title: "Größer als „<&>“")
    }

    private func svg(_ size: String, _ body: String = "") -> [UInt8] {
        Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)>\(body)</svg>".utf8)
    }

    private func text(_ pdf: PDFDocument) -> String { String(decoding: pdf.bytes, as: Unicode.ASCII.self) }

    @Test func `it has one page of the sheet's own size`() throws {
        let text = try text(pdf())
        // 160 × 90 mm in points.
        let box = try #require(text.firstMatch(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/))
        #expect(abs(try #require(Double(box.1)) - 160 * 72 / 25.4) < 1e-4)
        #expect(abs(try #require(Double(box.2)) - 90 * 72 / 25.4) < 1e-4)
        #expect(text.contains("/Count 1\n"))
    }

    @Test(arguments: [
        ("width=\"10mm\" height=\"5mm\"", 28.346_457, 14.173_228),
        ("width=\"10cm\" height=\"5cm\"", 283.464_567, 141.732_283),
        ("width=\"2in\" height=\"1in\"", 144, 72), ("width=\"144pt\" height=\"6pc\"", 144, 72),
        ("width=\"192\" height=\"96px\"", 144, 72),
    ])
    func `sizes are read in every unit of length`(size: String, width: Double, height: Double) throws {
        let text = try text(PDFDocument(svg: svg(size, "<rect width=\"1\" height=\"1\"/>"), title: ""))
        let box = try #require(text.firstMatch(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/))
        #expect(abs(try #require(Double(box.1)) - width) < 1e-4)
        #expect(abs(try #require(Double(box.2)) - height) < 1e-4)
    }

    @Test func `all fonts are inside, and named`() throws {
        let document = try pdf()
        let text = text(document)
        #expect(!document.fonts.isEmpty)
        #expect(!document.fonts.contains { $0.contains("+") })
        let described = text.matches(of: /\/Type \/FontDescriptor/).count
        #expect(described > 0)
        #expect(text.matches(of: #/\/FontFile[23]? /#).count == described)
    }

    @Test(
        .enabled(if: ExternalJudge.pdffonts.isInstalled, "pdffonts is not installed"),
        .enabled(if: ExternalJudge.pdfinfo.isInstalled, "pdfinfo is not installed"))
    func `poppler finds fonts, title and dates`() throws {
        let bytes = try pdf().bytes
        let fonts = try ExternalJudge.pdffonts.judge(bytes, named: "sample.pdf", arguments: [])
        #expect(fonts.status == 0)
        let rows = fonts.output.split(separator: "\n").dropFirst(2)
        #expect(!rows.isEmpty)
        // Columns from behind: object (two numbers), unicode, subset, embedded.
        for row in rows { #expect(row.split(separator: " ").dropLast(4).last == "yes", "\(row)") }
        let info = try ExternalJudge.pdfinfo.judge(bytes, named: "sample.pdf", arguments: ["-isodates"])
        #expect(info.status == 0)
        #expect(info.output.contains("Größer als „<&>“"))
        #expect(info.output.matches(of: /(Creation|Mod)Date: +1970-01-01T00:00:00Z/).count == 2, "\(info.output)")
        #expect(info.output.contains("Pages:           1\n"))
    }

    @Test func `the same sheet gives the same bytes, a while later and on several threads`() throws {
        let svg = try SVGDocument(SampleSheet.complete()).bytes
        let first = try PDFDocument(svg: svg, title: "Titel").bytes
        // Dates in a PDF count seconds.
        Thread.sleep(forTimeInterval: 1.1)
        #expect(try PDFDocument(svg: svg, title: "Titel").bytes == first)
        let drawings = (0..<4).map { _ in ThreadDrawing(svg) }
        for drawing in drawings { #expect(try drawing.bytes == first) }
    }

    @Test func `both dates are fixed`() throws {
        let text = try text(pdf())
        #expect(text.contains("/CreationDate (19700101000000Z)"))
        #expect(text.contains("/ModDate (19700101000000Z)"))
    }

    @Test(arguments: [
        "", "<svg", "no SVG at all", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\"><g>",
    ])
    func `a damaged SVG is refused in librsvg's words`(damaged: String) throws {
        let error = #expect(throws: PublishingError.self) { try PDFDocument(svg: Array(damaged.utf8), title: "") }
        guard case .renderingFailed(let message)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!message.isEmpty)
    }

    @Test func `an SVG that breaks off anywhere gives an error and no crash`() throws {
        let svg = try SVGDocument(SampleSheet.complete()).bytes
        for length in stride(from: 0, to: svg.count - 10, by: 97) {
            #expect(throws: PublishingError.self) { try PDFDocument(svg: Array(svg[..<length]), title: "") }
        }
    }

    @Test func `a sheet needs a size in a unit of length, and one that a PDF can have`() throws {
        for size in ["", "viewBox=\"0 0 1 1\"", "width=\"100%\" height=\"5mm\"", "width=\"3em\" height=\"5mm\""] {
            #expect(throws: PublishingError.noSheetSize) { try PDFDocument(svg: svg(size), title: "") }
        }
        #expect(throws: PublishingError.impossibleSheetSize(width: 0, height: 5)) {
            try PDFDocument(svg: svg("width=\"0mm\" height=\"5mm\""), title: "")
        }
        #expect(throws: PublishingError.self) {
            try PDFDocument(svg: svg("width=\"5081mm\" height=\"5mm\""), title: "")
        }
    }

    @Test func `a path of more than ten megabytes is drawn`() throws {
        let path = "M0 0" + String(repeating: "L5.000000001 5L0.000000001 9", count: 400_000)
        let large = svg(
            "width=\"10mm\" height=\"10mm\" viewBox=\"0 0 10 10\"", "<path d=\"M1 1L2 2\" data-x=\"\(path)\"/>")
        #expect(large.count > 10_000_000)
        #expect(try !PDFDocument(svg: large, title: "").bytes.isEmpty)
    }

    @Test func `nothing outside of the SVG is drawn`() throws {
        let size = "width=\"10mm\" height=\"10mm\""
        let image = "<image href=\"file:///usr/share/pixmaps/debian-logo.png\" width=\"9\" height=\"9\"/>"
        #expect(try PDFDocument(svg: svg(size, image), title: "").bytes == PDFDocument(svg: svg(size), title: "").bytes)
    }
}

@Suite("Without librsvg")
struct MissingRsvgTests {
    @Test func `what the system's loader says is told`() throws {
        let error = #expect(throws: PublishingError.self) { try RsvgLibrary(["librsvg-99.so.2"]) }
        guard case .rsvgUnavailable(let message)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(message.contains("librsvg-99.so.2"))
    }

    #if os(Linux)
        @Test func `a library that lacks a function is none`() throws {
            let error = #expect(throws: PublishingError.self) { try RsvgLibrary(["libc.so.6"]) }
            guard case .rsvgUnavailable(let message)? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(message.contains("g_memory_input_stream_new_from_data"))
        }
    #endif
}

enum Rsvg {
    static var isInstalled: Bool { (try? RsvgLibrary.shared.get()) != nil }
}

/// A PDF drawn on a thread of its own.
private final class ThreadDrawing: @unchecked Sendable {
    private let isDone = DispatchSemaphore(value: 0)
    private var outcome: Result<[UInt8], any Error>?

    init(_ svg: [UInt8]) {
        Thread.detachNewThread {
            self.outcome = Result { try PDFDocument(svg: svg, title: "Titel").bytes }
            self.isDone.signal()
        }
    }

    /// Waits for them.
    var bytes: [UInt8] {
        get throws {
            isDone.wait()
            return try #require(outcome).get()
        }
    }
}
