import Atlas
import Documents
import Evaluation
import Findings
import Geography
import Indicators
import Projections
import Publishing
import SocialIndex
import Tables
import TextEncoding

/// The report for programs. Names of members stay the same in every language.
enum ReportJSON {
    static func members(of report: AtlasReport) -> [DataRecord.Member] {
        [
            .init("boundaries", boundaries(report.data)), .init("tables", .array(report.data.tables.map(table))),
            .init("joins", .array(report.data.joins.map(join))), .init("indices", .array(report.indices.map(index))),
            .init("maps", .array(report.maps.map(map))),
            .init("confidentiality", confidentiality(report.data.confidentiality)),
            .init("inputs", .strings(report.data.inputs)),
        ]
    }

    private static func boundaries(_ report: DataReport) -> DataRecord {
        guard let boundaries = report.boundaries, let systems = report.systems else { return .null }
        let known: DataRecord =
            switch boundaries.evidence {
            case .stated: "stated"
            case .matched: "matched"
            case nil: "declared"
            }
        return [
            "file": .string(boundaries.file), "features": .integer(boundaries.features),
            "vertices": .integer(boundaries.vertices), "regions": .integer(boundaries.regions),
            "filtered": .integer(boundaries.filtered), "unselected": .integer(boundaries.unselected),
            "key_column": .string(boundaries.keyColumn), "encoding": .optional(boundaries.encoding?.encoding.name),
            "crs": .string(boundaries.system.code), "crs_name": .string(boundaries.system.name), "crs_known_by": known,
            "map_crs": .string(systems.map.code), "map_operation": operation(systems.mapOperation),
            "wgs84_operation": operation(systems.wgs84Operation),
        ]
    }

    private static func operation(_ operation: CoordinateOperation?) -> DataRecord {
        guard let operation else { return .null }
        return [
            "name": .string(operation.name), "accuracy_in_metres": .optional(operation.accuracyInMetres),
            "grids": .strings(operation.grids.map(\.name)), "definition": .string(operation.definition),
        ]
    }

    private static func table(_ table: DataReport.TableSummary) -> DataRecord {
        .object(
            [
                .init("file", .string(table.file)), .init("rows", .integer(table.rows)),
                .init("key_column", .string(table.keyColumn)), .init("key_column_found", .bool(table.keyColumnFound)),
            ] + table.facts.statements.map { .init($0.key, .string($0.value)) } + [
                .init("decimal", .string(table.numbers.decimal.rawValue))
            ])
    }

    private static func join(_ join: JoinReport) -> DataRecord {
        [
            "file": .string(join.file), "column": .string(join.column),
            "conditions": .strings(join.conditions.map { "\($0.column)=\($0.allowed.joined(separator: "|"))" }),
            "regions": .integer(join.regions), "matched": .integer(join.matched),
            "regions_without_value": .strings(join.regionsWithoutValue.map(\.text)),
            "values_without_region": .array(
                join.valuesWithoutRegion.map { ["key": .string($0.key.text), "line": .integer($0.line)] }),
            "values_outside_scope": .integer(join.valuesOutsideScope),
            "lines_without_key": .array(join.linesWithoutKey.map { .integer($0) }),
            "duplicates": .array(
                join.duplicates.map {
                    ["key": .string($0.key.text), "lines": .array($0.lines.map { .integer($0) })]
                }),
            "repaired_keys": .array(
                join.repairedKeys.map {
                    [
                        "from": .string($0.from), "to": .string($0.to.text), "line": .integer($0.line),
                        "kinds": .strings($0.kinds.map(\.rawValue)),
                    ]
                }),
            "keys_via_ars": .array(
                join.keysViaARS.map { ["table": .string($0.table.text), "region": .string($0.region.text)] }),
            "missing": .integer(join.missing), "suppressed": .integer(join.suppressed),
            "uncertain": .integer(join.uncertain),
            "not_applicable": .integer(join.notApplicable), "flagged": .integer(join.flagged),
        ]
    }

    private static func map(_ map: MapRecord) -> DataRecord {
        [
            "id": .string(map.id), "title": .string(map.title), "indicator": .optional(map.indicator),
            "index": .optional(map.index), "type": .optional(map.type),
            "class_labels": .strings(map.classLabels),
            "method": .optional(map.method), "edges": .array(map.edges.map { .number($0) }),
            "raw_edges": .array(map.rawEdges.map { .number($0) }), "counts": .array(map.counts.map { .integer($0) }),
            "goodness_of_variance_fit": .optional(map.goodnessOfVarianceFit), "palette": .optional(map.palette),
            "style": .string(map.style), "format": .string(map.format), "total": .optional(map.total),
        ]
    }

    private static func index(_ index: IndexFinding) -> DataRecord {
        let regions = index.status.keys.indices.map { place in
            let status = index.status.outcomes[place].standing
            let dynamics = index.dynamics?.outcomes[place].standing
            let tried = index.robustness?.regions[place]
            let own: DataRecord = [
                "key": .string(index.status.keys[place].text), "index": .optional(status?.index),
                "rank": .optional(status?.rank), "rank_in_frame": .optional(status?.frameRank),
                "class": .optional(status?.classNumber), "dynamics": .optional(dynamics?.index),
                "dynamics_class": .optional(dynamics?.classNumber), "rank_median": .optional(tried?.medianRank),
                "rank_low": .optional(tried?.lowRank), "rank_high": .optional(tried?.highRank),
                "class_stays": .optional(tried?.classStays),
            ]
            return own
        }
        return [
            "id": .string(index.id), "label": .string(index.label),
            "frame": .string(index.status.definition.frame.label),
            "frame_regions": .integer(index.status.frame.index.count),
            "class_edges": .array(
                index.status.frame.classEdges.map { .number($0) }),
            "regions": .array(regions),
        ]
    }
}
