internal import CProj
public import Geography

/// What the text of a .prj file can mean, before any data are known.
///
/// ```swift
/// let definition = try IdentifiedDefinition(prj: text)
/// try definition.identification(of: layerBox).system.code  // "EPSG:25832"
/// ```
public struct IdentifiedDefinition: Sendable {
    private let name: String
    private let isStated: Bool
    private let candidates: [Identification.Candidate]
    /// Of equal worth; of a stated code that one alone.
    private let best: [(system: CoordinateReferenceSystem, confidence: Int)]

    /// Finds the systems that a definition may mean.
    ///
    /// - Throws: ``ProjectionError``, where it means none, or states a code that contradicts it.
    public init(prj: String) throws(ProjectionError) {
        let text = try DefinitionText(prj)
        let context = try Context()
        let definition = try Self.horizontalSystem(text.withoutAuthority, in: context)
        let matches = Match.all(of: definition, in: context)
        candidates = matches.map(\.candidate)
        let sufficient = matches.filter { $0.candidate.confidence >= Identification.leastConfidence }
        name = text.name
        isStated = text.stated != nil
        if let stated = text.stated {
            guard let match = sufficient.first(where: { $0.candidate.code == stated.uppercased() }) else {
                throw .authorityContradicted(stated: stated, candidates: candidates)
            }
            best = [(try CoordinateReferenceSystem(match.object), match.candidate.confidence)]
            return
        }
        var usable: [(system: CoordinateReferenceSystem, confidence: Int)] = []
        for match in sufficient {
            usable.append((try CoordinateReferenceSystem(match.object), match.candidate.confidence))
        }
        usable.sort {
            ($0.confidence, $0.system.isEastingFirst ? 1 : 0) > ($1.confidence, $1.system.isEastingFirst ? 1 : 0)
        }
        guard let first = usable.first else { throw .notIdentified(name: text.name, candidates: candidates) }
        best = usable.filter {
            $0.confidence == first.confidence && $0.system.isEastingFirst == first.system.isEastingFirst
        }
    }

    /// The one system that data of an extent can lie in.
    ///
    /// - Parameter extent: Of the data, in the units of the coordinates.
    public func identification(of extent: BoundingBox) throws(ProjectionError) -> Identification {
        let context = try Context()
        var refusal: ProjectionError?
        var fitting: [(system: CoordinateReferenceSystem, confidence: Int)] = []
        for candidate in best {
            do throws(ProjectionError) {
                _ = try candidate.system.checkPlausible(extent, in: context)
                fitting.append(candidate)
            } catch {
                refusal = refusal ?? error
            }
        }
        if fitting.isEmpty, let refusal { throw refusal }
        guard fitting.count == 1, let (system, confidence) = fitting.first else {
            throw .notIdentified(name: name, candidates: candidates)
        }
        return Identification(
            system: system,
            evidence: isStated ? .stated(system.code) : .matched(system.code, confidence: confidence),
            candidates: candidates)
    }

    /// Parses a definition; of a compound or bound system the horizontal part counts.
    private static func horizontalSystem(_ text: String, in context: Context) throws(ProjectionError) -> LibraryObject {
        guard let object = LibraryObject(proj_create_from_wkt(context.handle, text, nil, nil, nil), context),
            proj_is_crs(object.handle) != 0
        else { throw .unreadableDefinition(message: context.takeMessage()) }
        switch proj_get_type(object.handle) {
        case PJ_TYPE_COMPOUND_CRS:
            return LibraryObject(proj_crs_get_sub_crs(context.handle, object.handle, 0), context) ?? object
        case PJ_TYPE_BOUND_CRS:
            return LibraryObject(proj_get_source_crs(context.handle, object.handle), context) ?? object
        default: return object
        }
    }
}

/// A candidate with the library's object for it.
private struct Match {
    let object: LibraryObject
    let candidate: Identification.Candidate

    /// What the database has for a definition: of the EPSG, and of others only if the EPSG has nothing good enough.
    static func all(of definition: LibraryObject, in context: Context) -> [Match] {
        let ours = list(of: definition, authority: "EPSG", in: context)
        if ours.contains(where: { $0.candidate.confidence >= Identification.leastConfidence }) { return ours }
        return ours + list(of: definition, authority: nil, in: context).filter { !$0.candidate.code.hasPrefix("EPSG:") }
    }

    private static func list(of definition: LibraryObject, authority: String?, in context: Context) -> [Match] {
        var confidences: UnsafeMutablePointer<Int32>?
        guard
            let found = LibraryObjectList(
                proj_identify(context.handle, definition.handle, authority, nil, &confidences), context),
            let confidences
        else { return [] }
        defer { proj_int_list_destroy(confidences) }
        let matches = (0..<found.count).compactMap { index -> Match? in
            guard let object = found.object(at: index), let code = object.code else { return nil }
            return Match(
                object: object, candidate: .init(code: code, name: object.name, confidence: Int(confidences[index])))
        }
        let current = matches.filter { proj_is_deprecated($0.object.handle) == 0 }
        return current.isEmpty ? matches : current
    }
}
