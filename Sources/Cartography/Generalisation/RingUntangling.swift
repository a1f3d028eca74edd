/// Takes a ring apart where it comes back to a point.
enum RingUntangling {
    /// Loops that pass through each of their points once; ways there and back again are left out.
    ///
    /// Together they enclose, by the even–odd rule, what the ring encloses.
    static func loops(_ ring: [GridPoint]) -> [[GridPoint]] {
        var loops: [[GridPoint]] = []
        var path: [GridPoint] = []
        var places: [UInt64: Int] = [:]
        for point in ring {
            if let place = places[point.bits] {
                let loop = path[place...]
                if loop.count >= 3 { loops.append(Array(loop)) }
                for passed in path[(place + 1)...] { places[passed.bits] = nil }
                path.removeLast(path.count - place - 1)
            } else {
                places[point.bits] = path.count
                path.append(point)
            }
        }
        if path.count >= 3 { loops.append(path) }
        return loops
    }
}
