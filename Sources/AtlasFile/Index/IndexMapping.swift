internal import Configuration

/// An index's own keys, and behind them those of the preset that it fills in.
struct IndexMapping {
    let own: ConfigurationMapping
    let preset: ConfigurationMapping?

    /// Reads all that is known of the two, then refuses what was not asked for in either.
    func reading<Result>(
        _ body: (IndexMapping) throws(ConfigurationError) -> Result
    ) throws(ConfigurationError) -> Result {
        try own.reading { own throws(ConfigurationError) in
            try IndexMapping(own: own, preset: preset).readingPreset(body)
        }
    }

    /// Reads all that is known of the two, then refuses what was not asked for in the preset.
    func readingPreset<Result>(
        _ body: (IndexMapping) throws(ConfigurationError) -> Result
    ) throws(ConfigurationError) -> Result {
        guard let preset else { return try body(self) }
        return try preset.reading { preset throws(ConfigurationError) in
            try body(IndexMapping(own: own, preset: preset))
        }
    }

    /// The value of a key: its own, else the preset's. Both are asked, since either may have it.
    subscript(key: String) -> ConfigurationValue? {
        let (first, second) = (own[key], preset?[key])
        return first ?? second
    }

    /// The value of a key that one of the two must have.
    func required(_ key: String) throws(ConfigurationError) -> ConfigurationValue {
        guard let value = self[key] else { throw own.missing(key) }
        return value
    }

    /// Keys below a key that are filled in one by one; `nil` where it is not there or says `none`.
    func nested(_ key: String) throws(ConfigurationError) -> IndexMapping? {
        let (value, behind) = (own[key], preset?[key])
        if let value, value.isWord("none") { return nil }
        let below = try behind?.mapping()
        guard let value else { return below.map { IndexMapping(own: $0, preset: nil) } }
        return IndexMapping(own: try value.mapping(), preset: below)
    }
}
