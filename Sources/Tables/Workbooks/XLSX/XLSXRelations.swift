/// Which parts a part of a workbook names, by id and by kind.
final class XLSXRelations: MarkupContent {
    private let base: String
    private var parts: [(id: String, kind: String, part: String)] = []

    private init(base: String) {
        self.base = base
    }

    /// Reads a part of relations; none if it is not there.
    /// - Parameter base: Folder of the part that they belong to, with the slash at its end.
    static func read(_ part: String, of archive: Archive, base: String) throws(WorkbookFault) -> XLSXRelations {
        let relations = XLSXRelations(base: base)
        if archive.has(part) { try Markup.read(part, of: archive, into: relations) }
        return relations
    }

    /// The part of an id.
    func part(_ id: String) -> String? { parts.first { $0.id == id }?.part }

    /// The first part of a kind, which is the last word of its type.
    func first(_ kind: String) -> String? { parts.first { $0.kind == kind }?.part }

    func start(_ element: MarkupElement, depth: Int) throws(WorkbookFault) {
        guard element.isLocally("Relationship"), let id = element.string("Id"), let target = element.string("Target"),
            element.string("TargetMode") != "External"
        else { return }
        let kind = element.string("Type")?.split(separator: "/").last ?? ""
        parts.append((id, String(kind), resolved(target)))
    }

    func end(depth: Int) throws(WorkbookFault) {}

    func text(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}

    private func resolved(_ target: String) -> String {
        guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
        var steps: [Substring] = []
        for step in (base + target).split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
