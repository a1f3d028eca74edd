// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "stages",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "sozialatlas", path: "../..")],
    targets: [
        .executableTarget(
            name: "stages", dependencies: [.product(name: "Atlas", package: "sozialatlas")],
            swiftSettings: [
                .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
