internal import Values

extension SheetStyle.Hatches {
    /// The hatch for a reason.
    subscript(status: CellStatus) -> Hatch {
        switch status {
        case .suppressed: suppressed
        case .uncertain: uncertain
        case .missing: missing
        case .notApplicable: notApplicable
        }
    }
}
