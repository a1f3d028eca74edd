import ArgumentParser
import Atlas
import Configuration
import Evaluation
import Foundation

/// From the arguments to the exit code.
@main
enum Program {
    static func main() {
        StandardStreams.prepare()
        exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        var wantsJSON = false
        do {
            var command = try RootCommand.parseAsRoot(arguments)
            guard let subcommand = command as? any Subcommand else {
                try command.run()
                return .success
            }
            wantsJSON = subcommand.shared.json
            return try deliver(answer(of: subcommand), of: subcommand)
        } catch let complaint as Complaint {
            return refuse(complaint, json: wantsJSON)
        } catch let failure as StandardStreams.Failure {
            return lost(failure)
        } catch {
            return answerParser(error, arguments)
        }
    }

    private static func answer(of subcommand: any Subcommand) throws(Complaint) -> Answer {
        let progress = ProgressLine(isWanted: !subcommand.shared.quiet && !subcommand.shared.json)
        defer { progress.finish() }
        do {
            return try subcommand.answer(progress)
        } catch let complaint as Complaint {
            throw complaint
        } catch let failure as AtlasFailure {
            throw Complaint(failure, subcommand.context)
        } catch let failure as DataFailure {
            throw Complaint(failure, subcommand.context)
        } catch let error as ConfigurationError {
            throw Complaint(error, subcommand.context)
        } catch {
            throw Complaint(fault: "\(error)")
        }
    }

    /// The answer to standard output, then notes to standard error.
    private static func deliver(
        _ answer: Answer, of subcommand: any Subcommand
    ) throws(StandardStreams.Failure) -> ExitStatus {
        let shared = subcommand.shared
        if shared.json {
            try StandardStreams.write(answer.jsonBytes(command: type(of: subcommand).name))
            return answer.status
        }
        if !shared.quiet || answer.isWanted {
            try StandardStreams.write(answer.text.text.safeForTerminal(keepingColours: answer.hasColours))
        }
        if !shared.quiet {
            for note in answer.notes { StandardStreams.say(Sentence("Hinweis", "note"), note) }
        }
        return answer.status
    }

    private static func refuse(_ complaint: Complaint, json: Bool) -> ExitStatus {
        StandardStreams.say(complaint)
        if json {
            do throws(StandardStreams.Failure) {
                try StandardStreams.write(Answer.json(of: complaint))
            } catch {
                return lost(error)
            }
        }
        return complaint.status
    }

    /// Standard output cannot be written to. A reader who has gone wants no more words.
    private static func lost(_ failure: StandardStreams.Failure) -> ExitStatus {
        switch failure {
        case .closedPipe: return .success
        case .cannotWrite(let reason):
            let words = SystemReason.wording(reason)
            StandardStreams.say(
                Sentence("Fehler", "error"),
                Sentence(
                    "In die Standardausgabe kann nicht geschrieben werden: \(words.german).",
                    "Standard output cannot be written: \(words.english)."))
            return .inputOutput
        }
    }

    /// Help, completion scripts, and calls that the parser does not understand.
    private static func answerParser(_ error: any Error, _ arguments: [String]) -> ExitStatus {
        let answer = ParserAnswer(error, arguments: arguments)
        guard answer.status == .success else {
            StandardStreams.writeError(answer.text.safeForTerminal)
            return answer.status
        }
        do throws(StandardStreams.Failure) {
            try StandardStreams.write(answer.text + "\n")
            return .success
        } catch {
            return lost(error)
        }
    }
}

extension String {
    fileprivate func safeForTerminal(keepingColours: Bool) -> String { keepingColours ? self : safeForTerminal }
}
