/// How sheets look: everything a designer decides, nothing that depends on the data. Read from a file under `styles/`.
public struct SheetStyle: Equatable, Sendable {
    /// Name by which atlas files and the command ask for it.
    public var name: String
    /// Font families in order of preference.
    public var fontFamily = "Arial, Liberation Sans, Helvetica, sans-serif"
    /// Palette for one-sided indicators.
    public var palette = "oranges"
    /// Palette for indicators around a middle, such as changes.
    public var divergingPalette = "puor"
    /// Colours of everything that is not data.
    public var colours = Colours()
    /// Widths of lines.
    public var lines = Lines()
    /// Sizes of text.
    public var text = TextSizes()
    /// How areas without a number look, by reason.
    public var hatches = Hatches()
    /// What stands in the regions.
    public var labels = Labels()
    /// Circles for counts.
    public var circles = Circles()
    /// Bends and islands smaller than this many millimetres on the sheet are left out of drawn borders; 0 keeps every vertex.
    public var visibleDetail = 0.15
    /// Sheet formats by name.
    public var formats: [String: SheetFormat] = SheetFormat.standard

    /// The style that is used where no file says otherwise.
    public init(name: String) { self.name = name }

    /// Colours as `#rrggbb`.
    public struct Colours: Equatable, Sendable {
        /// The sheet.
        public var ground = "#ffffff"
        /// Titles, names and numbers.
        public var text = "#1a1a1a"
        /// Text of second rank.
        public var muted = "#595959"
        /// Lines between parts of the sheet.
        public var rule = "#bdbdbd"
        /// Borders between regions.
        public var innerBorder = "#ffffff"
        /// The outline of all regions.
        public var outline = "#333333"
        /// Frames of legend keys.
        public var keyBorder = "#666666"
        /// Text on dark fills.
        public var lightText = "#ffffff"
        /// Regions below circles.
        public var pale = "#ececec"

        /// The standard colours.
        public init() {}
    }

    /// Widths in millimetres at scale 1.
    public struct Lines: Equatable, Sendable {
        /// Borders between regions.
        public var innerBorder = 0.3
        /// Borders between larger areas, as counties, that the regions are parts of.
        public var groupBorder = 0.4
        /// The outline of all regions.
        public var outline = 0.5
        /// Lines between parts of the sheet.
        public var rule = 0.25
        /// Frames of legend keys.
        public var keyBorder = 0.15
        /// Lines from a label to its region.
        public var leader = 0.2

        /// The standard widths.
        public init() {}
    }

    /// Font sizes in points at scale 1.
    public struct TextSizes: Equatable, Sendable {
        /// The finding.
        public var title = 18.0
        /// Indicator, unit and date.
        public var subtitle = 12.0
        /// Head of the legend.
        public var legendTitle = 11.0
        /// Classes and reference values.
        public var legend = 10.5
        /// Remarks in the legend.
        public var note = 9.5
        /// Names and values in the regions.
        public var label = 10.5
        /// The smallest label before it becomes a number with a key.
        public var smallestLabel = 7.5
        /// Sources and licences.
        public var credits = 8.0

        /// The standard sizes.
        public init() {}
    }

    /// Hatches by reason.
    public struct Hatches: Equatable, Sendable {
        /// "Keine Angabe".
        public var missing = Hatch(angles: [45], spacing: 1.6, width: 0.3, colour: "#8c8c8c", ground: "#f7f7f7")
        /// "Aus Datenschutzgründen nicht ausgewiesen".
        public var suppressed = Hatch(
            angles: [45, 135], spacing: 1.6, width: 0.3, colour: "#5f5f5f", ground: "#ffffff")
        /// "Zahlenwert zu unsicher".
        public var uncertain = Hatch(angles: [135], spacing: 1.6, width: 0.3, colour: "#5f5f5f", ground: "#f7f7f7")
        /// "Nicht zutreffend".
        public var notApplicable = Hatch(angles: [0], spacing: 1.6, width: 0.3, colour: "#8c8c8c", ground: "#f7f7f7")

        /// The standard hatches.
        public init() {}
    }

    /// What stands in the regions.
    public struct Labels: Equatable, Sendable {
        /// Whether the value stands under the name.
        public var showsValues = true
        /// Maps with more regions than this carry no labels.
        public var maximumRegions = 60
        /// Room around a label, as a share of its font size.
        public var padding = 0.25

        /// The standard labels.
        public init() {}
    }

    /// Circles for counts.
    public struct Circles: Equatable, Sendable {
        /// Colour of the area.
        public var fill = "#2b6a99"
        /// Opacity of the area.
        public var opacity = 0.85
        /// Colour of the line.
        public var stroke = "#ffffff"
        /// Width of the line in millimetres at scale 1.
        public var strokeWidth = 0.3
        /// Radius of the largest circle as a share of the map's shorter side.
        public var largestShare = 0.085

        /// The standard circles.
        public init() {}
    }
}
