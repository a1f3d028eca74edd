/// What the legend of a map holds, before it has a width.
struct MapLegend {
    private let worded: WordedLayer
    private let numbered: [Int]
    private let symbolShare: Double

    /// - Parameters:
    ///   - numbered: Regions whose label became a number, in the order of the numbers.
    ///   - symbolShare: Size of symbols as a share of the style's.
    init(_ worded: WordedLayer, numbered: [Int] = [], symbolShare: Double = 1) {
        self.worded = worded
        self.numbered = numbered
        self.symbolShare = symbolShare
    }

    /// The rows that explain colours and symbols, and those of larger areas and numbers.
    func rows(_ style: ScaledStyle, in room: PanelRoom) -> (symbols: [any LegendRow], rest: [any LegendRow]) {
        let scale = SymbolScale(style: style, room: room.box, share: symbolShare)
        var rest = worded.referenceRows
        if !numbered.isEmpty {
            if !rest.isEmpty { rest.append(LegendGap(0.8)) }
            rest += worded.numberRows(numbered)
        }
        return (worded.layer.kind.legend(worded, scale), rest)
    }
}
