internal import Geography

/// Where the labels of a map stand: inside their regions at the place with most room, else as a number with a key.
///
/// All labels share one font size, the largest at which every region that can hold its label does.
struct LabelPlacement {
    /// A region that wants a label, and its area in millimetres on the sheet.
    struct Subject {
        let key: RegionKey
        let name: String
        let value: String?
        let area: MultiPolygon
        /// Radius of the circle that stands above the label, or 0.
        var circle = 0.0
    }

    /// A label with its place.
    struct Placed {
        let subject: Int
        let text: LabelText
        let center: Position
        /// Middle of the region's circle, if it has one.
        var circleCenter: Position?
        /// Whether the text stands on its circle.
        var isOnCircle = false
        /// From the region to a label outside of it.
        var leader: (from: Position, to: Position)?
    }

    private(set) var placed: [Placed] = []
    /// Font size of all labels in millimetres.
    private(set) var size: Double
    /// Subjects whose label is a number, in the order of the numbers.
    private(set) var numbered: [Int] = []
    /// Subjects for which there was no room at all.
    private(set) var unplaced: [Int] = []

    /// Places labels.
    ///
    /// - Parameters:
    ///   - subjects: Regions in the order in which they are numbered if they have to be.
    ///   - nominal: Font size to aim at, in millimetres.
    ///   - smallest: Font size below which a label becomes a number.
    ///   - padding: Room around a label in em.
    ///   - frame: Where labels with a leader line may stand.
    init(_ subjects: [Subject], nominal: Double, smallest: Double, padding: Double, frame: BoundingBox) {
        size = nominal
        let fits = subjects.map { subject in
            Self.bestFit(
                of: LabelText.variants(name: subject.name, value: subject.value, padding: padding), for: subject,
                nominal: nominal)
        }
        let enough = smallest / nominal
        size = nominal * (fits.map { $0?.factor ?? 0 }.filter { $0 >= enough }.min() ?? 1)
        for (index, subject) in subjects.enumerated() {
            if let fit = fits[index], fit.factor >= enough {
                placed.append(Self.place(fit, subject, index, size: size))
            } else {
                numbered.append(index)
            }
        }
        placeNumbers(subjects, padding: padding, frame: frame)
        coveredLabels = countCovered(subjects)
    }

    private struct Fit {
        let text: LabelText
        let center: Position
        /// Room divided by need at the nominal size, at most 1.
        let factor: Double
        let isOnCircle: Bool
    }

    private static func bestFit(of variants: [LabelText], for subject: Subject, nominal: Double) -> Fit? {
        if subject.circle > 0, let text = variants.first(where: { fitsOnCircle($0, subject, nominal) }),
            let box = box(subject.area, width: text.width * nominal, height: text.height * nominal), box.factor >= 1
        {
            return Fit(text: text, center: box.center, factor: 1, isOnCircle: true)
        }
        var best: Fit?
        for text in variants {
            // The text must lie inside the region; of the circle above it the lower half must, the upper may look over the border.
            let width = max(text.width * nominal, subject.circle)
            let height = text.height * nominal + subject.circle
            guard let box = box(subject.area, width: width, height: height) else { continue }
            if box.factor > (best?.factor ?? 0) + 0.02 {
                best = Fit(text: text, center: box.center, factor: box.factor, isOnCircle: false)
            }
        }
        return best
    }

    private static func fitsOnCircle(_ text: LabelText, _ subject: Subject, _ size: Double) -> Bool {
        let (width, height) = (text.width * size, text.height * size)
        return (width * width + height * height).squareRoot() <= 2 * subject.circle
    }

    /// The middle of the box with most room and how much of the need it holds, at most 1.
    private static func box(_ area: MultiPolygon, width: Double, height: Double) -> (center: Position, factor: Double)?
    {
        guard let box = InteriorBox(in: area, aspect: width / height, precision: height / 60) else { return nil }
        return (box.center, min(1, 2 * box.halfHeight / height))
    }

    private static func place(_ fit: Fit, _ subject: Subject, _ index: Int, size: Double) -> Placed {
        guard subject.circle > 0 else { return Placed(subject: index, text: fit.text, center: fit.center) }
        if fit.isOnCircle {
            return Placed(
                subject: index, text: fit.text, center: fit.center, circleCenter: fit.center, isOnCircle: true)
        }
        // Circle above, text below it, both in the middle of the box.
        let textHeight = fit.text.height * size
        let circleCenter = fit.center.y - (textHeight + subject.circle) / 2
        return Placed(
            subject: index, text: fit.text,
            center: Position(x: fit.center.x, y: circleCenter + subject.circle + textHeight / 2),
            circleCenter: Position(x: fit.center.x, y: circleCenter))
    }

    private mutating func placeNumbers(_ subjects: [Subject], padding: Double, frame: BoundingBox) {
        var outside = OutsidePlaces(frame: frame, areas: subjects.map(\.area), taken: placed.map { box(of: $0) })
        for (number, index) in numbered.enumerated() {
            let subject = subjects[index]
            let text = LabelText([(String(number + 1), true)], padding: padding * 0.5)
            let (width, height) = (text.width * size, text.height * size)
            if let fit = Self.bestFit(of: [text], for: subject, nominal: size), fit.factor >= 1 {
                placed.append(Self.place(fit, subject, index, size: size))
            } else if let anchor = InteriorBox(in: subject.area, aspect: 1, precision: 0.05)?.center,
                let center = outside.take(near: anchor, width: width, height: height)
            {
                let end = OutsidePlaces.edge(of: center, width: width, height: height, towards: anchor)
                placed.append(
                    Placed(subject: index, text: text, center: center, circleCenter: anchor, leader: (anchor, end)))
            } else {
                unplaced.append(index)
            }
        }
    }

    /// Labels that a circle of another region covers in part.
    private(set) var coveredLabels = 0

    private func countCovered(_ subjects: [Subject]) -> Int {
        placed.count { label in
            let box = box(of: label)
            return placed.contains { other in
                guard other.subject != label.subject, let center = other.circleCenter else { return false }
                let nearest = Position(
                    x: min(max(center.x, box.minX), box.maxX), y: min(max(center.y, box.minY), box.maxY))
                let (dx, dy) = (nearest.x - center.x, nearest.y - center.y)
                return dx * dx + dy * dy < subjects[other.subject].circle * subjects[other.subject].circle
            }
        }
    }

    private func box(of placed: Placed) -> BoundingBox {
        let (width, height) = (placed.text.width * size, placed.text.height * size)
        return BoundingBox(
            minX: placed.center.x - width / 2, minY: placed.center.y - height / 2,
            maxX: placed.center.x + width / 2, maxY: placed.center.y + height / 2)
    }
}
