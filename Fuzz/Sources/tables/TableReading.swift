import Fuzzing
import Geography
import TextEncoding

@testable import Indicators
@testable import Tables

/// Tries the reading of tables: rows, number format, key column, series, join.
///
/// Input: three choices (delimiter and header line, encoding and decimal sign, keys of the regions), the file.
enum TableReading: FuzzTarget {
    private static let encodings = ["", "UTF-8", "CP1252", "CP850", "UTF-16", "GB18030", "CP932"]

    static func check(_ input: [UInt8]) {
        var parts = InputParts(input)
        let (first, second, third) = (Int(parts.byte()), Int(parts.byte()), Int(parts.byte()))
        let decimal: DecimalSign? = second / encodings.count % 4 < 2 ? nil : .allCases[second / encodings.count % 2]
        var options = TableOptions()
        options.encoding = .init(named: encodings[second % encodings.count])
        options.decimal = decimal
        if first % 4 > 0 { options.delimiter = TableDelimiter.allCases[first % 4 - 1] }
        if first / 4 % 8 > 4 {
            let line = first / 4 % 8 - 4
            options.header = line...line
        }
        if first / 32 % 4 == 3 { options.symbols = options.symbols.declaring("0", as: .suppressed) }
        do throws(TableFailure) {
            let table = try CSV.table(parts.remaining(), name: "table.csv", options: options)
            RowLaws.check(table)
            RowLaws.checkAgain(table, delimiter: .allCases[third / 8 % 3])
            let inspection = TableInspection(table)
            require(inspection.columns.count == table.columns.count, "every column is inspected")
            ValueLaws.check(table, regions: third)
        } catch {}
    }

    static func seeds(from path: String) -> [[UInt8]] {
        guard path.hasSuffix(".csv"), let file = smallFile(path, limit: 256 << 10) else { return [] }
        let short = Array(file.prefix(file.prefix(2000).lastIndex(of: 0x0A).map { $0 + 1 } ?? 2000))
        return [[0, 0, 0] + short, [0, 14, 1] + short.prefix(500), [1, 2, 2] + short.prefix(200)]
    }
}

@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt { TableReading.begin() }

@_cdecl("LLVMFuzzerTestOneInput")
func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt { TableReading.take(data, size) }
