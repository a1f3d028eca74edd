internal import Confidentiality
internal import Configuration
internal import Crypto
internal import Documents
internal import Evaluation
internal import Foundation
internal import Geography
internal import Indicators
internal import Projections
internal import Tables
internal import TextEncoding

/// What `manifest.json` says: which files the build made, out of what, and how.
struct Manifest: Codable {
    var program: String
    var version: String
    var inputs: [ManifestFile]
    var boundaries: Boundaries?
    var tables: [Table]
    var joins: [JoinSummary]
    /// `nil` without rules, and in manifests of earlier versions.
    var confidentiality: Confidentiality?
    var maps: [Map]
    var files: [ManifestFile]

    /// The boundary file and its reference systems.
    struct Boundaries: Codable {
        var file: String
        var features: Int
        var vertices: Int
        var regions: Int
        var keyColumn: String
        /// `nil` where the format leaves no choice.
        var encoding: String?
        var crs: String
        var crsName: String
        var crsKnownBy: String
        var mapCRS: String
        var mapOperation: Operation?
        var wgs84Operation: Operation?
    }

    /// An operation between reference systems.
    struct Operation: Codable {
        var name: String
        var accuracyInMetres: Double?
        var grids: [String]
        var definition: String

        init?(_ operation: CoordinateOperation?) {
            guard let operation else { return nil }
            name = operation.name
            accuracyInMetres = operation.accuracyInMetres
            grids = operation.grids.map(\.name)
            definition = operation.definition
        }
    }

    /// How values were matched to regions.
    struct JoinSummary: Codable {
        var file: String
        var column: String
        var conditions: [String]
        var matched: Int
        var regionsWithoutValue: [String]
        var valuesWithoutRegion: Int
        var repairedKeys: Int
        var keysViaARS: Int
        var missing: Int
        var suppressed: Int
        /// Left out where there is none.
        var uncertain: Int?

        init(_ report: JoinReport, file: String) {
            self.file = file
            column = report.column
            conditions = report.conditions.map { $0.column + "=" + $0.allowed.joined(separator: "|") }
            matched = report.matched
            regionsWithoutValue = report.regionsWithoutValue.map(\.text)
            valuesWithoutRegion = report.valuesWithoutRegion.count
            repairedKeys = report.repairedKeys.count
            keysViaARS = report.keysViaARS.count
            missing = report.missing
            suppressed = report.suppressed
            uncertain = report.uncertain > 0 ? report.uncertain : nil
        }
    }

    /// What is hidden. How often for which reason would help to compute it, unless readers know anyhow.
    struct Confidentiality: Codable, Equatable {
        var minimumCases: Int?
        var minimumBase: Int?
        var minimumRateCases: Int?
        var rounding: Int?
        var minimumPopulation: Int?
        var hiddenValues: [String: Int]
        var reasons: [String: [String: Int]]?

        init(_ report: ConfidentialityReport) {
            minimumCases = report.rules.minimumCases
            minimumBase = report.rules.minimumBase
            minimumRateCases = report.rules.minimumRateCases
            rounding = report.rules.rounding
            minimumPopulation = report.rules.minimumPopulation?.minimum
            hiddenValues = Dictionary(report.hidden.map { ($0.indicator, $0.count) }) { first, _ in first }
            guard report.rules.reader == .seesWhyHidden else { return }
            reasons = Dictionary(
                report.hidden.map { hidden in
                    (hidden.indicator, Dictionary(hidden.reasons.map { ($0.reason.rawValue, $0.count) }) { $0 + $1 })
                }
            ) { first, _ in first }
        }
    }

    /// A map as drawn, with its files.
    struct Map: Codable {
        var record: MapRecord
        var files: [String]
        /// Whether the map was not drawn anew by the build that wrote the manifest.
        var isFromEarlierBuild: Bool

        init(_ record: MapRecord, files: [String]) {
            self.record = record
            self.files = files
            isFromEarlierBuild = false
        }

        private enum CodingKeys: String, CodingKey { case files, isFromEarlierBuild }

        init(from decoder: any Decoder) throws {
            record = try MapRecord(from: decoder)
            let values = try decoder.container(keyedBy: CodingKeys.self)
            files = try values.decode([String].self, forKey: .files)
            isFromEarlierBuild = try values.decode(Bool.self, forKey: .isFromEarlierBuild)
        }

        /// The members of the record and its own stand beside each other.
        func encode(to encoder: any Encoder) throws {
            try record.encode(to: encoder)
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(files, forKey: .files)
            try values.encode(isFromEarlierBuild, forKey: .isFromEarlierBuild)
        }
    }

    /// Describes a build.
    ///
    /// - Parameters:
    ///   - files: What the build made.
    ///   - earlier: The manifest before, if only some maps were drawn: the others keep their entries.
    init(
        _ build: AtlasBuild, inputs: [ManifestFile], files: [ManifestFile], program: String, earlier: Manifest?
    ) {
        let report = build.report
        let data = report.data
        self.program = AtlasProgram.name
        version = program
        self.inputs = inputs
        boundaries = data.boundaries.flatMap { Boundaries($0, data) }
        tables = data.tables.map { read in
            Table(
                file: data.relative(read.file), rows: read.rows, keyColumn: read.keyColumn,
                decimal: read.numbers.decimal.rawValue, facts: read.facts)
        }
        confidentiality = data.confidentiality.map(Confidentiality.init)
        joins = data.joins.map { JoinSummary($0, file: data.relative($0.file)) }
        let drawn = report.maps.map { map in
            Map(map, files: build.files.filter { $0.map == map.id }.map(\.path))
        }
        guard let earlier else {
            maps = drawn
            self.files = files
            return
        }
        let ids = Set(drawn.map(\.record.id))
        let paths = Set(files.map(\.path))
        maps =
            drawn
            + earlier.maps.filter { !ids.contains($0.record.id) }.map { map in
                var map = map
                map.isFromEarlierBuild = true
                return map
            }
        self.files = files + earlier.files.filter { !paths.contains($0.path) }
    }

    /// Reads the manifest of an earlier build; its paths must lie inside the folder.
    init(contentsOf path: String) throws(OutputFailure) {
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            self = try JSONDecoder().decode(Manifest.self, from: data)
        } catch {
            throw .unreadableManifest(path: path, reason: FileReason(error).text)
        }
        for file in files where !ManifestFile.isSafe(file.path) {
            throw .unreadableManifest(path: path, reason: file.path)
        }
    }

    /// Paths of the files in the folder, without the manifest itself.
    var paths: [String] { files.map(\.path) }

    /// The manifest as JSON, keys in alphabetical order.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Nothing in it can fail to be encoded: numbers are finite by construction.
        guard let data = try? encoder.encode(self) else { return [] }
        return [UInt8](data) + [0x0A]
    }
}

extension Manifest.Boundaries {
    /// `nil` where there are no maps that could stand on the boundaries.
    fileprivate init?(_ boundaries: DataReport.Boundaries, _ data: DataReport) {
        guard let systems = data.systems else { return nil }
        let knownBy =
            switch boundaries.evidence {
            case .stated(let code): "stated by the .prj: \(code)"
            case .matched(let code, let confidence): "matched by the text of the .prj: \(code), \(confidence) %"
            case nil: "declared"
            }
        self.init(
            file: data.relative(boundaries.file), features: boundaries.features, vertices: boundaries.vertices,
            regions: boundaries.regions, keyColumn: boundaries.keyColumn, encoding: boundaries.encoding?.encoding.name,
            crs: boundaries.system.code, crsName: boundaries.system.name, crsKnownBy: knownBy,
            mapCRS: systems.map.code, mapOperation: .init(systems.mapOperation),
            wgs84Operation: .init(systems.wgs84Operation))
    }
}
