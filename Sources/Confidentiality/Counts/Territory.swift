/// Of what each published group is made: smaller published groups, and regions in none of those.
///
/// Nested groups give a tree, in which bounds are found by walking it. Groups that overlap are made of regions instead.
struct Territory {
    /// For each group its parts as places; empty for a group that is not published.
    let parts: [[Int]]
    /// For each place how late it is sacrificed: 0 for a region, more for every level of groups.
    let levels: [Int]

    init(_ table: CountTable, publishes: [Bool]) {
        let regionCount = table.regions.count
        var parts = [[Int]](repeating: [], count: table.groups.count)
        var levels = [Int](repeating: 0, count: table.placeCount)
        // The largest place so far that holds each region, and how many regions each place has.
        var holder = Array(0..<regionCount)
        var sizes = [Int](repeating: 1, count: table.placeCount)
        let published = table.groups.indices.filter { publishes[$0] }
        for group in published { sizes[regionCount + group] = table.members[group].count }
        for group in published.sorted(by: { (table.members[$0].count, $0) < (table.members[$1].count, $1) }) {
            var found: [Int: Int] = [:]
            for region in table.members[group] { found[holder[region], default: 0] += 1 }
            var children: [Int] = []
            var taken: Set<Int> = []
            for region in table.members[group] {
                let place = holder[region]
                // A group that reaches beyond this one cannot be one of its parts.
                if found[place] != sizes[place] {
                    children.append(region)
                } else if taken.insert(place).inserted {
                    children.append(place)
                }
            }
            parts[group] = children
            levels[regionCount + group] = 1 + (children.map { levels[$0] }.max() ?? 0)
            for region in table.members[group] { holder[region] = regionCount + group }
        }
        self.parts = parts
        self.levels = levels
    }
}
