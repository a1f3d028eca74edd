import Cartography
import Foundation
import Yams

/// The palette files of the project.
enum PaletteFiles {
    struct Unreadable: Error {
        var file: String
        var text: String
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "styles/palettes")

    static let all: Result<[(file: URL, palette: Palette)], any Error> = Result {
        try ["sequential", "diverging"].flatMap { kind in
            try FileManager.default.contentsOfDirectory(
                at: folder.appending(path: kind), includingPropertiesForKeys: nil
            ).filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }.map { ($0, try read($0)) }
        }
    }

    private struct Document: Decodable {
        var name: String
        var label: [String: String]
        var kind: String
        var source: String
        var licence: String
        var colours: [Int: [String]]
    }

    private static func read(_ file: URL) throws -> Palette {
        let document = try YAMLDecoder().decode(Document.self, from: try String(contentsOf: file, encoding: .utf8))
        var labels: [MapLanguage: String] = [:]
        for (tag, text) in document.label {
            guard let language = MapLanguage(rawValue: tag) else { throw Unreadable(file: file.path, text: tag) }
            labels[language] = text
        }
        let ramps = try document.colours.mapValues { texts in
            try texts.map { text in
                guard let colour = Colour(hex: text) else { throw Unreadable(file: file.path, text: text) }
                return colour
            }
        }
        guard let kind = Palette.Kind(rawValue: document.kind) else {
            throw Unreadable(file: file.path, text: document.kind)
        }
        return try Palette(
            name: document.name, label: labels, kind: kind, source: document.source, licence: document.licence,
            ramps: ramps)
    }
}
