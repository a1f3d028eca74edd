/// A style at the scale of one format: sizes in millimetres.
struct SheetLook {
    let style: SheetStyle
    let format: SheetFormat
    /// Threads to draw with.
    var workers = 1
    /// Factor on top of the format's, below 1 where the legend would not fit otherwise.
    var legendFactor = 1.0

    /// Regions for each that the style would label; above 1 lines between and over them are thinner, or they would cover
    /// what they part.
    var crowd = 1.0
    /// Factor for borders.
    var borderFactor: Double { max(0.15, 1 / max(1, crowd).squareRoot()) }
    /// Factor for the borders of larger areas, which must still stand out.
    var groupBorderFactor: Double { max(0.5, borderFactor) }
    /// Factor for hatches, which are to be seen in small regions too.
    var hatchFactor: Double { max(0.35, 1 / max(1, crowd).squareRoot()) }

    var scale: Double { format.scale }
    var colours: SheetStyle.Colours { style.colours }

    private func millimetres(_ points: Double, factor: Double = 1) -> Double {
        TypeSize.nearest(to: points * TextMeasure.millimetresPerPoint * format.scale * factor)
    }

    var titleSize: Double { millimetres(style.text.title) }
    var subtitleSize: Double { millimetres(style.text.subtitle) }
    var legendTitleSize: Double { millimetres(style.text.legendTitle, factor: legendFactor) }
    var legendSize: Double { millimetres(style.text.legend, factor: legendFactor) }
    var noteSize: Double { millimetres(style.text.note, factor: legendFactor) }
    var labelSize: Double { millimetres(style.text.label) }
    var smallestLabelSize: Double { min(labelSize, millimetres(style.text.smallestLabel)) }
    var creditsSize: Double { millimetres(style.text.credits) }
    /// Width of a legend key.
    var keyWidth: Double { legendSize * 2.1 }
    /// Distance between the parts of the sheet.
    var gap: Double { 6 * format.scale }

    var circlePaint: SheetPaint {
        SheetPaint(
            fill: style.circles.fill, stroke: style.circles.stroke,
            strokeWidth: style.circles.strokeWidth * format.scale, fillOpacity: style.circles.opacity)
    }

    var circleKeyPaint: SheetPaint {
        SheetPaint(stroke: style.circles.fill, strokeWidth: style.circles.strokeWidth * format.scale * 1.3)
    }

    /// A hatch at the scale of the sheet.
    func scaled(_ hatch: Hatch) -> Hatch {
        var hatch = hatch
        hatch.spacing *= format.scale * hatchFactor
        hatch.width *= format.scale * hatchFactor
        return hatch
    }
}
