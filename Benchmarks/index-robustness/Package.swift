// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "index-robustness",
    dependencies: [.package(name: "sozialatlas", path: "../..")],
    targets: [
        .executableTarget(
            name: "index-robustness",
            dependencies: [
                .product(name: "SocialIndex", package: "sozialatlas"),
                .product(name: "Geography", package: "sozialatlas"),
                .product(name: "Values", package: "sozialatlas"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
