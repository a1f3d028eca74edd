/// What is given in place of a `.shp`, though it is no file of boundaries.
public enum Relative: Equatable, Sendable, CaseIterable {
    /// What is known about the data, `.shp.xml`.
    case metadata
    /// An index of a GIS, `.sbn`.
    case index
    /// The reference system as QGIS writes it, `.qpj`.
    case projection
    /// How a GIS draws the data, `.qml`.
    case style
    /// Packed files, `.zip`.
    case archive
    /// A folder.
    case folder
    /// Data of another format, `.gpkg`.
    case otherFormat

    /// Endings by kind, in lower case and with the point.
    static let endings: [(kind: Relative, endings: [String])] = [
        (.metadata, [".shp.xml", ".shp.iso.xml", ".qmd", ".met"]),
        (.index, [".sbn", ".sbx", ".qix", ".fbn", ".fbx", ".ain", ".aih", ".ixs", ".mxs", ".atx"]),
        (.projection, [".qpj"]), (.style, [".qml", ".lyr", ".lyrx", ".sld", ".avl"]),
        (.archive, [".zip", ".7z", ".rar", ".tar", ".tgz", ".tar.gz"]),
        (.otherFormat, [".gpkg", ".geojson", ".topojson", ".kml", ".kmz", ".gml", ".gdb", ".mif", ".tab", ".fgb"]),
    ]

    /// What a file is by its name; `nil` = nothing of these.
    init?(_ path: String) {
        let name = path.lowercased()
        guard let found = Self.endings.first(where: { $0.endings.contains { name.hasSuffix($0) } }) else { return nil }
        self = found.kind
    }
}
