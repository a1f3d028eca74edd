import Geography
import Publishing

extension Complaint {
    /// What cannot be written down. Most of it is a fault of the program, for which nothing the user did is to blame.
    init(_ error: PublishingError) {
        switch error {
        case .impossibleSheetSize(let width, let height):
            self.init(
                .configuration,
                "Ein Blatt von \(width) × \(height) mm ist nicht möglich. Bitte „formats“ in der Stildatei prüfen.",
                "A sheet of \(width) × \(height) mm is not possible. Please check “formats” in the style file.")
        case .unsafeFontFamily(let family):
            self.init(
                .configuration,
                "Die Schriftfamilie \(family.quotedInGerman) enthält Zeichen, die in einem Schriftnamen nicht vorkommen. Bitte die Stildatei prüfen.",
                "The font family \(family.quotedInEnglish) has characters that no font name has. Please check the style file."
            )
        case .repeatedProperty(let name):
            self.init(
                .configuration,
                "Die GeoJSON-Datei hätte zwei Eigenschaften namens \(name.quotedInGerman). Bitte den Indikator umbenennen; „key“, „name“, „class“, „class_label“ und „fill“ sind vergeben.",
                "The GeoJSON file would have two properties called \(name.quotedInEnglish). Please rename the indicator; “key”, “name”, “class”, “class_label” and “fill” are taken."
            )
        case .repeatedKey(let key):
            self.init(
                .badData, "Der Schlüssel \(key.text) kommt bei zwei Gebieten vor.",
                "The key \(key.text) belongs to two regions.")
        case .positionOutsideWGS84(let region, let longitude, let latitude):
            self.init(
                .badData,
                "Ein Punkt des Gebiets \(region.text) läge bei Länge \(longitude), Breite \(latitude); das gibt es auf der Erde nicht. Bitte das Koordinatensystem der Grenzen prüfen.",
                "A position of the region \(region.text) would lie at longitude \(longitude), latitude \(latitude), which is nowhere on earth. Please check the coordinate system of the boundaries."
            )
        case .rsvgUnavailable(let message):
            self.init(
                .unavailable,
                "PDF zeichnet librsvg, das hier fehlt. Bitte das Paket installieren: librsvg2-2 (Debian, Ubuntu), librsvg2 (Fedora) oder librsvg (Homebrew). Das System sagt: \(message)",
                "PDF is drawn by librsvg, which is missing here. Please install the package librsvg2-2 (Debian, Ubuntu), librsvg2 (Fedora) or librsvg (Homebrew). The system says: \(message)"
            )
        case .noFonts:
            self.init(
                .unavailable,
                "Für PDF ist keine Schrift installiert. Bitte das Paket installieren: fonts-liberation (Debian, Ubuntu) oder liberation-sans-fonts (Fedora).",
                "No font is installed for PDF. Please install the package fonts-liberation (Debian, Ubuntu) or liberation-sans-fonts (Fedora)."
            )
        case .fontsMissing(let wanted, let found):
            let (wanted, found) = (wanted.joined(separator: ", "), found.joined(separator: ", "))
            self.init(
                .unavailable,
                "Für PDF fehlt die Schrift des Stils: \(wanted). In \(found) liefen Texte ineinander. Bitte das Paket installieren: fonts-liberation (Debian, Ubuntu) oder liberation-sans-fonts (Fedora).",
                "The font of the style is missing for PDF: \(wanted). In \(found) texts would run into each other. Please install the package fonts-liberation (Debian, Ubuntu) or liberation-sans-fonts (Fedora)."
            )
        case .renderingFailed(let message):
            self.init(fault: "PDF: \(message)")
        case .noSheetSize, .impossibleLength, .unknownColour, .brokenPath, .unsafeLanguage, .repeatedID, .columnCount,
            .shortRing, .openRing, .numberNotFinite, .jsonNumberNotFinite, .jsonRepeatedMember, .jsonTooDeep:
            self.init(fault: "\(error)")
        }
    }

    /// A fault of the program.
    init(fault: String) {
        self.init(
            .program,
            "Das ist ein Fehler des Programms (\(fault)). Bitte ihn mit diesem Text und, wenn möglich, den Eingabedateien melden.",
            "This is a fault of the program (\(fault)). Please report it with this text and, if possible, the input files."
        )
    }
}
