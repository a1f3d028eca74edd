/// The fonts whose widths sheets are laid out by. In another font texts would run into each other.
enum SheetFonts {
    /// What each is called among the fonts of a PDF.
    private static let names = [
        "Arial": ["Arial"], "Liberation Sans": ["LiberationSans"], "Helvetica": ["Helvetica", "NimbusSans"],
    ]

    /// The fonts of known widths that a sheet asks for, if none of them is in its PDF; `nil` if one is, or if the style asks for others alone.
    static func missing(from fonts: [String], asked family: String) -> [String]? {
        let asked = family.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
            .filter { names[$0] != nil }
        let isThere = asked.contains { name in
            names[name]?.contains { stem in fonts.contains { has($0, stem) } } ?? false
        }
        return isThere || asked.isEmpty || fonts.isEmpty ? nil : asked
    }

    /// `Arial`, `Arial-BoldMT`, `ArialMT`; not `ArialNarrow` or `LiberationSansNarrow`.
    private static func has(_ font: String, _ stem: String) -> Bool {
        guard font.hasPrefix(stem) else { return false }
        let rest = font.dropFirst(stem.count)
        return rest.isEmpty || rest == "MT" || rest.hasPrefix("-")
    }
}
