import Evaluation
import Geography
import Projections

extension Complaint {
    /// There is no .prj, and no system is declared.
    init(noSystem file: String, extent: BoundingBox, fitting: [FittingSystem], _ context: MessageContext) {
        let remedy = FittingSystem.remedy(fitting.first, context)
        let seen = FittingSystem.sentence(fitting)
        self.init(
            .badData, at: .file(file),
            Sentence(
                "Die .prj-Datei mit dem Koordinatensystem fehlt; die Koordinaten sind \(Self.box(extent)).",
                "The .prj file with the coordinate system is missing; the coordinates are \(Self.box(extent)).")
                + seen
                + Sentence(
                    "Bitte die Datei dazulegen oder \(remedy.german) angeben.",
                    "Please put the file beside, or give \(remedy.english)."))
    }

    /// Coordinates that cannot lie where a system would have them, and the systems in which they can.
    init(
        _ extent: BoundingBox, contradict system: CoordinateReferenceSystem,
        _ contradiction: ProjectionError.Contradiction, file: String, _ context: MessageContext
    ) {
        if case .swapped(let place) = contradiction {
            self.init(swapped: extent, system, place: place, wanted: .northEast, file: file, context)
            return
        }
        let words = contradiction.sentence
        let contradicts = Sentence(
            "Die Koordinaten (\(Self.box(extent))) passen nicht zu \(system.name) (\(system.code)): \(words.german)",
            "The coordinates (\(Self.box(extent))) do not fit \(system.name) (\(system.code)): \(words.english)")
        let fitting = contradiction == .notAnExtent ? [] : FittingSystem.all(fitting: extent, insteadOf: system)
        let remedy = FittingSystem.remedy(fitting.first, context)
        let request = Sentence("Bitte \(remedy.german) angeben.", "Please give \(remedy.english).")
        if let first = fitting.first, first.isPartner {
            let reason =
                first.hasZonePrefix
                ? Sentence(
                    "Die Rechtswerte beginnen mit der Nummer der Zone, wie bei \(first.name) (\(first.code)).",
                    "The eastings begin with the number of the zone, as in \(first.name) (\(first.code)).")
                : Sentence(
                    "Den Rechtswerten fehlt die Nummer der Zone, wie bei \(first.name) (\(first.code)).",
                    "The eastings lack the number of the zone, as in \(first.name) (\(first.code)).")
            self.init(.badData, at: .file(file), contradicts + reason + request)
            return
        }
        let origin = Sentence(
            "Die .prj-Datei oder die Angabe stammt wohl von anderen Daten.",
            "The .prj file or the declaration probably belongs to other data.")
        self.init(.badData, at: .file(file), contradicts + origin + FittingSystem.sentence(fitting) + request)
    }

    /// East and north are taken for each other.
    init(
        swapped extent: BoundingBox, _ system: CoordinateReferenceSystem, place: BoundingBox, wanted: AxisOrder,
        file: String, _ context: MessageContext
    ) {
        let there = Sentence.place(place.center)
        let remedy = context.remedy(
            section: "boundaries", key: "axes: \(wanted.rawValue)", option: "--axes \(wanted.rawValue)")
        // WGS 84 is valid where the data lie as they are, too.
        let truly =
            system.isGeographic && wanted == .northEast
            ? Sentence(
                " Liegen sie wirklich bei \(Sentence.place(extent.center).german), gilt dort „east-north“.",
                " If they do lie at \(Sentence.place(extent.center).english), it is “east-north”.") : .none
        self.init(
            .badData, at: .file(file),
            "x und y sind wohl vertauscht (x \(Self.side(extent.minX, extent.maxX)), y \(Self.side(extent.minY, extent.maxY)), in \(system.name), \(system.code)): Umgekehrt gelesen liegen die Daten bei \(there.german). Manche Dienste (WFS 2.0) liefern Nord vor Ost. Bitte \(remedy.german) angeben.\(truly.german)",
            "x and y seem to be swapped (x \(Self.side(extent.minX, extent.maxX)), y \(Self.side(extent.minY, extent.maxY)), in \(system.name), \(system.code)): read the other way round the data lie at \(there.english). Some services (WFS 2.0) deliver north before east. Please give \(remedy.english).\(truly.english)"
        )
    }

    private static func side(_ least: Double, _ greatest: Double) -> String {
        let decimals = max(abs(least), abs(greatest)) > 1000 ? 0 : 3
        return
            "\(NumberWording.short(least, decimals: decimals)) … \(NumberWording.short(greatest, decimals: decimals))"
    }
}

extension FittingSystem {
    /// What coordinates can be in, and where they would lie then.
    static func sentence(_ fitting: [FittingSystem]) -> Sentence {
        let shown = fitting.prefix(4)
        guard let first = shown.first else {
            return Sentence("Sie passen zu keinem üblichen System.", "They fit no usual system.")
        }
        let (german, english) = (
            shown.map { "\($0.code) (\($0.name): \(Sentence.place($0.middle).german))" }.joined(separator: ", "),
            shown.map { "\($0.code) (\($0.name): \(Sentence.place($0.middle).english))" }.joined(separator: ", ")
        )
        return first.isExchanged
            ? Sentence(
                "x und y sind wohl vertauscht; umgekehrt gelesen \(shown.count.agreeing("passt", "passen")) \(german).",
                "x and y seem to be swapped; read the other way round they fit \(english).")
            : Sentence(
                "Zu den Zahlen \(shown.count.agreeing("passt", "passen")) \(german).", "The numbers fit \(english).")
    }

    /// The entry or option that declares a system, and the order of the axes where that must be told, too.
    static func remedy(_ system: FittingSystem?, _ context: MessageContext) -> Sentence {
        let code = system?.code ?? "EPSG:…"
        guard system?.isExchanged ?? false else {
            return context.remedy(section: "boundaries", key: "crs: \(code)", option: "--crs \(code)")
        }
        let both = "--crs \(code) --axes north-east"
        switch context {
        case .options, .starting: return Sentence("die Optionen „\(both)“", "the options “\(both)”")
        case .atlasFile, .indexDefinition, .looking: break
        }
        let crs = context.remedy(section: "boundaries", key: "crs: \(code)", option: "--crs \(code)")
        let axes = context.remedy(section: "boundaries", key: "axes: north-east", option: "--axes north-east")
        return Sentence("\(crs.german) und \(axes.german)", "\(crs.english) and \(axes.english)")
    }
}

extension DataNote {
    /// The map's system was chosen by the place.
    static func sentence(
        chosen system: CoordinateReferenceSystem, from degrees: CoordinateReferenceSystem
    ) -> Sentence {
        Sentence(
            "Die Grenzen sind in Grad (\(degrees.code)); die Karte ist in \(system.name) (\(system.code)) gezeichnet, das nach ihrer Lage gewählt ist. Ein anderes System bestimmt „--map-crs“ (Atlasdatei: „map-crs“).",
            "The boundaries are in degrees (\(degrees.code)); the map is drawn in \(system.name) (\(system.code)), chosen by where they lie. “--map-crs” (atlas file: “map-crs”) sets another system."
        )
    }
}

extension Sentence {
    /// Latitude and longitude to a tenth of a degree.
    static func place(_ degrees: Position) -> Sentence {
        func words(_ value: Double, _ positive: String, _ negative: String, in language: MessageLanguage) -> String {
            let number = NumberWording.short(abs(value), decimals: 1)
            return
                "\(language == .german ? number.replacing(".", with: ",") : number)° \(value < 0 ? negative : positive)"
        }
        return Sentence(
            "\(words(degrees.y, "Nord", "Süd", in: .german)) \(words(degrees.x, "Ost", "West", in: .german))",
            "\(words(degrees.y, "N", "S", in: .english)) \(words(degrees.x, "E", "W", in: .english))")
    }
}
