internal import CZip
internal import Foundation

/// The ZIP archive that a workbook is; the only one that knows libzip. It holds the file's bytes and never writes.
final class Archive {
    private let handle: OpaquePointer
    /// Bytes that were unpacked so far, of all parts.
    fileprivate(set) var unpacked = 0
    private let names: [String: zip_uint64_t]

    /// Opens an archive.
    /// - Throws: ``WorkbookFault`` for what is no archive, is damaged, has too many parts or two of a name.
    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        if let count = ArchiveDirectory.count(in: bytes), count > WorkbookLimits.parts {
            throw .tooManyParts(count: count, limit: WorkbookLimits.parts)
        }
        handle = try Self.open(bytes)
        let count = Int(zip_get_num_entries(handle, 0))
        do throws(WorkbookFault) {
            guard count <= WorkbookLimits.parts else {
                throw .tooManyParts(count: count, limit: WorkbookLimits.parts)
            }
            names = try Self.names(handle, count)
        } catch {
            zip_discard(handle)
            throw error
        }
    }

    deinit {
        zip_discard(handle)
    }

    private static func open(_ bytes: [UInt8]) throws(WorkbookFault) -> OpaquePointer {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        // libzip frees the copy.
        let copy = UnsafeMutableRawBufferPointer(start: malloc(max(1, bytes.count)), count: bytes.count)
        guard copy.baseAddress != nil else { throw .damaged(part: "", reason: "no memory") }
        copy.copyBytes(from: bytes)
        guard let source = zip_source_buffer_create(copy.baseAddress, zip_uint64_t(bytes.count), 1, &error) else {
            throw .damaged(part: "", reason: text(&error))
        }
        guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            let reason = text(&error)
            zip_source_free(source)
            throw .damaged(part: "", reason: reason)
        }
        return handle
    }

    private static func names(_ handle: OpaquePointer, _ count: Int) throws(WorkbookFault) -> [String: zip_uint64_t] {
        var names: [String: zip_uint64_t] = [:]
        for index in 0..<zip_uint64_t(count) {
            guard let pointer = zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else {
                throw .damaged(part: "", reason: "a part has no name")
            }
            // Names of parts are the same in upper and lower case (ECMA-376, part 2).
            let name = String(cString: pointer)
            if names.updateValue(index, forKey: name.lowercased()) != nil {
                throw .damaged(part: name, reason: "there twice")
            }
        }
        return names
    }

    fileprivate static func text(_ error: inout zip_error_t) -> String {
        zip_error_strerror(&error).map { String(cString: $0) } ?? ""
    }

    /// Whether there is a part of a name.
    func has(_ part: String) -> Bool { names[part.lowercased()] != nil }

    /// Whether a part of any name fulfils a condition; names are in lower case.
    func hasPart(where condition: (String) -> Bool) -> Bool { names.keys.contains(where: condition) }

    /// Opens a part.
    func part(_ name: String) throws(WorkbookFault) -> Part {
        guard let index = names[name.lowercased()] else { throw .missingPart(name) }
        return try Part(self, handle, name, index)
    }
}

extension Archive {
    /// A part that is being unpacked, from its beginning to its end.
    final class Part {
        let name: String
        private let archive: Archive
        private let handle: OpaquePointer
        private let packed: Int
        private var unpacked = 0

        fileprivate init(
            _ archive: Archive, _ container: OpaquePointer, _ name: String, _ index: zip_uint64_t
        ) throws(WorkbookFault) {
            var facts = zip_stat_t()
            guard zip_stat_index(container, index, 0, &facts) == 0 else {
                throw .damaged(part: name, reason: "no facts")
            }
            guard facts.encryption_method == zip_uint16_t(ZIP_EM_NONE) else { throw .encrypted }
            packed = Int(clamping: facts.comp_size)
            try Self.check(name, Int(clamping: facts.size), packed: packed)
            guard let handle = zip_fopen_index(container, index, 0) else {
                throw .damaged(part: name, reason: String(cString: zip_strerror(container)))
            }
            self.archive = archive
            self.handle = handle
            self.name = name
        }

        deinit {
            zip_fclose(handle)
        }

        /// The next bytes into a buffer: how many; 0 at the end.
        func read(into buffer: UnsafeMutableRawBufferPointer) throws(WorkbookFault) -> Int {
            let count = Int(zip_fread(handle, buffer.baseAddress, zip_uint64_t(buffer.count)))
            guard count >= 0 else {
                throw .damaged(part: name, reason: String(cString: zip_file_strerror(handle)))
            }
            unpacked += count
            archive.unpacked += count
            try Self.check(name, unpacked, packed: packed)
            guard archive.unpacked <= WorkbookLimits.unpacked else {
                throw .partTooLarge(part: name, limit: WorkbookLimits.unpacked)
            }
            return count
        }

        private static func check(_ name: String, _ size: Int, packed: Int) throws(WorkbookFault) {
            if size > WorkbookLimits.harmless, size / max(1, packed) > WorkbookLimits.ratio {
                throw .bomb(part: name, ratio: size / max(1, packed))
            }
            guard size <= WorkbookLimits.unpacked else {
                throw .partTooLarge(part: name, limit: WorkbookLimits.unpacked)
            }
        }
    }
}
