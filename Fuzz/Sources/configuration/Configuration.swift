import Atlas
import Cartography
import Configuration
import Fuzzing

@testable import AtlasFile

/// Tries the reading of atlas files, styles and palettes.
///
/// Input: a choice (which of the three), the file.
enum ConfigurationFiles: FuzzTarget {
    static func check(_ input: [UInt8]) {
        var parts = InputParts(input)
        let choice = parts.byte()
        let bytes = parts.remaining()
        do throws(ConfigurationError) {
            switch choice % 3 {
            case 0:
                let file = try ConfigurationFile(bytes: bytes, path: "atlas.yaml")
                check(try AtlasFile.read(file, known: Register.vocabulary))
            case 1:
                let style = try StyleFile(ConfigurationFile(bytes: bytes, path: "style.yaml"), name: "style").style
                for format in style.formats.values {
                    require(format.width > 0 && format.height > 0, "a sheet has a size")
                }
            default:
                let file = try ConfigurationFile(bytes: bytes, path: "palette.yaml")
                _ = try PaletteFile(file, name: "palette")
            }
        } catch {}
    }

    private static func check(_ atlas: AtlasDefinition) {
        require(!atlas.title.isEmpty, "an atlas has a title")
    }

    static func seeds(from path: String) -> [[UInt8]] {
        guard path.hasSuffix(".yaml"), let file = smallFile(path) else { return [] }
        let kind: UInt8 = path.hasSuffix("atlas.yaml") ? 0 : path.contains("/palettes/") ? 2 : 1
        return [[kind] + file]
    }
}

@_cdecl("LLVMFuzzerInitialize")
func begin(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
    ConfigurationFiles.begin()
}

@_cdecl("LLVMFuzzerTestOneInput")
func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt { ConfigurationFiles.take(data, size) }
