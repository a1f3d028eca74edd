public import AtlasFile
internal import Cartography
internal import Indicators
public import Languages
public import Tables

/// Writes the beginning of an atlas file for one's own boundaries and tables.
public enum AtlasStarter {
    /// A commented atlas file that can be built as it is: one indicator and one map for each column of numbers.
    ///
    /// What only its author can know (sources, wording, direction) stands in it as a request, visible on every map too.
    ///
    /// ```swift
    /// try AtlasStarter.text(
    ///     boundaries: BoundariesDefinition(path: "VG250_GEM.shp", select: KeyPattern("03157*")), tables: ["quote.csv"],
    ///     language: .german, inputs: Register.inputs)
    /// ```
    /// - Parameters:
    ///   - boundaries: The `.shp`, and what is declared about it, which the atlas file says, too. The path is written down as given,
    ///     so the atlas file belongs into the current folder.
    ///   - mapCRS: CRS of the maps; `nil` = that of the boundaries, or the usual one of their place if they are in degrees.
    ///   - tables: Paths of tables; without any, the atlas has no maps yet.
    ///   - options: What is declared about the tables; the atlas file says it, too.
    ///   - language: Language of the comments and the maps.
    ///   - inputs: Formats of input that there are.
    /// - Throws: ``DataFailure`` where boundaries or a table cannot be read without a declaration.
    public static func text(
        boundaries: BoundariesDefinition, mapCRS: String? = nil, tables: [String],
        options: TableOptions = TableOptions(),
        language: OutputLanguage, inputs: InputFormats
    ) throws(DataFailure) -> String {
        let loaded = try tables.map { path throws(DataFailure) in try load(path, options, inputs) }
        let frame = try StarterBoundaries(
            boundaries, mapCRS: mapCRS, tables: loaded, formats: inputs.boundaries)
        var ids = IdentifierMaking()
        let words = Wording(language)
        let source = ids.identifier(for: words("grenzen", "boundaries"), fallback: "b")
        var layouts: [StarterTable] = []
        for (path, table) in zip(tables, loaded) {
            let id = ids.identifier(for: stem(of: path), fallback: words("tabelle", "table"))
            layouts.append(try StarterTable(table, id: id, path: path, regions: frame.regions))
        }
        return StarterText(words: words, boundaries: frame, boundarySource: source, tables: layouts).text
    }

    private static func load(_ path: String, _ options: TableOptions, _ inputs: InputFormats) throws(DataFailure)
        -> Table
    {
        do throws(TableFailure) {
            return try inputs.tables.read(path, options: options)
        } catch {
            throw .table(error)
        }
    }

    /// Name of a file without folder and ending.
    private static func stem(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? String(file)
    }
}
