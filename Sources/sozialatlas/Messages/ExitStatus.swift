/// How the program ends, by sysexits.h; docs/errors.md explains each code.
enum ExitStatus: Int32, CaseIterable {
    case success = 0
    /// The command was called wrongly (EX_USAGE).
    case usage = 64
    /// Something is wrong with the data (EX_DATAERR).
    case badData = 65
    /// A file is missing or cannot be read (EX_NOINPUT).
    case missingInput = 66
    /// PROJ, its database or a grid is not available (EX_UNAVAILABLE).
    case unavailable = 69
    /// A fault of the program (EX_SOFTWARE).
    case program = 70
    /// An output cannot be created (EX_CANTCREAT).
    case cannotCreate = 73
    /// Reading or writing broke off, e.g. a full disk (EX_IOERR).
    case inputOutput = 74
    /// Hidden numbers can be computed from the published ones (EX_NOPERM: they may not be published so).
    case disclosure = 77
    /// Something is wrong in the atlas file, a style or a palette (EX_CONFIG).
    case configuration = 78
}
