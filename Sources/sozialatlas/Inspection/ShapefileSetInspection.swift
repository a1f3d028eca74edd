import Documents
import Geography
import Projections
import Publishing
import Shapefiles
import TextEncoding

/// A shapefile set, described as far as that goes.
struct ShapefileSetInspection: FileInspection {
    private let inspection: ShapefileInspection
    private let identification: Result<Identification, ProjectionError>?
    private let slivers: SliverInspection?

    /// - Parameter workers: Threads.
    init(_ path: String, workers: Int) {
        let inspection = ShapefileInspection(path: path)
        self.inspection = inspection
        slivers = inspection.refusals.isEmpty ? SliverInspection(of: inspection, workers: workers) : nil
        identification = inspection.prj.flatMap { prj in
            inspection.boundingBox.map { extent in
                do throws(ProjectionError) {
                    return .success(try CoordinateReferenceSystem.identify(prj: prj, extent: extent))
                } catch {
                    return .failure(error)
                }
            }
        }
    }

    /// Nothing at all could be said.
    var refusal: Complaint? {
        guard inspection.shapeType == nil, inspection.rowCount == nil, let first = inspection.refusals.first else {
            return nil
        }
        return Complaint(first, .looking)
    }

    func describe(in text: inout ReportText) {
        guard !inspection.files.isEmpty else { return }
        let kind = inspection.shapeType?.sentence ?? Sentence("Shapefile", "shapefile")
        text.heading("\(inspection.path): \(kind.german)", "\(inspection.path): \(kind.english)")
        var rows: [[Sentence]] = [Self.files(inspection)]
        if let count = inspection.shapeCount {
            rows.append([Sentence("Sätze", "features"), .count(count)])
        }
        if let counts = inspection.counts {
            let parts = Sentence.count(counts.parts)
            let holes = Sentence.count(counts.holes)
            let positions = Sentence.count(counts.positions)
            rows.append([
                Sentence("Geometrie", "geometry"),
                Sentence(
                    "\(parts.german) Teile, \(holes.german) Löcher, \(positions.german) Punkte",
                    "\(parts.english) parts, \(holes.english) holes, \(positions.english) vertices"),
            ])
        }
        if let box = inspection.boundingBox {
            rows.append([Sentence("Ausdehnung", "extent"), Sentence(Complaint.box(box))])
        }
        rows.append([Sentence("Koordinaten", "coordinates"), system])
        if let encoding = inspection.encoding {
            let evidence = encoding.evidence.sentence
            rows.append([
                Sentence("Kodierung", "encoding"),
                Sentence(
                    "\(encoding.encoding.name) (\(evidence.german))", "\(encoding.encoding.name) (\(evidence.english))"),
            ])
        }
        if let count = inspection.rowCount { rows.append([Sentence("Attributzeilen", "rows"), .count(count)]) }
        rows.append([Sentence("Schlüssel", "keys"), keys])
        if let slivers { rows.append([Sentence("Nachbarn", "neighbours"), slivers.summary]) }
        text.table(rows)
        describeFields(in: &text)
        describeOddities(in: &text)
        slivers?.describe(in: &text)
    }

    private static func files(_ inspection: ShapefileInspection) -> [Sentence] {
        let german = Companion.allCases.filter { inspection.files[$0] != nil }.map { companion in
            inspection.fileBytes[companion].map { ".\(companion.rawValue) \(NumberWording.count($0, in: .german)) B" }
                ?? ".\(companion.rawValue)"
        }
        let english = Companion.allCases.filter { inspection.files[$0] != nil }.map { companion in
            inspection.fileBytes[companion].map { ".\(companion.rawValue) \(NumberWording.count($0, in: .english)) B" }
                ?? ".\(companion.rawValue)"
        }
        return [
            Sentence("Dateien", "files"),
            german.isEmpty
                ? Sentence("keine", "none") : Sentence(german.joined(separator: ", "), english.joined(separator: ", ")),
        ]
    }

    private var system: Sentence {
        switch identification {
        case .success(let found):
            let known = Optional(found.evidence).sentence
            return Sentence(
                "\(found.system.name) (\(found.system.code)), \(known.german)",
                "\(found.system.name) (\(found.system.code)), \(known.english)")
        case .failure: return Sentence("nicht erkannt, siehe unten", "not identified, see below")
        case nil:
            return inspection.prj == nil
                ? Sentence("keine .prj-Datei", "no .prj file") : Sentence("nicht geprüft", "not checked")
        }
    }

    private var keys: Sentence {
        let names = inspection.keyCandidates
        return names.isEmpty
            ? Sentence(
                "keine Spalte hat für jeden Satz eine eigene Nummer",
                "no column has a number of its own for each feature")
            : Sentence(names.joined(separator: ", "))
    }

    private func describeFields(in text: inout ReportText) {
        guard !inspection.fields.isEmpty else { return }
        text.line("Spalten", "columns")
        text.table(
            inspection.fields.map { field in
                let examples = Sentence.list(field.examples, limit: 3)
                return [
                    Sentence(field.field.name), field.field.kind.sentence,
                    Sentence("\(field.distinctCount) verschiedene", "\(field.distinctCount) different"),
                    Sentence("\(field.emptyCount) leer", "\(field.emptyCount) empty"), examples,
                ]
            }, depth: 2)
    }

    private func describeOddities(in text: inout ReportText) {
        for note in inspection.notes {
            text.line(Sentence("auffällig: \(note.sentence.german)", "odd: \(note.sentence.english)"))
        }
        var refusals = inspection.refusals.map { Complaint($0, .looking) }
        if case .failure(let error) = identification {
            refusals.append(Complaint(error, file: inspection.path, .looking))
        }
        for refusal in refusals {
            text.line(Sentence("nicht verwendbar: \(refusal.text.german)", "not usable: \(refusal.text.english)"))
        }
    }

    var json: DataRecord {
        var crs: DataRecord = .null
        if case .success(let found) = identification { crs = .string(found.system.code) }
        var refusals = inspection.refusals.map { Complaint($0, .looking).text.text }
        if case .failure(let error) = identification {
            refusals.append(Complaint(error, file: inspection.path, .looking).text.text)
        }
        return [
            "file": .string(inspection.path), "kind": "shapefile", "readable": .bool(inspection.refusals.isEmpty),
            "shape_type": .optional(inspection.shapeType.map { "\($0)" }),
            "features": .optional(inspection.shapeCount), "rows": .optional(inspection.rowCount),
            "parts": .optional(inspection.counts?.parts), "holes": .optional(inspection.counts?.holes),
            "vertices": .optional(inspection.counts?.positions),
            "extent": inspection.boundingBox.map(Self.extent) ?? .null, "crs": crs,
            "encoding": .optional(inspection.encoding?.encoding.name),
            "encoding_guessed": inspection.encoding.map { .bool($0.evidence.isGuess) } ?? .null,
            "key_candidates": .strings(inspection.keyCandidates),
            "fields": .array(inspection.fields.map(Self.field)),
            "slivers": slivers?.json ?? .null,
            "oddities": .strings(inspection.notes.map(\.sentence.text)), "refusals": .strings(refusals),
        ]
    }

    private static func extent(_ box: BoundingBox) -> DataRecord {
        let sides = [box.minX, box.minY, box.maxX, box.maxY]
        return sides.allSatisfy(\.isFinite) ? .array(sides.map { .number($0) }) : .null
    }

    private static func field(_ field: FieldInspection) -> DataRecord {
        [
            "name": .string(field.field.name), "kind": .string(field.field.kind.rawValue),
            "width": .integer(field.field.width), "decimals": .integer(field.field.decimals),
            "distinct": .integer(field.distinctCount), "empty": .integer(field.emptyCount),
            "examples": .strings(field.examples), "key_candidate": .bool(field.isKeyCandidate),
        ]
    }
}

extension AttributeField.Kind {
    /// What a column holds.
    var sentence: Sentence {
        switch self {
        case .text: Sentence("Text", "text")
        case .number: Sentence("Zahl", "number")
        case .date: Sentence("Datum", "date")
        case .logical: Sentence("ja/nein", "yes/no")
        }
    }
}
