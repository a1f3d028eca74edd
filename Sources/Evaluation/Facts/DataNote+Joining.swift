internal import Geography
internal import Indicators

extension [DataNote] {
    /// Notes on keys that say the same of several columns of a file as one, with the names of the regions.
    func joiningColumns(names: [RegionKey: String]) -> [DataNote] {
        var notes: [DataNote] = []
        var places: [String: [Int]] = [:]
        for note in self {
            guard case .join(let problem, let file, let columns, _) = note else {
                notes.append(note)
                continue
            }
            let same = places[file, default: []].first { place in
                if case .join(problem, file, _, _) = notes[place] { true } else { false }
            }
            guard let same, case .join(_, _, let others, let known) = notes[same] else {
                places[file, default: []].append(notes.count)
                let keys = if case .regionsWithoutValue(_, let examples) = problem { examples } else { [RegionKey]() }
                let own = Dictionary(keys.compactMap { key in names[key].map { (key, $0) } }) { first, _ in first }
                notes.append(.join(problem, file: file, columns: columns, names: own))
                continue
            }
            notes[same] = .join(problem, file: file, columns: others + columns, names: known)
        }
        return notes
    }
}
