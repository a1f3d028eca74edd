internal import Cartography
internal import Foundation

/// The marks of a layer in runs, each of which one thread writes.
enum MarkPortions {
    /// Positions of a run: about a quarter of a megabyte of text.
    private static let size = 30_000
    /// What a mark costs beside its positions, in positions.
    private static let overhead = 20

    /// What writers of the runs have written, in order. The runs are the same for any number of threads.
    static func written(_ layer: SheetLayer, workers: Int) throws(PublishingError) -> [SVGWriter] {
        let ranges = ranges(of: layer.marks)
        var results = [Result<SVGWriter, PublishingError>?](repeating: nil, count: ranges.count)
        let shares = max(1, min(workers, ranges.count))
        results.withUnsafeMutableBufferPointer { results in
            // Each thread has every n-th run and writes to its own places only.
            nonisolated(unsafe) let results = results
            DispatchQueue.concurrentPerform(iterations: shares) { share in
                for index in stride(from: share, to: ranges.count, by: shares) {
                    var writer = SVGWriter(layer: layer.id, marksBefore: ranges[index].lowerBound)
                    results[index] = Result { () throws(PublishingError) in
                        try writer.write(layer.marks[ranges[index]])
                        return writer
                    }
                }
            }
        }
        var writers: [SVGWriter] = []
        for result in results { if let result { writers.append(try result.get()) } }
        return writers
    }

    private static func ranges(of marks: [SheetMark]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var (start, weight) = (0, 0)
        for (index, mark) in marks.enumerated() {
            if case .path(let path, _, _) = mark { weight += path.positions.count }
            weight += overhead
            if weight >= size || index == marks.count - 1 {
                ranges.append(start..<index + 1)
                (start, weight) = (index + 1, 0)
            }
        }
        return ranges
    }
}
