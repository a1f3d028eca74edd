internal import Cartography
internal import Configuration

/// A style as a file says it: every key may be left out and then keeps the standard.
struct StyleFile {
    /// The style.
    let style: SheetStyle
    /// What it is called in lists, by language.
    let label: LocalizedLabel

    init(_ file: ConfigurationFile, name: String) throws(ConfigurationError) {
        self = try file.root.reading { root throws(ConfigurationError) in try StyleFile(root, name: name) }
    }

    private init(_ root: ConfigurationMapping, name: String) throws(ConfigurationError) {
        // For readers of the file; what counts is the file's name.
        _ = root["name"]
        label = try LocalizedLabel(root["label"], fallback: name)
        var style = SheetStyle(name: name)
        if let value = root["font-family"] { style.fontFamily = try Self.fontFamily(value) }
        if let value = root["palette"] { style.palette = try value.text() }
        if let value = root["diverging-palette"] { style.divergingPalette = try value.text() }
        if let value = root["visible-detail"] { style.visibleDetail = try value.number(in: 0...5) }
        try Self.read(root["colours"], StyleFileKeys.colours, into: &style) { value throws(ConfigurationError) in
            try Colour(value).hex
        }
        try Self.read(root["lines"], StyleFileKeys.lines, into: &style) { value throws(ConfigurationError) in
            try value.number(in: 0...5)
        }
        try Self.read(root["text"], StyleFileKeys.text, into: &style) { value throws(ConfigurationError) in
            try value.number(in: 3...72)
        }
        try Self.read(root["hatches"], StyleFileKeys.hatches, into: &style) { value throws(ConfigurationError) in
            try Self.hatch(value)
        }
        try Self.readLabels(root["labels"], into: &style)
        try Self.readCircles(root["circles"], into: &style)
        try Self.readFormats(root["formats"], into: &style)
        self.style = style
    }

    private static func read<Value>(
        _ section: ConfigurationValue?, _ keys: StyleFileKeys.Places<Value>,
        into style: inout SheetStyle, _ take: (ConfigurationValue) throws(ConfigurationError) -> Value
    ) throws(ConfigurationError) {
        try section?.reading { section throws(ConfigurationError) in
            let values = keys.map { (value: section[$0.key], path: $0.path) }
            for (value, path) in values {
                if let value { style[keyPath: path] = try take(value) }
            }
        }
    }

    private static func hatch(_ value: ConfigurationValue) throws(ConfigurationError) -> Hatch {
        try value.reading { hatch throws(ConfigurationError) in
            Hatch(
                angles: try hatch.required("angles").list().map { angle throws(ConfigurationError) in
                    try angle.number(in: -180...180)
                },
                spacing: try hatch.required("spacing").number(in: 0.3...20),
                width: try hatch.required("width").number(in: 0.05...5),
                colour: try Colour(hatch.required("colour")).hex, ground: try Colour(hatch.required("ground")).hex)
        }
    }

    private static func readLabels(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        try section?.reading { labels throws(ConfigurationError) in
            if let value = labels["values"] { style.labels.showsValues = try value.truth() }
            if let value = labels["maximum-regions"] { style.labels.maximumRegions = try value.integer(in: 0...500) }
            if let value = labels["padding"] { style.labels.padding = try value.number(in: 0...2) }
        }
    }

    private static func readCircles(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        try section?.reading { circles throws(ConfigurationError) in
            if let value = circles["fill"] { style.circles.fill = try Colour(value).hex }
            if let value = circles["opacity"] { style.circles.opacity = try value.number(in: 0.1...1) }
            if let value = circles["stroke"] { style.circles.stroke = try Colour(value).hex }
            if let value = circles["stroke-width"] { style.circles.strokeWidth = try value.number(in: 0...5) }
            if let value = circles["largest-share"] { style.circles.largestShare = try value.number(in: 0.01...0.4) }
        }
    }

    private static func readFormats(
        _ section: ConfigurationValue?, into style: inout SheetStyle
    ) throws(ConfigurationError) {
        for (name, value) in try section?.mapping().entries() ?? [] {
            let standard = style.formats[name]
            style.formats[name] = try value.reading { format throws(ConfigurationError) in
                let (margin, scale, legend) = (format["margin"], format["scale"], format["legend"])
                guard let width = try format["width"]?.number(in: 40...2000) ?? standard?.width else {
                    throw format.missing("width")
                }
                guard let height = try format["height"]?.number(in: 40...2000) ?? standard?.height else {
                    throw format.missing("height")
                }
                return SheetFormat(
                    width: width, height: height,
                    margin: try margin?.number(in: 0...min(width, height) / 4) ?? standard?.margin ?? 15,
                    scale: try scale?.number(in: 0.3...6) ?? standard?.scale ?? 1,
                    legend: try legend?.choice(SheetFormat.LegendPlace.self) ?? standard?.legend ?? .right)
            }
        }
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
