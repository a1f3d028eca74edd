/// A style at the scale of one format: all sizes in millimetres.
public struct ScaledStyle: Sendable {
    /// The style as it was designed, at scale 1.
    public let unscaled: SheetStyle
    /// The sheet.
    public let format: SheetFormat
    /// Factor on top of the format's, below 1 where the legend would not fit otherwise.
    var legendFactor = 1.0
    /// Regions for each that the style would label; above 1 lines between and over them are thinner, or they would cover
    /// what they part.
    var crowd = 1.0

    /// A style on a format.
    public init(_ style: SheetStyle, on format: SheetFormat) {
        unscaled = style
        self.format = format
    }

    /// The same style for so many regions.
    func crowded(by regions: Int) -> ScaledStyle {
        var style = self
        style.crowd = Double(regions) / Double(max(1, unscaled.labels.maximumRegions))
        return style
    }

    /// Whether a map of so many regions carries labels.
    func hasLabels(forRegions count: Int) -> Bool { count <= unscaled.labels.maximumRegions }

    /// Factor for borders.
    var borderFactor: Double { max(0.15, 1 / max(1, crowd).squareRoot()) }
    /// Factor for the borders of larger areas, which must still stand out.
    var groupBorderFactor: Double { max(0.5, borderFactor) }
    /// Factor for hatches, which are to be seen in small regions too.
    private var hatchFactor: Double { max(0.35, 1 / max(1, crowd).squareRoot()) }

    /// Factor for text sizes, line widths and distances.
    public var scale: Double { format.scale }
    /// Colours of everything that is not data.
    public var colours: SheetStyle.Colours { unscaled.colours }

    private func millimetres(_ points: Double, factor: Double = 1) -> Double {
        TypeSize.nearest(to: points * TextMeasure.millimetresPerPoint * format.scale * factor)
    }

    /// Font size of the title.
    public var titleSize: Double { millimetres(unscaled.text.title) }
    /// Font size of the subtitle.
    public var subtitleSize: Double { millimetres(unscaled.text.subtitle) }
    /// Font size of a legend's head.
    public var legendTitleSize: Double { millimetres(unscaled.text.legendTitle, factor: legendFactor) }
    /// Font size of classes and reference values.
    public var legendSize: Double { millimetres(unscaled.text.legend, factor: legendFactor) }
    /// Font size of remarks in the legend.
    public var noteSize: Double { millimetres(unscaled.text.note, factor: legendFactor) }
    /// Font size of names and values in the regions.
    public var labelSize: Double { millimetres(unscaled.text.label) }
    /// Font size below which a label becomes a number with a key.
    public var smallestLabelSize: Double { min(labelSize, millimetres(unscaled.text.smallestLabel)) }
    /// Font size of sources and licences.
    public var creditsSize: Double { millimetres(unscaled.text.credits) }
    /// Width of a legend key.
    public var keyWidth: Double { legendSize * 2.1 }
    /// Distance between the parts of the sheet.
    public var gap: Double { 6 * format.scale }

    /// A hatch at the scale of the sheet.
    func scaled(_ hatch: Hatch) -> Hatch {
        var hatch = hatch
        hatch.spacing *= format.scale * hatchFactor
        hatch.width *= format.scale * hatchFactor
        return hatch
    }
}
