public import Cartography

/// A document as a plain value: everything at its place, nothing written down yet. Formats turn it into bytes.
public enum Document: Sendable {
    /// A sheet of panels, in millimetres: maps and charts.
    case sheet(MapSheet)
    /// Rows and columns for a spreadsheet.
    case table(DataTable)
    /// Regions with their areas and values, for GIS.
    case layer(FeatureTable)
    /// Named values within each other, for programs.
    case record(DataRecord)

    /// What sort of document it is.
    public var sort: Sort {
        switch self {
        case .sheet: .sheet
        case .table: .table
        case .layer: .layer
        case .record: .record
        }
    }

    /// The sorts of documents, in the order in which files are listed.
    public enum Sort: Int, CaseIterable, Sendable {
        /// A sheet of panels.
        case sheet
        /// Rows and columns.
        case table
        /// Regions with areas and values.
        case layer
        /// Named values.
        case record
    }
}
