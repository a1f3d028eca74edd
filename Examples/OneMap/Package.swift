// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "OneMap",
    dependencies: [.package(name: "sozialatlas", path: "../..")],
    targets: [
        .executableTarget(name: "OneMap", dependencies: [.product(name: "Atlas", package: "sozialatlas")])
    ],
    swiftLanguageModes: [.v6]
)
