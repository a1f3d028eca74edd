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
        .library(name: "Atlas", targets: ["Atlas"]),
        .library(name: "Boundaries", targets: ["Boundaries"]),
        .library(name: "Shapefiles", targets: ["Shapefiles"]),
        .library(name: "Geography", targets: ["Geography"]),
        .library(name: "Tables", targets: ["Tables"]),
        .library(name: "Indicators", targets: ["Indicators"]),
        .library(name: "Confidentiality", targets: ["Confidentiality"]),
        .library(name: "Projections", targets: ["Projections"]),
        .library(name: "SocialIndex", targets: ["SocialIndex"]),
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

        module("Values"),
        module("Languages"),
        module("Parallelism"),
        module("TextEncoding"),
        module("Geography"),
        module("Boundaries", knows: ["Geography", "TextEncoding"]),
        module("Shapefiles", knows: ["CShapelib", "Boundaries", "Geography", "TextEncoding"]),
        module("Projections", knows: ["CProj", "Geography"]),
        module("Tables", knows: ["TextEncoding"]),
        module(
            "Indicators",
            knows: ["Values", "Geography", "Tables"]),
        module("SocialIndex", knows: ["Values", "Geography"]),
        module("Confidentiality", knows: ["Values", "Geography"]),
        module("Cartography", knows: ["Values", "Languages", "Geography"]),
        module("Publishing", knows: ["Values", "Geography", "Cartography"]),
        module(
            "Atlas",
            knows: [
                "Values", "Languages", "Parallelism", "Geography", "Boundaries", "Shapefiles", "Projections", "Tables",
                "Indicators",
                "SocialIndex",
                "Confidentiality", "Cartography", "Publishing", "TextEncoding",
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .executableTarget(
            name: "sozialatlas",
            dependencies: [
                "Atlas", "Values", "Languages", "TextEncoding", "Geography", "Boundaries", "Shapefiles", "Projections",
                "Tables",
                "Indicators", "SocialIndex",
                "Confidentiality", "Cartography", "Publishing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        tests(of: "Languages"),
        tests(of: "TextEncoding"),
        tests(of: "Geography"),
        tests(of: "Boundaries", knows: ["Geography"]),
        tests(of: "Tables", knows: ["TextEncoding"]),
        tests(of: "Indicators", knows: ["Values", "Geography", "Tables"]),
        tests(of: "SocialIndex", knows: ["Values", "Geography", "Tables", "Indicators"], beside: ["Fixtures"]),
        tests(of: "Confidentiality", knows: ["Values", "Geography"]),
        tests(of: "Shapefiles", knows: ["Boundaries", "Geography", "TextEncoding"], beside: ["Fixtures"]),
        tests(of: "Projections", knows: ["Geography"]),
        tests(of: "Cartography", knows: ["Values", "Languages", "Geography", .product(name: "Yams", package: "Yams")]),
        tests(of: "Publishing", knows: ["Values", "Languages", "Geography", "Cartography"], beside: ["Snapshots"]),
        .testTarget(name: "CommandTests", dependencies: ["sozialatlas"], swiftSettings: settings),
        tests(
            of: "Atlas",
            knows: [
                "Values", "Languages", "Geography", "Tables", "Indicators", "SocialIndex", "Confidentiality",
                "Cartography",
                "Shapefiles",
            ]),
    ],
    swiftLanguageModes: [.v6]
)
