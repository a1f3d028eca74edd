internal import Configuration
internal import Foundation

/// Where presets of indices are found by name: beside the atlas file, in the installed share folder, in the checkout.
public struct IndexPresets: Sendable {
    /// Folders with presets, the first one that has a name wins.
    let folders: [String]

    /// The folders to look in.
    ///
    /// - Parameter atlasFolder: Folder of the file that names a preset; its `indices/presets/` comes first.
    public init(atlasFolder: String?) {
        let suffix = "/styles"
        folders = StyleLibrary(atlasFolder: atlasFolder).folders.map { folder in
            (folder.hasSuffix(suffix) ? String(folder.dropLast(suffix.count)) : folder) + "/indices/presets"
        }
    }

    /// Names of all presets.
    public var names: [String] {
        var names: Set<String> = []
        for folder in folders {
            for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            where file.hasSuffix(".yaml") {
                names.insert(String(file.dropLast(5)))
            }
        }
        return names.sorted()
    }

    /// The keys of a preset.
    func preset(named value: ConfigurationValue) throws(ConfigurationError) -> ConfigurationMapping {
        let name = try value.text()
        guard names.contains(name), let path = folders.map({ $0 + "/" + name + ".yaml" }).first(where: Self.isFile)
        else {
            throw .undefined(file: value.file, line: value.line, path: value.path, name: name, defined: names)
        }
        return try ConfigurationFile(path: path).root
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }
}
