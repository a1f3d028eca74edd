public import Boundaries
internal import Shapefiles
public import Tables

/// The formats in which an atlas takes its input, each chosen by the ending of a file. A further format is a line here.
public enum InputFormats {
    /// Boundaries; a shapefile also where no format claims the ending.
    public static let boundaries = BoundaryFormats(Shapefile.self)
    /// Tables; CSV also where no format claims the ending.
    public static let tables = TableFormats(CSV.self)
}
