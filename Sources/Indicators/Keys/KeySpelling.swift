internal import Geography
internal import Tables

/// How a column writes keys, where it does not write them as the regions do: found out only where no key fits as it stands.
enum KeySpelling: Equatable {
    /// As they are.
    case verbatim
    /// At the beginning of a text, behind points or blanks: `03157001 Edemissen`, `......0261 Zürich`.
    case leading
    /// In brackets at the end of a text: `Edemissen (03157001)`.
    case bracketed
    /// Behind the same letters in every cell: `DE03157001`.
    case after(prefix: [UInt8])
    /// Without the letters that all keys of the regions begin with.
    case without(prefix: [UInt8])
    /// Without the two digits of the Land that begin the regions' keys: `157006` for `03157006`.
    case withoutLand(prefix: [UInt8], length: Int)
    /// Without the zeros that fill keys up to a length: `1` for `001`.
    case unpadded(length: Int)
    /// With zeros for the municipality behind the key of a county: `03157000` for `03157`.
    case withZeros(length: Int)
    /// Without the zeros for the municipality that the regions' keys have.
    case withoutZeros(length: Int)

    /// Spellings that could explain why no cell of a column is a key.
    static func candidates(_ cells: [ArraySlice<UInt8>], _ regions: RegionKeyIndex) -> [KeySpelling] {
        var candidates: [KeySpelling] = [.leading, .bracketed]
        if let first = cells.first {
            let shared = first.prefix { !isDigit($0) }
            if !shared.isEmpty, shared.count <= 16, shared.count < first.count,
                cells.allSatisfy({ $0.starts(with: shared) })
            {
                candidates.append(.after(prefix: Array(shared)))
            }
        }
        if let first = regions.keys.first {
            let shared = Array(first.text.utf8.prefix { !isDigit($0) })
            if !shared.isEmpty, shared.count < first.text.utf8.count,
                regions.keys.allSatisfy({ $0.text.utf8.starts(with: shared) })
            {
                candidates.append(.without(prefix: shared))
            }
        }
        guard regions.lengths.count == 1, let length = regions.lengths.first, regions.keys.allSatisfy(\.isNumeric)
        else {
            return candidates
        }
        let lacking = cells.count { $0.count == length - 2 && $0.allSatisfy(isDigit) }
        if [5, 8, 12].contains(length), lacking * 10 >= cells.count * 8 {
            let laender = Set(regions.keys.map { Array($0.text.utf8.prefix(2)) })
            candidates += laender.sorted { $0.lexicographicallyPrecedes($1) }.map {
                .withoutLand(prefix: $0, length: length)
            }
        }
        if length <= 12 { candidates.append(.unpadded(length: length)) }
        let ends = cells.filter { $0.allSatisfy(isDigit) && $0.last == UInt8(ascii: "0") }.count
        if [2, 5].contains(length), ends * 10 >= cells.count * 9 { candidates.append(.withZeros(length: length)) }
        if length == 8 || length == 12, regions.keys.allSatisfy({ $0.text.hasSuffix(length == 8 ? "000" : "0000000") })
        {
            candidates.append(.withoutZeros(length: length))
        }
        return candidates
    }

    /// The key in a cell; `nil` if there is none of this spelling.
    func key(in cell: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        switch self {
        case .verbatim: return cell
        case .leading:
            let text = cell.drop { $0 == UInt8(ascii: ".") || $0 == 0x20 || $0 == UInt8(ascii: "-") }
            let key = text.prefix {
                $0 != 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";")
            }
            guard !key.isEmpty, key.contains(where: isDigit) else { return nil }
            return key
        case .bracketed:
            guard cell.last == UInt8(ascii: ")"), let open = cell.lastIndex(of: UInt8(ascii: "(")) else { return nil }
            return cell[(open + 1)...].dropLast().trimmed
        case .after(let prefix): return cell.starts(with: prefix) ? cell.dropFirst(prefix.count).trimmed : nil
        case .without(let prefix): return prefix + cell
        case .withoutLand(let prefix, let length):
            return cell.count == length - 2 && cell.allSatisfy(isDigit) ? prefix + cell : cell
        case .unpadded(let length):
            guard cell.count < length, !cell.isEmpty, cell.allSatisfy(isDigit) else { return cell }
            return [UInt8](repeating: UInt8(ascii: "0"), count: length - cell.count) + cell
        case .withZeros(let length):
            guard cell.allSatisfy(isDigit) else { return nil }
            var digits = cell
            if [1, 4, 7, 11].contains(digits.count) { digits = [UInt8(ascii: "0")] + digits }
            guard digits.count > length, digits.dropFirst(length).allSatisfy({ $0 == UInt8(ascii: "0") }) else {
                return nil
            }
            return digits.prefix(length)
        case .withoutZeros(let length):
            guard cell.count < length, cell.allSatisfy(isDigit) else { return cell }
            let digits = [4, 1].contains(cell.count) ? [UInt8(ascii: "0")] + cell : cell
            return digits + [UInt8](repeating: UInt8(ascii: "0"), count: length - digits.count)
        }
    }

    /// What it is called in a report.
    var repair: KeyRepair.Kind? {
        switch self {
        case .verbatim: nil
        case .leading, .bracketed: .inText
        case .after, .without: .prefix
        case .withoutLand: .land
        case .unpadded: .leadingZero
        case .withZeros, .withoutZeros: .countyZeros
        }
    }
}
