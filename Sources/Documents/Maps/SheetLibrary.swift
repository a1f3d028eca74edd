public import AtlasFile
public import Cartography
public import Configuration
public import Findings
internal import Values

/// Styles, palettes and shared classes of an atlas, by their names.
public struct SheetLibrary: ColourLibrary {
    private let styles: StyleLibrary
    private let appearance: AtlasDefinition.Appearance
    private let scales: [ScaleDefinition]
    private let findings: Findings

    /// The library of an atlas.
    public init(_ definition: AtlasDefinition, _ findings: Findings) {
        styles = StyleLibrary(atlasFolder: definition.folder)
        appearance = definition.appearance
        scales = definition.scales
        self.findings = findings
    }

    /// A style with the format of its sheets.
    public struct SheetChoice: Sendable {
        /// The style.
        public let style: SheetStyle
        /// The format.
        public let format: SheetFormat
        /// Name of the format.
        public let formatName: String
    }

    /// Style and format of a map: its own, else the atlas'.
    public func sheet(of map: MapDefinition) throws(DocumentFailure) -> SheetChoice {
        let choice = map.style ?? appearance.style
        let style: SheetStyle
        do throws(ConfigurationError) {
            style = try styles.style(choice.name, asked: choice.place)
        } catch {
            throw .configuration(error)
        }
        let name = map.format ?? appearance.format
        guard let format = style.formats[name.name] else {
            throw .unknownFormat(name, style: style.name, available: style.formats.keys.sorted())
        }
        return SheetChoice(style: style, format: format, formatName: name.name)
    }

    /// A palette of classes, found among the styles by its name.
    public func palette(_ choice: NamedChoice) throws(MapFailure) -> Palette {
        do throws(ConfigurationError) {
            return try styles.palette(choice.name, asked: choice.place)
        } catch {
            throw .configuration(error)
        }
    }

    /// A palette of two dimensions, found among the styles by its name.
    public func bivariatePalette(_ choice: NamedChoice) throws(MapFailure) -> BivariatePalette {
        do throws(ConfigurationError) {
            return try styles.bivariatePalette(choice.name, asked: choice.place)
        } catch {
            throw .configuration(error)
        }
    }

    /// The classes that all indicators of a shared scale have, from the values of all of them.
    public func scale(_ id: String) throws(MapFailure) -> Classification {
        // Ids are checked where the atlas file is read; one made in code that is not there has no values.
        let scale = scales.first { $0.id == id }
        let indicators = scale?.indicators.compactMap { findings.indicator($0) } ?? []
        let decimals = indicators.map(\.decimals)
        guard let first = decimals.first, decimals.allSatisfy({ $0 == first }) else {
            throw .scaleDecimals(scale: id, decimals: decimals)
        }
        let values = indicators.flatMap { findings.cells(of: $0.id)?.compactMap(\.number) ?? [] }
        do throws(ClassificationError) {
            return try Classification(values: values, method: scale?.method ?? .headTail, decimals: first)
        } catch {
            throw .classification(error, map: id)
        }
    }
}
