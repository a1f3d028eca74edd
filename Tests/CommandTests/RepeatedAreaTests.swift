import Testing

/// Areas that a file has several times, and areas that lie over others.
struct RepeatedAreaTests {
    private static let once = DrawnBoundaries.row(x: 590_000, y: 5_790_000, side: 5000)

    private func layer(_ drawn: DrawnBoundaries) throws -> (layer: String?, run: CommandRun) {
        let folder = try TemporaryFolder()
        try drawn.write(to: folder)
        try drawn.writeValues(to: folder)
        let run = try CommandRun.map(["--crs", "EPSG:25832"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
        return (folder.text("k.geojson"), run)
    }

    /// Changes of a file in which each area still is the same.
    private static let repeats: [(String, @Sendable (inout DrawnBoundaries) -> Void)] = [
        ("each record twice", { $0.records = $0.records.flatMap { [$0, $0] } }),
        ("each record three times, at the end", { $0.records += $0.records + $0.records }),
        (
            "again from another start",
            { drawn in
                drawn.records += drawn.records.map { record in
                    var other = record
                    other.rings = record.rings.map { Array($0[2...]) + Array($0[1...2]) }
                    return other
                }
            }
        ),
        (
            "again in the other direction",
            { drawn in
                drawn.records += drawn.records.map { record in
                    var other = record
                    other.rings = record.rings.map { $0.reversed() }
                    return other
                }
            }
        ),
        ("one record alone", { $0.records.append($0.records[2]) }),
        ("twice in its own record", { $0.records[1].rings += $0.records[1].rings }),
    ]

    @Test(arguments: repeats.indices)
    func `areas that are there again count once and are told`(index: Int) throws {
        var drawn = Self.once
        Self.repeats[index].1(&drawn)
        let clean = try layer(Self.once)
        let found = try layer(drawn)
        #expect(found.layer == clean.layer, "\(Self.repeats[index].0)")
        #expect(found.run.errors.contains(/same area|twice|identical/), "\(found.run.errors)")
        #expect(!clean.run.errors.contains("same area"))
    }

    @Test func `a part that another record of the region has counts once`() throws {
        let island = DrawnBoundaries.square(650_000, 5_790_000, 2000)
        var whole = Self.once
        whole.records[0].rings.append(island)
        var parted = whole
        parted.records.append(.init(rings: [island], cells: whole.records[0].cells))
        #expect(try layer(parted).layer == layer(whole).layer)
    }

    @Test func `different parts of one region are no repetition`() throws {
        var parted = Self.once
        parted.records.append(
            .init(rings: [DrawnBoundaries.square(650_000, 5_790_000, 2000)], cells: parted.records[0].cells))
        let run = try layer(parted).run
        #expect(!run.errors.contains("same area") && run.errors.contains("03157001 (2)"), "\(run.errors)")
    }

    // Wholes over parts

    /// Two districts of a city, other towns beside, and the city as a whole.
    private static func city(_ cityKey: String, _ districts: [String], level: [String]) -> DrawnBoundaries {
        var drawn = DrawnBoundaries("KEY", "GEN", "EBENE")
        drawn.add([DrawnBoundaries.square(590_000, 5_790_000, 10_000)], cityKey, "Stadt", level[0])
        for (number, key) in districts.enumerated() {
            let x = 590_000 + Double(number) * 5000
            let ring: [DrawnBoundaries.Point] = [
                (x, 5_790_000), (x, 5_800_000), (x + 5000, 5_800_000), (x + 5000, 5_790_000), (x, 5_790_000),
            ]
            drawn.add([ring], key, "Bezirk \(number + 1)", level[1])
        }
        return drawn
    }

    private func refusal(_ drawn: DrawnBoundaries, names: [String], left: Int) throws {
        let folder = try TemporaryFolder()
        try drawn.write(to: folder)
        try drawn.writeValues(to: folder)
        let refused = try CommandRun.map(["--crs", "EPSG:25832"], in: folder)
        #expect(refused.status == 65, "\(refused.errors)")
        for name in names { #expect(refused.errors.contains(name), "\(refused.errors)") }
        let remedy = try #require(refused.remedy, "\(refused.errors)")
        let mended = try CommandRun(
            shell: "sozialatlas map b.shp --values werte.csv --column wert -o k.geojson --crs EPSG:25832 \(remedy)",
            in: folder)
        #expect(mended.status == 0, "\(remedy): \(mended.errors)")
        #expect(folder.text("k.geojson")?.matches(of: /"type":\s*"Feature"/).count == left)
    }

    @Test func `a city over its districts is refused, and the remedy works as it is written`() throws {
        try refusal(
            Self.city("999", ["901", "902"], level: ["Stadt", "Bezirk"]), names: ["999", "901", "902"], left: 2)
        try refusal(Self.city("9", ["901", "902"], level: ["", ""]), names: ["9 (Stadt)"], left: 2)
        try refusal(Self.city("03157", ["03157001", "03157002"], level: ["5", "8"]), names: ["03157 "], left: 2)
        try refusal(
            Self.city("11000000", ["11001001", "11002002"], level: ["x y", "a|b"]), names: ["11000000"], left: 2)
    }

    @Test func `three levels in one file leave the finest`() throws {
        var drawn = Self.city("03157", ["03157001", "03157002"], level: ["Kreis", "Gemeinde"])
        drawn.add([DrawnBoundaries.square(580_000, 5_780_000, 40_000)], "03", "Land", "Land")
        try refusal(drawn, names: ["03 (Land)", "03157 (Stadt)"], left: 2)
    }

    @Test func `a whole whose border is drawn more coarsely is found all the same`() throws {
        var drawn = Self.city("999", ["901", "902"], level: ["Stadt", "Bezirk"])
        drawn.records[1].rings[0].insert((589_950, 5_795_000), at: 1)
        try refusal(drawn, names: ["999"], left: 2)
    }

    @Test func `an enclave, an island and a narrow overlap are no levels`() throws {
        var enclave = DrawnBoundaries("KEY", "GEN")
        enclave.add(
            [
                DrawnBoundaries.square(590_000, 5_790_000, 10_000),
                DrawnBoundaries.square(593_000, 5_793_000, 3000).reversed(),
            ], "1", "Kreis")
        enclave.add([DrawnBoundaries.square(593_000, 5_793_000, 3000)], "2", "Stadt")
        #expect(try layer(enclave).run.status == 0)
        var overlap = Self.once
        overlap.records[1].rings[0][0].x -= 60
        #expect(try layer(overlap).run.status == 0)
        var islands = Self.once
        islands.records[0].rings.append(DrawnBoundaries.square(620_000, 5_800_000, 300))
        #expect(try layer(islands).run.status == 0)
    }
}
