// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// One module of ours: its folder under Sources/ and whom it may know.
func module(_ name: String, knows dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module, mirrored under Tests/.
func tests(of name: String, knows dependencies: [Target.Dependency] = [], beside fixtures: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name)] + dependencies,
        exclude: fixtures, swiftSettings: settings)
}

let package = Package(
    name: "sozialatlas",
    defaultLocalization: "de",
    products: [
        .executable(name: "sozialatlas", targets: ["sozialatlas"]),
        // All that a program of one's own needs; the rooms below can be used by themselves.
        .library(name: "Atlas", targets: ["Atlas"]),
        .library(name: "AtlasFile", targets: ["AtlasFile"]),
        .library(name: "Boundaries", targets: ["Boundaries"]),
        .library(name: "Cartography", targets: ["Cartography"]),
        .library(name: "Confidentiality", targets: ["Confidentiality"]),
        .library(name: "Configuration", targets: ["Configuration"]),
        .library(name: "Documents", targets: ["Documents"]),
        .library(name: "Evaluation", targets: ["Evaluation"]),
        .library(name: "Findings", targets: ["Findings"]),
        .library(name: "Geography", targets: ["Geography"]),
        .library(name: "Indicators", targets: ["Indicators"]),
        .library(name: "Languages", targets: ["Languages"]),
        .library(name: "Projections", targets: ["Projections"]),
        .library(name: "Publishing", targets: ["Publishing"]),
        .library(name: "Shapefiles", targets: ["Shapefiles"]),
        .library(name: "SocialIndex", targets: ["SocialIndex"]),
        .library(name: "Tables", targets: ["Tables"]),
        .library(name: "Values", targets: ["Values"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"4.0.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        .systemLibrary(name: "CShapelib", providers: [.apt(["libshp-dev"]), .brew(["shapelib"])]),
        .systemLibrary(
            name: "CProj", pkgConfig: "proj", providers: [.apt(["libproj-dev", "proj-data"]), .brew(["proj"])]),
        .systemLibrary(
            name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(
            name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        // Has neither library nor headers: librsvg is loaded when a PDF is asked for.
        .systemLibrary(name: "CRsvg"),

        module("Values"),
        module("Languages"),
        module("Parallelism"),
        module("TextEncoding"),
        module("Files"),
        module("Geography", knows: ["Parallelism"]),
        module("Boundaries", knows: ["Geography", "TextEncoding"]),
        module(
            "Shapefiles", knows: ["CShapelib", "Parallelism", "TextEncoding", "Files", "Geography", "Boundaries"]),
        module("Projections", knows: ["CProj", "Parallelism", "Geography"]),
        module("Tables", knows: ["CZip", "CExpat", "TextEncoding", "Files"]),
        module(
            "Indicators",
            knows: ["Values", "Geography", "Tables"]),
        module("SocialIndex", knows: ["Values", "Parallelism", "Geography"]),
        module("Confidentiality", knows: ["Values", "Geography"]),
        module("Configuration", knows: ["Files", .product(name: "Yams", package: "Yams")]),
        module("Findings", knows: ["Values", "Languages", "Geography", "SocialIndex"]),
        module(
            "Cartography",
            knows: ["Values", "Languages", "Parallelism", "Geography", "SocialIndex", "Configuration", "Findings"]),
        module(
            "AtlasFile",
            knows: [
                "Values", "Languages", "TextEncoding", "Files", "Geography", "Tables", "Indicators", "SocialIndex",
                "Confidentiality", "Configuration", "Cartography",
            ]),
        module(
            "Evaluation",
            knows: [
                "Values", "Languages", "Parallelism", "TextEncoding", "Geography", "Boundaries", "Projections",
                "Tables",
                "Indicators", "SocialIndex", "Confidentiality", "Configuration", "Findings", "Cartography", "AtlasFile",
            ]),
        module(
            "Documents",
            knows: [
                "Values", "Languages", "Geography", "SocialIndex", "Configuration", "Findings", "Cartography",
                "AtlasFile",
            ]),
        module(
            "Publishing",
            knows: ["CRsvg", "Values", "Languages", "Parallelism", "Geography", "Findings", "Cartography", "Documents"]),
        module(
            "Atlas",
            knows: [
                "Values", "Languages", "Parallelism", "TextEncoding", "Geography", "Boundaries", "Shapefiles",
                "Projections",
                "Tables",
                "Indicators", "SocialIndex", "Confidentiality", "Configuration", "Findings", "Cartography", "AtlasFile",
                "Evaluation", "Documents", "Publishing",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .executableTarget(
            name: "sozialatlas",
            dependencies: [
                "Values", "Languages", "TextEncoding", "Files", "Geography", "Boundaries", "Shapefiles", "Projections",
                "Tables", "Indicators",
                "SocialIndex", "Confidentiality", "Configuration", "Findings", "Cartography", "AtlasFile", "Evaluation",
                "Documents", "Publishing", "Atlas",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        tests(of: "Languages"),
        tests(of: "Parallelism"),
        tests(of: "TextEncoding"),
        tests(of: "Geography"),
        tests(of: "Boundaries", knows: ["Geography"]),
        tests(of: "Tables", knows: ["TextEncoding"]),
        tests(of: "Indicators", knows: ["Values", "Geography", "Tables"]),
        tests(of: "SocialIndex", knows: ["Values", "Geography", "Tables", "Indicators"], beside: ["Fixtures"]),
        tests(of: "Confidentiality", knows: ["Values", "Geography"]),
        tests(of: "Configuration"),
        tests(of: "Shapefiles", knows: ["Geography", "TextEncoding", "Boundaries"], beside: ["Fixtures"]),
        tests(of: "Projections", knows: ["Geography"]),
        tests(
            of: "Cartography",
            knows: ["Values", "Languages", "Geography", "Findings", .product(name: "Yams", package: "Yams")]),
        tests(
            of: "AtlasFile",
            knows: [
                "Values", "Languages", "Geography", "Tables", "Indicators", "SocialIndex", "Confidentiality",
                "Configuration",
                "Cartography",
            ], beside: ["Definitions"]),
        tests(
            of: "Evaluation",
            knows: [
                "Values", "Languages", "Geography", "Configuration", "Cartography", "AtlasFile", "Documents", "Atlas",
            ]),
        tests(
            of: "Publishing",
            knows: ["Values", "Languages", "Geography", "Findings", "Cartography", "Documents"], beside: ["Snapshots"]),
        tests(
            of: "Documents",
            knows: [
                "Values", "Languages", "Geography", "Indicators", "SocialIndex", "Findings", "Cartography", "AtlasFile",
            ]),
        tests(
            of: "Atlas",
            knows: [
                "Values", "Languages", "Geography", "Tables", "Indicators", "SocialIndex", "Confidentiality",
                "Configuration", "Findings", "Cartography", "Shapefiles", "AtlasFile", "Evaluation", "Documents",
                "Publishing",
            ]),
        .testTarget(name: "CommandTests", dependencies: ["sozialatlas"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
