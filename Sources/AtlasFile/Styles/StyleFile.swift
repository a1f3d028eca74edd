internal import Cartography
internal import Configuration

/// A style as a file says it: every key may be left out and then keeps the standard.
struct StyleFile {
    /// The style.
    let style: SheetStyle
    /// What it is called in lists, by language.
    let label: LocalizedLabel

    init(_ file: ConfigurationFile, name: String) throws(ConfigurationError) {
        let root = file.root
        try root.allow(StyleFileKeys.style)
        var style = SheetStyle(name: name)
        if let value = root["font-family"] { style.fontFamily = try Self.fontFamily(value) }
        if let value = root["palette"] { style.palette = try value.text() }
        if let value = root["visible-detail"] { style.visibleDetail = try value.number(in: 0...5) }
        if let value = root["diverging-palette"] { style.divergingPalette = try value.text() }
        try Self.read(
            root["colours"],
            StyleFileKeys.colours, into: &style
        ) { value throws(ConfigurationError) in try Self.colour(value) }
        try Self.read(
            root["lines"],
            StyleFileKeys.lines, into: &style
        ) { value throws(ConfigurationError) in try value.number(in: 0...5) }
        try Self.read(
            root["text"],
            StyleFileKeys.text, into: &style
        ) { value throws(ConfigurationError) in try value.number(in: 3...72) }
        try Self.readHatches(root["hatches"], into: &style)
        try Self.readLabels(root["labels"], into: &style)
        try Self.readCircles(root["circles"], into: &style)
        try Self.readFormats(root["formats"], into: &style)
        self.style = style
        label = try LocalizedLabel(root["label"], fallback: name)
    }

    private static func read<Value>(
        _ section: ConfigurationValue?, _ keys: StyleFileKeys.Places<Value>,
        into style: inout SheetStyle, _ take: (ConfigurationValue) throws(ConfigurationError) -> Value
    ) throws(ConfigurationError) {
        guard let mapping = try section?.mapping() else { return }
        try mapping.allow(keys.map(\.key))
        for (key, path) in keys {
            if let value = mapping[key] { style[keyPath: path] = try take(value) }
        }
    }

    private static func readHatches(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        try read(
            section,
            StyleFileKeys.hatches, into: &style
        ) { value throws(ConfigurationError) in
            let mapping = try value.mapping()
            try mapping.allow(StyleFileKeys.hatch)
            return Hatch(
                angles: try mapping.required("angles").list().map { angle throws(ConfigurationError) in
                    try angle.number(in: -180...180)
                },
                spacing: try mapping.required("spacing").number(in: 0.3...20),
                width: try mapping.required("width").number(in: 0.05...5),
                colour: try colour(mapping.required("colour")), ground: try colour(mapping.required("ground")))
        }
    }

    private static func readLabels(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        guard let mapping = try section?.mapping() else { return }
        try mapping.allow(StyleFileKeys.labels)
        if let value = mapping["values"] { style.labels.showsValues = try value.truth() }
        if let value = mapping["maximum-regions"] { style.labels.maximumRegions = try value.integer(in: 0...500) }
        if let value = mapping["padding"] { style.labels.padding = try value.number(in: 0...2) }
    }

    private static func readCircles(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        guard let mapping = try section?.mapping() else { return }
        try mapping.allow(StyleFileKeys.circles)
        if let value = mapping["fill"] { style.circles.fill = try colour(value) }
        if let value = mapping["opacity"] { style.circles.opacity = try value.number(in: 0.1...1) }
        if let value = mapping["stroke"] { style.circles.stroke = try colour(value) }
        if let value = mapping["stroke-width"] { style.circles.strokeWidth = try value.number(in: 0...5) }
        if let value = mapping["largest-share"] { style.circles.largestShare = try value.number(in: 0.01...0.4) }
    }

    private static func readFormats(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        guard let mapping = try section?.mapping() else { return }
        for (name, value) in try mapping.entries() {
            let format = try value.mapping()
            try format.allow(StyleFileKeys.format)
            let standard = style.formats[name]
            guard let width = try format["width"]?.number(in: 40...2000) ?? standard?.width else {
                throw .missingKey(file: format.file, line: format.line, path: format.path, key: "width")
            }
            guard let height = try format["height"]?.number(in: 40...2000) ?? standard?.height else {
                throw .missingKey(file: format.file, line: format.line, path: format.path, key: "height")
            }
            style.formats[name] = SheetFormat(
                width: width, height: height,
                margin: try format["margin"]?.number(in: 0...min(width, height) / 4) ?? standard?.margin ?? 15,
                scale: try format["scale"]?.number(in: 0.3...6) ?? standard?.scale ?? 1,
                legend: try format["legend"]?.choice(SheetFormat.LegendPlace.self) ?? standard?.legend ?? .right)
        }
    }

    private static func colour(_ value: ConfigurationValue) throws(ConfigurationError) -> String {
        guard let colour = Colour(hex: try value.text()) else { throw value.malformed(expected: "#rrggbb") }
        return colour.hex
    }

    /// Family names only: letters, digits, blanks, hyphens, separated by commas. No markup, no `url()`.
    private static func fontFamily(_ value: ConfigurationValue) throws(ConfigurationError) -> String {
        let text = try value.text()
        let allowed = text.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard allowed, !text.isEmpty, text.utf8.count <= 200 else {
            throw value.malformed(expected: "Arial, Liberation Sans, sans-serif")
        }
        return text
    }
}
