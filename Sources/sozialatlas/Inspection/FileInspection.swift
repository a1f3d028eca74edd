import Documents
import Publishing

/// What can be said about one file.
protocol FileInspection {
    /// For people.
    func describe(in text: inout ReportText)
    /// For programs.
    var json: DataRecord { get }
    /// Why nothing could be said.
    var refusal: Complaint? { get }
}
