internal import Foundation

/// Reads a file whole, after a look at its kind and size.
enum TableFile {
    /// The bytes of a regular file.
    static func read(_ path: String, limit: Int) throws(TableFileFault) -> [UInt8] {
        do {
            let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
            let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
            guard attributes[.type] as? FileAttributeType == .typeRegular else { throw TableFileFault.notAFile }
            let size = (attributes[.size] as? NSNumber)?.intValue ?? .max
            guard size <= limit else { throw TableFileFault.tooLarge(bytes: size, limit: limit) }
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: resolved))
            defer { try? handle.close() }
            // One byte more than was announced shows a file that grows.
            guard let data = try handle.read(upToCount: size + 1) else { return [] }
            guard data.count <= limit else { throw TableFileFault.tooLarge(bytes: data.count, limit: limit) }
            return [UInt8](data)
        } catch let fault as TableFileFault {
            throw fault
        } catch {
            throw .unreadable(reason: (error as NSError).localizedFailureReason ?? error.localizedDescription)
        }
    }
}
