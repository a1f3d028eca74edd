internal import AtlasFile
internal import Geography
internal import Indicators
internal import Tables

/// The columns by which boundaries and tables are matched.
struct KeyChoice: Sendable {
    /// The column of the boundaries that keeps regions apart.
    let boundaries: String
    /// Both columns, if they were found and not declared.
    let pair: KeyPair?
    /// Length of the boundaries' keys, if their leading zero was lost and is to be put back.
    private(set) var restoredLength: Int?
    /// The column of the boundaries by whose names tables find the regions; `nil` = by keys.
    private(set) var names: String?

    /// A column that is there, whatever the tables hold.
    init(boundaries: String) {
        self.boundaries = boundaries
        pair = nil
    }

    /// A declared column: the first table tells whether its keys lost their zero; names that several regions have leave those apart.
    init(declared key: String, of layer: FeatureLayer, table: Table?, tableColumn: String?) {
        pair = nil
        guard let cells = layer.column(key) else {
            boundaries = key
            return
        }
        if let length = NumericKeys.restorableLength(cells) {
            boundaries = key
            guard let table else {
                restoredLength = length
                return
            }
            restoredLength =
                (try? KeyPair.choose(layer, boundaryColumn: key, table: table, tableColumn: tableColumn))?
                .restoredLength
            return
        }
        if let official = layer.officialKeyColumn(keepingApart: key) {
            boundaries = official
            names = key
        } else {
            boundaries = key
        }
    }

    /// The columns that fit a table.
    init(_ pair: KeyPair, of layer: FeatureLayer) {
        self.pair = pair
        restoredLength = pair.restoredLength
        guard pair.isByName, let official = layer.officialKeyColumn(keepingApart: nil) else {
            boundaries = pair.boundaryColumn
            names = pair.isByName ? pair.boundaryColumn : nil
            return
        }
        boundaries = official
        names = pair.boundaryColumn
        restoredLength = layer.column(official).flatMap { NumericKeys.restorableLength($0) }
    }

    /// What tables find regions by, beside their keys.
    func nameIndex(_ regions: [Region], in layer: FeatureLayer) -> RegionNameIndex? {
        guard let names, let cells = layer.column(names) else { return nil }
        let words = layer.column("BEZ")
        return RegionNameIndex(
            regions.map { $0.features.first.flatMap { cells[$0] } }, keys: regions.map(\.key),
            kinds: words.map { words in regions.map { $0.features.first.flatMap { words[$0] } } } ?? [])
    }
}
