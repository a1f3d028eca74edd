internal import Foundation

/// An element with its attributes, valid while its beginning is told.
///
/// Names stand with their namespace in front, as `urn:oasis:names:tc:opendocument:xmlns:table:1.0|table-row`; attributes without a
/// prefix stand alone.
struct MarkupElement {
    /// Stands between namespace and name.
    static let separator = UInt8(ascii: "|")

    private let name: UnsafePointer<CChar>
    private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(name: UnsafePointer<CChar>, attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        self.name = name
        self.attributes = attributes
    }

    /// Whether its name with its namespace is this.
    func isNamed(_ text: StaticString) -> Bool { Self.isSame(name, text) }

    /// Whether its name is this, in whatever namespace: workbooks are written in two of them.
    func isLocally(_ text: StaticString) -> Bool {
        let length = strlen(name)
        let wanted = text.utf8CodeUnitCount
        guard length >= wanted else { return false }
        let start = length - wanted
        return memcmp(name + start, text.utf8Start, wanted) == 0
            && (start == 0 || UInt8(bitPattern: name[start - 1]) == Self.separator
                || UInt8(bitPattern: name[start - 1]) == UInt8(ascii: ":"))
    }

    /// Whether its name is one letter, in whatever namespace.
    @inline(__always)
    func isLocally(_ letter: UInt8) -> Bool {
        if UInt8(bitPattern: name[0]) == letter, name[1] == 0 { return true }
        let length = strlen(name)
        return length > 1 && UInt8(bitPattern: name[length - 1]) == letter
            && [Self.separator, UInt8(ascii: ":")].contains(UInt8(bitPattern: name[length - 2]))
    }

    /// Its name with its namespace.
    var fullName: UnsafeBufferPointer<UInt8> { Self.bytes(name) }

    /// The value of an attribute of a name of one letter without a namespace.
    func value(_ letter: UInt8) -> UnsafeBufferPointer<UInt8>? {
        var index = 0
        while let attribute = attributes[index], let value = attributes[index + 1] {
            if UInt8(bitPattern: attribute[0]) == letter, attribute[1] == 0 { return Self.bytes(value) }
            index += 2
        }
        return nil
    }

    /// The values of all attributes whose names are one letter.
    @inline(__always)
    func forEachLetter(_ body: (UInt8, UnsafeBufferPointer<UInt8>) -> Void) {
        var index = 0
        while let attribute = attributes[index], let value = attributes[index + 1] {
            if attribute[0] != 0, attribute[1] == 0 { body(UInt8(bitPattern: attribute[0]), Self.bytes(value)) }
            index += 2
        }
    }

    /// The value of an attribute.
    func value(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
        var index = 0
        while let attribute = attributes[index], let value = attributes[index + 1] {
            if Self.isSame(attribute, name) { return Self.bytes(value) }
            index += 2
        }
        return nil
    }

    /// The value of an attribute of this name in whatever namespace, but in one.
    func value(inAnyNamespace name: StaticString) -> String? {
        var index = 0
        while let attribute = attributes[index], let value = attributes[index + 1] {
            let prefixed = MarkupElement(name: attribute, attributes: attributes)
            if prefixed.isLocally(name), strchr(attribute, Int32(Self.separator)) != nil {
                return String(cString: value)
            }
            index += 2
        }
        return nil
    }

    /// All attributes.
    func forEachAttribute(_ body: (MarkupName, UnsafeBufferPointer<UInt8>) -> Void) {
        var index = 0
        while let attribute = attributes[index], let value = attributes[index + 1] {
            body(MarkupName(attribute), Self.bytes(value))
            index += 2
        }
    }

    /// The value of an attribute as text.
    func string(_ name: StaticString) -> String? { value(name).map { String(decoding: $0, as: UTF8.self) } }

    /// Whether an attribute says yes, as XML Schema writes it.
    func isSet(_ name: StaticString) -> Bool {
        guard let value = value(name) else { return false }
        return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
    }

    private static func isSame(_ pointer: UnsafePointer<CChar>, _ text: StaticString) -> Bool {
        text.utf8Start.withMemoryRebound(to: CChar.self, capacity: text.utf8CodeUnitCount + 1) {
            strcmp(pointer, $0) == 0
        }
    }

    fileprivate static func bytes(_ pointer: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
        let length = strlen(pointer)
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: length)
    }
}

/// The name of an attribute with its namespace, valid while its element is told.
struct MarkupName {
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ name: UnsafePointer<CChar>) {
        bytes = MarkupElement.bytes(name)
    }

    /// Whether it is this.
    func isSame(_ text: StaticString) -> Bool {
        bytes.count == text.utf8CodeUnitCount
            && bytes.elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: bytes.count))
    }
}
