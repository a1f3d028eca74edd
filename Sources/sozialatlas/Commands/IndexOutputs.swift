import Atlas
import Cartography

/// What `sozialatlas index` is to write where.
struct IndexOutputs {
    private let paths: [String]

    init(_ paths: [String]) throws(AtlasFailure) {
        for path in paths where Self.ending(path) == nil {
            throw .output(.unknownKind(path: path, allowed: Ending.allCases.map { "." + $0.rawValue }))
        }
        self.paths = paths
    }

    private enum Ending: String, CaseIterable {
        case csv
        case json
        case svg
    }

    /// The file for each path; beside a table that of its frame.
    func files(
        of calculation: IndexCalculation
    ) throws -> (files: [(path: String, file: OutputFile)], notes: [SheetNote]) {
        var files: [(path: String, file: OutputFile)] = []
        var notes: [SheetNote] = []
        let add = { (path: String, bytes: [UInt8]) in
            files.append((path, OutputFile(path: path, bytes: bytes, map: nil)))
        }
        for path in paths {
            switch Self.ending(path) {
            case .csv:
                add(path, calculation.regionTable)
                add(path.dropLast(4) + "-frame.csv", calculation.frameTable)
            case .json: add(path, try calculation.jsonBytes)
            case .svg:
                guard let chart = try calculation.chart() else { throw Self.noChart(calculation) }
                add(path, chart.bytes)
                notes += chart.notes
            case nil: break
            }
        }
        return (files, notes)
    }

    private static func noChart(_ calculation: IndexCalculation) -> Complaint {
        guard calculation.robustness == nil else {
            return Complaint(
                .badData, at: .index(calculation.entry.label, calculation.entry.place),
                "Kein Gebiet hat einen Index; es gibt keine Ränge zu zeichnen. Die Tabelle (-o index.csv) nennt die Gründe.",
                "No region has an index; there are no ranks to draw. The table (-o index.csv) gives the reasons.")
        }
        return Complaint(
            .configuration, at: .index(calculation.entry.label, calculation.entry.place),
            "Ränge mit Spannen (.svg) brauchen Varianten der Rechnung. Bitte in der Definition „robustness: yes“ ergänzen.",
            "Ranks with spans (.svg) need variants of the calculation. Please add “robustness: yes” to the definition.")
    }

    private static func ending(_ path: String) -> Ending? {
        Ending.allCases.first { path.lowercased().hasSuffix("." + $0.rawValue) }
    }
}
