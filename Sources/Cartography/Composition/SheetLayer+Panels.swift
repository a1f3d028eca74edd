extension SheetLayer {
    /// The layer as part of a panel: from the second on with the panel's number in its id and in what it says of regions, so that
    /// nothing on the sheet has the same name twice.
    func belonging(toPanel panel: Int) -> SheetLayer {
        guard panel > 1 else { return self }
        return SheetLayer(
            id: "\(id)-\(panel)", label: "\(label) \(panel)", marks: marks.map { $0.belonging(toPanel: panel) })
    }
}

extension SheetMark {
    fileprivate func belonging(toPanel panel: Int) -> SheetMark {
        switch self {
        case .path(let path, let paint, var datum?):
            datum.panel = panel
            return .path(path, paint, datum)
        case .circle(let center, let radius, let paint, var datum?):
            datum.panel = panel
            return .circle(center: center, radius: radius, paint, datum)
        case .path, .circle, .rectangle, .text, .leader: return self
        }
    }
}
