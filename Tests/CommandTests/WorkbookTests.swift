import Foundation
import Testing

/// Tables as offices publish them, written by others as workbooks: the same map as from the same table as text.
struct WorkbookTests {
    static let judges =
        ["/usr/bin/python3", "/usr/bin/soffice"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
        && (try? run("/usr/bin/python3", ["-c", "import openpyxl"], home: "/tmp")) == 0

    private static func run(_ program: String, _ arguments: [String], home: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": home]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static func convert(_ file: String, to ending: String, in folder: TemporaryFolder) throws {
        let status = try run(
            "/usr/bin/soffice",
            ["--headless", "--convert-to", ending, "--outdir", folder.path, folder.path + "/" + file], home: folder.path
        )
        try #require(status == 0)
    }

    private static func map(_ table: String, in folder: TemporaryFolder, column: String) throws -> [[UInt8]] {
        let run = try CommandRun(
            [
                "map", "gemeinden.shp", "--values", table, "--values-key", "AGS", "--column", column, "-o", "karte.svg",
                "-o",
                "karte.geojson",
            ], in: folder)
        try #require(run.status == 0, "\(table): \(run.errors)")
        return try ["karte.svg", "karte.geojson"].map { try #require(folder.bytes($0)) }
    }

    @Test(.enabled(if: judges, "python3 with openpyxl, and LibreOffice Calc, are not there"))
    func `CSV, XLSX and ODS of one table give the same bytes`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        let script = CommandRun.checkout.path + "/Scripts/judges/make-workbooks.py"
        let status = try Self.run(
            "/usr/bin/python3", [script, folder.path + "/zensus2022.csv", folder.path], home: folder.path)
        try #require(status == 0)
        try Self.convert("openpyxl.xlsx", to: "ods", in: folder)
        try FileManager.default.moveItem(atPath: folder.path + "/openpyxl.ods", toPath: folder.path + "/calc.ods")
        try Self.convert("calc.ods", to: "xlsx", in: folder)
        for column in ["Bevölkerung – auslaenderanteil", "Wohnen – miete_je_qm"] {
            let expected = try Self.map("tabelle.csv", in: folder, column: column)
            for book in ["openpyxl.xlsx", "calc.ods", "calc.xlsx"] {
                let bytes = folder.bytes(book)
                #expect(try Self.map(book, in: folder, column: column) == expected, "\(book) \(column)")
                #expect(folder.bytes(book) == bytes, "\(book) was touched")
            }
        }
        let inspection = try CommandRun(["inspect", "calc.ods", "--language", "de"], in: folder).output
        for part in ["ODS", "„Titel“, „Tabelle 1“", "7 Zellen sind als Prozent formatiert", "übergangen: „Titel“"] {
            #expect(inspection.contains(part), "\(part) is not in \(inspection)")
        }
    }

    @Test func `what is no workbook is refused with a sentence, by its name or by its content`() throws {
        let folder = try TemporaryFolder(withPeine: true)
        try folder.write("AGS;Wert\n03157001;1\n", to: "text.xlsx")
        try folder.write(
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600), to: "alt.xls")
        try folder.write([0x50, 0x4B, 0x03, 0x04, 0x14], to: "mappe.csv")
        try folder.write([0x50, 0x4B, 0x03, 0x04, 0x14], to: "kaputt.ods")
        let sentences = [
            ("text.xlsx", "Endung .csv"), ("alt.xls", "alten Format von Excel"), ("mappe.csv", ".xlsx oder .ods"),
            ("kaputt.ods", "beschädigt"),
        ]
        for (file, sentence) in sentences {
            let run = try CommandRun(
                ["map", "gemeinden.shp", "--values", file, "--column", "x", "-o", "k.svg", "--language", "de"],
                in: folder)
            #expect(run.status == 65, "\(file): \(run.errors)")
            #expect(run.errors.contains(file) && run.errors.contains(sentence), "\(run.errors)")
        }
    }
}
