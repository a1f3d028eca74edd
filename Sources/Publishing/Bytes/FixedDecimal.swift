/// Coordinates as whole counts of their last decimal place: 12.34 mm is 1234 hundredths.
///
/// Rounding happens once, on the way into the count; differences and comparisons of counts are exact after that.
enum FixedDecimal {
    /// Room for the longest number that is written here.
    static let longest = 18

    /// Ten-millionths of a degree (about a centimetre; RFC 7946 section 11.2), halves away from zero.
    /// `nil` if the number is not finite or beyond any angle.
    @inline(__always)
    static func tenMillionths(_ degrees: Double) -> Int? {
        let scaled = degrees * 1e7
        return abs(scaled) < 1e12 ? Int(scaled.rounded()) : nil
    }

    /// Hundredths of a millimetre, halves away from zero; `nil` if the number is not finite or beyond 10 km.
    @inline(__always)
    static func hundredths(_ millimetres: Double) -> Int? {
        let scaled = millimetres * 100
        return abs(scaled) < 1e9 ? Int(scaled.rounded()) : nil
    }

    /// Writes all seven decimals, zeros at the end included: `10.5000000`.
    @inline(__always)
    static func writeDegrees(_ tenMillionths: Int, to cursor: inout ByteCursor) {
        if tenMillionths < 0 { cursor.write(minus) }
        let (whole, fraction) = tenMillionths.magnitude.quotientAndRemainder(dividingBy: 10_000_000)
        writeWhole(whole, to: &cursor)
        cursor.write(point)
        cursor.write(digit(fraction / 1_000_000))
        writeThreeDigits(fraction / 1_000 % 1_000, to: &cursor)
        writeThreeDigits(fraction % 1_000, to: &cursor)
    }

    /// Writes hundredths with no more decimals than needed: `12`, `12.5`, `-0.05`.
    ///
    /// - Parameter bare: Leaves out a zero before the point (`-.05`), as path data allows.
    @inline(__always)
    static func writeMillimetres(_ hundredths: Int, bare: Bool = false, to cursor: inout ByteCursor) {
        if hundredths < 0 { cursor.write(minus) }
        let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        if whole > 0 || fraction == 0 || !bare { writeWhole(whole, to: &cursor) }
        guard fraction > 0 else { return }
        cursor.write(point)
        cursor.write(digit(fraction / 10))
        if fraction % 10 > 0 { cursor.write(digit(fraction % 10)) }
    }

    @inline(__always)
    private static func writeWhole(_ number: UInt, to cursor: inout ByteCursor) {
        switch number {
        case ..<10:
            cursor.write(digit(number))
        case ..<100:
            cursor.write(digit(number / 10))
            cursor.write(digit(number % 10))
        case ..<1_000:
            writeThreeDigits(number, to: &cursor)
        default:
            writeLong(number, to: &cursor)
        }
    }

    private static func writeLong(_ number: UInt, to cursor: inout ByteCursor) {
        if number >= 10 { writeLong(number / 10, to: &cursor) }
        cursor.write(digit(number % 10))
    }

    @inline(__always)
    private static func writeThreeDigits(_ number: UInt, to cursor: inout ByteCursor) {
        cursor.write(digit(number / 100))
        cursor.write(digit(number / 10 % 10))
        cursor.write(digit(number % 10))
    }

    @inline(__always)
    private static func digit(_ number: UInt) -> UInt8 {
        UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number)
    }

    private static let minus = UInt8(ascii: "-")
    private static let point = UInt8(ascii: ".")
}
