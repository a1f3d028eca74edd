public import Languages
public import Values

extension Wording {
    /// A number as it is printed, with the mark that it carries: „(7,5)", „7,5 p".
    public func number(_ value: Double, decimals: Int, flag: String?) -> String {
        let marks = flag?.split(separator: " ") ?? []
        let number = number(value, decimals: decimals)
        let enclosed = marks.contains("()") ? "(\(number))" : number
        return ([enclosed] + marks.filter { $0 != "()" }.map(String.init)).joined(separator: " ")
    }

    /// What a mark says, in the words of the statistical offices; `nil` for one that is not theirs.
    public func mark(_ mark: String) -> String? {
        switch mark {
        case "()": self("Aussagewert eingeschränkt", "of limited reliability")
        case "p": self("vorläufig", "provisional")
        case "r": self("berichtigt", "revised")
        case "s": self("geschätzt", "estimated")
        default: nil
        }
    }

    /// All that the marks of a number say.
    public func marks(_ flag: String) -> String {
        flag.split(separator: " ").map { mark(String($0)) ?? String($0) }.joined(separator: ", ")
    }
}

extension Sequence where Element == Cell {
    /// The marks that occur, each once, in the order of tables.
    public var marks: [String] {
        let found = Set(compactMap(\.flag).flatMap { $0.split(separator: " ").map(String.init) })
        let usual = ["()", "p", "r", "s"]
        return usual.filter(found.contains) + found.subtracting(usual).sorted()
    }
}
