import Cartography
import Foundation
import Languages
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

    static let bivariate: Result<[(file: URL, palette: BivariatePalette)], any Error> = Result {
        try FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "bivariate"), includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }.map { ($0, try readBivariate($0)) }
    }

    private struct BivariateDocument: Decodable {
        var name: String
        var label: [String: String]
        var kind: String
        var source: String
        var licence: String
        var colours: [[String]]
    }

    private static func readBivariate(_ file: URL) throws -> BivariatePalette {
        let document = try YAMLDecoder().decode(
            BivariateDocument.self, from: try String(contentsOf: file, encoding: .utf8))
        guard document.kind == "bivariate" else { throw Unreadable(file: file.path, text: document.kind) }
        return try BivariatePalette(
            name: document.name, label: try labels(document.label, file), source: document.source,
            licence: document.licence, fields: try document.colours.map { try colours($0, file) })
    }

    private static func labels(_ texts: [String: String], _ file: URL) throws -> [OutputLanguage: String] {
        var labels: [OutputLanguage: String] = [:]
        for (tag, text) in texts {
            guard let language = OutputLanguage(rawValue: tag) else { throw Unreadable(file: file.path, text: tag) }
            labels[language] = text
        }
        return labels
    }

    private static func colours(_ texts: [String], _ file: URL) throws -> [Colour] {
        try texts.map { text in
            guard let colour = Colour(hex: text) else { throw Unreadable(file: file.path, text: text) }
            return colour
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
        let ramps = try document.colours.mapValues { try colours($0, file) }
        guard let kind = Palette.Kind(rawValue: document.kind) else {
            throw Unreadable(file: file.path, text: document.kind)
        }
        return try Palette(
            name: document.name, label: try labels(document.label, file), kind: kind, source: document.source,
            licence: document.licence,
            ramps: ramps)
    }
}
