import Atlas
import Confidentiality
import Documents
import Evaluation
import Publishing

extension ReportText {
    /// How much is hidden, and whether it can be computed; notes say what. Says no hidden number.
    mutating func addConfidentiality(_ report: ConfidentialityReport?) {
        guard let report else { return }
        let hidden = report.hidden.reduce(0) { $0 + $1.count }
        heading(
            "Geheimhaltung: \(hidden.german("Wert", "Werte")) nicht ausgewiesen; \(report.audit.hiddenCounts.german("verborgene Zahl", "verborgene Zahlen")), \(report.isSafe ? "keine" : "\(report.endangered.count)") errechenbar",
            "Confidentiality: \(hidden.english("value", "values")) not shown; \(report.audit.hiddenCounts.english("hidden number", "hidden numbers")), \(report.isSafe ? "none" : "\(report.endangered.count)") can be computed"
        )
    }
}

extension ReportJSON {
    /// What is hidden by which rules; `null` without rules.
    static func confidentiality(_ report: ConfidentialityReport?) -> DataRecord {
        guard let report else { return .null }
        let rules = report.rules
        return [
            "minimum_cases": .optional(rules.minimumCases.map(Double.init)),
            "minimum_base": .optional(rules.minimumBase.map(Double.init)),
            "minimum_rate_cases": .optional(rules.minimumRateCases.map(Double.init)),
            "rounding": .optional(rules.rounding.map(Double.init)),
            "minimum_population": .optional((rules.minimumPopulation?.minimum).map(Double.init)),
            "hidden": hidden(report), "hidden_numbers": .integer(report.audit.hiddenCounts),
            "safe": .bool(report.isSafe),
        ]
    }

    /// Hidden values by indicator and reason.
    static func hidden(_ report: ConfidentialityReport) -> DataRecord {
        .array(
            report.hidden.map { hidden in
                [
                    "indicator": .string(hidden.indicator), "count": .integer(hidden.count),
                    "reasons": .array(
                        hidden.reasons.map {
                            ["reason": .string($0.reason.rawValue), "count": .integer($0.count)]
                        }),
                ]
            })
    }
}
