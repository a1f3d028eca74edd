#!/usr/bin/env python3
"""Solves published tables for their hidden counts with HiGHS (scipy.optimize.linprog).

Usage: check-suppression.py TABLES.json

The tables come from the test "Tables for the outside judge". From the published numbers alone, and from what the rules say of
hidden ones (0 is shown, so a hidden count is at least 1), the least and the largest possible value of every hidden count is
computed. Failed:
  - a hidden count that has one value only;
  - a count hidden for being few of which not all of 1 ... m-1 (of a sum of k hidden counts: k ... m-1) remains possible;
  - another hidden count whose possible values lie closer together than 1 ... m-1;
  - a count of 1 ... m-1 that is shown.
To show that it can find something, it then shows again what was hidden to protect others, and must find disclosures.
"""
import json
import math
import sys

from scipy.optimize import linprog

SLIP = 1e-6


class Table:
    """The cells of a table by (series, place), and the sums among them."""

    def __init__(self, data):
        self.data = data
        self.minimum = data["minimum"]
        self.cells = {}
        self.reasons = {}
        self.truth = {}
        places = list(range(data["regions"])) + [
            data["regions"] + index for index, members in enumerate(data["groups"]) if members
        ]
        for name, series in data["series"].items():
            for place in places:
                self.cells[name, place] = series["published"][place]
                self.reasons[name, place] = series["reasons"][place]
                self.truth[name, place] = series["truth"][place]
        # A sum is (whole, parts). Groups are sums of regions, whatever lies between.
        self.sums = []
        for name in data["series"]:
            for index, members in enumerate(data["groups"]):
                if members:
                    self.sums.append(((name, data["regions"] + index), [(name, member) for member in members]))
        for entry in data["sums"]:
            for place in places:
                self.sums.append(((entry["whole"], place), [(part, place) for part in entry["parts"]]))

    def hidden_bounds(self, cell):
        if not self.data["knowsReasons"]:
            return 1, None
        if self.reasons[cell] == "few cases":
            return 1, self.minimum - 1
        return max(1, self.minimum), None

    def shown_bounds(self, value):
        base = self.data.get("rounding")
        if base is None:
            return value, value
        low, high = max(0, math.ceil(value - base / 2)), math.ceil(value + base / 2) - 1
        if low > 0:
            low = max(low, self.minimum)
        elif high < self.minimum:
            high = 0
        return low, high

    def bounds(self, cell):
        value = self.cells[cell]
        return self.hidden_bounds(cell) if value is None else self.shown_bounds(value)

    def all_hidden(self, cell):
        """Bounds where all but zeros is hidden: what no suppression can help."""
        if self.truth[cell] == 0:
            return 0, 0
        if not self.data["knowsReasons"]:
            return 1, None
        few = 0 < self.truth[cell] < self.minimum
        return (1, self.minimum - 1) if few else (self.minimum, None)

    def system(self, bounds):
        order = {cell: index for index, cell in enumerate(self.cells)}
        matrix = []
        for whole, parts in self.sums:
            row = [0.0] * len(order)
            row[order[whole]] = -1.0
            for part in parts:
                row[order[part]] += 1.0
            matrix.append(row)
        return order, matrix, [bounds(cell) for cell in order]

    def extremes(self, cells, bounds):
        order, matrix, limits = self.system(bounds)
        found = {}
        for cell in cells:
            ends = []
            for sign in (1, -1):
                goal = [0.0] * len(order)
                goal[order[cell]] = sign
                answer = linprog(goal, A_eq=matrix or None, b_eq=[0.0] * len(matrix) if matrix else None, bounds=limits, method="highs")
                if answer.status == 3:
                    ends.append(-sign * math.inf)
                elif answer.status == 0:
                    ends.append(answer.x[order[cell]])
                else:
                    sys.exit(f"{self.data['name']}: HiGHS says {answer.message}")
            found[cell] = (math.ceil(ends[0] - SLIP), ends[1] if math.isinf(ends[1]) else math.floor(ends[1] + SLIP))
        return found

    def disclosures(self):
        hidden = [cell for cell, value in self.cells.items() if value is None]
        least_width = max(1, self.minimum - 2)
        failures = []
        for cell, (low, high) in self.extremes(hidden, self.bounds).items():
            if self.reasons[cell] == "few cases":
                wanted = (1, max(self.minimum - 1, 2))
                if low > wanted[0] or high < wanted[1]:
                    least, largest = self.extremes([cell], self.all_hidden)[cell]
                    low_end = max(1, least)
                    wanted = (low_end, min(max(self.minimum - 1, low_end + 1), largest))
                is_open = low <= wanted[0] and high >= wanted[1]
                # A count that is known to be few cannot be more open than few counts are.
                is_exact = high == low and not (self.data["knowsReasons"] and wanted[0] == wanted[1])
            else:
                is_open, is_exact = high - low >= least_width, high == low
                if not is_open and self.data["knowsReasons"]:
                    least, largest = self.extremes([cell], self.all_hidden)[cell]
                    is_open = high - low >= largest - least
                    is_exact = is_exact and largest != least
            if is_exact or not is_open:
                failures.append(f"{cell}: {low} to {high} ({self.reasons[cell]})")
        return failures

    def overlooked(self):
        return [
            f"{cell}: {self.truth[cell]} is shown"
            for cell, value in self.cells.items()
            if value is not None and 0 < self.truth[cell] < self.minimum
        ]

    def show_again(self):
        """As a careless clerk would publish it."""
        for cell, reason in self.reasons.items():
            if reason == "protects others":
                self.cells[cell] = self.truth[cell] if self.data.get("rounding") is None else None
                self.reasons[cell] = None if self.cells[cell] is not None else reason


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as file:
        tables = json.load(file)
    if len(tables) < 200:
        sys.exit(f"{len(tables)} tables are too few to judge by.")
    failed = hidden = careless = complemented = 0
    for data in tables:
        table = Table(data)
        hidden += sum(value is None for value in table.cells.values())
        for failure in table.disclosures() + table.overlooked():
            print(f"{data['name']}: {failure}")
            failed += 1
        if "protects others" in table.reasons.values() and data.get("rounding") is None:
            complemented += 1
            table.show_again()
            careless += bool(table.disclosures())
    print(f"{len(tables)} tables, {hidden} hidden counts, {failed} disclosed.")
    print(f"Without secondary suppression {careless} of {complemented} tables disclose a count.")
    # None of the suppression is in vain: without all of it something is known.
    if failed or careless < complemented * 9 // 10:
        sys.exit(1)


if __name__ == "__main__":
    main()
