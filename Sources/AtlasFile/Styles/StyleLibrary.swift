public import Cartography
public import Configuration
internal import Files
internal import Foundation

/// Where styles and palettes are found by name: the file given, beside the atlas file, in the installed share folder, in the checkout.
public struct StyleLibrary: Sendable {
    /// Folders named `styles`, the first one that has a name wins.
    let folders: [String]

    /// The folders to look in.
    ///
    /// - Parameter atlasFolder: Folder of the atlas file; its `styles/` comes first.
    public init(atlasFolder: String?) {
        var folders: [String] = []
        if let atlasFolder { folders.append(atlasFolder + "/styles") }
        if let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() {
            let bin = executable.deletingLastPathComponent()
            folders.append(bin.deletingLastPathComponent().appendingPathComponent("share/sozialatlas/styles").path)
            var parent = bin
            for _ in 0..<6 {
                parent = parent.deletingLastPathComponent()
                // The checkout that the program was built in, or the one that another package's build has of it.
                let checkouts = ["styles", "checkouts/sozialatlas/styles"].map {
                    parent.appendingPathComponent($0).path
                }
                if let styles = checkouts.first(where: { Self.isFile($0 + "/report.yaml") }) {
                    folders.append(styles)
                    break
                }
            }
        }
        self.folders = folders
    }

    /// A style or palette of the library, for lists.
    public struct Entry: Equatable, Sendable {
        /// Name to ask for it.
        public let name: String
        /// What it is called.
        public let label: LocalizedLabel
        /// Path of its file.
        public let path: String
        /// For palettes: `sequential`, `diverging`, `qualitative` or `bivariate`.
        public let kind: String?
        /// Numbers of classes that a palette has colours for.
        public let classCounts: [Int]
        /// Colours of the longest ramp as `#rrggbb`.
        public let colours: [String]
    }

    /// All styles by name.
    public func styles() throws(ConfigurationError) -> [Entry] {
        try entries(in: [""]) { path, name throws(ConfigurationError) in
            let file = try StyleFile(ConfigurationFile(path: path), name: name)
            return Entry(name: name, label: file.label, path: path, kind: nil, classCounts: [], colours: [])
        }
    }

    /// All palettes by name.
    public func palettes() throws(ConfigurationError) -> [Entry] {
        try entries(in: Self.paletteFolders) { path, name throws(ConfigurationError) in
            let file = try PaletteFile(ConfigurationFile(path: path), name: name)
            let counts = file.palette.counts
            let longest = counts.max().flatMap { file.palette.ramps[$0] } ?? []
            return Entry(
                name: name, label: file.label, path: path, kind: file.palette.kind.rawValue, classCounts: counts,
                colours: longest.map(\.hex))
        }
    }

    /// All palettes for two-way maps by name; ``Entry/classCounts`` holds the classes of the first and the second index,
    /// ``Entry/colours`` the fields of the first class, then those of the next.
    public func bivariatePalettes() throws(ConfigurationError) -> [Entry] {
        try entries(in: Self.bivariateFolders) { path, name throws(ConfigurationError) in
            let file = try BivariatePaletteFile(ConfigurationFile(path: path), name: name)
            let size = file.palette.size
            return Entry(
                name: name, label: file.label, path: path, kind: BivariatePaletteFile.kind,
                classCounts: [size.first, size.second], colours: file.palette.fields.joined().map(\.hex))
        }
    }

    private static let bivariateFolders = ["palettes/bivariate"]

    private static let paletteFolders = [
        "palettes", "palettes/sequential", "palettes/diverging", "palettes/qualitative",
    ]

    /// The style of a name, or in the file of a path.
    public func style(_ name: String, asked: NamedChoice.Place?) throws(ConfigurationError) -> SheetStyle {
        let path = try find(name, in: [""], asked: asked)
        return try StyleFile(ConfigurationFile(path: path), name: Self.baseName(path)).style
    }

    /// The palette of a name, or in the file of a path.
    public func palette(_ name: String, asked: NamedChoice.Place?) throws(ConfigurationError) -> Palette {
        let path = try find(name, in: Self.paletteFolders, asked: asked)
        return try PaletteFile(ConfigurationFile(path: path), name: Self.baseName(path)).palette
    }

    /// The palette for two-way maps of a name, or in the file of a path.
    public func bivariatePalette(_ name: String, asked: NamedChoice.Place?) throws(ConfigurationError)
        -> BivariatePalette
    {
        let path = try find(name, in: Self.bivariateFolders, asked: asked)
        return try BivariatePaletteFile(ConfigurationFile(path: path), name: Self.baseName(path)).palette
    }

    private func find(
        _ name: String, in subfolders: [String], asked: NamedChoice.Place?
    ) throws(ConfigurationError) -> String {
        let isPath = name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name.contains("/")
        if isPath {
            let candidates = name.hasPrefix("/") ? [name] : [name] + folders.prefix(1).map { $0 + "/../" + name }
            if let path = candidates.first(where: Self.isFile) { return path }
            throw .unreadable(file: name, .missing(name))
        } else {
            for folder in folders {
                for subfolder in subfolders {
                    let path = [folder, subfolder, name + ".yaml"].filter { !$0.isEmpty }.joined(separator: "/")
                    if Self.isFile(path) { return path }
                }
            }
        }
        let there = names(in: subfolders)
        throw .undefined(
            file: asked?.file ?? "", line: asked?.line ?? 0, path: asked?.path ?? "", name: name, defined: there)
    }

    private func names(in subfolders: [String]) -> [String] {
        var names: Set<String> = []
        for folder in folders {
            for subfolder in subfolders { names.formUnion(Self.files(in: folder + "/" + subfolder).map(Self.baseName)) }
        }
        return names.sorted()
    }

    private func entries(
        in subfolders: [String], _ read: (String, String) throws(ConfigurationError) -> Entry
    ) throws(ConfigurationError) -> [Entry] {
        var found: [String: Entry] = [:]
        for folder in folders {
            for subfolder in subfolders {
                for file in Self.files(in: folder + (subfolder.isEmpty ? "" : "/" + subfolder)) {
                    let name = Self.baseName(file)
                    if found[name] == nil { found[name] = try read(file, name) }
                }
            }
        }
        return found.keys.sorted().compactMap { found[$0] }
    }

    private static func files(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    private static func baseName(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    }
}
