import Boundaries
import Documents
import Geography
import Projections
import Publishing
import TextEncoding

/// A file of boundaries, described as far as that goes.
struct BoundaryFileInspection: FileInspection {
    private let format: any BoundaryFormat.Type
    private let inspection: BoundaryInspection
    private let identification: Result<Identification, ProjectionError>?
    private let slivers: SliverInspection?

    /// - Parameter workers: Threads.
    init(_ path: String, format: any BoundaryFormat.Type, workers: Int) {
        let inspection = format.inspect(path)
        self.format = format
        self.inspection = inspection
        slivers = inspection.refusals.isEmpty ? SliverInspection(of: inspection, format, workers: workers) : nil
        identification = inspection.referenceSystem.flatMap { text in
            inspection.extent.map { extent in
                do throws(ProjectionError) {
                    return .success(try CoordinateReferenceSystem.identify(prj: text, extent: extent))
                } catch {
                    return .failure(error)
                }
            }
        }
    }

    /// Nothing at all could be said.
    var refusal: Complaint? {
        guard inspection.kind == nil, inspection.rowCount == nil, let first = inspection.refusals.first else {
            return nil
        }
        return Complaint(first, .looking)
    }

    func describe(in text: inout ReportText) {
        guard !inspection.files.isEmpty else { return }
        let kind = inspection.kind?.sentence ?? Sentence(format.name, format.name.lowercased())
        text.heading("\(inspection.path): \(kind.german)", "\(inspection.path): \(kind.english)")
        var rows: [[Sentence]] = [Self.files(inspection)]
        if let count = inspection.featureCount {
            rows.append([Sentence("Sätze", "features"), .count(count)])
        }
        if let counts = inspection.counts {
            let (parts, holes, positions) = (counts.parts, counts.holes, counts.positions)
            rows.append([
                Sentence("Geometrie", "geometry"),
                Sentence(
                    "\(parts.german("Teil", "Teile")), \(holes.german("Loch", "Löcher")), \(positions.german("Punkt", "Punkte"))",
                    "\(parts.english("part", "parts")), \(holes.english("hole", "holes")), \(positions.english("vertex", "vertices"))"
                ),
            ])
        }
        if let box = inspection.extent {
            rows.append([Sentence("Ausdehnung", "extent"), Sentence(Complaint.box(box))])
        }
        rows.append([Sentence("Koordinaten", "coordinates"), system])
        if let encoding = inspection.encoding {
            rows.append([Sentence("Kodierung", "encoding"), encoding.sentence])
        }
        if let count = inspection.rowCount { rows.append([Sentence("Attributzeilen", "rows"), .count(count)]) }
        rows.append([Sentence("Schlüssel", "keys"), keys])
        if let slivers { rows.append([Sentence("Nachbarn", "neighbours"), slivers.summary]) }
        text.table(rows)
        describeFields(in: &text)
        describeOddities(in: &text)
        slivers?.describe(in: &text)
    }

    private static func files(_ inspection: BoundaryInspection) -> [Sentence] {
        func list(_ language: MessageLanguage) -> String {
            inspection.files.map { file in
                file.bytes.map { "\(file.name) \(NumberWording.count($0, in: language)) B" } ?? file.name
            }.joined(separator: ", ")
        }
        return [
            Sentence("Dateien", "files"),
            inspection.files.isEmpty ? Sentence("keine", "none") : Sentence(list(.german), list(.english)),
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
            guard inspection.referenceSystem == nil else { return Sentence("nicht geprüft", "not checked") }
            return format.endings.contains("prj")
                ? Sentence("keine .prj-Datei", "no .prj file") : Sentence("nicht angegeben", "not stated")
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
                    .counted(
                        field.distinctCount, ("verschiedener Wert", "verschiedene Werte"),
                        ("different value", "different values")),
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
            "file": .string(inspection.path), "kind": .string(format.name.lowercased()),
            "readable": .bool(inspection.refusals.isEmpty),
            "shape_type": .optional(inspection.geometryType),
            "features": .optional(inspection.featureCount), "rows": .optional(inspection.rowCount),
            "parts": .optional(inspection.counts?.parts), "holes": .optional(inspection.counts?.holes),
            "vertices": .optional(inspection.counts?.positions),
            "extent": inspection.extent.map(Self.extent) ?? .null, "crs": crs,
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
