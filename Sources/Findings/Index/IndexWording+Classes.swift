internal import Languages
internal import SocialIndex

extension IndexWording {
    /// The classes with their names and limits, the least burdened first.
    public var classes: [(label: String, limits: String?)] {
        guard let classes = result.definition.classes else { return [] }
        let limits = limits(classes)
        return (0..<classes.count).map { number in
            let limit = limits.indices.contains(number) ? limits[number] : nil
            guard classes.names.indices.contains(number) else {
                return (limit ?? wording("Klasse \(number + 1)", "class \(number + 1)"), nil)
            }
            return (classes.names[number], limit)
        }
    }

    /// The limits of the classes in words, by the side that is closed.
    private func limits(_ classes: IndexClasses) -> [String] {
        let edges = result.frame.classEdges
        guard edges.count + 1 == classes.count, let first = edges.first, let last = edges.last else { return [] }
        let closed: ClosedSide
        switch classes.rule {
        case .cuts(_, let side, _), .quantiles(_, _, let side): closed = side
        case .ranks: closed = .left
        }
        let decimals = max(Self.decimals(of: edges, atMost: index.decimals), 0)
        let format = NumberFormat(language: wording.language, decimals: decimals)
        let text = { (edge: Double) in format.text(edge) }
        switch closed {
        case .right:
            return [wording("bis \(text(first))", "up to \(text(first))")]
                + zip(edges, edges.dropFirst()).map {
                    wording("über \(text($0)) bis \(text($1))", "above \(text($0)) up to \(text($1))")
                } + [wording("über \(text(last))", "above \(text(last))")]
        case .left:
            return [wording("unter \(text(first))", "below \(text(first))")]
                + zip(edges, edges.dropFirst()).map {
                    wording("\(text($0)) bis unter \(text($1))", "\(text($0)) to below \(text($1))")
                } + [wording("ab \(text(last))", "\(text(last)) and more")]
        }
    }

    /// The fewest decimals that print all edges fully, at most so many.
    private static func decimals(of edges: [Double], atMost most: Int) -> Int {
        (0...most).first { decimals in edges.allSatisfy { DecimalRounding(decimals: decimals).isExact($0) } } ?? most
    }

    /// How the classes are made.
    func rule(_ classes: IndexClasses) -> String {
        let count = NumberFormat(language: wording.language, decimals: 0).text(Double(result.frame.index.count))
        switch classes.rule {
        case .quantiles(let classCount, _, _):
            return wording(
                "\(classCount) möglichst gleich große Gruppen der \(count) Gebiete mit Index",
                "\(classCount) groups, as equal as can be, of the \(count) regions with an index")
        case .ranks(let classCount):
            return wording(
                "\(classCount) gleich große Gruppen nach dem Rang unter den \(count) Gebieten mit Index",
                "\(classCount) equal groups by rank among the \(count) regions with an index")
        case .cuts(let cuts, _, let unit):
            let decimals = (0...3).first { decimals in
                cuts.allSatisfy { DecimalRounding(decimals: decimals).isExact($0) }
            }
            let numbers = NumberFormat(language: wording.language, decimals: decimals ?? 3)
            let limits = cuts.map { cut in
                // One decimal where it is needed, none where it is not.
                DecimalRounding(decimals: 0).isExact(cut)
                    ? NumberFormat(language: wording.language, decimals: 0).text(cut) : numbers.text(cut)
            }
            let list =
                limits.count > 1
                ? limits.dropLast().joined(separator: ", ") + wording(" und ", " and ") + (limits.last ?? "")
                : limits.joined()
            guard case .standardDeviations = unit else {
                return wording("feste Grenzen bei \(list)", "fixed limits at \(list)")
            }
            return wording(
                "feste Grenzen bei \(list) Standardabweichungen vom Mittelwert",
                "fixed limits at \(list) standard deviations from the mean")
        }
    }
}
