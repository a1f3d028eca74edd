import Fuzzing
import Geography

@testable import Shapefiles

/// What holds for every attribute table that is read.
enum TableLaws {
    static func check(_ reading: AttributeTable, _ header: AttributeHeader) {
        require(reading.isDeleted.count == header.rowCount, "every row is there")
        require(reading.columns.count == reading.fields.count, "one column for each field")
        require(reading.fields.count == header.fields.count { $0.kind != nil }, "every field that holds text is there")
        for (field, column) in zip(reading.fields, reading.columns) {
            require(column.count == header.rowCount, "one cell for each row")
            for case .some(let text) in column {
                require(!text.isEmpty, "an empty cell is nil")
                require(text.unicodeScalars.count <= field.width, "no more letters than bytes")
            }
        }
    }

    /// A column that is read alone is the same as among all.
    static func check(_ alone: AttributeTable, among all: AttributeTable) {
        guard let field = alone.fields.first, let index = all.fields.firstIndex(of: field) else {
            return require(false, "every field is found by its name")
        }
        let same = zip(all.fields, all.columns).contains { $0.0.name == field.name && $0.1 == alone.columns[0] }
        require(same, "alone and among all a column is the same: \(index)")
    }
}
