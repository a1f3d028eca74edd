/// The larger areas that regions are parts of, told by the first characters of their keys.
///
/// ```swift
/// KeyGroups([RegionKey("03157001")!, RegionKey("03158002")!], digits: 5).numbers  // [0, 1]
/// ```
public struct KeyGroups: Equatable, Sendable {
    /// For each region the number of its group, from 0 in the order of first appearance.
    public let numbers: [Int]

    /// Groups keys.
    ///
    /// - Parameter digits: Characters that tell the group: 5 = Kreis, 2 = Land in the AGS. A shorter key is a group of its own.
    public init(_ keys: [RegionKey], digits: Int) {
        var known: [String: Int] = [:]
        numbers = keys.map { key in
            let prefix = String(key.text.prefix(digits))
            if let number = known[prefix] { return number }
            known[prefix] = known.count
            return known.count - 1
        }
    }
}
