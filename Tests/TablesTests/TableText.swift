import Foundation

@testable import Tables

/// A table from text.
func table(_ text: String, _ options: TableOptions = TableOptions()) throws(TableFailure) -> Table {
    try CSV.table(Array(text.utf8), name: "t.csv", options: options)
}

/// Why a table's bytes are refused; `nil` if they are not.
func refusal(_ bytes: [UInt8], _ options: TableOptions = TableOptions()) -> (any TableFault)? {
    do throws(TableFailure) {
        _ = try CSV.table(bytes, name: "t.csv", options: options)
        return nil
    } catch {
        return error.fault
    }
}

/// Why a table's text is refused; `nil` if it is not.
func refusal(_ text: String, _ options: TableOptions = TableOptions()) -> (any TableFault)? {
    refusal(Array(text.utf8), options)
}

/// What of one kind is wrong with a table's bytes; `nil` if nothing of that kind.
func fault<Fault: TableFault>(_ bytes: [UInt8], _ options: TableOptions = TableOptions()) -> Fault? {
    refusal(bytes, options) as? Fault
}

/// What of one kind is wrong with a table's text; `nil` if nothing of that kind.
func fault<Fault: TableFault>(_ text: String, _ options: TableOptions = TableOptions()) -> Fault? {
    refusal(text, options) as? Fault
}

extension TableOptions {
    /// Options with some declarations.
    static func with(_ declare: (inout TableOptions) -> Void) -> TableOptions {
        var options = TableOptions()
        declare(&options)
        return options
    }
}

/// Random numbers that are the same each run (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
