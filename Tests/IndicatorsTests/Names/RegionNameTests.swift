import Geography
import Testing

@testable import Indicators

struct RegionNameTests {
    private func matched(_ table: [String], _ names: [String], _ regions: [String], kinds: [String?] = []) -> [String?]
    {
        let keys = regions.compactMap { RegionKey($0) }
        let index = RegionNameIndex(names, keys: keys, kinds: kinds)
        let found = index.keys(for: table.map { RegionKey($0) }, nil).keys
        let known = Set(keys)
        return found.map { key in key.flatMap { known.contains($0) ? $0.text : nil } }
    }

    private let towns = ["03157006", "03157001", "03157009"]
    private let townNames = ["Peine", "Edemissen", "Ilsede"]

    @Test(
        arguments: [
            "Peine", "Peine, Stadt", "Stadt Peine", "Peine (Stadt)", "Peine, Kreisstadt", "PEINE", "Peine, St.",
            "Hansestadt Peine",
            "Peine,Stadt",
        ])
    func `a town by its other spellings`(name: String) {
        #expect(matched([name, "Edemissen"], townNames, towns) == ["03157006", "03157001"])
    }

    @Test(
        arguments: [
            ("Sankt Andreasberg", "St. Andreasberg"), ("St.Andreasberg", "Sankt Andreasberg"),
            ("Gross Twülpstedt", "Groß Twülpstedt"),
            ("Groß Twuelpstedt", "Groß Twülpstedt"), ("Clausthal Zellerfeld", "Clausthal-Zellerfeld"),
            ("Neuenkirchen (Altmärkische)", "Neuenkirchen, Altmärkische"), ("Adenbüttel (Ort)", "Adenbüttel"),
            ("Gemeinde Lahstedt", "Lahstedt"), ("Flecken Brome", "Brome"),
        ])
    func `a municipality by its other spellings`(table: String, region: String) {
        #expect(matched([table], [region, "Peine"], ["03157001", "03157006"]) == ["03157001"])
    }

    @Test func `a name that two regions have finds neither`() {
        let keys = ["03358018", "03361009", "03157006"]
        #expect(
            matched(["Neuenkirchen", "Peine"], ["Neuenkirchen", "Neuenkirchen", "Peine"], keys) == [nil, "03157006"])
    }

    @Test(
        arguments: [
            (["München, Landeshauptstadt", "Landkreis München"], ["09162", "09184"]),
            (["Landkreis München", "München, Landeshauptstadt"], ["09184", "09162"]), (["LK München"], ["09184"]),
            (["München, Stadt"], ["09162"]), (["Kreisfreie Stadt München", "München, Landkreis"], ["09162", "09184"]),
        ] as [([String], [String])])
    func `a city is never its county`(table: [String], expected: [String]) {
        let found = matched(
            table, ["München", "München"], ["09162", "09184"], kinds: ["Kreisfreie Stadt", "Landkreis"])
        #expect(found == expected.map { $0 })
    }

    @Test(arguments: ["Landkreis Peine", "LK Peine", "Kreis Peine", "Peine, Landkreis", "Landkreis Peine insgesamt"])
    func `a county among towns is no town`(name: String) {
        #expect(matched([name, "Edemissen", "Ilsede"], townNames, towns) == [nil, "03157001", "03157009"])
    }

    @Test func `two spellings for one region find nothing`() {
        #expect(matched(["Stadt Peine", "Peine, Kreisstadt"], townNames, towns) == [nil, nil])
    }
}
