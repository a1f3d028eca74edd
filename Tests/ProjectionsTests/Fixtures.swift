import Geography
import Projections

/// The extents that tests speak of.
enum Extent {
    /// Landkreis Peine in ETRS89 / UTM 32N.
    static let peineUTM = BoundingBox(minX: 577_000, minY: 5_777_000, maxX: 603_000, maxY: 5_810_000)
    /// Germany in ETRS89 / UTM 32N.
    static let germanyUTM = BoundingBox(minX: 280_371, minY: 5_235_855, maxX: 921_292, maxY: 6_101_487)
    /// Germany in DHDN / Gauß-Krüger zone 3.
    static let germanyGaussKrueger = BoundingBox(minX: 3_280_340, minY: 5_237_532, maxX: 3_921_504, maxY: 6_103_300)
    /// Landkreis Peine in degrees.
    static let peineDegrees = BoundingBox(minX: 10.1, minY: 52.1, maxX: 10.5, maxY: 52.45)
    /// Berlin in Soldner coordinates.
    static let berlinSoldner = BoundingBox(minX: 1_000, minY: 800, maxX: 47_000, maxY: 38_500)

    static func moved(_ box: BoundingBox, east: Double) -> BoundingBox {
        BoundingBox(minX: box.minX + east, minY: box.minY, maxX: box.maxX + east, maxY: box.maxY)
    }
}

extension CoordinateReferenceSystem {
    init(_ number: Int) throws {
        try self.init(code: "EPSG:\(number)")
    }
}

/// Definitions without an authority, as ArcGIS writes them.
enum Definition {
    static let etrs = geographic("GCS_ETRS_1989", "D_ETRS_1989", "GRS_1980", 6378137.0, 298.257222101)
    static let wgs84 = geographic("GCS_WGS_1984", "D_WGS_1984", "WGS_1984", 6378137.0, 298.257223563)
    static let dhdn = geographic(
        "GCS_Deutsches_Hauptdreiecksnetz", "D_Deutsches_Hauptdreiecksnetz", "Bessel_1841", 6377397.155, 299.1528128)

    static func geographic(
        _ name: String, _ datum: String, _ spheroid: String, _ axis: Double, _ flattening: Double
    ) -> String {
        #"GEOGCS["\#(name)",DATUM["\#(datum)",SPHEROID["\#(spheroid)",\#(axis),\#(flattening)]],"#
            + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#
    }

    static func transverseMercator(
        _ name: String, _ base: String, method: String = "Transverse_Mercator", easting: Double, meridian: Double,
        scale: Double, authority: String = ""
    ) -> String {
        #"PROJCS["\#(name)",\#(base),PROJECTION["\#(method)"],PARAMETER["False_Easting",\#(easting)],"#
            + #"PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",\#(meridian)],"#
            + #"PARAMETER["Scale_Factor",\#(scale)],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]\#(authority)]"#
    }

    static func utm32(authority: String = "") -> String {
        transverseMercator(
            "ETRS_1989_UTM_Zone_32N", etrs, easting: 500_000, meridian: 9, scale: 0.9996, authority: authority)
    }

    static func gaussKrueger3(authority: String = "") -> String {
        transverseMercator(
            "DHDN_3_Degree_Gauss_Zone_3", dhdn, method: "Gauss_Kruger", easting: 3_500_000, meridian: 9, scale: 1,
            authority: authority)
    }

    static let utm32zE = transverseMercator(
        "ETRS_1989_UTM_Zone_32N_zE-N", etrs, easting: 32_500_000, meridian: 9, scale: 0.9996)

    static let soldnerBerlin =
        #"PROJCS["DHDN_Soldner_Berlin",\#(dhdn),PROJECTION["Cassini"],PARAMETER["False_Easting",40000.0],"#
        + #"PARAMETER["False_Northing",10000.0],PARAMETER["Central_Meridian",13.6272036666667],"#
        + #"PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",52.4186482777778],UNIT["Meter",1.0]]"#
}
