internal import AtlasFile
internal import Boundaries
internal import Geography
internal import Indicators
internal import Parallelism
internal import Projections
internal import TextEncoding

/// The boundary file, read and put into its CRS.
struct BoundaryData: Sendable {
    /// What the file holds; without geometries once the regions are made.
    private(set) var contents: BoundaryContents
    /// Vertices of all geometries.
    let vertices: Int
    /// The format of the file.
    let format: any BoundaryFormat.Type
    /// The CRS of its coordinates.
    let system: CoordinateReferenceSystem
    /// How the CRS is known; `nil` = declared.
    let evidence: Identification.Evidence?
    /// The box around all geometries, in the file's units.
    let extent: BoundingBox

    init(_ definition: BoundariesDefinition, formats: BoundaryFormats, workers: Int = 1) throws(DataFailure) {
        let format = formats.format(of: definition.path)
        self.format = format
        var options = BoundaryOptions(axes: definition.axes ?? .eastNorth, workers: workers)
        if let name = definition.encoding { options.encoding = try .named(name, option: "encoding") }
        // To look through the database of systems takes as long as to read a country.
        let systems = BackgroundWork(workers: workers) { PossibleSystems.result(definition, format) }
        do throws(BoundaryFailure) {
            contents = try format.read(definition.path, options: options)
        } catch {
            throw .boundaries(error)
        }
        guard let extent = contents.layer.boundingBox else { throw .noGeometry(file: definition.path) }
        self.extent = extent
        vertices = contents.layer.vertexCount
        let found: (system: CoordinateReferenceSystem, evidence: Identification.Evidence?)?
        do throws(ProjectionError) {
            found = try systems.value.get()?.system(of: extent)
        } catch {
            throw Self.failure(error, definition)
        }
        guard let found else {
            throw .noCRS(file: definition.path, extent: extent, fitting: FittingSystem.all(fitting: extent))
        }
        (system, evidence) = found
        guard definition.axes == nil else { return }
        do throws(ProjectionError) { try system.checkAxes(of: extent) } catch { throw Self.failure(error, definition) }
    }

    /// Where the coordinates fit the other way round, the order of the axes is what to change.
    private static func failure(_ error: ProjectionError, _ definition: BoundariesDefinition) -> DataFailure {
        guard case .extentContradicts(let system, let extent, .swapped(let place)) = error else {
            return .projection(error, file: definition.path)
        }
        return .swappedAxes(
            system, extent: extent, place: place, wanted: (definition.axes ?? .eastNorth).exchanged,
            file: definition.path)
    }

    /// The systems that the coordinates may be in, before the coordinates are known.
    private enum PossibleSystems: Sendable {
        case declared(CoordinateReferenceSystem)
        case described(IdentifiedDefinition)

        /// The one that data of an extent can lie in; how it is known, unless it is declared.
        func system(
            of extent: BoundingBox
        ) throws(ProjectionError) -> (CoordinateReferenceSystem, Identification.Evidence?) {
            switch self {
            case .declared(let system):
                _ = try system.checkPlausible(extent)
                return (system, nil)
            case .described(let definition):
                let found = try definition.identification(of: extent)
                return (found.system, found.evidence)
            }
        }

        /// `nil` where nothing names one, or the file that should cannot be read.
        static func result(
            _ definition: BoundariesDefinition, _ format: any BoundaryFormat.Type
        ) -> Result<PossibleSystems?, ProjectionError> {
            Result { () throws(ProjectionError) in
                if let crs = definition.crs { return .declared(try CoordinateReferenceSystem(code: crs)) }
                guard let text = try? format.referenceSystem(of: definition.path) else { return nil }
                return .described(try IdentifiedDefinition(prj: text))
            }
        }
    }

    /// The key column: the one declared, else the one that fits the first table.
    ///
    /// - Parameter tables: Asked for only if they are needed.
    func keyColumn(
        _ definition: AtlasDefinition, _ boundaries: BoundariesDefinition, tables: () -> LoadedTables
    ) throws(DataFailure) -> KeyChoice {
        let layer = contents.layer
        if let key = boundaries.key {
            // The table is asked only where it can tell anything.
            let isNumeric = layer.column(key).flatMap { NumericKeys.restorableLength($0) } != nil
            guard isNumeric, let first = definition.tables.first else {
                return KeyChoice(declared: key, of: layer, table: nil, tableColumn: nil)
            }
            return KeyChoice(declared: key, of: layer, table: try tables().table(first), tableColumn: first.key)
        }
        guard let first = definition.tables.first else {
            throw .noKeyNamed(layer: layer.name, available: layer.fields.map(\.name))
        }
        let table = try tables().table(first)
        do throws(KeyFailure) {
            let pair = try KeyPair.choose(layer, table: table, tableColumn: first.key)
            return KeyChoice(pair, of: layer)
        } catch {
            throw .key(error)
        }
    }

    /// The regions of the file by a key column. They take the geometries over.
    mutating func regions(_ definition: BoundariesDefinition, key: KeyChoice, name: String?) throws(DataFailure)
        -> RegionAssembly
    {
        do throws(RegionAssembly.Failure) {
            let assembly = try assembly(definition, key: key, name: name)
            contents.layer.releaseGeometries()
            return assembly
        } catch {
            throw .regions(error)
        }
    }

    /// A pattern that only keys with their zero fit is evidence for it, too.
    private func assembly(
        _ definition: BoundariesDefinition, key: KeyChoice, name: String?
    ) throws(RegionAssembly.Failure) -> RegionAssembly {
        func assembly(_ restoredLength: Int?) throws(RegionAssembly.Failure) -> RegionAssembly {
            try RegionAssembly(
                contents.layer, key: key.boundaries, restoredLength: restoredLength, name: name,
                conditions: definition.conditions, pattern: definition.select)
        }
        do throws(RegionAssembly.Failure) {
            return try assembly(key.restoredLength)
        } catch {
            guard case .nothingLeft = error, definition.select != nil, key.restoredLength == nil,
                let length = contents.layer.column(key.boundaries).flatMap({ NumericKeys.restorableLength($0) })
            else { throw error }
            return try assembly(length)
        }
    }

    /// The name column: the one declared, else one that holds names.
    func nameColumn(_ declared: String?, key: KeyChoice) -> NameColumn? {
        NameColumn(declared, in: contents.layer, key: key.boundaries)
    }
}
