public import Documents

extension DataRecord {
    /// Values may lie this deep in one another.
    static let depthLimit = 100

    /// The value as a file: two blanks of indentation, lists of plain values on one line, a line end at the end.
    ///
    /// - Throws: ``PublishingError/jsonNumberNotFinite(path:)``, ``PublishingError/jsonRepeatedMember(path:)``,
    ///   ``PublishingError/jsonTooDeep(limit:)``.
    public func write() throws(PublishingError) -> [UInt8] {
        var buffer = OutputBuffer()
        try write(to: &buffer, depth: 0, path: "")
        buffer.write("\n")
        return buffer.bytes
    }

    private func write(to buffer: inout OutputBuffer, depth: Int, path: String) throws(PublishingError) {
        guard depth <= Self.depthLimit else { throw .jsonTooDeep(limit: Self.depthLimit) }
        switch self {
        case .null: buffer.write("null")
        case .bool(let value): buffer.write(value ? "true" : "false")
        case .integer(let value): buffer.write(String(value))
        case .string(let text): buffer.writeJSON(text)
        case .number(let value):
            guard let text = NumberLiteral.text(value) else { throw .jsonNumberNotFinite(path: path) }
            buffer.write(text)
        case .array(let elements):
            let isShort = elements.allSatisfy { !$0.isNested }
            buffer.write("[")
            for (index, element) in elements.enumerated() {
                if isShort {
                    if index > 0 { buffer.write(", ") }
                } else {
                    buffer.write(index > 0 ? ",\n" : "\n")
                    buffer.writeIndentation(depth + 1)
                }
                try element.write(to: &buffer, depth: depth + 1, path: "\(path)[\(index)]")
            }
            if !isShort { buffer.writeLineEnd(depth) }
            buffer.write("]")
        case .object(let members):
            var names: Set<[UInt8]> = []
            buffer.write("{")
            for (index, member) in members.enumerated() {
                let memberPath = path.isEmpty ? member.name : "\(path).\(member.name)"
                guard names.insert(Array(member.name.utf8)).inserted else {
                    throw .jsonRepeatedMember(path: memberPath)
                }
                buffer.write(index > 0 ? ",\n" : "\n")
                buffer.writeIndentation(depth + 1)
                buffer.writeJSON(member.name)
                buffer.write(": ")
                try member.value.write(to: &buffer, depth: depth + 1, path: memberPath)
            }
            if !members.isEmpty { buffer.writeLineEnd(depth) }
            buffer.write("}")
        }
    }

    private var isNested: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}

extension OutputBuffer {
    fileprivate mutating func writeIndentation(_ depth: Int) {
        write(String(repeating: "  ", count: depth))
    }

    fileprivate mutating func writeLineEnd(_ depth: Int) {
        write("\n")
        writeIndentation(depth)
    }
}
