internal import Cartography
internal import Geography
internal import Indicators
internal import Publishing
internal import SocialIndex

/// The files of an atlas: one SVG and one GeoJSON per map, the tables of its indices, and a layer with all indicators and indices.
struct AtlasPublishing {
    private(set) var files: [OutputFile] = []

    init(
        _ definition: AtlasDefinition, _ regions: [Region], _ geometries: [MultiPolygon?],
        _ computed: IndicatorComputation, _ indices: AtlasIndices, names: [String], _ drawn: DrawnMaps,
        layer wantsLayer: Bool, geoJSON: Bool, workers: Int
    ) throws(AtlasFailure) {
        for drawn in drawn.maps {
            guard let svg = drawn.outcome.svg else { continue }
            files.append(OutputFile(path: "maps/\(drawn.map.id).svg", bytes: svg, map: drawn.map.id))
        }
        for index in indices.indices {
            files += IndexTableFiles(index: index, definition: definition, names: names).files
        }
        guard geoJSON else { return }
        let regions = zip(regions, geometries).map { Region(key: $0.key, name: $0.name, geometry: $1) }
        do throws(PublishingError) {
            for drawn in drawn.maps {
                let document = try GeoJSONDocument(
                    name: drawn.map.id, regions: regions,
                    columns: drawn.columns, classes: drawn.outcome.classes,
                    workers: workers)
                files.append(OutputFile(path: "gis/\(drawn.map.id).geojson", document, map: drawn.map.id))
            }
            if wantsLayer {
                let layer = Self.layerName(definition)
                let columns =
                    definition.catalogue.indicators.map { indicator in
                        GeoJSONColumn(id: indicator.id, cells: computed.evaluations[indicator.id]?.cells ?? [])
                    } + indices.indices.flatMap(Self.columns)
                let document = try GeoJSONDocument(name: layer, regions: regions, columns: columns, workers: workers)
                files.append(OutputFile(path: "gis/\(layer).geojson", document, map: nil))
            }
        } catch {
            throw .publishing(error)
        }
    }

    /// An index in the layer: its value, class and rank, and those of its changes.
    private static func columns(_ index: AtlasIndex) -> [GeoJSONColumn] {
        let results = [("", index.status)] + (index.dynamics.map { [("_dynamics", $0)] } ?? [])
        return results.flatMap { name, result in
            let id = index.entry.id + name
            return [
                GeoJSONColumn(id: id, cells: result.cells),
                GeoJSONColumn(id: id + "_class", cells: result.outcomes.map { $0.cell(\.classNumber) }),
                GeoJSONColumn(id: id + "_rank", cells: result.outcomes.map { $0.cell(\.rank) }),
            ]
        }
    }

    /// Name of the layer: that of the boundary file, kept apart from the maps' names.
    static func layerName(_ definition: AtlasDefinition) -> String {
        let file = definition.boundaries.path.split(separator: "/").last.map(String.init) ?? "layer"
        let stem = file.lowercased().hasSuffix(".shp") ? String(file.dropLast(4)) : file
        let safe = String(
            stem.unicodeScalars.map { scalar in
                scalar.isASCII
                    && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
                        || scalar == "-")
                    ? Character(scalar) : "_"
            })
        let name = safe.hasPrefix("-") || safe.isEmpty ? "layer" + safe : safe
        return definition.maps.contains { $0.id.lowercased() == name.lowercased() } ? name + "_layer" : name
    }
}
