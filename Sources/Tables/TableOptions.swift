/// What the user states about a table file; what is left out is detected and reported.
///
/// Each declaration is a type of its own, kept by whoever understands it: a format declares the sign between cells, the reading
/// of numbers their decimal sign. What nobody understands is passed over.
/// ```swift
/// var options = TableOptions(header: 4...6)
/// options.delimiter = .semicolon  // TableOptions+CSV
/// ```
public struct TableOptions: Equatable, Sendable {
    /// Lines of the file that hold the column names, counted from 1; `nil` = what stands right above the values.
    public var header: ClosedRange<Int>?
    /// Line of the file with which sources and footnotes begin below the rows; `nil` = found out.
    public var footer: Int?
    /// Largest file that is read, in bytes.
    public var sizeLimit: Int

    private var declarations: [ObjectIdentifier: any TableDeclaration] = [:]

    /// Options; by default everything is detected and a file may have 512 MiB.
    public init(header: ClosedRange<Int>? = nil, footer: Int? = nil, sizeLimit: Int = 512 << 20) {
        self.header = header
        self.footer = footer
        self.sizeLimit = sizeLimit
    }

    /// What is declared of a kind; `nil` = nothing.
    public subscript<Declaration: TableDeclaration>(_ kind: Declaration.Type) -> Declaration? {
        get { declarations[ObjectIdentifier(kind)] as? Declaration }
        set { declarations[ObjectIdentifier(kind)] = newValue }
    }

    /// These options, but for what others declare.
    public func overruled(by others: TableOptions) -> TableOptions {
        var options = self
        options.header = others.header ?? header
        options.footer = others.footer ?? footer
        options.declarations.merge(others.declarations) { _, other in other }
        return options
    }

    /// Whether both declare the same.
    public static func == (left: Self, right: Self) -> Bool {
        left.header == right.header && left.footer == right.footer && left.sizeLimit == right.sizeLimit
            && left.declarations.count == right.declarations.count
            && left.declarations.allSatisfy { kind, declaration in
                right.declarations[kind].map { declaration.isSame(as: $0) } ?? false
            }
    }
}

/// Something that can be declared about a table, at most one of each type.
public protocol TableDeclaration: Equatable, Sendable {}

extension TableDeclaration {
    fileprivate func isSame(as other: any TableDeclaration) -> Bool { other as? Self == self }
}
