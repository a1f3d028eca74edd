/// The language driver byte of dBASE, FoxPro and ESRI.
enum LanguageDrivers {
    /// Code page by byte. Source: ESRI's and FoxPro's published LDID tables, as GDAL and shapelib list them.
    /// 0x57 is "ANSI", in Western Europe CP1252. Kamenický (0x68) and Mazovia (0x69) are not known to iconv.
    static let codePages: [UInt8: String] = [
        0x01: "CP437", 0x02: "CP850", 0x03: "CP1252", 0x04: "Macintosh", 0x08: "CP865", 0x09: "CP437", 0x0A: "CP850",
        0x0B: "CP437", 0x0D: "CP437", 0x0E: "CP850", 0x0F: "CP437", 0x10: "CP850", 0x11: "CP437", 0x12: "CP850",
        0x13: "CP932", 0x14: "CP850", 0x15: "CP437", 0x16: "CP850", 0x17: "CP865", 0x18: "CP437", 0x19: "CP437",
        0x1A: "CP850", 0x1B: "CP437", 0x1C: "CP863", 0x1D: "CP850", 0x1F: "CP852", 0x22: "CP852", 0x23: "CP852",
        0x24: "CP860", 0x25: "CP850", 0x26: "CP866", 0x37: "CP850", 0x40: "CP852", 0x4D: "GBK", 0x4E: "CP949",
        0x4F: "Big5", 0x50: "CP874", 0x57: "CP1252", 0x58: "CP1252", 0x59: "CP1252", 0x64: "CP852", 0x65: "CP866",
        0x66: "CP865", 0x67: "CP861", 0x6A: "CP737", 0x6B: "CP857", 0x6C: "CP863", 0x78: "Big5", 0x79: "CP949",
        0x7A: "GBK", 0x7B: "CP932", 0x7C: "CP874", 0x7D: "CP1255", 0x7E: "CP1256", 0x86: "CP737", 0x87: "CP852",
        0x88: "CP857", 0x96: "CP10007", 0x97: "Mac-CentralEurope", 0xC8: "CP1250", 0xC9: "CP1251", 0xCA: "CP1254",
        0xCB: "CP1253", 0xCC: "CP1257",
    ]
}
