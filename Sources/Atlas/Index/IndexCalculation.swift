public import Cartography
internal import Foundation
internal import Geography
internal import Indicators
public import Languages
public import SocialIndex

/// An index from a definition of its own: read, computed, tried.
public struct IndexCalculation: Sendable {
    /// What the definition says.
    public let entry: SocialIndexEntry
    /// Language of tables and charts.
    public let language: OutputLanguage
    /// One per region shown; the key where no table has a name.
    public let names: [String]
    /// How high the burden is.
    public let status: SocialIndexResult
    /// How the burden changed; `nil` = not part of the definition.
    public let dynamics: SocialIndexResult?
    /// Both side by side; `nil` = no dynamics, or no classes.
    public let groups: StatusDynamics?
    /// How much depends on the rule; `nil` = not asked for.
    public let robustness: Robustness?
    /// What a user should know.
    public let notes: [AtlasNote]
    /// Paths of the files that were read.
    public let inputs: [String]

    /// Reads definition and tables and computes.
    public init(_ request: IndexRequest) throws(AtlasFailure) {
        let file: IndexFile
        do throws(ConfigurationError) { file = try IndexFile(path: request.definition) } catch {
            throw .configuration(error)
        }
        let tables = try IndexTables(file.tables, request)
        let read: (entry: SocialIndexEntry, indicators: [Indicator])
        do throws(ConfigurationError) {
            read = try file.read(tables: tables.definitions, columns: tables.columns)
        } catch {
            throw .configuration(error)
        }
        let values = try IndexValues(read.entry, read.indicators, tables, request)
        let definition = read.entry.definition
        do throws(IndexFailure) {
            status = try SocialIndex.compute(definition, regions: values.regions, frame: values.frame)
            dynamics =
                definition.dynamics == nil
                ? nil : try SocialIndex.dynamics(definition, regions: values.regions, frame: values.frame)
            robustness =
                definition.robustness == nil
                ? nil
                : try SocialIndex.robustness(
                    of: definition, regions: values.regions, frame: values.frame,
                    threads: request.workers ?? ProcessInfo.processInfo.activeProcessorCount)
        } catch {
            throw .index(error, index: read.entry.label, place: read.entry.place)
        }
        groups = dynamics.flatMap { [status] in StatusDynamics(status: status, dynamics: $0) }
        entry = read.entry
        language = file.language
        names = values.names
        notes = values.notes
        inputs = [request.definition] + tables.definitions.map(\.path)
    }
}
