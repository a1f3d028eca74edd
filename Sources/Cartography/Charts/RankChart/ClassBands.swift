internal import Geography

/// The ranks that belong to each class, as bands behind a chart. Only where every rank is known; else there are none.
struct ClassBands {
    private var bands: [(colour: Colour, from: Double, to: Double)] = []

    /// Finds where classes part, by the regions' own ranks.
    init(_ chart: RankChart) {
        guard chart.regions.count == chart.rankCount else { return }
        let sorted = chart.regions.sorted { ($0.rank, $0.key.text) < ($1.rank, $1.key.text) }
        var from = 0.5
        for (index, region) in sorted.enumerated() {
            guard let own = chart.ownClass(of: region) else {
                bands = []
                return
            }
            let next = index + 1 < sorted.count ? sorted[index + 1] : nil
            if let next, next.classNumber == region.classNumber { continue }
            let to = next.map { (region.rank + $0.rank) / 2 } ?? Double(chart.rankCount) + 0.5
            bands.append((own.colour, from, to))
            from = to
        }
        // A class that comes twice is no band: the ranks do not follow the classes.
        if Set(bands.map(\.colour)).count != bands.count { bands = [] }
    }

    var isEmpty: Bool { bands.isEmpty }

    func marks(_ axis: RankAxis, top: Double, bottom: Double) -> [SheetMark] {
        bands.map { band in
            .rectangle(
                x: axis.x(band.from), y: top, width: axis.x(band.to) - axis.x(band.from), height: bottom - top,
                SheetPaint(fill: band.colour.hex, fillOpacity: 0.22))
        }
    }
}
