/// Opens workbooks, by what they are and not by what they are called.
enum WorkbookFile {
    /// Reads the table of a file.
    static func read(_ path: String, options: TableOptions) throws(TableFailure) -> Table {
        let bytes: [UInt8]
        do throws(TableFileFault) {
            bytes = try TableFile.read(path, limit: options.sizeLimit)
        } catch {
            throw TableFailure(file: path, fault: error)
        }
        return try table(bytes, name: path, options: options)
    }

    /// Reads the table of a workbook from its bytes.
    static func table(_ bytes: [UInt8], name: String, options: TableOptions) throws(TableFailure) -> Table {
        do {
            guard bytes.count <= options.sizeLimit else {
                throw TableFileFault.tooLarge(bytes: bytes.count, limit: options.sizeLimit)
            }
            guard !bytes.isEmpty else { throw TableFileFault.empty }
            return try open(bytes).table(name: name, options: options)
        } catch let fault as any TableFault {
            throw TableFailure(file: name, fault: fault)
        } catch {
            throw TableFailure(file: name, fault: TableFileFault.unreadable(reason: "\(error)"))
        }
    }

    /// Opens a workbook of whatever format it is.
    static func open(_ bytes: [UInt8]) throws(WorkbookFault) -> any Workbook {
        if isCompound(bytes) { throw fault(ofCompound: bytes) }
        guard isArchive(bytes) else { throw .noWorkbook }
        let archive = try Archive(bytes)
        if archive.has("content.xml") || archive.has("META-INF/manifest.xml") { return try ODSWorkbook(archive) }
        if archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml") { return try XLSXWorkbook(archive) }
        throw .noWorkbook
    }

    /// Whether bytes begin as a ZIP archive.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Whether bytes begin as an OLE compound file: .xls, or a workbook under a password.
    static func isCompound(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

    /// What an OLE compound file is.
    static func fault(ofCompound bytes: [UInt8]) -> WorkbookFault {
        holdsEncryptedPackage(bytes) ? .encrypted : .oldFormat
    }

    /// Whether a compound file has the stream in which Office puts what it encrypts. Source: [MS-OFFCRYPTO], 2.3.4.4.
    private static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
        var name: [UInt8] = []
        for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
        // Entries of a directory are 128 bytes long and begin at multiples of that.
        return stride(from: 0, to: max(0, bytes.count - name.count), by: 128).contains { place in
            bytes[place] == name[0] && bytes[place..<(place + name.count)].elementsEqual(name)
        }
    }
}
