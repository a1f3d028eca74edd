import ArgumentParser
import Atlas
import AtlasFile
import Cartography
import Evaluation
import Geography
import Indicators
import Tables
import Values

/// The table of `sozialatlas map`.
struct MapValueOptions: ParsableArguments {
    @Option(
        help: .words(
            "Die Tabelle mit den Werten (CSV, XLSX, ODS).", "The table with the values (CSV, XLSX, ODS).",
            value: "table.csv"),
        completion: .file(extensions: Register.inputs.tables.endings))
    var values: String

    @Option(help: .words("Spalte mit den Werten.", "Column with the values.", value: "name"))
    var column: String

    @Option(
        help: .words(
            "Schlüsselspalte der Tabelle; ohne Angabe wird sie gesucht.",
            "Key column of the table; looked for by default.", value: "column"))
    var valuesKey: String?

    @Option(
        parsing: .upToNextOption,
        help: .words(
            "Nur Zeilen der Tabelle mit diesem Wert, z. B. Jahr=2021; mehrere müssen alle gelten.",
            "Only rows of the table with this value, e.g. Jahr=2021; of several all must hold.", value: "column=value"))
    var valuesWhere: [String] = []

    @OptionGroup var writing: TableWritingOptions

    func apply(to map: inout SingleMap) throws {
        map.valuesKey = valuesKey
        map.valuesConditions = try valuesWhere.map { try AttributeCondition(option: "--values-where", $0) }
        map.tableOptions = try writing.tableOptions()
    }
}

/// The boundaries of `sozialatlas map` and `sozialatlas init`.
struct MapRegionOptions: ParsableArguments {
    @Option(
        help: .words(
            "Schlüsselspalte der Grenzen; ohne Angabe wird sie gesucht.",
            "Key column of the boundaries; looked for by default.", value: "column"))
    var key: String?

    @Option(
        help: .words(
            "Namensspalte, erst in den Grenzen, dann in der Tabelle gesucht.",
            "Name column, looked up in the boundaries, then in the table.", value: "column"))
    var name: String?

    @Option(
        help: .words(
            "Nur Gebiete mit diesem Schlüssel, z. B. 03157*.", "Only regions of this key, e.g. 03157*.", value: "key*"))
    var select: String?

    @Option(
        help: .words(
            "Grenzen zwischen Gebieten stärker zeichnen, deren Schlüssel in den ersten n Zeichen verschieden sind, z. B. 5 für Kreise, 2 für Länder.",
            "Draw borders stronger between regions whose keys differ in the first n characters, e.g. 5 for counties, 2 for states.",
            value: "n"))
    var groupDigits: Int?

    @Option(
        name: .customLong("where"),
        help: .words(
            "Nur Sätze der Grenzen mit diesem Wert, z. B. GF=4; mehrfach möglich.",
            "Only records of the boundaries with this value, e.g. GF=4; may be repeated.", value: "column=value"))
    var conditions: [String] = []

    @Option(
        help: .words(
            "Kodierung der Attribute der Grenzen, z. B. CP1252; ohne Angabe wird sie gefunden.",
            "Encoding of the boundaries' attributes, e.g. CP1252; found by default.", value: "name"))
    var encoding: String?

    @Option(
        help: .words(
            "Koordinatensystem der Grenzen, z. B. EPSG:25832; ohne Angabe nach der .prj-Datei.",
            "Coordinate system of the boundaries, e.g. EPSG:25832; by default as the .prj says.", value: "EPSG:n"))
    var crs: String?

    @Option(
        help: .words(
            "Was in den Koordinaten der Grenzen zuerst steht: Ost (üblich) oder Nord.",
            "What comes first in the coordinates of the boundaries: east (as usual) or north.",
            value: "east-north|north-east"),
        completion: .list(AxisOrder.allCases.map(\.rawValue)))
    var axes: AxisChoice?

    @Option(
        help: .words(
            "Koordinatensystem der Karte; ohne Angabe das der Grenzen, oder nach deren Lage, wenn sie in Grad sind.",
            "Coordinate system of the map; by default that of the boundaries, or by where they lie if they are in degrees.",
            value: "EPSG:n"))
    var mapCrs: String?

    /// What is said of the boundaries.
    func definition(of boundaries: String) throws -> BoundariesDefinition {
        if let groupDigits, !(1...11).contains(groupDigits) {
            throw DataFailure.unknownOption(option: "group-digits", found: "\(groupDigits)", allowed: ["1 … 11"])
        }
        return BoundariesDefinition(
            path: boundaries, key: key, name: name, select: select.map { KeyPattern($0) },
            conditions: try conditions.map { try AttributeCondition(option: "--where", $0) }, encoding: encoding,
            crs: crs, axes: axes?.order, groupDigits: groupDigits)
    }
}

/// How the map of `sozialatlas map` looks.
struct MapLookOptions: ParsableArguments {
    @Option(
        help: .words(
            "Klassen: equal:N, quantiles:N, natural:N, stddev, headtail, nice:N, geometric:N oder fixed:e0,e1,…; ohne Angabe Quantile.",
            "Classes: equal:N, quantiles:N, natural:N, stddev, headtail, nice:N, geometric:N or fixed:e0,e1,…; by default quantiles.",
            value: "method:n"),
        completion: .list(ClassificationMethod.names))
    var classes: String?

    @Option(
        help: .words(
            "Palette nach Namen oder als Datei; „sozialatlas palettes“ zeigt, was es gibt.",
            "Palette by name or file; “sozialatlas palettes” shows what there is.", value: "name"))
    var palette: String?

    @Option(
        help: .words(
            "Stil nach Namen oder als Datei; ohne Angabe „report“.", "Style by name or file; by default “report”.",
            value: "name"))
    var style: String?

    @Option(
        help: .words(
            "Blattformat: a4, a4-landscape, column oder slide; ohne Angabe a4.",
            "Sheet format: a4, a4-landscape, column or slide; by default a4.", value: "format"),
        completion: .list(["a4", "a4-landscape", "column", "slide"]))
    var format: String?

    @Option(help: .words("Titel der Karte.", "Title of the map.", value: "text"))
    var title: String?

    @Option(help: .words("Einheit der Werte.", "Unit of the values.", value: "text"))
    var unit: String?

    @Option(help: .words("Nachkommastellen, 0 bis 9.", "Decimals, 0 to 9.", value: "n"))
    var decimals: Int?

    @Option(
        help: .words(
            "Was die größere Belastung ist: hohe Werte, niedrige oder keines.",
            "What is the greater burden: high values, low ones or neither.", value: "more|less|neutral"),
        completion: .list(["more", "less", "neutral"]))
    var direction: DirectionChoice?

    @Option(help: .words("Quelle der Werte.", "Source of the values.", value: "text"))
    var source: String?

    @Option(help: .words("Lizenz der Werte.", "Licence of the values.", value: "text"))
    var licence: String?

    @Option(
        help: .words(
            "Quelle der Grenzen mit ihrer Lizenz.", "Source of the boundaries with their licence.", value: "text"))
    var boundariesSource: String?

    @Option(
        help: .words(
            "Sprache der Karte; ohne Angabe de.", "Language of the map; by default de.",
            value: "de|en"),
        completion: .list(["de", "en"]))
    var mapLanguage: MessageLanguage?

    func apply(to map: inout SingleMap) throws {
        if let classes {
            do throws(ClassificationMethod.Failure) {
                map.classes = try ClassificationMethod(parsing: classes)
            } catch {
                throw Complaint(.usage, at: Sentence("--classes \(classes)"), error.sentence)
            }
        }
        map.palette = palette
        if let style { map.style = style }
        if let format { map.format = format }
        map.title = title
        map.unit = unit
        map.decimals = decimals
        if let direction { map.direction = direction.direction }
        map.source = source
        map.licence = licence
        map.boundariesSource = boundariesSource
        if let mapLanguage { map.language = mapLanguage.mapLanguage }
    }
}

/// `--axes`.
enum AxisChoice: String, CaseIterable, ExpressibleByArgument {
    case eastNorth = "east-north"
    case northEast = "north-east"

    var order: AxisOrder { self == .eastNorth ? .eastNorth : .northEast }
}

/// `--decimal`.
enum DecimalChoice: String, CaseIterable, ExpressibleByArgument {
    case comma
    case point

    var sign: DecimalSign { self == .comma ? .comma : .point }
}

/// `--direction`.
enum DirectionChoice: String, CaseIterable, ExpressibleByArgument {
    case more
    case less
    case neutral

    var direction: Direction {
        switch self {
        case .more: .more
        case .less: .less
        case .neutral: .neutral
        }
    }
}

extension AttributeCondition {
    /// A condition from an option.
    init(option: String, _ text: String) throws(Complaint) {
        guard let condition = AttributeCondition(text) else {
            throw Complaint(
                .usage, at: Sentence(option),
                "\(text.quotedInGerman) hat nicht die Form SPALTE=WERT, z. B. „GF=4“.",
                "\(text.quotedInEnglish) does not have the form COLUMN=VALUE, e.g. “GF=4”.")
        }
        self = condition
    }
}
