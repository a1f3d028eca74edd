public import Boundaries
public import Files
public import TextEncoding

/// Why a shapefile cannot be read. Facts only; `file` is the path of the file of the set that is at fault,
/// records are counted from 1, sizes and offsets are in bytes.
public enum ShapefileError: BoundaryFault {
    /// The system does not give a file to be read.
    case inaccessible(String, FileFault)
    /// Given in place of the `.shp`, whose path is told if it lies beside or inside.
    case notTheGeometry(String, Relative, shp: String?)
    /// A file of the set that is needed is not there, whether in lower or in upper case.
    case missingCompanion(Companion, of: String)
    /// The file ends before its header does.
    case tooShort(file: String, found: Int, needed: Int)
    /// The file does not begin as a `.shp` or `.shx` does (9994); what it begins with.
    case notAShapefile(file: String, found: Int32)
    /// The version is not 1000.
    case unknownVersion(file: String, found: Int32)
    /// The shape type has no meaning.
    case unknownShapeType(file: String, found: Int32)
    /// Points, lines or surfaces where areas are needed.
    case notBoundaries(file: String, ShapeType)
    /// The header promises more than there is: the file was cut off.
    case truncated(file: String, declared: Int, found: Int)
    /// The file would need more memory than there is, all in bytes.
    case tooLarge(file: String, bytes: Int, needed: Int, available: Int)
    /// An entry of the index points outside of the `.shp` file.
    case indexOutsideFile(file: String, record: Int, offset: Int, length: Int, fileSize: Int)
    /// An entry of the index and the record it points to contradict each other.
    case indexDisagrees(file: String, record: Int, indexLength: Int, recordLength: Int, recordNumber: Int)
    /// The `.shp` has more records than the index; the number that the index has.
    case recordsBeyondIndex(file: String, indexed: Int)
    /// A record is smaller than what it claims to hold.
    case recordTooShort(file: String, record: Int, found: Int, needed: Int)
    /// Counts of parts or positions are negative, too large to be read, or do not fit each other.
    case badCounts(file: String, record: Int, parts: Int, positions: Int)
    /// The starts of the parts do not ascend from 0 inside the record's positions.
    case badPartStart(file: String, record: Int, part: Int, start: Int, positions: Int)
    /// A record has another shape type than the file.
    case mixedShapeTypes(file: String, record: Int, found: Int32, expected: ShapeType)
    /// A coordinate is not a number, infinite, or larger than any on earth.
    case impossibleCoordinate(file: String, record: Int, position: Int, value: String)
    /// The attribute table's header contradicts itself or the file.
    case badTableHeader(file: String, AttributeHeaderFault)
    /// The attribute table has more or fewer rows than there are shapes.
    case rowCountDiffers(file: String, rows: Int, shapes: Int)
    /// No such column.
    case unknownColumn(String, file: String, available: [String])
    /// A column that was asked for is binary or lies in another file (memo); its type letter.
    case unsupportedColumn(String, type: String, file: String)
    /// The system cannot convert from this encoding.
    case unavailableEncoding(CharacterEncoding)
    /// Bytes that are not text in the encoding; `record` is `nil` for the name of a column. Last the encoding that makes words of all.
    case undecodable(
        file: String, record: Int?, field: String, bytes: [UInt8], DetectedEncoding, fitting: CharacterEncoding? = nil)
    /// Text that came out wrong; `record` is `nil` for the name of a column, `field` for the table as a whole. Last the encoding that
    /// makes words of all.
    case doubtfulText(
        file: String, record: Int?, field: String?, Mojibake, DetectedEncoding, fitting: CharacterEncoding? = nil)
    /// shapelib refused although the file had passed our checks; its own messages.
    case shapelib(file: String, record: Int?, messages: [String])

    /// What is wrong with the header of a `.dbf` file.
    public enum AttributeHeaderFault: Equatable, Sendable {
        /// The header or record length is impossible.
        case lengths(header: Int, row: Int)
        /// Header and rows need more bytes than there are.
        case truncated(rows: Int, needed: Int, found: Int)
        /// The fields together are wider than a row.
        case fieldsWiderThanRow(fields: Int, row: Int)
        /// The fields are narrower than a row, and some text field may be longer than its description can say.
        case fieldsNarrowerThanRow(fields: Int, row: Int)
        /// No field is described.
        case noFields
    }
}

extension ShapefileError {
    /// The same with another encoding that makes words of all text, where the text is what is wrong.
    func advising(_ fitting: @autoclosure () -> CharacterEncoding?) -> ShapefileError {
        switch self {
        case .undecodable(let file, let record, let field, let bytes, let detected, _):
            let other = fitting().flatMap { $0 == detected.encoding ? nil : $0 }
            return .undecodable(file: file, record: record, field: field, bytes: bytes, detected, fitting: other)
        case .doubtfulText(let file, let record, let field, let mojibake, let detected, _):
            let other = fitting().flatMap { $0 == detected.encoding ? nil : $0 }
            return .doubtfulText(file: file, record: record, field: field, mojibake, detected, fitting: other)
        default: return self
        }
    }
}
