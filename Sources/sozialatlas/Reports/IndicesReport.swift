import Atlas
import Findings
import SocialIndex

extension ReportText {
    /// The social indices, what they are measured by, and how sure their ranks are.
    mutating func addIndices(_ indices: [IndexFinding]) {
        guard !indices.isEmpty else { return }
        heading("Indizes: \(indices.count)", "Indices: \(indices.count)")
        for index in indices {
            line("\(index.id): \(index.label)", "\(index.id): \(index.label)")
            let (frame, frameCount) = (index.status.definition.frame.label, index.status.frame.index.count)
            let count = index.status.outcomes.count { $0.standing != nil }
            line(
                "Bezugsrahmen: \(frame), \(frameCount.german("Gebiet", "Gebiete")) mit Index; im Atlas \(count) von \(index.status.keys.count)",
                "Frame: \(frame), \(frameCount.english("region", "regions")) with an index; in the atlas \(count) of \(index.status.keys.count)",
                depth: 2)
            guard let robustness = index.robustness else { continue }
            let stays = robustness.regions.compactMap { $0?.classStays }.min().map {
                Sentence.number($0 * 100, decimals: 0)
            }
            let least = stays.map {
                Sentence(
                    "; die Klasse bleibt in mindestens \($0.german) %", "; classes stay in at least \($0.english) %")
            }
            line(
                "\(robustness.variants.german("Variante", "Varianten")) gerechnet\(least?.german ?? "")",
                "\(robustness.variants.english("variant", "variants")) computed\(least?.english ?? "")", depth: 2)
        }
    }
}
