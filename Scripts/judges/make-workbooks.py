#!/usr/bin/env python3
"""Writes a table as offices publish it, as CSV and as a workbook of openpyxl: make-workbooks.py TABLE.csv FOLDER

Above the rows stand a title, a head of two lines with merged groups and a line of units, below them a total and footnotes. The workbook
has a cover sheet; its keys and values are numbers, some of them with a percent format.
"""
import csv
import sys

import openpyxl

source, folder = sys.argv[1:3]
with open(source, encoding="utf-8-sig", newline="") as file:
    names, *rows = list(csv.reader(file, delimiter=";"))


def value(text):
    plain = text.replace(",", ".")
    return float(plain) if "." in plain else int(plain)


counts = {"einwohner"}
groups = ["AGS", "Gemeinde"] + ["Bevölkerung", "", ""] + ["Wohnen"] + [""] * (len(names) - 6)
units = ["", ""] + ["Anzahl" if name in counts else "%" for name in names[2:]]
total = ["03157", "Landkreis Peine", str(sum(int(row[2]) for row in rows))] + [""] * (len(names) - 3)
above = [["Zensus 2022: Bevölkerung und Wohnen"], ["Stand: 15. Mai 2022"], []]
head = [groups, ["", ""] + names[2:], units]
below = [[], ["1) Ohne Wohnheime."], ["Quelle: Statistische Ämter des Bundes und der Länder"]]

with open(folder + "/tabelle.csv", "w", encoding="utf-8-sig", newline="") as file:
    writer = csv.writer(file, delimiter=";")
    for row in above + head + rows + [total] + below:
        writer.writerow(row + [""] * (len(names) - len(row)))

book = openpyxl.Workbook()
book.active.title = "Titel"
book.active["A1"] = "Zensus 2022"
sheet = book.create_sheet("Tabelle 1")
for row in above + head:
    sheet.append([cell or None for cell in row])
for row in rows + [total]:
    sheet.append([int(row[0]), row[1]] + [value(cell) if cell else None for cell in row[2:]])
for row in below:
    sheet.append(row)
for row in range(len(above) + len(head) + 1, len(above) + len(head) + 1 + len(rows)):
    cell = sheet.cell(row, 4)
    cell.value = value(rows[row - len(above) - len(head) - 1][3]) / 100
    cell.number_format = "0.0%"
line = len(above) + 1
sheet.merge_cells(start_row=line, end_row=line, start_column=3, end_column=5)
sheet.merge_cells(start_row=line, end_row=line, start_column=6, end_column=len(names))
for column in (1, 2):
    sheet.merge_cells(start_row=line, end_row=line + 1, start_column=column, end_column=column)
book.save(folder + "/openpyxl.xlsx")
