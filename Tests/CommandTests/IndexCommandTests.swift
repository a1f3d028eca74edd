import Foundation
import Testing

/// `sozialatlas index`: what it writes.
struct IndexCommandTests {
    static let values =
        "schluessel;name;arbeitslos;einkommen\r\n01;Anger;2;800\r\n02;Berg;4;400\r\n03;Cammer;4;800\r\n04;Damm;10;400\r\n"
    static let definition = """
        index:
          preset: mss
          label: Beispiel
          frame: regions
          indicators:
            - {indicator: arbeitslos, direction: more}
            - {indicator: einkommen, direction: less}
          exclude: none

        """

    static func folder(_ definition: String = definition, _ values: String = values) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(definition, to: "index.yaml")
        try folder.write(values, to: "werte.csv")
        return folder
    }

    /// Columns of a written table by name.
    static func columns(_ text: String?) -> [String: [String]] {
        let lines = (text ?? "").dropFirst(1).split(separator: "\r\n").map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first else { return [:] }
        return Dictionary(
            header.enumerated().map { place, name in
                (name, lines.dropFirst().map { $0.indices.contains(place) ? $0[place] : "" })
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test func `the worked example comes out as by hand`() throws {
        let folder = try Self.folder()
        let run = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "-o", "i.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let columns = Self.columns(folder.text("i.csv"))
        let index = (columns["Index"] ?? []).compactMap { Double($0.replacing(",", with: ".")) }
        let root = (10.0 / 3).squareRoot()
        for (found, sum) in zip(index, [-2, 2.0 / 3, -4.0 / 3, 8.0 / 3]) { #expect(abs(found - sum / root) < 1e-12) }
        #expect(index.count == 4)
        #expect(columns["Klassenname"] == ["hoch", "mittel", "mittel", "niedrig"])
        #expect(columns["Rang"] == ["4", "2", "3", "1"])
        let frame = Self.columns(folder.text("i-frame.csv"))
        #expect(frame["Mittelwert"]?.prefix(2) == ["5", "600"])
        #expect(frame["Standardabweichung (n)"]?.prefix(2) == ["3", "200"])
    }

    @Test func `a table begins with the mark by which spreadsheets know UTF-8, and computes nothing`() throws {
        let folder = try Self.folder(
            Self.definition, Self.values.replacing("Berg", with: "=1+1").replacing("2;800", with: "-2;800"))
        let run = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "-o", "i.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.bytes("i.csv")?.prefix(3) == [0xEF, 0xBB, 0xBF])
        let columns = Self.columns(folder.text("i.csv"))
        #expect(columns["Name"]?[1] == "'=1+1")
        #expect(columns["arbeitslos"]?[0] == "-2")
    }

    @Test func `threads and locale leave every byte alone`() throws {
        var outputs: [[[UInt8]?]] = []
        for (threads, locale) in [("1", "de_DE.UTF-8"), ("4", "C")] {
            let folder = try Self.folder(Self.definition + "  robustness: {variants: 200}\n")
            let run = try CommandRun(
                [
                    "index", "index.yaml", "--values", "werte.csv", "--threads", threads, "-o", "i.csv", "-o", "i.json",
                    "-o", "i.svg",
                ],
                in: folder, environment: ["LANG": locale])
            #expect(run.status == 0, "\(run.errors)")
            outputs.append(["i.csv", "i-frame.csv", "i.json", "i.svg"].map { folder.bytes($0) })
        }
        #expect(outputs[0] == outputs[1])
        #expect(outputs[0].allSatisfy { $0 != nil })
    }

    @Test func `without an output a short table is printed, and the JSON has all numbers`() throws {
        let folder = try Self.folder(Self.definition, Self.values.replacing("4;800", with: "•;800"))
        let run = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "--language", "de"], in: folder)
        #expect(run.output.contains("Damm") && run.output.contains("03 Cammer: nicht ausgewiesen: arbeitslos"))
        let json = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "--json"], in: folder)
        #expect(json.output.contains("\"status\": \"suppressed\""))
        #expect(folder.names() == ["index.yaml", "werte.csv"])
    }

    @Test func `a larger frame and a selection leave the others out of the table and in the statistics`() throws {
        let folder = try Self.folder(
            Self.definition.replacing("frame: regions", with: "frame: {table: werte, label: alle vier}"))
        let run = try CommandRun(
            ["index", "index.yaml", "--values", "werte.csv", "--select", "04", "-o", "i.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let columns = Self.columns(folder.text("i.csv"))
        #expect(columns["Klassenname"] == ["niedrig"])
        #expect(Self.columns(folder.text("i-frame.csv"))["n"]?.first == "4")
    }

    @Test func `a frame that is another year takes its values and keeps the rule`() throws {
        let definition = """
            tables: {werte: {file: werte.csv}}
            indicators:
              a: {label: A, years: [2019, 2021], column: "werte.a{year}", direction: more}
            index:
              label: Jahr
              frame: {year: 2019}
              indicators: [a_2021]
              normalisation: z
              deviation: population
              aggregation: sum

            """
        let folder = try Self.folder(definition, "id;a2019;a2021\n1;1;3\n2;3;5\n")
        let run = try CommandRun(["index", "index.yaml", "-o", "i.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(Self.columns(folder.text("i.csv"))["Index"] == ["1", "3"])
    }

    @Test func `a file may be named as one of its indicators`() throws {
        let folder = try Self.folder()
        try folder.write(Self.definition, to: "arbeitslos.yaml")
        let run = try CommandRun(["index", "arbeitslos.yaml", "--values", "werte.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
    }

    @Test func `dynamics stand beside the status with their groups`() throws {
        let folder = try Self.folder(
            Self.definition
                + "  dynamics:\n    changes:\n      - {indicator: arbeitslos, change: da}\n      - {indicator: einkommen, change: de}\n",
            "schluessel;name;arbeitslos;einkommen;da;de\n01;A;2;800;1;0\n02;B;4;400;0;-9\n03;C;4;800;0;5\n04;D;10;400;-3;5\n"
        )
        let run = try CommandRun(
            ["index", "index.yaml", "--values", "werte.csv", "-o", "i.csv", "-o", "i.json"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let changes = Self.columns(folder.text("i-dynamics.csv"))
        #expect(changes["Klassenname"]?.allSatisfy { ["positiv", "stabil", "negativ"].contains($0) } == true)
        #expect(Self.columns(folder.text("i-dynamics-frame.csv"))["Mittelwert"]?.isEmpty == false)
        let fields = Self.columns(folder.text("i-two-way.csv"))
        #expect(fields["Anzahl"]?.compactMap { Int($0) }.reduce(0, +) == 4)
        #expect(fields["Gebiete"]?.contains("D") == true)
        #expect(folder.text("i.json")?.contains("\"groups\"") == true)
    }

    @Test func `the table can be read again`() throws {
        let folder = try Self.folder()
        _ = try CommandRun(["index", "index.yaml", "--values", "werte.csv", "-o", "i.csv"], in: folder)
        try folder.write(
            "index: {label: L, frame: regions, normalisation: none, aggregation: sum, indicators: [{indicator: Index, direction: more}]}\n",
            to: "again.yaml")
        let run = try CommandRun(
            ["index", "again.yaml", "--values", "i.csv", "--key", "Schlüssel", "-o", "j.csv"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        #expect(Self.columns(folder.text("j.csv"))["Index"] == Self.columns(folder.text("i.csv"))["Index"])
    }
}
