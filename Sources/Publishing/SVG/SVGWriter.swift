internal import Cartography
internal import Geography

/// The state of a drawing in the making.
struct SVGWriter {
    var buffer = OutputBuffer()
    private(set) var dropped: [DroppedCharacters] = []
    /// Ids of the elements written so far, in order.
    private(set) var ids: [String] = []
    /// Where we are, for errors: layer and number of the mark from 1.
    private(set) var layer = ""
    private(set) var mark = 0

    /// A writer for the marks of a layer from one on.
    init(layer: String = "", marksBefore: Int = 0) {
        self.layer = layer
        mark = marksBefore
    }

    /// Writes everything before the first layer.
    mutating func writeOpening(of sheet: MapSheet) throws(PublishingError) {
        guard let width = FixedDecimal.hundredths(sheet.width), let height = FixedDecimal.hundredths(sheet.height),
            width > 0, height > 0
        else { throw .impossibleSheetSize(width: sheet.width, height: sheet.height) }
        guard Self.isLanguageTag(sheet.language) else { throw .unsafeLanguage(sheet.language) }
        guard Self.isFontFamily(sheet.fontFamily) else { throw .unsafeFontFamily(sheet.fontFamily) }
        buffer.write(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
        buffer.write(#"<svg xmlns="http://www.w3.org/2000/svg""#)
        buffer.write(#" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape""#)
        buffer.write(" width=\"")
        buffer.writeMillimetres(width)
        buffer.write("mm\" height=\"")
        buffer.writeMillimetres(height)
        buffer.write("mm\" viewBox=\"0 0 ")
        buffer.writeMillimetres(width)
        buffer.write(" ")
        buffer.writeMillimetres(height)
        buffer.write("\"")
        attribute("lang", sheet.language)
        attribute("xml:lang", sheet.language)
        attribute("role", "img")
        attribute("aria-labelledby", "sheet-title sheet-description")
        attribute("font-family", sheet.fontFamily)
        attribute("stroke-linejoin", "round")
        // Without it Chromium may round the advance of each letter to whole pixels: lines drift by millimetres.
        attribute("text-rendering", "geometricPrecision")
        buffer.write(">\n<title id=\"sheet-title\">")
        text(sheet.title)
        buffer.write("</title>\n<desc id=\"sheet-description\">")
        text(sheet.description)
        buffer.write("</desc>\n")
    }

    /// Writes the beginning of a layer: a group that Inkscape shows as one.
    mutating func writeOpening(of sheetLayer: SheetLayer) {
        layer = sheetLayer.id
        buffer.write("<g")
        id(XMLText.id(sheetLayer.id))
        attribute("inkscape:groupmode", "layer")
        attribute("inkscape:label", sheetLayer.label)
        buffer.write(">\n")
    }

    /// Writes marks of a layer.
    mutating func write(_ marks: ArraySlice<SheetMark>) throws(PublishingError) {
        for sheetMark in marks {
            mark += 1
            try write(sheetMark)
        }
    }

    /// Adds what other writers wrote, and ends the layer.
    mutating func close(_ layer: SheetLayer, with portions: [SVGWriter]) {
        for portion in portions {
            buffer.write(portion.buffer.bytes)
            dropped += portion.dropped
            ids += portion.ids
        }
        buffer.write("</g>\n")
    }

    /// Ends the drawing.
    mutating func writeClosing() {
        buffer.write("</svg>\n")
    }

    // MARK: Parts of elements

    /// Writes an attribute whose value is any text.
    mutating func attribute(_ name: String, _ value: String) {
        buffer.write(" ")
        buffer.write(name)
        buffer.write("=\"")
        text(value)
        buffer.write("\"")
    }

    /// Writes an attribute whose value is a length in millimetres or a share, with at most two decimals.
    mutating func attribute(_ name: String, twoDecimals value: Double, canBeNegative: Bool = true)
        throws(PublishingError)
    {
        guard let hundredths = FixedDecimal.hundredths(value), canBeNegative || hundredths >= 0 else {
            throw .impossibleLength(value, layer: layer, mark: mark)
        }
        buffer.write(" ")
        buffer.write(name)
        buffer.write("=\"")
        buffer.writeMillimetres(hundredths)
        buffer.write("\"")
    }

    /// Writes an attribute whose value is a colour.
    mutating func attribute(_ name: String, colour: String) throws(PublishingError) {
        guard Self.isColour(colour) else { throw .unknownColour(colour, layer: layer, mark: mark) }
        attribute(name, colour)
    }

    /// Writes the attribute `id` and keeps note of it.
    mutating func id(_ id: String) {
        ids.append(id)
        attribute("id", id)
    }

    /// Writes escaped text and keeps note of what is left out.
    mutating func text(_ text: String) {
        if XMLText.isPlain(text) { return buffer.write(text) }
        let dropped = text.unicodeScalars.filter { !XMLText.allows($0) }
        if !dropped.isEmpty {
            self.dropped.append(DroppedCharacters(text: text, codePoints: dropped.map(\.value)))
        }
        buffer.write(XMLText.escaped(text))
    }

    // MARK: Grammars

    /// `#` and six hexadecimal digits.
    private static func isColour(_ text: String) -> Bool {
        text.utf8.count == 7 && text.utf8.first == UInt8(ascii: "#")
            && text.utf8.dropFirst().allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                    UInt8(ascii: "A")...UInt8(ascii: "F"):
                    true
                default: false
                }
            }
    }

    private static func isLanguageTag(_ text: String) -> Bool {
        (2...35).contains(text.utf8.count)
            && text.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    /// Letters beyond ASCII may be in a name; what could begin a function, a comment or a second property may not.
    private static func isFontFamily(_ text: String) -> Bool {
        let others: Set<UInt8> = Set(" ,-'\"".utf8)
        return !text.isEmpty && text.utf8.allSatisfy { isAlphanumeric($0) || others.contains($0) || $0 >= 0x80 }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}

extension OutputBuffer {
    /// Writes a length.
    mutating func writeMillimetres(_ hundredths: Int) {
        write(atMost: FixedDecimal.longest) { FixedDecimal.writeMillimetres(hundredths, to: &$0) }
    }
}
