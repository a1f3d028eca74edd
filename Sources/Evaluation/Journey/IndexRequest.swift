public import AtlasFile
public import Configuration
public import Geography
public import Tables

/// An index to be computed from a definition in a file of its own.
///
/// ```swift
/// let (definition, evaluation) = try IndexRequest(definition: "sozialindex.yaml", values: ["werte=niedersachsen.csv"]).evaluate(Register.inputs)
/// evaluation.findings.indices[0].status.index  // [-0.18, …]
/// ```
public struct IndexRequest: Sendable {
    /// Path of the definition.
    public var definition: String
    /// Tables: `id=file` or a file. They replace those of the definition, or stand in for them.
    public var values: [String]
    /// Key column of the tables; `nil` = as the definition says, else one of a usual name.
    public var key: String?
    /// Keys that are shown; `nil` = all of the first table.
    public var select: KeyPattern?
    /// What is declared about the tables; it goes before what the definition says.
    public var tableOptions = TableOptions()
    /// Threads.
    public var workers: Int?

    /// A request.
    public init(definition: String, values: [String] = []) {
        self.definition = definition
        self.values = values
    }

    /// Computes the index: an atlas without boundaries, whose regions are the keys of its first table.
    public func evaluate(_ inputs: InputFormats) throws(IndexRequestFailure) -> (AtlasDefinition, Evaluation) {
        let file: IndexFile
        do throws(ConfigurationError) { file = try IndexFile(path: definition) } catch { throw .configuration(error) }
        let tables: IndexRequestTables
        do throws(DataFailure) { tables = try IndexRequestTables(file.tables, self, formats: inputs.tables) } catch {
            throw .data(error)
        }
        let atlas: AtlasDefinition
        do throws(ConfigurationError) {
            atlas = try file.atlas(tables: tables.definitions, columns: tables.columns, select: select)
        } catch {
            throw .configuration(error)
        }
        do throws(DataFailure) {
            return (
                atlas,
                try Evaluation(atlas, tables: tables.loading, inputs, options: Evaluation.Options(workers: workers))
            )
        } catch {
            throw .data(error)
        }
    }
}

/// Why an index cannot be computed from a definition of its own.
public enum IndexRequestFailure: Error, Equatable, Sendable {
    /// The definition.
    case configuration(ConfigurationError)
    /// The values.
    case data(DataFailure)
}
