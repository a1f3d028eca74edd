/// Bytes that numbers are read out of. An index outside of the bytes yields `nil`, never a trap.
protocol NumberedBytes {
    /// Number of bytes.
    var count: Int { get }
    /// The number at a place as it lies there, whatever its byte order.
    func number<Number: BitwiseCopyable & ExpressibleByIntegerLiteral>(at offset: Int, _: Number.Type) -> Number?
}

extension NumberedBytes {
    func littleEndian32(at offset: Int) -> Int32? {
        number(at: offset, UInt32.self).map { Int32(bitPattern: UInt32(littleEndian: $0)) }
    }

    func bigEndian32(at offset: Int) -> Int32? {
        number(at: offset, UInt32.self).map { Int32(bitPattern: UInt32(bigEndian: $0)) }
    }

    func littleEndian16(at offset: Int) -> Int? {
        number(at: offset, UInt16.self).map { Int(UInt16(littleEndian: $0)) }
    }

    func double(at offset: Int) -> Double? {
        number(at: offset, UInt64.self).map { Double(bitPattern: UInt64(littleEndian: $0)) }
    }
}

extension [UInt8]: NumberedBytes {
    func number<Number: BitwiseCopyable & ExpressibleByIntegerLiteral>(at offset: Int, _: Number.Type) -> Number? {
        guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { return nil }
        return withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
    }
}
