import ArgumentParser

/// A subcommand makes an answer; how it is delivered is a matter of the program.
protocol Subcommand: ParsableCommand {
    /// Name on the command line.
    static var name: String { get }
    /// Options that all have.
    var shared: SharedOptions { get }
    /// Where remedies are to be written.
    var context: MessageContext { get }
    /// Does the work.
    func answer(_ progress: ProgressLine) throws -> Answer
}

extension Subcommand {
    var context: MessageContext { .looking }

    mutating func run() throws {}
}
