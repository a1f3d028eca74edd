internal import Cartography
internal import Findings
internal import Languages
internal import SocialIndex

/// The fields of a two-way map, the least burdened first, with the regions in each.
struct IndexFieldTable {
    let table: DataTable

    /// `nil` without changes, or without classes.
    init?(_ index: IndexFinding, _ findings: Findings) {
        guard let groups = index.groups else { return nil }
        let status = IndexWording(index, in: findings)
        let changes = IndexWording(index, isDynamics: true, in: findings)
        var rows: [[DataTable.Entry]] = []
        for (first, statusClass) in status.classes.enumerated() {
            for (second, changeClass) in changes.classes.enumerated() {
                let group = StatusDynamics.Group(status: first + 1, dynamics: second + 1)
                let members = groups.groups.indices.filter { groups.groups[$0] == group }
                rows.append([
                    .integer(TwoWayClasses.number(first: first + 1, second: second + 1)),
                    .text(statusClass.label), .text(changeClass.label), .integer(members.count),
                    .text(members.map { findings.regions[$0].name }.joined(separator: ", ")),
                ])
            }
        }
        let wording = findings.wording
        table = DataTable(
            language: wording.language,
            header: [
                wording("Feld", "field"), wording("Belastung", "burden"), wording("Entwicklung", "change"),
                wording("Anzahl", "count"), findings.imprint.regionNoun,
            ], rows: rows)
    }
}
