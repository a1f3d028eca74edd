internal import Configuration

/// The keys of an index.
enum IndexKeys {
    static let entry =
        ["preset", "label", "legend", "title", "subtitle", "decimals", "high-means", "frame"] + rule
        + ["classes", "exclude", "dynamics", "robustness"]
    /// What a dimension can say, the outermost one too.
    static let rule = [
        "indicators", "dimensions", "normalisation", "deviation", "weights", "sign-from", "aggregation", "rescaling",
        "treatment",
    ]
    static let dimension = rule + ["weight"]
    static let component = ["indicator", "direction", "weight", "limits", "treatment", "reference"]
    static let frame = ["table", "year", "label"]
    static let classes = ["cuts", "in", "quantiles", "type", "closed", "names"]
    static let exclude = ["population-under", "population", "keys"]
    static let dynamics = ["changes", "classes"]
    static let change = ["indicator", "change"]
    static let robustness = ["variants", "seed", "weights", "normalisations", "aggregations", "leave-one-out"]
    static let treatment = ["skewness", "kurtosis", "points"]
    static let distance = ["distance", "from"]
    static let preset = ["name", "source"] + entry.filter { $0 != "preset" && $0 != "frame" }
}

/// An index's own keys, and behind them those of the preset that it fills in.
struct IndexMapping {
    let own: ConfigurationMapping
    let preset: ConfigurationMapping?

    /// The value of a key: its own, else the preset's.
    subscript(key: String) -> ConfigurationValue? { own[key] ?? preset?[key] }

    /// The value of a key that one of the two must have.
    func required(_ key: String) throws(ConfigurationError) -> ConfigurationValue {
        if let value = self[key] { return value }
        return try own.required(key)
    }

    /// Keys below a key that are filled in one by one; `nil` where it is not there or says `none`.
    func nested(_ key: String) throws(ConfigurationError) -> IndexMapping? {
        if let value = own[key], value.isWord("none") { return nil }
        let below = try preset?[key]?.mapping()
        guard let value = own[key] else { return below.map { IndexMapping(own: $0, preset: nil) } }
        return IndexMapping(own: try value.mapping(), preset: below)
    }

    /// Refuses keys of either that mean nothing here.
    func allow(_ known: [String]) throws(ConfigurationError) {
        try own.allow(known)
        try preset?.allow(known)
    }
}
