/// The keys that were asked for in one mapping, in the order of asking, and below them those of the mappings that it holds. A file is read
/// by one thread.
package final class AskedKeys {
    /// How a value is reached.
    enum Step: Hashable {
        /// By a key that was asked for.
        case key(String)
        /// By a name that the author of the file chose.
        case name(String)
        /// By its place in a list.
        case place(Int)
    }

    private(set) var names: [String] = []
    private var below: [Step: AskedKeys] = [:]

    func add(_ name: String) {
        if !contains(name) { names.append(name) }
    }

    func contains(_ name: String) -> Bool { names.contains { $0.utf8.elementsEqual(name.utf8) } }

    /// Those of the mapping at a step.
    func at(_ step: Step) -> AskedKeys {
        if let known = below[step] { return known }
        let new = AskedKeys()
        below[step] = new
        return new
    }

    /// The keys by the place of their mapping, with `*` for every name and `[]` for every place in a list: what can be said in a file, if the
    /// file says enough.
    ///
    /// ```swift
    /// file.asked.byPlace["maps[].references[]"]  // label, source, value, …
    /// ```
    package var byPlace: [String: Set<String>] {
        var found: [String: Set<String>] = names.isEmpty ? [:] : ["": Set(names)]
        for (step, keys) in below {
            let start =
                switch step {
                case .key(let key): key
                case .name: "*"
                case .place: "[]"
                }
            for (place, names) in keys.byPlace {
                let separator = place.isEmpty || place.hasPrefix("[]") ? "" : "."
                found[start + separator + place, default: []].formUnion(names)
            }
        }
        return found
    }
}
