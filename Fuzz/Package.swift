// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A program that tries one reader: its folder under Sources/ and the modules it tries.
func fuzzer(_ name: String, of modules: String...) -> Target {
    .executableTarget(
        name: name,
        dependencies: ["Fuzzing"] + modules.map { .product(name: $0, package: "sozialatlas") },
        // The function main is libFuzzer's.
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
    name: "fuzz",
    dependencies: [.package(name: "sozialatlas", path: "..")],
    targets: [
        .target(name: "Fuzzing", swiftSettings: settings),
        fuzzer("geometry", of: "Shapefiles"),
        fuzzer("attributes", of: "Shapefiles"),
        fuzzer("tables", of: "Tables", "Indicators"),
        fuzzer("workbooks", of: "Tables"),
        fuzzer("configuration", of: "Atlas", "AtlasFile", "Cartography", "Configuration"),
        fuzzer("references", of: "Projections"),
    ],
    swiftLanguageModes: [.v6]
)
