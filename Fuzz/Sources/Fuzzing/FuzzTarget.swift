internal import Foundation

/// A reader that is tried with made and mangled input.
///
/// ```
/// geometry --seeds FOLDER FILE…    writes inputs to begin with into the folder, made from files
/// geometry FOLDER [-option=…]      libFuzzer, with its options
/// geometry INPUT…                  tries the given inputs
/// ```
public protocol FuzzTarget {
    /// Reads the input. Refusing it is fine; what is read has to make sense, see ``require(_:_:)``.
    static func check(_ input: [UInt8])

    /// Inputs to begin with, made from a file that is there.
    static func seeds(from path: String) -> [[UInt8]]
}

extension FuzzTarget {
    /// What `LLVMFuzzerTestOneInput` does.
    public static func take(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
        check(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
    }

    /// What `LLVMFuzzerInitialize` does: writes the seeds, if that is asked for, and ends.
    public static func begin() -> CInt {
        let arguments = CommandLine.arguments
        if arguments.count > 2, arguments[1] == "--seeds" {
            writeSeeds(into: arguments[2], from: arguments.dropFirst(3))
            exit(0)
        }
        return 0
    }

    private static func writeSeeds(into folder: String, from paths: ArraySlice<String>) {
        var number = 0
        for path in paths {
            for seed in seeds(from: path) {
                number += 1
                let name = "\(number)-" + URL(fileURLWithPath: path).lastPathComponent
                let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
                do { try Data(seed).write(to: file) } catch { fatalError("\(file.path): \(error)") }
            }
        }
        print("\(number) seeds")
    }
}

/// Stops the program, as a finding, where something that must hold does not.
public func require(_ holds: Bool, _ law: @autoclosure () -> String) {
    guard !holds else { return }
    FileHandle.standardError.write(Data("does not hold: \(law())\n".utf8))
    fatalError("does not hold")
}
