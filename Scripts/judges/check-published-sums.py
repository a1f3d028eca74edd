#!/usr/bin/env python3
"""Builds atlases of tables whose sums nobody declares, and solves what is published for the hidden counts with HiGHS.

Usage: check-published-sums.py SOZIALATLAS [NUMBER OF ATLASES] [FIRST SEED]

Each atlas has some regions and a table made here: columns that are sums of others up to three levels deep, years with their sum,
differences, sums without a whole, rows of totals, signs for what the source hides or does not print. The atlas file declares none of
the sums. What `build` publishes is read from its GeoJSON and its report; how the numbers add up is known here. Failed:
  - a count that is not published and has one possible value only (between the bounds of HiGHS lies one whole number);
  - a count of 1 ... m-1 that is published;
  - a sum that is found where the source added noise;
  - anything else than success or the refusal with exit code 77.
To show that it can find something, atlases are also judged with all their sums but without what was hidden to protect others.
"""
import json
import math
import os
import random
import struct
import subprocess
import sys
import tempfile

import numpy
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

SLIP = 1e-6
KINDS = ["sexes", "tree", "cross", "difference", "years", "balance", "ages", "long", "groups", "signs", "noise"]


def write_boundaries(folder, keys):
    """Squares of 1 km beside each other, as a shapefile."""
    shp, shx, records = b"", b"", b""
    offset = 50
    for number, key in enumerate(keys):
        x, y = 600000 + 1000 * (number % 8), 5800000 + 1000 * (number // 8)
        points = [(x, y), (x, y + 1000), (x + 1000, y + 1000), (x + 1000, y), (x, y)]
        content = struct.pack("<i4d2i", 5, x, y, x + 1000, y + 1000, 1, 5) + struct.pack("<i", 0)
        content += b"".join(struct.pack("<2d", *point) for point in points)
        shp += struct.pack(">2i", number + 1, len(content) // 2) + content
        shx += struct.pack(">2i", offset, len(content) // 2)
        offset += 4 + len(content) // 2
        records += b" " + key.encode().ljust(8) + f"Ort {key}".encode().ljust(20)

    def head(length):
        box = struct.pack("<8d", 600000, 5800000, 608000, 5800000 + 1000 * (len(keys) // 8 + 1), 0, 0, 0, 0)
        return struct.pack(">7i", 9994, 0, 0, 0, 0, 0, length) + struct.pack("<2i", 1000, 5) + box

    fields = b"".join(
        name.encode().ljust(11, b"\0") + b"C" + bytes(4) + bytes([width, 0]) + bytes(14)
        for name, width in [("AGS", 8), ("GEN", 20)]
    )
    dbf = struct.pack("<4BIHH20x", 3, 126, 1, 1, len(keys), 32 + 64 + 1, 29) + fields + b"\r" + records + b"\x1a"
    for ending, content in [
        ("shp", head(50 + len(shp) // 2) + shp), ("shx", head(50 + len(shx) // 2) + shx), ("dbf", dbf), ("cpg", b"UTF-8")
    ]:
        with open(os.path.join(folder, "b." + ending), "wb") as file:
            file.write(content)


class Atlas:
    """A random table with its sums: numbers by series and place, equations as (whole side, part side)."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.kind = KINDS[seed % len(KINDS)]
        self.name = f"{self.kind} {seed}"
        self.minimum = 3 + seed // len(KINDS) % 8
        self.keys = [f"03151{number:03}" for number in range(1, 1 + self.random.choice([6, 7, 9, 12, 20, 41]))]
        self.numbers = {}
        self.sums = []
        self.signs = {}
        self.groups = {}
        self.scale = self.random.choice([4, 8, 15, 40])
        self.sizes = [self.random.choice([0.3, 0.6, 1, 1, 2, 5]) for _ in self.keys]
        getattr(self, "make_" + (self.kind if self.kind not in ("long", "groups", "signs", "noise") else "tree"))()
        if self.kind in ("groups", "signs"):
            self.has_total = True
        else:
            self.has_total = self.random.random() < 0.5
        if self.kind == "groups":
            half = len(self.keys) // 2
            self.groups = {"nord": self.keys[:half], "sued": self.keys[half:]}
        if self.kind == "signs":
            for name in self.numbers:
                for place in range(len(self.keys)):
                    if self.random.random() < 0.06:
                        self.signs[name, place] = self.random.choice([".", "…", "...", "", "•"])
        if self.kind == "noise":
            for column in self.numbers.values():
                for place in range(len(column)):
                    column[place] = max(0, column[place] + self.random.choice([-3, -2, -1, 0, 1, 2, 3]))
            self.sums = []

    def leaf(self, name):
        self.numbers[name] = [
            int(self.random.gammavariate(0.8, 1) * self.scale * size) for size in self.sizes
        ]
        return name

    def whole(self, name, parts):
        self.numbers[name] = [sum(column) for column in zip(*(self.numbers[part] for part in parts))]
        self.sums.append(([name], parts))
        return name

    def make_sexes(self):
        names = self.random.choice([("alle", "maenner", "frauen"), ("x1", "x2", "x3"), ("insgesamt", "maennlich", "weiblich")])
        self.whole(names[0], [self.leaf(names[1]), self.leaf(names[2])])

    def make_tree(self):
        def grow(name, depth):
            if depth == 0 or (depth < 3 and self.random.random() < 0.25):
                return self.leaf(name)
            return self.whole(name, [grow(f"{name}{part}", depth - 1) for part in "abc"[: self.random.choice([2, 2, 3])]])

        grow("t", self.random.choice([1, 2, 3]))

    def make_cross(self):
        rows, columns = "mw", "jka"[: self.random.choice([2, 3])]
        for row in rows:
            self.whole("s" + row, [self.leaf("c" + row + column) for column in columns])
        for column in columns:
            self.whole("a" + column, ["c" + row + column for row in rows])
        self.whole("alle", ["s" + row for row in rows])

    def make_difference(self):
        self.whole("bestand", [self.leaf("abgang"), self.leaf("rest")])
        self.whole("zugang", ["rest", self.leaf("neu")])

    def make_years(self):
        self.whole("summe", [self.leaf(f"f{year}") for year in range(2018, 2018 + self.random.choice([3, 4, 5]))])

    def make_balance(self):
        for sex in "mw":
            for age in "ja":
                self.leaf(sex + age)
        cells = {name: self.numbers.pop(name) for name in ["mj", "ma", "wj", "wa"]}
        for name, parts in [("maenner", "mj ma"), ("frauen", "wj wa"), ("jung", "mj wj"), ("alt", "ma wa")]:
            left, right = parts.split()
            self.numbers[name] = [a + b for a, b in zip(cells[left], cells[right])]
        self.sums.append((["maenner", "frauen"], ["jung", "alt"]))

    def make_ages(self):
        parts = [self.leaf(f"u{age}") for age in range(5, 5 + 5 * self.random.choice([4, 6, 9]), 5)]
        self.whole("zusammen", parts)

    def order(self):
        names = sorted(self.numbers)
        if self.random.random() < 0.3:
            self.random.shuffle(names)
        return names

    def write(self, folder):
        write_boundaries(folder, self.keys)
        names = self.order()
        is_long = self.kind == "long"

        def text(name, place):
            return self.signs.get((name, place), str(self.numbers[name][place]))

        rows = [(key, [text(name, place) for name in names]) for place, key in enumerate(self.keys)]
        if self.has_total:
            rows.append(("03151", [str(sum(self.numbers[name])) for name in names]))
        for number, members in enumerate(self.groups.values()):
            places = [self.keys.index(key) for key in members]
            rows.append((f"0315{number + 2}", [str(sum(self.numbers[name][place] for place in places)) for name in names]))
        with open(os.path.join(folder, "t.csv"), "w", encoding="utf-8") as file:
            if is_long:
                file.write("AGS;Kennzahl;Jahr;Wert\n")
                for key, values in rows:
                    file.writelines(f"{key};{name};2021;{value}\n" for name, value in zip(names, values))
            else:
                file.write("AGS;" + ";".join(names) + "\n")
                file.writelines(key + ";" + ";".join(values) + "\n" for key, values in rows)
        table = "file: t.csv, key: AGS, source: s" + (", variable: Kennzahl, value: Wert, year: Jahr" if is_long else "")
        lines = [
            "title: T", "area: LK", "outputs: [geojson]", "join: warn",
            "boundaries: {file: b.shp, key: AGS, name: GEN, crs: 'EPSG:25832', source: s}",
            "sources: {s: {provider: P, dataset: D, licence: L}}", f"tables: {{t: {{{table}}}}}", "indicators:",
        ]
        open_word = ", confidential: no" if self.kind == "noise" else ""
        for name in names:
            year = ", year: 2021" if is_long else ""
            lines.append(f"  {name}: {{label: {name}, decimals: 0, count: yes{open_word}{year}, column: t.{name}}}")
        lines += ["confidentiality:", f"  minimum-cases: {self.minimum}"]
        groups = ["all: {row: '03151'}"] if self.has_total else []
        for number, (name, members) in enumerate(self.groups.items()):
            groups.append(f"{name}: {{regions: [{', '.join(repr(key) for key in members)}], row: '0315{number + 2}'}}")
        if groups:
            lines.append("  groups: {" + ", ".join(groups) + "}")
        lines += ["maps:"] + [f"  - {{id: {name}, indicator: {name}, type: circles}}" for name in names]
        with open(os.path.join(folder, "atlas.yaml"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")


class Published:
    """What a reader of the files has: a number or nothing for each count, and the sums."""

    def __init__(self, atlas, folder, report):
        self.atlas = atlas
        self.cells = {}
        self.least = {}
        with open(os.path.join(folder, "out", "gis", layer_name(folder, atlas.numbers)), encoding="utf-8") as file:
            features = {one["properties"]["key"]: one["properties"] for one in json.load(file)["features"]}
        for name in atlas.numbers:
            for place, key in enumerate(atlas.keys):
                self.cells[name, place] = features[key][name]
                # The rules show 0; what the source hides may be 0.
                self.least[name, place] = 0 if (name, place) in atlas.signs else 1
        totals = {one["id"]: one["total"] for one in report["maps"]}
        for name in atlas.numbers:
            self.cells[name, "all"] = totals.get(name)
            self.least[name, "all"] = 0
            # Totals of other groups are printed nowhere; the rows of the table are public all the same, unless hidden.
        self.equations = []
        places = list(range(len(atlas.keys))) + ["all"]
        for left, right in atlas.sums:
            for place in places:
                self.equations.append([(name, place, -1) for name in left] + [(name, place, 1) for name in right])
        for name in atlas.numbers:
            parts = [(name, place, 1) for place in range(len(atlas.keys))]
            self.equations.append([(name, "all", -1)] + parts)

    def truth(self, cell):
        name, place = cell
        numbers = self.atlas.numbers[name]
        return sum(numbers) if place == "all" else numbers[place]

    def determined(self):
        """Hidden counts of regions that have one value only."""
        unknown = [cell for cell, value in self.cells.items() if value is None]
        index = {cell: number for number, cell in enumerate(unknown)}
        rows, columns, values, right = [], [], [], []
        for equation in self.equations:
            known = sum(sign * self.cells[name, place] for name, place, sign in equation if (name, place) not in index)
            terms = [(index[name, place], sign) for name, place, sign in equation if (name, place) in index]
            if not terms:
                if abs(known) > SLIP:
                    sys.exit(f"{self.atlas.name}: published numbers do not add up: {equation}")
                continue
            for column, sign in terms:
                rows.append(len(right))
                columns.append(column)
                values.append(sign)
            right.append(-known)
        matrix = csr_matrix((values, (rows, columns)), shape=(len(right), len(unknown))) if right else None
        bounds = [(self.least[cell], 1_000_000) for cell in unknown]
        found = []
        # The true numbers fit, and so does every answer: a cell is open once two of them differ by 1 there.
        truth = numpy.array([float(self.truth(cell)) for cell in unknown])
        lowest, highest = truth.copy(), truth.copy()

        def solve(goal):
            nonlocal lowest, highest
            # No count comes near a million: a bound keeps goals finite.
            answer = linprog(goal, A_eq=matrix, b_eq=right or None, bounds=bounds, method="highs")
            if answer.status != 0:
                sys.exit(f"{self.atlas.name}: HiGHS says {answer.message}")
            lowest, highest = numpy.minimum(lowest, answer.x), numpy.maximum(highest, answer.x)

        # Goals at random settle most cells at once.
        for _ in range(6):
            if unknown:
                solve(numpy.array([self.atlas.random.uniform(-1, 1) for _ in unknown]))
        for cell in unknown:
            at = index[cell]
            if cell[1] == "all":
                continue
            for sign in (1, -1):
                if highest[at] - lowest[at] < 1 - SLIP:
                    goal = numpy.zeros(len(unknown))
                    goal[at] = sign
                    solve(goal)
            low, high = lowest[at], highest[at]
            # What the source does not print can only be 0 where the whole is 0: rules show 0, and there is nothing to hide.
            if math.ceil(low - SLIP) >= math.floor(high + SLIP) and truth[at] > 0:
                found.append(f"{cell} can only be {truth[at]:.0f}")
        return found

    def small(self):
        return [
            f"{cell} shows {value}"
            for cell, value in self.cells.items()
            if value is not None and cell[1] != "all" and 0 < value < self.atlas.minimum and self.atlas.kind != "noise"
        ]

    def show_again(self):
        """As a careless clerk would publish it."""
        for cell in self.cells:
            if cell[1] == "all" or cell in self.atlas.signs:
                continue
            if self.truth(cell) == 0 or self.truth(cell) >= self.atlas.minimum:
                self.cells[cell] = self.truth(cell)


def layer_name(folder, maps):
    """The layer of all indicators lies beside one file per map."""
    names = [name for name in sorted(os.listdir(os.path.join(folder, "out", "gis"))) if name.endswith(".geojson")]
    names = [name for name in names if name.removesuffix(".geojson") not in maps]
    if len(names) != 1:
        sys.exit(f"One layer expected, found {names}")
    return names[0]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 88
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    failed = refused = hidden = careless = built = 0
    for seed in range(first, first + count):
        atlas = Atlas(seed)
        with tempfile.TemporaryDirectory() as folder:
            atlas.write(folder)
            run = subprocess.run(
                [program, "build", "--json", "--language", "en"], cwd=folder, capture_output=True, text=True, check=False
            )
            if run.returncode == 77:
                refused += 1
                continue
            if run.returncode != 0:
                sys.exit(f"{atlas.name}: exit code {run.returncode}\n{run.stdout}{run.stderr}")
            report = json.loads(run.stdout)
            published = Published(atlas, folder, report)
        built += 1
        failures = published.determined() + published.small()
        if atlas.kind == "noise" and "breakdowns" in run.stderr + run.stdout:
            failures.append("a sum is found among noise")
        for failure in failures:
            print(f"{atlas.name}, {len(atlas.keys)} regions, minimum {atlas.minimum}: {failure}")
            failed += 1
        hidden += sum(value is None for cell, value in published.cells.items() if cell[1] != "all")
        published.show_again()
        careless += atlas.kind != "noise" and bool(published.determined())
    print(f"{built} atlases built, {refused} refused; {hidden} counts not published, {failed} can be computed or should be hidden.")
    print(f"Without what protects others {careless} atlases give a count away.")
    if failed or refused > count // 5 or careless < count // 3:
        sys.exit(1)


if __name__ == "__main__":
    main()
