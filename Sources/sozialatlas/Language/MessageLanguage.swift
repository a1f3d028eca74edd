import ArgumentParser
import Cartography
import Foundation
import Languages

/// The language in which the program speaks to its user; that of the maps is a matter of the atlas file.
enum MessageLanguage: String, CaseIterable, ExpressibleByArgument, Sendable {
    case german = "de"
    case english = "en"

    /// Known before arguments are parsed, since their help is in this language too.
    static let current = MessageLanguage(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// `--language`, else the first of LC_ALL, LC_MESSAGES and LANG that is set: German if it begins with `de`.
    init(arguments: [String], environment: [String: String]) {
        let asked = Self.option("--language", in: arguments).flatMap { MessageLanguage(rawValue: $0) }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self = asked ?? (locale?.lowercased().hasPrefix("de") == true ? .german : .english)
    }

    /// The last value of an option, as the parser takes it.
    private static func option(_ name: String, in arguments: [String]) -> String? {
        var value: String?
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == name, index + 1 < arguments.count { value = arguments[index + 1] }
            if argument.hasPrefix(name + "=") { value = String(argument.dropFirst(name.count + 1)) }
        }
        return value
    }

    /// The same language for maps and their numbers.
    var mapLanguage: OutputLanguage { self == .german ? .german : .english }
}
