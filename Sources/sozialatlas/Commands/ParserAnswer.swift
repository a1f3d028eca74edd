import ArgumentParser
import Atlas

/// What the argument parser says, put into the language of the user.
struct ParserAnswer {
    /// Help, or why the call was not understood.
    let text: String
    /// 0 for help, 64 for a wrong call.
    let status: ExitStatus

    init(_ error: any Error, arguments: [String]) {
        let full = RootCommand.fullMessage(for: error)
        switch RootCommand.exitCode(for: error) {
        case .success:
            status = .success
            let isHelp = full.hasPrefix("OVERVIEW:") || full.hasPrefix("USAGE:")
            text = isHelp && MessageLanguage.current == .german ? GermanHelp.translated(full) : full
        case .validationFailure:
            status = .usage
            let message = RootCommand.message(for: error)
            let sentence = UnknownSubcommand(message, arguments: arguments)?.sentence
            let usage = full.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("Usage:") }
                .joined(separator: "\n")
            switch MessageLanguage.current {
            case .german:
                text =
                    "\(AtlasProgram.name): Fehler: \(sentence?.german ?? GermanParserMessage.translated(message))\n"
                    + GermanHelp.translated(usage)
            case .english:
                text = "\(AtlasProgram.name): error: \(sentence?.english ?? message)\n" + usage
            }
        default:
            status = .program
            text = "\(AtlasProgram.name): \(full)"
        }
    }
}

/// A first word that is no subcommand, which the parser calls an unexpected argument.
private struct UnknownSubcommand {
    let sentence: Sentence

    init?(_ message: String, arguments: [String]) {
        let names = RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard message.contains("nexpected argument"), let word = arguments.first(where: { !$0.hasPrefix("-") }),
            message.contains("'\(word)'"), !names.contains(word)
        else { return nil }
        sentence =
            Sentence("Den Befehl \(word.quotedInGerman) gibt es nicht.", "There is no command \(word.quotedInEnglish).")
            + .suggestion(for: word, among: names, german: "Möglich sind", english: "Possible are")
    }
}
