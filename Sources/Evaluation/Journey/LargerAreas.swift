internal import AtlasFile
internal import Cartography
internal import Findings
internal import Geography
internal import Indicators
internal import Tables
internal import Values

/// Values of larger areas: sourced figures, or totals of all rows of a table, computed from counts.
struct LargerAreas {
    let reading: JoinedTables
    /// What may be shown, if there are rules.
    let confidential: ConfidentialValues?
    /// Keys of the regions.
    let regions: [RegionKey]

    /// The reference values of all maps of indicators, by the id of the map.
    func references(
        of definition: AtlasDefinition, only: [String]?
    ) throws(DataFailure) -> (values: [String: [ReferenceValue]], notes: [DataNote]) {
        var values: [String: [ReferenceValue]] = [:]
        var notes: [DataNote] = []
        for map in definition.maps where !map.references.isEmpty && only?.contains(map.id) ?? true {
            guard let indicator = map.subject.indicator.flatMap(definition.catalogue.indicator) else { continue }
            let found = try self.values(of: map, indicator: indicator)
            values[map.id] = found.values
            notes += found.notes
        }
        return (values, notes)
    }

    /// The reference values of a map that can be had, and a note for each that cannot.
    private func values(of map: MapDefinition, indicator: Indicator) throws(DataFailure) -> (
        values: [ReferenceValue], notes: [DataNote]
    ) {
        var values: [ReferenceValue] = []
        var notes: [DataNote] = []
        for reference in map.references {
            let found: Double?
            switch reference.value {
            case .figure(let figure): found = figure
            case .computed(let value): found = try total(value, of: indicator)
            case .row(let key): found = try self.value(of: indicator, in: key)
            }
            if let found {
                values.append(ReferenceValue(label: reference.label, value: found))
            } else {
                notes.append(.noReference(label: reference.label, map: map.id))
            }
        }
        return (values, notes)
    }

    /// What an indicator has in the rows of a key; `nil` if a table has no such row with a number, or confidential counts would be shown.
    private func value(of indicator: Indicator, in key: RegionKey) throws(DataFailure) -> Double? {
        if let confidential, confidential.isConfidential(indicator.value) { return nil }
        var cells: [ValueReference: [Cell]] = [:]
        for reference in indicator.value.references {
            guard let table = reading.tables.first(where: { $0.definition.id == reference.table }) else { return nil }
            do throws(TableFailure) {
                let series = try table.table.series(reference, keys: table.keys, numbers: table.numbers)
                guard let place = series.keys.firstIndex(of: key) else { return nil }
                cells[reference] = [series.cells[place]]
            } catch {
                throw .table(error)
            }
        }
        do throws(EvaluationFailure) {
            return try IndicatorEvaluation(indicator, regions: [key], series: cells, areas: [nil]).cells[0].number
        } catch {
            throw .evaluation(error)
        }
    }

    /// The total over all keys of the tables themselves, whichever of them the map shows.
    private func total(_ value: IndicatorValue, of indicator: Indicator) throws(DataFailure) -> Double? {
        var index: RegionKeyIndex?
        var series: [ValueReference: [Cell]] = [:]
        for reference in value.references {
            guard let table = reading.tables.first(where: { $0.definition.id == reference.table }) else { return nil }
            do {
                let found = try table.table.series(reference, keys: table.keys, numbers: table.numbers)
                    .separating(table.totalRows).series
                let keys = index ?? RegionKeyIndex(found.keys)
                index = keys
                series[reference] = try Join.match(regions: keys, series: found).cells
            } catch let error as TableFailure {
                throw .table(error)
            } catch let error as JoinFailure {
                throw .join(error)
            } catch {
                return nil
            }
        }
        guard let keys = index?.keys else { return nil }
        do throws(EvaluationFailure) {
            let whole = Indicator(
                id: indicator.id, label: indicator.label, decimals: indicator.decimals, value: value,
                isCount: indicator.isCount)
            let total = try IndicatorEvaluation(whole, regions: keys, series: series).total.number
            guard let confidential, confidential.isConfidential(value) else { return total }
            return try mayShow(value, of: whole, keys: keys, series, confidential) ? total : nil
        } catch {
            throw .evaluation(error)
        }
    }

    /// Whether the total of some keys gives nothing away. What the regions come to by themselves is a matter of their published
    /// totals; a larger area has regions that the atlas does not show.
    private func mayShow(
        _ value: IndicatorValue, of whole: Indicator, keys: [RegionKey], _ series: [ValueReference: [Cell]],
        _ confidential: ConfidentialValues
    ) throws(EvaluationFailure) -> Bool {
        let index = RegionKeyIndex(regions)
        let inside = keys.count { index.match($0).region != nil }
        if inside == keys.count {
            // A count of which rules know nothing may be one that they hide, in another table.
            guard inside == regions.count, confidential.publishesTotal,
                value.references.allSatisfy(confidential.isCount)
            else { return false }
            return try confidential.total(of: whole, areas: [])?.number != nil
        }
        guard let minimum = confidential.minimumCases else { return true }
        return value.references.filter { !confidential.isOpen($0) }.allSatisfy { reference in
            let sum = (series[reference] ?? []).reduce(0) { $0 + ($1.number ?? 0) }
            return sum == 0 || sum >= Double(minimum)
        }
    }
}
