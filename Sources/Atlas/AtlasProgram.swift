/// The program itself, as manifests and `--version` name it.
public enum AtlasProgram {
    /// Name of the program.
    public static let name = "sozialatlas"
    /// Version by the rules of semver.org.
    public static let version = "0.1.0"
}
