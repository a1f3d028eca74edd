extension String {
    /// As it is typed in an atlas file.
    var quotedForYAML: String { "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" }

    /// As it is typed on a command line.
    var quotedForShell: String {
        contains { "\"$`\\!".contains($0) } ? "'" + replacing("'", with: "'\\''") + "'" : "\"" + self + "\""
    }
}
