import Cartography
import Testing

@Suite("Colours are measured")
struct ColourTests {
    @Test("A colour is read only as #rrggbb")
    func hex() {
        #expect(Colour(hex: "#FEe6cE")?.hex == "#fee6ce")
        for text in ["fee6ce", "#fee6c", "#fee6cef", "#fee6cg", "#fee", "", "#+1+1+1", "#ééé"] {
            #expect(Colour(hex: text) == nil, "\(text)")
        }
    }

    @Test("Contrast is that of WCAG")
    func contrast() {
        #expect(abs(Colour.black.contrast(with: .white) - 21) < 1e-9)
        // The examples known from WebAIM: #777777 on white fails by a hair.
        let grey = Colour(red: 0x77, green: 0x77, blue: 0x77)
        #expect(abs(grey.contrast(with: .white) - 4.478) < 0.001)
        #expect(grey.contrast(with: grey) == 1)
    }

    @Test("Text stands out from every fill by 4.5:1")
    func textColour() {
        for red in stride(from: 0, through: 255, by: 15) {
            for green in stride(from: 0, through: 255, by: 5) {
                for blue in stride(from: 0, through: 255, by: 51) {
                    let fill = Colour(red: UInt8(red), green: UInt8(green), blue: UInt8(blue))
                    #expect(fill.contrast(with: fill.textColour) >= 4.5)
                }
            }
        }
        #expect(Colour(red: 0x33, green: 0, blue: 0).textColour == .white)
        #expect(Colour.white.textColour == .ink)
    }

    @Test(
        "The colour difference is that of the published test data (Sharma, Wu and Dalal 2005, table 1)",
        arguments: [
            (50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425), (50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000),
            (50, 0, 0, 50, -1, 2, 2.3669), (50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792),
            (50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195), (50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461),
            (50, 2.5, 0, 50, 0, -2.5, 4.3065), (50, 2.5, 0, 73, 25, -18, 27.1492), (50, 2.5, 0, 61, -5, 29, 22.8977),
            (50, 2.5, 0, 56, -27, -3, 31.9030), (60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644),
            (22.7233, 20.0904, -46.6940, 23.0331, 14.9730, -42.5619, 2.0373),
            (90.8027, -2.0831, 1.4410, 91.1528, -1.6435, 0.0447, 1.4441),
            (2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082),
        ] as [(Double, Double, Double, Double, Double, Double, Double)])
    func difference(l1: Double, a1: Double, b1: Double, l2: Double, a2: Double, b2: Double, expected: Double) {
        let first = CIELab(lightness: l1, a: a1, b: b1)
        let second = CIELab(lightness: l2, a: a2, b: b2)
        #expect(abs(first.difference(from: second) - expected) < 0.00006)
        #expect(abs(second.difference(from: first) - expected) < 0.00006)
    }

    @Test("Lab of white, red and grey")
    func lab() {
        let white = CIELab(.white)
        #expect(abs(white.lightness - 100) < 1e-4 && abs(white.a) < 1e-3 && abs(white.b) < 1e-3)
        let red = CIELab(Colour(red: 255, green: 0, blue: 0))
        #expect(abs(red.lightness - 53.24) < 0.01 && abs(red.a - 80.09) < 0.01 && abs(red.b - 67.20) < 0.01)
    }

    @Test("Greys look the same to all readers", arguments: ColourVision.allCases)
    func greys(vision: ColourVision) {
        let grey = Colour(red: 120, green: 120, blue: 120)
        #expect(vision.seen(grey) == grey)
        #expect(grey.grey == grey)
    }

    @Test("Red and green come closer for readers without the cones for middle waves")
    func deficiency() {
        let (red, green) = (Colour(red: 200, green: 60, blue: 60), Colour(red: 110, green: 120, blue: 40))
        let seen = ColourVision.deuteranopia.seen(red).difference(from: ColourVision.deuteranopia.seen(green))
        #expect(seen < red.difference(from: green) / 3)
    }
}
