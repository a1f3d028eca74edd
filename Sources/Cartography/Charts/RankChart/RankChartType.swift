public import Configuration
public import Findings
public import SocialIndex
internal import Values

/// A chart of an index that stands among the maps of an atlas file.
public protocol IndexChartType: MapType {
    /// Takes the kind's own keys out of the chart's entry in the atlas file.
    init(_ map: ConfigurationMapping) throws(ConfigurationError)

    /// Whether an index of this rule has what the chart shows.
    static func isPossible(for index: IndexDefinition) -> Bool

    /// What the chart shows.
    func subject(_ index: IndexFinding, of map: MapRequest, in findings: Findings) throws(MapFailure) -> ChartSubject
}

/// What a chart shows, and the facts about it that reports and layers tell too.
public struct ChartSubject: Sendable {
    /// The chart; `nil` where there is nothing to draw.
    public var panel: (any SheetPanel)?
    /// Title where the chart has none of its own.
    public var title: String
    /// Index and frame, where the chart has no subtitle of its own.
    public var subtitle: String
    /// A remark for the credits.
    public var remark: String?
    /// What a layer of the chart carries beside classes.
    public var columns: [FeatureColumn]
    /// The class of each region.
    public var regionClasses: [RegionClass?]
    /// Classes and colours.
    public var classes: MapClasses
    /// What a user should know.
    public var notes: [MapSubject.Note] = []
}

/// How far the ranks of an index depend on how it is made.
public struct RankChartType: IndexChartType {
    /// What `type:` says in the atlas file.
    public static let name = "ranks"

    /// Palette of the classes; `nil` = the style's.
    public var palette: NamedChoice?

    /// A chart of ranks.
    public init(palette: NamedChoice? = nil) { self.palette = palette }

    /// Takes the type's own keys out of a map's entry in the atlas file.
    public init(_ map: ConfigurationMapping) throws(ConfigurationError) { palette = try NamedChoice(map["palette"]) }

    /// Whether an index of this rule has what the type shows.
    public static func isPossible(for index: IndexDefinition) -> Bool { index.robustness != nil }

    /// What a map or chart of this type shows.
    public func subject(
        _ index: IndexFinding, of map: MapRequest, in findings: Findings
    ) throws(MapFailure) -> ChartSubject {
        let words = IndexWording(index, in: findings)
        let choice = palette
        let palette = try map.library.palette(choice ?? NamedChoice(map.style.palette))
        let (named, note) = try NamedClasses.made(of: words, palette, isDefault: choice == nil, map: map.id)
        let classes = named.classes
        let ranked = Self.ranked(index, findings)
        let chart: RankChart
        do throws(MapFault) {
            chart = try RankChart(
                regionNoun: findings.imprint.regionNoun, regions: ranked, unranked: Self.unranked(index, findings),
                rankCount: ranked.count, classes: classes, variants: index.robustness?.variants ?? 0,
                statusTexts: words.statusTexts)
        } catch {
            throw .fault(error, map: map.id)
        }
        return ChartSubject(
            panel: ranked.isEmpty ? nil : chart, title: index.title, subtitle: words.subtitle, remark: words.variants,
            columns: Self.columns(index),
            regionClasses: index.status.outcomes.map { outcome in
                outcome.standing?.classNumber.flatMap { number in
                    classes.indices.contains(number - 1)
                        ? RegionClass(
                            number: number, label: classes[number - 1].label, fill: classes[number - 1].colour) : nil
                }
            },
            classes: MapClasses(
                labels: classes.map(\.label),
                counts: classes.indices.map { place in ranked.count { $0.classNumber == place + 1 } },
                palette: palette.name),
            notes: note)
    }

    private static func ranked(_ index: IndexFinding, _ findings: Findings) -> [RankedRegion] {
        zip(findings.regions, index.status.outcomes.enumerated()).compactMap { region, found in
            guard let standing = found.element.standing, let tried = index.robustness?.regions[found.offset] else {
                return nil
            }
            return RankedRegion(
                key: region.key, name: region.name, rank: Double(tried.rank), median: Double(tried.medianRank),
                low: Double(tried.lowRank), high: Double(tried.highRank), classStays: tried.classStays,
                classNumber: standing.classNumber)
        }
    }

    private static func unranked(_ index: IndexFinding, _ findings: Findings) -> [UnrankedRegion] {
        zip(findings.regions, index.status.outcomes.enumerated()).compactMap { region, found in
            guard found.element.standing == nil || index.robustness?.regions[found.offset] == nil else { return nil }
            return UnrankedRegion(name: region.name, status: found.element.cell.status ?? .missing)
        }
    }

    /// The ranks for GIS.
    private static func columns(_ index: IndexFinding) -> [FeatureColumn] {
        let column = { (name: String, number: (RegionRobustness) -> Double?) in
            FeatureColumn(
                id: index.id + name,
                cells: index.status.outcomes.indices.map { place in
                    guard let tried = index.robustness?.regions[place] else {
                        return index.status.outcomes[place].cell.status.map(Cell.init) ?? .missing
                    }
                    return number(tried).map { .number($0) } ?? .missing
                })
        }
        return [
            FeatureColumn(id: index.id, cells: index.status.cells, decimals: index.decimals),
            column("_rank") { Double($0.rank) },
            column("_rank_median") { Double($0.medianRank) }, column("_rank_low") { Double($0.lowRank) },
            column("_rank_high") { Double($0.highRank) }, column("_class_stays", \.classStays),
        ]
    }
}
