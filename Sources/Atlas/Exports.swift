// Who imports Atlas needs no other module: definitions, findings, documents and formats come with it.
@_exported public import AtlasFile
@_exported public import Cartography
@_exported public import Configuration
@_exported public import Documents
@_exported public import Evaluation
@_exported public import Findings
@_exported public import Geography
@_exported public import Languages
@_exported public import Publishing
@_exported public import Values
