internal import Cartography
internal import Parallelism

/// The marks of all layers in runs, each of which one thread writes.
enum MarkPortions {
    /// Positions of a run: about a quarter of a megabyte of text.
    private static let size = 30_000
    /// What a mark costs beside its positions, in positions.
    private static let overhead = 20

    private struct Portion {
        let layer: Int
        let marks: Range<Int>
        let weight: Int
    }

    /// For each layer what writers of its runs have written, in order. The runs are the same for any number of threads.
    static func written(_ layers: [SheetLayer], workers: Int) throws(PublishingError) -> [[SVGWriter]] {
        let portions = layers.indices.flatMap { Self.cut(layers[$0].marks, layer: $0) }
        // Long ones first, so that no thread begins one when the others end.
        let order = portions.indices.sorted { (portions[$1].weight, $0) < (portions[$0].weight, $1) }
        let results = order.parallelMap(workers: workers) { place in
            let portion = portions[place]
            let layer = layers[portion.layer]
            var writer = SVGWriter(layer: layer.id, marksBefore: portion.marks.lowerBound)
            return Result { () throws(PublishingError) in
                try writer.write(layer.marks[portion.marks])
                return writer
            }
        }
        var writers = [[SVGWriter]](repeating: [], count: layers.count)
        for (place, result) in zip(order, results).sorted(by: { $0.0 < $1.0 }) {
            writers[portions[place].layer].append(try result.get())
        }
        return writers
    }

    private static func cut(_ marks: [SheetMark], layer: Int) -> [Portion] {
        var portions: [Portion] = []
        var (start, weight) = (0, 0)
        for (index, mark) in marks.enumerated() {
            if case .path(let path, _, _) = mark { weight += path.positions.count }
            weight += overhead
            if weight >= size || index == marks.count - 1 {
                portions.append(Portion(layer: layer, marks: start..<index + 1, weight: weight))
                (start, weight) = (index + 1, 0)
            }
        }
        return portions
    }
}
