/// A finished sheet as a plain value: every mark at its place, all lengths in millimetres from the upper left corner,
/// y downwards. A publisher only writes it down.
public struct MapSheet: Sendable {
    /// Width of the sheet in millimetres.
    public var width: Double
    /// Height of the sheet in millimetres.
    public var height: Double
    /// Language of all texts, as a BCP 47 tag (`de`, `en`).
    public var language: String
    /// The title, also shown on the sheet.
    public var title: String
    /// What the sheet shows in words, for readers who do not see it.
    public var description: String
    /// Font families in order of preference; all texts use them.
    public var fontFamily: String
    /// Layers from the bottom up.
    public var layers: [SheetLayer]

    /// A sheet from its parts.
    public init(
        width: Double, height: Double, language: String, title: String, description: String, fontFamily: String,
        layers: [SheetLayer]
    ) {
        self.width = width
        self.height = height
        self.language = language
        self.title = title
        self.description = description
        self.fontFamily = fontFamily
        self.layers = layers
    }
}

/// A named group of marks, such as `ground`, `regions`, `borders`, `labels`, `legend`, `credits`.
public struct SheetLayer: Sendable {
    /// Name in the file, unique on the sheet.
    public var id: String
    /// Name that a person reads in a drawing program.
    public var label: String
    /// What is drawn, from the bottom up.
    public var marks: [SheetMark]

    /// A layer from its parts.
    public init(id: String, label: String, marks: [SheetMark]) {
        self.id = id
        self.label = label
        self.marks = marks
    }
}
