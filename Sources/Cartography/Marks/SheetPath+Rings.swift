internal import Geography

extension SheetPath {
    /// The rings of an area that lies in millimetres, without their closing positions.
    init(rings area: MultiPolygon) {
        self.init(positions: [], ends: [], isClosed: true)
        positions.reserveCapacity(area.positions.count)
        ends.reserveCapacity(area.ringCount)
        for ring in area.rings {
            positions.append(contentsOf: ring.positions.dropLast())
            ends.append(positions.count)
        }
    }
}
