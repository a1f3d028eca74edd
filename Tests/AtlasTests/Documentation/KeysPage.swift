/// A page of documentation, and which of its sections explains which keys.
struct KeysPage {
    /// A section.
    struct Section {
        let heading: String
        /// Places of mappings whose keys it explains; `*` stands for a name, `[]` for a place in a list.
        let places: [String]
        /// Beginnings of such places.
        let beginnings: [String]
        /// Whether every key of these places stands in it.
        let isWhole: Bool

        init(_ heading: String, _ places: String..., isWhole: Bool = true) {
            self.heading = heading
            self.places = places
            beginnings = []
            self.isWhole = isWhole
        }

        init(_ heading: String, below beginnings: String...) {
            self.heading = heading
            places = []
            self.beginnings = beginnings
            isWhole = true
        }

        func explains(_ place: String) -> Bool {
            places.contains(place) || beginnings.contains { place.hasPrefix($0) }
        }
    }

    let page: Page
    let sections: [Section]

    init(_ path: String, sections: [Section]) throws {
        page = try Page(path)
        self.sections = sections
    }

    /// What is wrong with the page.
    ///
    /// - Parameter asked: The keys that were asked for, by the place of their mapping.
    func faults(_ asked: [String: Set<String>]) -> [String] {
        var faults: [String] = []
        for (place, keys) in asked.sorted(by: { $0.key < $1.key }) {
            let explaining = sections.filter { $0.explains(place) }
            if explaining.isEmpty { faults.append("no section for \(place): \(keys.sorted().joined(separator: ", "))") }
            for section in explaining where section.isWhole {
                let code = Page.keys(in: page.section(section.heading))
                faults += keys.subtracting(code).sorted().map { "\(section.heading): `\($0)` is missing" }
            }
        }
        for table in page.tables where table.head.first?.hasPrefix("key") ?? false {
            let known = sections.filter { table.heading.hasPrefix($0.heading) }
            let keys = asked.filter { place, _ in known.contains { $0.explains(place) } }.flatMap(\.value)
            faults += table.names.filter { !keys.contains($0) }.map { "\(table.heading): nothing asks for `\($0)`" }
        }
        return faults
    }
}
