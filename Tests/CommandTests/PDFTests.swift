import Foundation
import Testing

/// Sheets as PDF, as a user asks for them. librsvg is among what make installs.
struct PDFTests {
    private static let map = ["map", "gemeinden.shp", "--values", "zensus2022.csv", "--column", "miete_je_qm"]

    /// Width and height of the page in millimetres.
    private func size(_ pdf: [UInt8]?) throws -> [Double] {
        let text = String(decoding: try #require(pdf), as: Unicode.ASCII.self)
        #expect(text.hasPrefix("%PDF-1.4"))
        #expect(text.matches(of: #/\/FontFile[23]? /#).count > 0)
        let box = try #require(text.firstMatch(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/))
        let points: [Double] = try [box.1, box.2].map { side in try #require(Double(side)) }
        // To a thousandth of a millimetre, as PDF rounds.
        return points.map { point in (point * 25.4 / 72 * 1000).rounded() / 1000 }
    }

    @Test func `a map is a page of the sheet's size, beside its SVG and the same each time`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(
            Self.map + ["--format", "a4-landscape", "-o", "k.pdf", "-o", "k.svg", "-o", "K.PDF"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try size(folder.bytes("k.pdf")) == [297, 210])
        #expect(folder.bytes("k.pdf") == folder.bytes("K.PDF"))
        #expect(folder.text("k.svg")?.hasSuffix("</svg>\n") ?? false)
        let text = String(decoding: try #require(folder.bytes("k.pdf")), as: Unicode.ASCII.self)
        #expect(text.contains("/CreationDate (19700101000000Z)") && text.contains("/ModDate (19700101000000Z)"))
    }

    @Test func `an atlas has its maps and charts as PDF, the same with one thread and with several`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let atlas = try #require(folder.text("atlas.yaml"))
        try folder.write(atlas + "\noutputs: [pdf]\n", to: "atlas.yaml")
        let run = try CommandRun(["build", "--output", "out"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let pages = folder.names("out/maps").sorted()
        #expect(pages.count == 18 && pages.allSatisfy { $0.hasSuffix(".pdf") })
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/gis"))
        for page in pages { #expect(try size(folder.bytes("out/maps/" + page)).allSatisfy { $0 > 100 }, "\(page)") }
        let alone = try CommandRun(["build", "--output", "alone", "--threads", "1"], in: folder)
        #expect(alone.status == 0, "\(alone.errors)")
        for page in pages {
            let isSame = folder.bytes("out/maps/" + page) == folder.bytes("alone/maps/" + page)
            #expect(isSame, "\(page)")
        }
    }

    @Test func `characters left out of a text are told once, however many formats and places it stands in`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let run = try CommandRun(
            Self.map + [
                "--title", "Miete\u{B} & Größe <ä>", "--source", "Q", "--licence", "L", "-o", "k.pdf", "-o", "k.svg",
            ],
            in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.matches(of: /U\+B\b/).count == 1, "\(run.errors)")
    }

    @Test func `the ranks of an index are a page too`() throws {
        let folder = try IndexCommandTests.folder(IndexCommandTests.definition + "  robustness: yes\n")
        let run = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "-o", "r.pdf"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try size(folder.bytes("r.pdf")).count == 2)
    }

    @Test func `a font that the style does not mean is refused, and nothing is written`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let fonts = "/usr/share/fonts/truetype/dejavu"
        try #require(FileManager.default.fileExists(atPath: fonts), "a font other than Arial's")
        try folder.write(
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>\(fonts)</dir><cachedir>\(folder.path)/cache</cachedir></fontconfig>",
            to: "fonts.conf")
        try folder.write("before", to: "k.pdf")
        let run = try CommandRun(
            Self.map + ["-o", "k.pdf"], in: folder,
            environment: ["FONTCONFIG_FILE": folder.path + "/fonts.conf", "LANG": "en_GB.UTF-8"])
        #expect(run.status == 69, "\(run.errors)")
        #expect(run.errors.contains("DejaVuSans") && run.errors.contains("fonts-liberation"), "\(run.errors)")
        #expect(folder.text("k.pdf") == "before")
    }
}
