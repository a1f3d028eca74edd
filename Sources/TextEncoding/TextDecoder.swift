#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Decodes many pieces of text in one encoding.
///
/// Single-byte code pages become a table of 256 characters once; multi-byte ones keep one iconv handle, the only
/// owner of which is this object. Use one decoder per task.
public final class TextDecoder {
    /// The encoding that is read.
    public let encoding: CharacterEncoding
    private let way: Way

    private enum Way {
        case utf8
        case table([Unicode.Scalar?])
        case iconv(IconvHandle)
    }

    /// A decoder; `nil` if the system's iconv does not know the encoding.
    public init?(_ encoding: CharacterEncoding) {
        self.encoding = encoding
        if encoding == .utf8 {
            way = .utf8
            return
        }
        guard let handle = IconvHandle(from: EncodingNames.iconvName(of: encoding.name)) else { return nil }
        if encoding.isSingleByte {
            way = .table(
                (0...255).map { byte in
                    let text = handle.convert([UInt8(byte)])
                    let scalars = text?.unicodeScalars
                    return scalars?.count == 1 ? scalars?.first : nil
                })
        } else {
            way = .iconv(handle)
        }
    }

    /// The text that the bytes stand for; `nil` if they are not valid in the encoding.
    public func decode(_ bytes: UnsafeRawBufferPointer) -> String? {
        if encoding.containsASCII, bytes.allSatisfy({ $0 < 0x80 }) {
            return String(decoding: bytes, as: UTF8.self)
        }
        switch way {
        case .utf8:
            return String(validating: bytes, as: UTF8.self)
        case .table(let table):
            var text = String.UnicodeScalarView()
            text.reserveCapacity(bytes.count * 2)
            for byte in bytes {
                guard let scalar = table[Int(byte)] else { return nil }
                text.append(scalar)
            }
            return String(text)
        case .iconv(let handle):
            return handle.convert(bytes, swapped: encoding.name == "UTF-16" && bytes.starts(with: [0xFE, 0xFF]))
        }
    }

    /// The text that the bytes stand for; `nil` if they are not valid in the encoding.
    public func decode(_ bytes: some Collection<UInt8>) -> String? {
        bytes.withContiguousStorageIfAvailable { decode(UnsafeRawBufferPointer($0)) }
            ?? Array(bytes).withUnsafeBytes { decode($0) }
    }
}

/// `(size_t)-1`, which iconv returns for input that is not valid or is cut short.
private let iconvFailure = Int(bitPattern: UInt.max)

/// The sole owner of a conversion descriptor.
private final class IconvHandle {
    private let descriptor: iconv_t

    init?(from name: String) {
        guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    func convert(_ bytes: [UInt8]) -> String? {
        bytes.withUnsafeBytes { convert($0, swapped: false) }
    }

    /// - Parameter swapped: UTF-16 with a big-endian byte order mark: every pair is turned round first.
    func convert(_ bytes: UnsafeRawBufferPointer, swapped: Bool) -> String? {
        var input = [UInt8](bytes)
        if swapped {
            guard input.count.isMultiple(of: 2) else { return nil }
            for index in stride(from: 0, to: input.count, by: 2) { input.swapAt(index, index + 1) }
        }
        // No code page yields more than four bytes of UTF-8 for one byte.
        var output = [UInt8](repeating: 0, count: input.count * 4 + 4)
        iconv(descriptor, nil, nil, nil, nil)
        let written: Int? = input.withUnsafeMutableBytes { input in
            output.withUnsafeMutableBytes { output in
                var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
                var sourceLeft = input.count
                var target = output.baseAddress?.assumingMemoryBound(to: CChar.self)
                var targetLeft = output.count
                let status = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
                guard status != iconvFailure, sourceLeft == 0 else { return nil }
                _ = iconv(descriptor, nil, nil, &target, &targetLeft)
                return output.count - targetLeft
            }
        }
        guard let written, let text = String(validating: output[..<written], as: UTF8.self) else { return nil }
        return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }
}
