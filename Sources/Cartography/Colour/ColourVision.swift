/// How a reader sees colours.
///
/// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency,
/// IEEE Transactions on Visualization and Computer Graphics 15 (2009), 1291–1298: the matrices for severity 1.0, on linear light.
public enum ColourVision: String, CaseIterable, Sendable {
    /// All colours.
    case full
    /// Without the cones for long waves: red looks dark.
    case protanopia
    /// Without the cones for middle waves: red and green look alike.
    case deuteranopia
    /// Without the cones for short waves: blue and green look alike.
    case tritanopia

    /// The colour as such a reader sees it.
    public func seen(_ colour: Colour) -> Colour {
        guard let rows else { return colour }
        let light = LinearLight(colour)
        let part = { (row: [Double]) in row[0] * light.red + row[1] * light.green + row[2] * light.blue }
        return LinearLight(red: part(rows[0]), green: part(rows[1]), blue: part(rows[2])).colour
    }

    private var rows: [[Double]]? {
        switch self {
        case .full: nil
        case .protanopia:
            [
                [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
            ]
        case .deuteranopia:
            [
                [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
            ]
        case .tritanopia:
            [
                [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
            ]
        }
    }
}
