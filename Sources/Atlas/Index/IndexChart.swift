public import Cartography
internal import Geography
internal import Indicators
internal import Publishing
internal import SocialIndex
internal import Values

extension IndexCalculation {
    /// The chart of ranks as SVG; `nil` without robustness or without a single rank.
    public func chart() throws(AtlasFailure) -> (bytes: [UInt8], notes: [SheetNote])? {
        guard let robustness, robustness.regions.contains(where: { $0 != nil }) else { return nil }
        let library = StyleLibrary(atlasFolder: AtlasFile.folder(of: entry.place.file))
        let style: SheetStyle
        let palette: Palette
        do throws(ConfigurationError) {
            style = try library.style("report", asked: nil)
            palette = try library.palette(style.palette, asked: nil)
        } catch {
            throw .configuration(error)
        }
        guard let format = style.formats["a4"] ?? style.formats.sorted(by: { $0.key < $1.key }).first?.value else {
            throw .unknownFormat(NamedChoice("a4"), style: style.name, available: [])
        }
        let chart = RankChart(
            regionNoun: words.say("Gebiete", "Regions"), regions: ranked(robustness), unranked: unranked,
            rankCount: robustness.regions.count { $0 != nil }, classes: try classes(palette),
            variants: robustness.variants)
        let marginalia = Marginalia(
            language: language, title: entry.title ?? entry.label,
            subtitle: entry.subtitle ?? words.say("Bezugsrahmen: ", "Frame: ") + status.definition.frame.label,
            credits: [AtlasProgram.name + " " + AtlasProgram.version])
        let (sheet, notes) = MapSheet.compose([chart], with: marginalia, style: style, format: format)
        do throws(PublishingError) { return (try SVGDocument(sheet).bytes, notes) } catch { throw .publishing(error) }
    }

    private func ranked(_ robustness: Robustness) -> [RankedRegion] {
        robustness.regions.enumerated().compactMap { place, tried in
            tried.map {
                RankedRegion(
                    key: status.keys[place], name: names[place], $0,
                    classNumber: status.outcomes[place].standing?.classNumber)
            }
        }
    }

    private var unranked: [UnrankedRegion] {
        zip(names, status.outcomes).compactMap { name, outcome in
            outcome.cell.status.map { UnrankedRegion(name: name, status: $0) }
        }
    }

    private func classes(_ palette: Palette) throws(AtlasFailure) -> [NamedClass] {
        guard let classes = status.definition.classes else { return [] }
        // More classes than a palette has colours for are left without bands.
        guard palette.counts.contains(classes.count) else { return [] }
        do throws(PaletteError) {
            return try palette.colours(count: classes.count).enumerated().map { place, colour in
                NamedClass(
                    label: classes.names.indices.contains(place)
                        ? classes.names[place] : words.say("Klasse \(place + 1)", "class \(place + 1)"),
                    colour: colour)
            }
        } catch {
            throw .palette(error, map: entry.id)
        }
    }
}

extension RankedRegion {
    /// A region with what the variants made of it.
    init(key: RegionKey, name: String, _ tried: RegionRobustness, classNumber: Int?) {
        self.init(
            key: key, name: name, rank: Double(tried.rank), median: Double(tried.medianRank),
            low: Double(tried.lowRank), high: Double(tried.highRank), classStays: tried.classStays,
            classNumber: classNumber)
    }
}
