/// A sign for a class: it is printed behind words and drawn in regions that have no label.
public enum ClassSign: String, CaseIterable, Sendable {
    /// „+", e.g. a development for the better.
    case plus
    /// „±", e.g. no great change.
    case plusMinus
    /// „−", e.g. a development for the worse.
    case minus

    /// The sign as a character.
    public var text: String {
        switch self {
        case .plus: "+"
        case .plusMinus: "±"
        case .minus: "\u{2212}"
        }
    }
}
