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
        guard let official = officialKeyColumn(keepingApart: nil), let keys = column(official) else {
            return Array(fields.indices)
        }
        let count = Set(keys.compactMap { $0 }).count
        return fields.indices.filter { Set(columns[$0].compactMap { $0 }).count * 2 >= count }
    }
}
