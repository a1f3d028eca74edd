public import AtlasFile
public import Configuration
public import Evaluation

extension AtlasDefinition {
    /// Reads an atlas file.
    ///
    /// ```swift
    /// let definition = try AtlasDefinition(contentsOfFile: "geodata/peine/atlas.yaml")
    /// definition.maps.map(\.id)  // ["arbeitslosigkeit-2021", …]
    /// ```
    public init(contentsOfFile path: String) throws(ConfigurationError) {
        self = try AtlasFile.read(path: path, known: Register.vocabulary)
    }
}

extension AtlasDefinition {
    /// The findings of the definition, with what was found on the way.
    public func evaluate(_ options: Evaluation.Options = .init()) throws(AtlasFailure) -> Evaluation {
        do throws(DataFailure) {
            return try Evaluation(self, inputs: Register.inputs, options: options)
        } catch {
            throw .data(error)
        }
    }
}
