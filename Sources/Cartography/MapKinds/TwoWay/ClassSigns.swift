internal import Geography

/// Signs in the regions of a two-way map that carries no labels, so that it can be read in grey too.
struct ClassSigns {
    private let axis: TwoWayAxis

    /// The signs of an index's classes.
    init(_ axis: TwoWayAxis) {
        self.axis = axis
    }

    /// Millimetres at scale 1 below which a sign cannot be told any more.
    private static let leastSide = 0.5

    /// One sign per region that has a field and room for it: as large as the region allows, up to that of a label. The middle
    /// sign is left out, as the legend says: among hundreds of signs only those that matter are seen.
    func marks(_ map: DrawnMap) -> [SheetMark] {
        let style = map.scale.style
        let largest = style.labelSize * 0.75
        let regions = map.worded.layer.regions
        return regions.indices.compactMap { index -> SheetMark? in
            guard map.fills[index].classNumber != nil, let number = regions[index].second?.classNumber,
                let sign = axis.classes[number - 1].sign, sign != .plusMinus, let area = map.areas[index],
                let box = InteriorBox(in: area, aspect: 1, precision: 0.05)
            else { return nil }
            let side = min(largest, box.halfHeight * 2 * 0.8)
            guard side >= Self.leastSide * style.scale else { return nil }
            return sign.mark(center: box.center, side: side, colour: style.textColour(on: map.fills[index].colour))
        }
    }
}
