import Geography
import Testing

@Suite("Larger areas by the first characters of keys")
struct KeyGroupsTests {
    @Test("Regions of one county are one group, in the order of first appearance")
    func counties() {
        let keys = ["03157001", "03158002", "03157009", "0315"].compactMap { RegionKey($0) }
        #expect(KeyGroups(keys, digits: 5).numbers == [0, 1, 0, 2])
        #expect(KeyGroups(keys, digits: 2).numbers == [0, 0, 0, 0])
    }
}
