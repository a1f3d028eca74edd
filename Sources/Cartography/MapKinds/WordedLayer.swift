internal import Findings
public import Languages
public import Values

/// A layer with its words in one language: class or status of each region; and from these legend and description.
public struct WordedLayer: Sendable {
    /// What the map says.
    public let layer: ThematicLayer
    /// The language.
    public let wording: Wording
    /// The class of each region.
    public let classes: [RegionClass?]
    /// Why regions have nothing to show.
    public let statuses: [CellStatus?]

    /// A layer with its words.
    public init(_ layer: ThematicLayer, _ wording: Wording) {
        self.layer = layer
        self.wording = wording
        classes = layer.kind.classes(of: layer.regions, wording)
        statuses = layer.regions.map { layer.kind.status(of: $0) }
    }

    /// A value as it is printed.
    public func printed(_ value: Double) -> String { wording.number(value, decimals: layer.kind.decimals) }

    /// How many regions are in a class, as printed.
    public func count(inClass number: Int) -> String { wording.whole(classes.count { $0?.number == number }) }

    /// The words for a status.
    public func words(for status: CellStatus) -> String { layer.statusTexts[status] ?? wording.status(status) }

    /// Regions that have something to show, and no class although the kind has classes.
    var unclassed: [MapRegion] {
        guard layer.kind.hasClasses else { return [] }
        return layer.regions.indices.filter { classes[$0] == nil && statuses[$0] == nil }.map { layer.regions[$0] }
    }

    /// What stands under the name of a region; `nil` where it has nothing to show, or nothing is wanted.
    func label(of index: Int, isShort: Bool = false) -> String? {
        guard statuses[index] == nil else { return nil }
        return layer.kind.label(of: layer.regions[index], isShort: isShort, wording)
    }
}
