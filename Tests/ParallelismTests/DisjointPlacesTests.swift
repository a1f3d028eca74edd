import Parallelism
import Testing

@Suite struct DisjointPlacesTests {
    @Test(arguments: [1, 2, 3, 64])
    func `threads fill parts of one array`(workers: Int) {
        var squares = [Int](repeating: -1, count: 10_000)
        squares.withDisjointPlaces { places in
            (0..<10_000).parts(workers * 4).parallelMap(workers: workers) { part in
                let own = places[part]
                for place in own.indices { own[place] = (part.lowerBound + place) * (part.lowerBound + place) }
            }
        }
        #expect(squares == (0..<10_000).map { $0 * $0 })
    }

    @Test(arguments: [1, 2, 3, 64])
    func `threads fill single places`(workers: Int) {
        var names = [String](repeating: "", count: 1_000)
        names.withDisjointPlaces { places in
            (0..<1_000).parallelMap(workers: workers) { places[999 - $0] = "\($0)" }
        }
        #expect(names == (0..<1_000).map { "\(999 - $0)" })
    }

    @Test func `a failure leaves the array in place`() {
        struct Failure: Error {}
        var list = ["a", "b"]
        #expect(throws: Failure.self) {
            try list.withDisjointPlaces { places throws(Failure) in
                places[0] = "c"
                throw Failure()
            }
        }
        #expect(list == ["c", "b"])
    }

    @Test(arguments: [0, 1, 999_999, 1_000_000, 1_000_003], [Int.min, 0, 1, 2, 3, 100])
    func `copies of a value are the same for any number of threads`(count: Int, workers: Int) {
        let copies = [Int32](repeating: 7, count: count, workers: workers)
        #expect(copies == [Int32](repeating: 7, count: count))
    }
}
