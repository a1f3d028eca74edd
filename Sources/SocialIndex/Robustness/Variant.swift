/// One set of choices.
struct Variant: Sendable {
    /// Normalisation and aggregation.
    let pair: VariantColumns.Pair
    /// The indicator left out.
    let leftOut: Int?
    /// Draws the weights; `nil`: as they are.
    let weights: VariantRandom?
}

/// Which variants there are.
struct VariantPlan: Sendable {
    let settings: RobustnessSettings
    let pairs: [VariantColumns.Pair]
    /// Indicators that may be left out; 0 if none.
    let selectable: Int
    /// Whether a weight can change the index at all.
    let variesWeights: Bool

    init(_ settings: RobustnessSettings, _ columns: VariantColumns, indicators: Int) {
        self.settings = settings
        pairs = columns.pairs
        selectable = settings.leavesOneOut && indicators > 1 ? indicators : 0
        variesWeights = settings.weightSpread > 0 && indicators > 1
    }

    /// A variant; drawn in the order pair, indicator left out, weights.
    subscript(number: Int) -> Variant {
        var random = VariantRandom(seed: settings.seed, stream: UInt64(truncatingIfNeeded: number))
        let pair = pairs[random.number(below: max(1, pairs.count))]
        let leftOut = random.number(below: selectable + 1)
        return Variant(pair: pair, leftOut: leftOut < selectable ? leftOut : nil, weights: variesWeights ? random : nil)
    }

    /// Variants that differ from a reference in one kind of choice only.
    var single: [(choice: IndexChoice, variant: Variant, reference: VariantColumns.Pair)] {
        let own = VariantColumns.Pair(normalisation: 0, aggregation: 0)
        var list: [(IndexChoice, Variant, VariantColumns.Pair)] = []
        if variesWeights {
            // Streams behind those of the variants.
            for number in 0..<min(settings.variants, 200) {
                let stream = UInt64(truncatingIfNeeded: settings.variants + number)
                let weights = VariantRandom(seed: settings.seed, stream: stream)
                list.append((.weights, Variant(pair: own, leftOut: nil, weights: weights), own))
            }
        }
        for pair in pairs where pair.normalisation > 0 && pair.aggregation == 0 {
            list.append((.normalisation, Variant(pair: pair, leftOut: nil, weights: nil), own))
        }
        for pair in pairs where pair.aggregation > 0 {
            // Where the own normalisation does not allow an aggregation, it is compared within the one that does.
            let reference = VariantColumns.Pair(normalisation: pair.normalisation, aggregation: 0)
            guard pairs.contains(reference) else { continue }
            list.append((.aggregation, Variant(pair: pair, leftOut: nil, weights: nil), reference))
        }
        for leaf in 0..<selectable {
            list.append((.selection, Variant(pair: own, leftOut: leaf, weights: nil), own))
        }
        return list
    }
}
