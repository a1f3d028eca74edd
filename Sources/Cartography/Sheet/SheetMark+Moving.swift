internal import Geography

extension SheetMark {
    /// The same mark further down.
    func moved(down distance: Double) -> SheetMark {
        guard distance != 0 else { return self }
        switch self {
        case .path(var path, let paint, let datum):
            for index in path.positions.indices { path.positions[index].y += distance }
            return .path(path, paint, datum)
        case .rectangle(let x, let y, let width, let height, let paint):
            return .rectangle(x: x, y: y + distance, width: width, height: height, paint)
        case .circle(var center, let radius, let paint, let datum):
            center.y += distance
            return .circle(center: center, radius: radius, paint, datum)
        case .text(var text):
            text.y += distance
            return .text(text)
        case .leader(var path, let paint, let key):
            for index in path.positions.indices { path.positions[index].y += distance }
            return .leader(path, paint, key)
        }
    }
}
