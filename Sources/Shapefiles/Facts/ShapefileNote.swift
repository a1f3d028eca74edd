public import Boundaries
public import TextEncoding

/// Something about a shapefile that was read all the same, and that its user should know. Records are counted from 1.
public enum ShapefileNote: BoundaryOddity {
    /// Another file of the set was given; the `.shp` that is read.
    case companionGiven(Companion, shp: String)
    /// Rows marked as deleted in the table; their features are left out.
    case deletedRows([Int])
    /// Records without geometry.
    case nullShapes(records: [Int])
    /// Rings that run the wrong way round for their role; turned.
    case misdirectedRings(records: [Int])
    /// Rings that enclose nothing; left out.
    case degenerateRings(records: [Int])
    /// Rings whose last position was not their first; closed.
    case openRings(records: [Int])
    /// Rings that a record has twice; they count once.
    case repeatedRings(records: [Int])
    /// All rings of a record enclose nothing, so that it has no geometry.
    case emptyShapes(records: [Int])
    /// The length in the header is not the file's size.
    case lengthDiffers(file: Companion, declared: Int, found: Int)
    /// Bytes of the `.shp` that the index does not mention.
    case unindexedBytes(Int)
    /// Records do not carry the numbers 1, 2, 3, …
    case recordNumbersDiffer(firstRecord: Int)
    /// The table is longer than its rows.
    case tableLonger(declared: Int, found: Int)
    /// Bytes of each row that belong to no field.
    case unusedRowBytes(Int)
    /// Heights or measures, which a map does not need; left out.
    case heightsOrMeasuresIgnored(ShapeType)
    /// There is no `.prj`: the coordinate reference system must be named.
    case missingPrj
    /// The encoding is a guess.
    case encodingGuessed(CharacterEncoding)
    /// The `.cpg` is there and says nothing.
    case emptyCodePageFile
    /// The `.cpg` names no encoding that is known and counts as none; the beginning of its text.
    case unknownCodePage(String)
    /// The language driver byte stands for nothing that is known.
    case unknownLanguageDriver(UInt8)
    /// Number cells that hold only `*`: the number was too wide for its field when the file was written. No value.
    case overflowedCells(field: String, records: [Int])
    /// Text cells that end within a character, because the field was too narrow for it; that character is lost.
    case cutText(field: String, records: [Int])
    /// Text cells with something behind their end mark (NUL); not read.
    case textBehindEnd(field: String, records: [Int])
    /// Text cells that end in control characters such as the end mark of old programs (0x1A); these are cut.
    case endMarks(field: String, records: [Int])
    /// Text that looks wrong in the encoding that the user declared; read all the same.
    case doubtfulText(record: Int, field: String, Mojibake)
    /// Columns that are binary or lie in another file, with their type letter; left out.
    case columnsLeftOut([String])
    /// Several columns have one name; only the first is found by it.
    case repeatedFieldName(String)
}
