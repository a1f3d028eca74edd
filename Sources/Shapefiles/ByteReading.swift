/// Numbers out of the bytes of a file. An index outside of the bytes yields `nil`, never a trap.
extension [UInt8] {
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

    private func number<Number: BitwiseCopyable>(at offset: Int, _: Number.Type) -> Number? {
        guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { return nil }
        return withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
    }
}
