import Testing

@testable import Tables

/// Sources and footnotes below a table, told from rows that are merely short or nearly empty.
struct FooterTests {
    static let table = "AGS;Name;Wert\n03157001;Edemissen;5,9\n03157002;Hohenhameln;6,1\n"

    @Test(arguments: [
        "\nQuelle: Landesamt\n", "Quelle: Landesamt; Stand 2022\n",
        "__________\n1) ohne; Soldaten; und andere\nStand: heute\n",
        "\n\"© Amt\n2020\"\n\"Stand; heute\"\n", "(C)opyright Amt\n", "\n;;\nQuelle: 5\" Rohre\n", "* vorläufig;;\n",
        "\nAnmerkung;;\nmit \"Wort\" darin\n", "1) Gebietsstand\n2) anders\n",
        "Die Zahlen sind auf volle Zehner gerundet worden, wie immer.\n",
    ])
    func `a footer is passed over`(footer: String) throws {
        let table = try TablesTests.table(Self.table + footer)
        #expect(table.rowCount == 2)
        guard case .passedOver(let passed, _)? = table.notes.lazy.compactMap({ $0.oddity as? RowOddity }).first else {
            Issue.record("no note: \(table.notes)")
            return
        }
        #expect(passed.map(\.kind) == [.footer])
    }

    @Test(arguments: [
        "03157003;Lengede\n", "03157003\n", "03157003;Len", "12506\n", "03157003;Lengede\n\nQuelle: Amt\n", "Le;5\n",
    ])
    func `a short row is refused`(row: String) {
        let fault: RowFault? = fault(Self.table + row)
        guard case .rowLength(line: 4, _, expected: 3, headerLine: 1)? = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test(arguments: ["03157003;Lengede;\n", "03157003;;\n", "03157003;;.\n", ";Lengede;6\n"])
    func `a row without a value stays`(row: String) throws {
        #expect(try TablesTests.table(Self.table + row).rowCount == 3)
    }

    @Test func `short rows between rows are refused`() {
        #expect(
            fault(Self.table + "Quelle: Amt\n03157003;Lengede;7\n")
                == RowFault.rowLength(line: 4, found: 1, expected: 3, headerLine: 1))
    }

    @Test func `a stated footer ends the table`() throws {
        let table = try TablesTests.table(Self.table + "03157;Summe;7\n", TableOptions(footer: 4))
        #expect(table.rowCount == 2)
        #expect(
            fault(Self.table, TableOptions(footer: 1)) == RowFault.footerAboveRows(line: 1, headerLine: 1))
    }
}
