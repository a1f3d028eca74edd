/// A file in the making: bytes, to which text and numbers are added without regard to locale.
struct OutputBuffer {
    /// What has been written so far.
    private(set) var bytes: [UInt8] = []
    /// Room for runs of which nobody knows the length before.
    private var scratch: [UInt8] = []

    /// Adds text as UTF-8, unescaped.
    mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds one ASCII character or byte of UTF-8.
    mutating func write(byte: UInt8) {
        bytes.append(byte)
    }

    /// Adds what another buffer holds.
    mutating func write(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    /// Adds up to `limit` bytes through a cursor, so that a long run of coordinates pays for its room once.
    ///
    /// - Parameters:
    ///   - limit: Room that the run can take at most.
    ///   - body: Writes from the cursor on, at most `limit` bytes.
    mutating func write(atMost limit: Int, _ body: (inout ByteCursor) -> Void) {
        if scratch.count < limit { scratch = Array(repeating: 0, count: limit) }
        scratch.withUnsafeMutableBufferPointer { room in
            var cursor = ByteCursor(room: room)
            body(&cursor)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[..<cursor.count]))
        }
    }
}

/// A place in reserved room where the next byte goes.
struct ByteCursor {
    private let room: UnsafeMutableBufferPointer<UInt8>
    /// Bytes written so far.
    private(set) var count = 0

    /// A cursor at the start of some room.
    init(room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    /// Writes one byte. Room is reserved for the longest possible run, so that the end is never met.
    @inline(__always)
    mutating func write(_ byte: UInt8) {
        precondition(count < room.count)
        room[count] = byte
        count += 1
    }
}
