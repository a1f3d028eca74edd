public import Geography

extension FeatureLayer {
    /// The column of official keys with the most different ones; `nil` if there is none.
    ///
    /// - Parameter names: A column of names: then only a column counts that tells apart features of one name. `nil` = any.
    public func officialKeyColumn(keepingApart names: String?) -> String? {
        var best: (name: String, keys: Int)?
        for (index, field) in fields.enumerated() {
            let cells =
                NumericKeys.restorableLength(columns[index]).map { NumericKeys.restored(columns[index], to: $0) }
                ?? columns[index]
            guard let official = OfficialKeys(cells.compactMap { $0.map { Array($0.utf8)[...] } }), official.digits > 2
            else { continue }
            let keys = Set(cells.compactMap { $0 }).count
            if keys > best?.keys ?? 0 { best = (field.name, keys) }
        }
        guard let best else { return nil }
        guard let names else { return best.name }
        guard let named = column(names), let keys = column(best.name), best.name != names else { return nil }
        var keyOfName: [String: String] = [:]
        for (name, key) in zip(named, keys) {
            guard let name, let key else { continue }
            if let other = keyOfName.updateValue(key, forKey: name), other != key { return best.name }
        }
        return nil
    }

    /// The columns that may hold keys: not those that put regions of official keys together, as the number of the Land.
    func fieldsTellingRegionsApart() -> [Int] {
        let samples = columns.map { $0.prefix(1000).compactMap { $0 } }
        let counts = samples.map { Set($0).count }
        let most = samples.indices.filter { place in
            // Too many of one kind to be keys are not looked at closer.
            counts[place] * 2 > samples[place].count
                && OfficialKeys(samples[place].map { Array($0.utf8)[...] }).map { $0.digits > 2 } ?? false
        }.map { counts[$0] }.max()
        guard let most else { return Array(fields.indices) }
        return fields.indices.filter { counts[$0] * 2 >= most }
    }
}
