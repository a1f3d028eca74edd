import Testing

@testable import Tables

/// Heads as offices write them: the rows below tell them from titles, units and numbers of columns.
struct HeadTests {
    /// A table's text with what is right: its names, and the first cell of its first row.
    struct Layout: CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let columns: [String]
        let first: [String]

        init(_ description: String, _ text: String, columns: [String], first: [String]) {
            testDescription = description
            self.text = text
            self.columns = columns
            self.first = first
        }
    }

    static let layouts = [
        Layout(
            "titles of one cell",
            "Bevölkerung\nStand 31.12.2022\n\nAGS;Name;Wert\n03157001;Edemissen;5,9\n03157002;H;6,1\n",
            columns: ["AGS", "Name", "Wert"], first: ["03157001", "Edemissen", "5,9"]),
        Layout(
            "titles padded", "Bevölkerung;;\nStand 2022;;\nAGS;Name;Wert\n03157001;Edemissen;5\n03157002;H;6\n",
            columns: ["AGS", "Name", "Wert"], first: ["03157001", "Edemissen", "5"]),
        Layout(
            "groups above names",
            "AGS;Name;Bevölkerung;;\n;;insgesamt;männlich;weiblich\n03157001;E;9;4;5\n03157002;H;8;4;4\n",
            columns: ["AGS", "Name", "Bevölkerung – insgesamt", "Bevölkerung – männlich", "Bevölkerung – weiblich"],
            first: ["03157001", "E", "9", "4", "5"]),
        Layout(
            "groups leave the key alone", ";;2021;;2022;\nAGS;Name;m;w;m;w\n03157001;E;9;4;5;1\n03157002;H;8;4;4;2\n",
            columns: ["AGS", "Name", "2021 – m", "2021 – w", "2022 – m", "2022 – w"],
            first: ["03157001", "E", "9", "4", "5", "1"]),
        Layout(
            "three levels",
            "Nr;Gebiet;Wähler;;;\n;;Erst;;Zweit;\n;;neu;alt;neu;alt\n001;Flensburg;500;400;501;401\n002;Kiel;300;200;301;201\n",
            columns: [
                "Nr", "Gebiet", "Wähler – Erst – neu", "Wähler – Erst – alt", "Wähler – Zweit – neu",
                "Wähler – Zweit – alt",
            ], first: ["001", "Flensburg", "500", "400", "501", "401"]),
        Layout(
            "a line of units", "AGS;Name;Quote;Zahl\n;;in %;Anzahl\n03157001;E;5,9;10\n03157002;H;6,1;11\n",
            columns: ["AGS", "Name", "Quote", "Zahl"], first: ["03157001", "E", "5,9", "10"]),
        Layout(
            "numbers of columns", "AGS;Name;Quote\n1;2;3\n03157001;E;5,9\n03157002;H;6,1\n",
            columns: ["AGS", "Name", "Quote"], first: ["03157001", "E", "5,9"]),
        Layout(
            "units and numbers in brackets", "AGS;Name;Quote\n;;%\n1;2;3\n03157001;E;5,9\n03157002;H;6,1\n",
            columns: ["AGS", "Name", "Quote"], first: ["03157001", "E", "5,9"]),
        Layout(
            "a date between", "AGS;Name;Quote\n31.12.2022;;\n03157001;E;5,9\n03157002;H;6,1\n",
            columns: ["AGS", "Name", "Quote"], first: ["03157001", "E", "5,9"]),
        Layout(
            "remarks", "# Quelle: Amt; Stand 2022\n#\nAGS;Quote\n03157001;5,9\n03157002;6,1\n",
            columns: ["AGS", "Quote"], first: ["03157001", "5,9"]),
        Layout(
            "years as names", "AGS;2019;2020\n03157001;5;9\n03157002;6;1\n", columns: ["AGS", "2019", "2020"],
            first: ["03157001", "5", "9"]),
        Layout(
            "years above, no name of the key", ";2019;2020\nPeine;500;9\nIlsede;600;1\n",
            columns: ["Spalte 1", "2019", "2020"],
            first: ["Peine", "500", "9"]),
        Layout(
            "an index without a name", ";AGS;Wert\n0;03157001;5,9\n1;03157002;6,1\n",
            columns: ["Spalte 1", "AGS", "Wert"],
            first: ["0", "03157001", "5,9"]),
        Layout(
            "a first row without values", "Gemeinde;Wert\nEdemissen;\nHohenhameln;6,1\nPeine;5,2\n",
            columns: ["Gemeinde", "Wert"],
            first: ["Edemissen", ""]),
        Layout(
            "a first row of words", "AGS;Gemeinde;Wert\n03157001;Edemissen;gesperrt\n03157002;Hohenhameln;6,1\n",
            columns: ["AGS", "Gemeinde", "Wert"], first: ["03157001", "Edemissen", "gesperrt"]),
        Layout(
            "a first row of signs", "Gemeinde;Wert\nEdemissen;.\nHohenhameln;6\n", columns: ["Gemeinde", "Wert"],
            first: ["Edemissen", "."]),
        Layout(
            "one municipality", "Titel\nAGS;Name;Bevölkerung;\n;;m;w\n03157001;Edemissen;5;6\n",
            columns: ["AGS", "Name", "Bevölkerung – m", "Bevölkerung – w"], first: ["03157001", "Edemissen", "5", "6"]),
        Layout(
            "a row for the county in words",
            "AGS;Name;Wert\nLandkreis Peine;;\n03157001;Edemissen;5,9\n03157002;H;6,1\n",
            columns: ["AGS", "Name", "Wert"], first: ["03157001", "Edemissen", "5,9"]),
        Layout(
            "an empty column between", "AGS;;Wert\n03157001;;5,9\n03157002;;6,1\n", columns: ["AGS", "Wert"],
            first: ["03157001", "5,9"]),
        Layout(
            "names that occur twice", "AGS;Wert;Wert\n03157001;5,9;1\n03157002;6,1;2\n",
            columns: ["AGS", "Wert (Spalte 2)", "Wert (Spalte 3)"], first: ["03157001", "5,9", "1"]),
    ]

    @Test(arguments: layouts)
    func `the head is found by the rows below it`(layout: Layout) throws {
        let table = try table(layout.text)
        #expect(table.columns == layout.columns)
        #expect(table.columns.indices.map { table[0, $0] } == layout.first)
    }

    @Test func `a stated head of several lines is taken as it is`() throws {
        let text = "Titel\nA;B;\n;x;y\nAGS;1;2\n03157001;5;6\n"
        let table = try table(text, TableOptions(header: 2...3))
        #expect(table.columns == ["A", "B – x", "B – y"])
        #expect(table.rowCount == 2)
        #expect(table.headerLine == 3)
    }

    @Test func `a column is found by a part of its name if only one fits`() throws {
        let table = try table(
            "AGS;Name;Bevölkerung;;Fläche\n;;insgesamt;männlich;ha\n03157001;E;9;4;5\n03157002;H;8;4;4\n")
        #expect(try table.columnIndex("Insgesamt") == 2)
        #expect(try table.columnIndex("bevölkerung – männlich") == 3)
        #expect(throws: TableFailure.self) { try table.columnIndex("Bevölkerung") }
        #expect(throws: TableFailure.self) { try table.columnIndex("sgesamt") }
    }

    @Test func `what was passed over is told with its lines`() throws {
        let table = try table("Titel\n\nAGS;Quote\n;in %\n1;2\n03157001;5,9\n03157002;6,1\n\nQuelle: Amt\n1) ohne\n")
        #expect(
            table.notes.first
                == TableNote(
                    RowOddity.passedOver(
                        [
                            PassedLines(.preamble, first: 1, last: 1, text: "Titel"),
                            PassedLines(.units, first: 4, last: 4, text: "in %"),
                            PassedLines(.columnNumbers, first: 5, last: 5, text: "1"),
                            PassedLines(.footer, first: 9, last: 10, text: "Quelle: Amt"),
                        ], names: 3...3)))
    }
}
