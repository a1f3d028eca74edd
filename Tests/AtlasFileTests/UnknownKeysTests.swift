import Configuration
import Testing

@testable import AtlasFile

/// What is said of a key that means nothing, in every section of every file.
struct UnknownKeysTests {
    private func lines(_ file: DefinitionFile) throws -> KeyLines { KeyLines(try file.text()) }

    /// A slip of the keyboard: the last two letters changed with each other.
    private func slip(_ key: String) -> String {
        let letters = Array(key)
        let (first, second) = (letters[letters.count - 2], letters[letters.count - 1])
        return first == second ? key + "x" : String(letters.dropLast(2) + [second, first])
    }

    @Test(arguments: DefinitionFile.allCases)
    func `A file with every key is read`(file: DefinitionFile) throws {
        let text = try lines(file).lines.joined(separator: "\n")
        #expect(try file.fault(of: text) == nil)
    }

    @Test(arguments: DefinitionFile.allCases)
    func `A misspelt key is told with its line, its place, and all keys that are known`(file: DefinitionFile) throws {
        let lines = try lines(file)
        #expect(lines.keys.count >= 7)
        for entry in lines.keys {
            let misspelt = slip(entry.key)
            let siblings = lines.keys.filter { $0.place == entry.place }.map(\.key)
            guard
                case .unknownKey(file.path, entry.line, entry.place, misspelt, let known)? =
                    try file.fault(of: lines.writing(misspelt, for: entry)), known.contains(siblings)
            else {
                Issue.record(
                    "line \(entry.line): \(try String(describing: file.fault(of: lines.writing(misspelt, for: entry))))"
                )
                continue
            }
        }
    }

    @Test(arguments: DefinitionFile.allCases)
    func `A key that means nothing is told with its line, its place, and all that are known`(file: DefinitionFile)
        throws
    {
        let lines = try lines(file)
        for entry in lines.keys where entry.hasValue {
            let siblings = lines.keys.filter { $0.place == entry.place }.map(\.key)
            guard
                case .unknownKey(file.path, entry.line + 1, entry.place, "zzz", let known)? =
                    try file.fault(of: lines.adding("zzz", below: entry)), known.contains(siblings)
            else {
                Issue.record(
                    "line \(entry.line): \(try String(describing: file.fault(of: lines.adding("zzz", below: entry))))")
                continue
            }
        }
    }

    @Test(arguments: DefinitionFile.allCases)
    func `A fault in a value, or a key that is left out, is never told as a key that means nothing`(
        file: DefinitionFile
    ) throws {
        let lines = try lines(file)
        for entry in lines.entries {
            for text in [lines.writing(value: "[[{}]]", of: entry), lines.leavingOut(entry)] where entry.hasValue {
                if case .unknownKey(_, let line, let path, let key, _)? = try file.fault(of: text) {
                    Issue.record("line \(entry.line), \(entry.key): line \(line), \(path): \(key)")
                }
            }
        }
    }
}

extension [String] {
    fileprivate func contains(_ others: [String]) -> Bool { others.allSatisfy { contains($0) } }
}
