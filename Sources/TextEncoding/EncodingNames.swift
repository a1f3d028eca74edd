/// The spellings of encodings, and what each is called here and in iconv.
enum EncodingNames {
    /// Encodings in which a character may take more than one byte.
    static let multiByte: Set<String> = [
        "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "CP932", "EUC-JP", "CP949", "EUC-KR", "GBK", "GB18030", "Big5",
    ]

    /// Windows and MS-DOS code pages that have no other name here than their number.
    private static let numbered: Set<String> = [
        "437", "737", "775", "850", "852", "855", "857", "858", "860", "861", "862", "863", "864", "865", "866", "869",
        "874", "932", "949", "1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258",
    ]

    private static let others: [String: String] = [
        "utf8": "UTF-8", "utf8bom": "UTF-8", "utf8sig": "UTF-8", "u8": "UTF-8", "65001": "UTF-8", "unicode": "UTF-16",
        "utf16": "UTF-16", "utf16le": "UTF-16LE", "utf16be": "UTF-16BE", "1200": "UTF-16LE", "1201": "UTF-16BE",
        "ascii": "ASCII", "usascii": "ASCII", "20127": "ASCII", "ansix34": "ASCII", "ansix341968": "ASCII",
        "latin1": "ISO-8859-1", "latin2": "ISO-8859-2", "latin3": "ISO-8859-3", "latin4": "ISO-8859-4",
        "latin5": "ISO-8859-9", "latin6": "ISO-8859-10", "latin7": "ISO-8859-13", "latin8": "ISO-8859-14",
        "latin9": "ISO-8859-15", "latin10": "ISO-8859-16", "l1": "ISO-8859-1", "l9": "ISO-8859-15",
        "koi8r": "KOI8-R", "koi8": "KOI8-R", "20866": "KOI8-R", "koi8u": "KOI8-U", "21866": "KOI8-U",
        "big5": "Big5", "950": "Big5", "936": "GBK", "gbk": "GBK", "gb2312": "GBK", "euccn": "GBK", "gb231280": "GBK",
        "gb18030": "GB18030", "54936": "GB18030", "euckr": "EUC-KR", "51949": "EUC-KR", "uhc": "CP949",
        "shiftjis": "CP932", "sjis": "CP932", "31j": "CP932", "eucjp": "EUC-JP", "51932": "EUC-JP",
        "macintosh": "Macintosh", "macroman": "Macintosh", "10000": "Macintosh", "10007": "CP10007",
        "maccyrillic": "CP10007", "10029": "Mac-CentralEurope", "thai": "CP874", "tis620": "CP874",
    ]

    /// The canonical name of a spelling, or `nil`.
    static func canonical(of spelling: String) -> String? {
        var key = String(
            decoding: spelling.utf8.lazy.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }.filter {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
            }, as: UTF8.self)
        // Markup or prose instead of a name must not be boiled down to something that looks like one.
        guard !key.isEmpty, spelling.utf8.count <= 40 else { return nil }
        if key.hasPrefix("ldid") { return UInt8(key.dropFirst(4)).flatMap { LanguageDrivers.codePages[$0] } }
        while true {
            if let name = others[key] { return name }
            if numbered.contains(key) { return "CP" + key }
            if let name = isoLatin(key) { return name }
            guard
                let prefix = ["codepage", "windows", "ansi", "oem", "ibm", "win", "iso", "cs", "cp", "ms", "x"]
                    .first(where: { key.hasPrefix($0) && key.utf8.count > $0.utf8.count })
            else { return nil }
            key.removeFirst(prefix.utf8.count)
        }
    }

    /// `88591`, `885915` and Windows' `28591`, `28605` for the parts of ISO 8859.
    private static func isoLatin(_ key: String) -> String? {
        let part: Int?
        if key.hasPrefix("8859") {
            part = Int(key.dropFirst(4))
        } else if key.utf8.count == 5, key.hasPrefix("28"), let number = Int(key), (28591...28606).contains(number) {
            part = number - 28590
        } else {
            return nil
        }
        guard let part, (1...16).contains(part), part != 12 else { return nil }
        return "ISO-8859-\(part)"
    }

    /// What iconv calls the encoding. Without a byte order mark UTF-16 is little-endian, as Windows writes it.
    static func iconvName(of name: String) -> String {
        switch name {
        case "UTF-16": "UTF-16LE"
        case "Big5": "BIG5"
        case "Macintosh": "MACINTOSH"
        case "Mac-CentralEurope": "MAC-CENTRALEUROPE"
        default: name
        }
    }
}
