internal import Cartography

/// The keys of sections of a style that are read alike.
enum StyleFileKeys {
    /// Keys with the property of the style that each one sets.
    typealias Places<Value> = [(key: String, path: WritableKeyPath<SheetStyle, Value>)]

    static var colours: Places<String> {
        [
            ("ground", \.colours.ground), ("text", \.colours.text), ("muted", \.colours.muted),
            ("rule", \.colours.rule), ("inner-border", \.colours.innerBorder), ("outline", \.colours.outline),
            ("key-border", \.colours.keyBorder), ("light-text", \.colours.lightText), ("pale", \.colours.pale),
        ]
    }

    static var lines: Places<Double> {
        [
            ("inner-border", \.lines.innerBorder), ("group-border", \.lines.groupBorder), ("outline", \.lines.outline),
            ("rule", \.lines.rule),
            ("key-border", \.lines.keyBorder), ("leader", \.lines.leader),
        ]
    }

    static var text: Places<Double> {
        [
            ("title", \.text.title), ("subtitle", \.text.subtitle), ("legend-title", \.text.legendTitle),
            ("legend", \.text.legend), ("note", \.text.note), ("label", \.text.label),
            ("smallest-label", \.text.smallestLabel), ("credits", \.text.credits),
        ]
    }

    static var hatches: Places<Hatch> {
        [
            ("missing", \.hatches.missing), ("suppressed", \.hatches.suppressed),
            ("uncertain", \.hatches.uncertain), ("not-applicable", \.hatches.notApplicable),
        ]
    }
}
