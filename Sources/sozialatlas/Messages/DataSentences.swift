import Evaluation
import Geography

extension Complaint {
    /// Why findings cannot be made of the data.
    init(_ failure: DataFailure, _ context: MessageContext) {
        switch failure {
        case .boundaries(let failure): self.init(failure, context)
        case .regions(let failure): self.init(failure, context)
        case .mixedLevels(let levels, let file): self.init(levels, file: file, context)
        case .projection(let error, let file): self.init(error, file: file, context)
        case .table(let failure): self.init(failure, context)
        case .key(let failure): self.init(failure, context)
        case .join(let failure): self.init(failure, context)
        case .evaluation(let failure): self.init(failure)
        case .confidentiality(let failure): self.init(failure)
        case .disclosed(let report): self.init(disclosed: report)
        case .crosswalk(let failure, let file): self.init(failure, file: file, context)
        case .index(let failure, let index, let place): self.init(failure, index: index, place: place)
        case .indexTable(let fault, let index, let place): self.init(fault, index: index, place: place)
        case .frameUnused, .noIndicatorOfYear, .noTables, .tableNamedTwice, .noKeyColumn, .nothingSelected:
            self.init(ofIndex: failure)
        case .baseMap: self.init(fault: "\(failure)")
        case .noGeometry, .noCRS, .swappedAxes, .mapCRSInDegrees, .badArea, .unknownOption, .noKeyNamed, .noNameColumn:
            self.init(own: failure, context)
        }
    }

    /// What the journey itself finds.
    private init(own failure: DataFailure, _ context: MessageContext) {
        switch failure {
        case .noGeometry(let file):
            self.init(
                .badData, at: .file(file), "Kein einziges Gebiet hat eine Geometrie.",
                "Not a single feature has a geometry.")
        case .noCRS(let file, let extent, let fitting):
            self.init(noSystem: file, extent: extent, fitting: fitting, context)
        case .swappedAxes(let system, let extent, let place, let wanted, let file):
            self.init(swapped: extent, system, place: place, wanted: wanted, file: file, context)
        case .mapCRSInDegrees(let code, let usual):
            let mapCRS = context.remedy(key: "map-crs: \(usual)", option: "--map-crs \(usual)")
            self.init(
                context.wrongDeclaration,
                "Das Koordinatensystem \(code) zählt Grad; eine Karte braucht Meter. Bitte \(mapCRS.german) angeben.",
                "The coordinate system \(code) counts degrees; a map needs metres. Please give \(mapCRS.english).")
        case .badArea(let file, let record, let column, let found):
            self.init(
                .badData, at: .file(file, record: record),
                "Die Fläche \(found.quotedInGerman) in Spalte \(column.quotedInGerman) ist keine Zahl ab 0. Bitte die Spalte berichtigen oder „area-column“ weglassen; die Fläche wird dann gemessen.",
                "The area \(found.quotedInEnglish) in column \(column.quotedInEnglish) is no number from 0 on. Please correct the column or leave “area-column” out; the area is measured then."
            )
        case .unknownOption(let option, let found, let allowed):
            let hint = Sentence.suggestion(for: found, among: allowed, german: "Möglich sind", english: "Possible are")
            self.init(
                context.wrongDeclaration,
                Sentence(
                    "\(found.quotedInGerman) ist bei \(option.quotedInGerman) nicht möglich.",
                    "\(found.quotedInEnglish) is not possible for \(option.quotedInEnglish).") + hint)
        case .noKeyNamed(let layer, let available):
            let key = context.remedy(section: "boundaries", key: "key: AGS", option: "--key AGS")
            let list = Sentence.list(available, limit: 30)
            self.init(
                context.wrongDeclaration, at: .file(layer),
                "Es ist nicht gesagt, welche Spalte den Schlüssel der Gebiete enthält. Bitte \(key.german) angeben. Es gibt: \(list.german).",
                "It is not said which column holds the key of the regions. Please give \(key.english). There are: \(list.english)."
            )
        case .noNameColumn(let name, let layer, let boundaries, let values):
            let hint = Sentence.suggestion(
                for: name, among: boundaries + values, german: "Es gibt", english: "There are")
            self.init(
                context.wrongDeclaration, at: .file(layer),
                Sentence(
                    "Eine Namensspalte \(name.quotedInGerman) gibt es weder in den Grenzen noch in der Tabelle.",
                    "There is no name column \(name.quotedInEnglish), neither in the boundaries nor in the table.")
                    + hint)
        case .boundaries, .regions, .mixedLevels, .projection, .table, .key, .join, .evaluation, .index, .indexTable,
            .frameUnused,
            .baseMap, .noIndicatorOfYear, .noTables, .tableNamedTwice, .noKeyColumn, .nothingSelected, .confidentiality,
            .disclosed, .crosswalk:
            self.init(fault: "\(failure)")
        }
    }
}
