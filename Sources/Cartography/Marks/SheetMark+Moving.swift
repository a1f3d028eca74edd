internal import Geography

extension SheetMark {
    /// The same mark further down or to the right, in millimetres.
    func moved(right: Double = 0, down: Double = 0) -> SheetMark {
        guard right != 0 || down != 0 else { return self }
        switch self {
        case .path(let path, let paint, let datum):
            return .path(path.moved(right: right, down: down), paint, datum)
        case .rectangle(let x, let y, let width, let height, let paint):
            return .rectangle(x: x + right, y: y + down, width: width, height: height, paint)
        case .circle(var center, let radius, let paint, let datum):
            center.x += right
            center.y += down
            return .circle(center: center, radius: radius, paint, datum)
        case .text(var text):
            text.x += right
            text.y += down
            return .text(text)
        case .leader(let path, let paint, let key):
            return .leader(path.moved(right: right, down: down), paint, key)
        }
    }
}

extension SheetPath {
    fileprivate func moved(right: Double, down: Double) -> SheetPath {
        var path = self
        for index in path.positions.indices {
            path.positions[index].x += right
            path.positions[index].y += down
        }
        return path
    }
}
