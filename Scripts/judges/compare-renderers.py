#!/usr/bin/env python3
"""Compares what rsvg-convert, Chromium and LibreOffice make of SVG maps.

    Scripts/judges/compare-renderers.py FILE.svg...

Each program turns each drawing into a PDF; all see Liberation Sans only. Finds:
- a word that one program shows and another does not,
- a word that begins or ends, or whose baseline lies, more than 0.5 mm away from where rsvg-convert has it,
- a region (`path[data-key]`) whose colour at a clear spot inside is not its `fill` in one of the three.

Words and their horizontal extent come from `pdftotext -bbox`. The upper and lower edges of its boxes are not compared:
each program writes its own ascent and descent of the same font into the PDF. The baseline is compared instead; it is the
y of the word's first glyph in `pdftocairo -svg`.
A clear spot is one where Chromium finds nothing but the region within 0.2 mm or more: no label, hatch, circle or border.

Needs: rsvg-convert, chromium, soffice, pdftotext, pdftocairo and pdftoppm (poppler), Liberation Sans.
Python's standard library only. Exit code: 0 nothing found, 1 findings (a sentence each), 2 wrong call.
"""

import html
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter, defaultdict

from fonts import FontSet, chromium, evaluate, inline

TOLERANCE = 0.5  # mm
COLOUR_TOLERANCE = 2  # of 255
MILLIMETRES = 25.4 / 72  # in a point
RESOLUTION = 254  # pixels per inch: ten per millimetre

CLEAR_SPOTS = """
function judge(svg) {
    svg.scrollIntoView();
    const matrix = svg.getScreenCTM();
    const at = (x, y) => { const p = new DOMPoint(x, y).matrixTransform(matrix);
        return document.elementFromPoint(p.x, p.y); };
    return {width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height,
        regions: [...svg.querySelectorAll('path[data-key]:not([fill="none"])')].map(region => {
            const box = region.getBBox(), steps = 40;
            for (const room of [3, 1.5, 0.8, 0.4, 0.2])
                for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++) {
                    const x = box.x + box.width * i / steps, y = box.y + box.height * j / steps;
                    if (at(x, y) !== region) continue;
                    if ([[-1, 0], [1, 0], [0, -1], [0, 1], [-.7, -.7], [.7, -.7], [-.7, .7], [.7, .7]]
                        .every(([dx, dy]) => at(x + dx * room, y + dy * room) === region))
                        return {key: region.dataset.key, fill: region.getAttribute('fill'),
                            opacity: region.getAttribute('fill-opacity'), x, y};
                }
            return {key: region.dataset.key, fill: null};
        })};
}
"""


def run(*command, environment=None):
    """Runs a program; its failure ends everything."""
    result = subprocess.run(command, capture_output=True, env=environment, timeout=300)
    if result.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {result.returncode}:\n{result.stderr.decode(errors='replace')}")
    return result.stdout


def make_pdfs(paths, sheets, folder, font_set):
    """One PDF per program and file: {program: [path]}."""
    environment = dict(os.environ, FONTCONFIG_FILE=font_set.file, HOME=folder)
    pdfs = {name: [] for name in ("rsvg-convert", "Chromium", "LibreOffice")}
    copies = []
    for index, (path, sheet) in enumerate(zip(paths, sheets)):
        copy = os.path.join(folder, f"{index}.svg")
        with open(path, "rb") as source, open(copy, "wb") as out:
            out.write(source.read())
        copies.append(copy)
        pdf = os.path.join(folder, f"{index}-rsvg.pdf")
        run("rsvg-convert", "-f", "pdf", "-o", pdf, copy, environment=environment)
        pdfs["rsvg-convert"].append(pdf)
        page = os.path.join(folder, f"{index}.html")
        with open(page, "w", encoding="utf-8") as out:
            out.write(f'<!DOCTYPE html><meta charset="utf-8"><style>@page{{size:{sheet["width"]}mm {sheet["height"]}mm;'
                      f"margin:0}}body{{margin:0}}svg{{display:block}}</style>{inline(path)}")
        pdf = os.path.join(folder, f"{index}-chromium.pdf")
        chromium(["--no-pdf-header-footer", f"--print-to-pdf={pdf}", f"file://{page}"], folder, font_set)
        pdfs["Chromium"].append(pdf)
        pdfs["LibreOffice"].append(os.path.join(folder, "office", f"{index}.pdf"))
    run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/office-profile", "--convert-to", "pdf",
        "--outdir", os.path.join(folder, "office"), *copies, environment=environment)
    return pdfs


def words(pdf):
    """The words of a page: {text: [(left, right, baseline) in mm]}."""
    glyphs = [(float(x), float(y)) for x, y in re.findall(
        r'<use xlink:href="#glyph[^"]*" x="([-\d.]+)" y="([-\d.]+)"', run("pdftocairo", "-svg", pdf, "-").decode())]
    found = defaultdict(list)
    for left, top, right, bottom, text in re.findall(
            r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>',
            run("pdftotext", "-bbox", pdf, "-").decode()):
        left, top, right, bottom = map(float, (left, top, right, bottom))
        near = [(abs(x - left), y) for x, y in glyphs if top <= y <= bottom and left - 2 <= x <= right]
        if not near:
            raise SystemExit(f"{pdf}: no glyph was found for the word “{text}”.")
        found[unicodedata.normalize("NFC", html.unescape(text))].append(
            tuple(value * MILLIMETRES for value in (left, right, min(near)[1])))
    return found


def compare_words(reference, other, program):
    """Where two programs differ in their words, as sentences; the largest difference comes last."""
    largest = 0.0
    sentences = []
    for text in sorted(reference.keys() | other.keys()):
        mine, theirs = reference.get(text, []), list(other.get(text, []))
        if len(mine) != len(theirs):
            sentences.append(f"rsvg-convert shows “{text}” {len(mine)} times, {program} {len(theirs)} times")
            continue
        for word in mine:
            nearest = min(theirs, key=lambda found: sum((a - b) ** 2 for a, b in zip(word, found)))
            theirs.remove(nearest)
            differences = [b - a for a, b in zip(word, nearest)]
            largest = max(largest, *map(abs, differences))
            if max(map(abs, differences)) > TOLERANCE:
                sentences.append(
                    f"{program} has “{text}” elsewhere than rsvg-convert: left {differences[0]:+.2f}, "
                    f"right {differences[1]:+.2f}, baseline {differences[2]:+.2f} mm")
    return sentences, largest


class Picture:
    """A page as pixels."""

    def __init__(self, pdf):
        data = run("pdftoppm", "-r", str(RESOLUTION), "-singlefile", pdf)
        header = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", data)
        self.width, self.height = int(header.group(1)), int(header.group(2))
        self.pixels = data[header.end():]

    def colour(self, x, y):
        """The most frequent red, green and blue within 0.3 mm of a place: programs shift a page by as much, and between
        hatch lines there is not much more room."""
        steps = [0.1 * step for step in range(-3, 4)]
        return Counter(self.pixel(x + dx, y + dy) for dx in steps for dy in steps).most_common(1)[0][0]

    def pixel(self, x, y):
        """Red, green and blue at a place in mm."""
        scale = RESOLUTION / 25.4
        column = min(max(int(x * scale), 0), self.width - 1)
        start = 3 * (min(max(int(y * scale), 0), self.height - 1) * self.width + column)
        return tuple(self.pixels[start:start + 3])


def compare_colours(sheet, pictures):
    """Regions that are not as they are meant to be, as sentences."""
    for region in sheet["regions"]:
        if region["fill"] is None:
            yield f"region {region['key']} has no clear spot where its colour could be read"
            continue
        if region["opacity"] is not None or not re.fullmatch("#[0-9a-fA-F]{6}", region["fill"]):
            continue
        meant = tuple(bytes.fromhex(region["fill"][1:]))
        for program, picture in pictures.items():
            seen = picture.colour(region["x"], region["y"])
            if max(abs(a - b) for a, b in zip(meant, seen)) > COLOUR_TOLERANCE:
                yield (f"{program} paints region {region['key']} #{bytes(seen).hex()} instead of {region['fill']} "
                       f"(at {region['x']:.1f}, {region['y']:.1f} mm)")


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        font_set = FontSet("Liberation Sans", folder)
        sheets = evaluate(paths, CLEAR_SPOTS, font_set,
                          ["--force-device-scale-factor=1", "--window-size=1600,1600"])
        pdfs = make_pdfs(paths, sheets, folder, font_set)
        for index, (path, sheet) in enumerate(zip(paths, sheets)):
            found = {program: words(files[index]) for program, files in pdfs.items()}
            sentences = []
            summary = []
            for program in ("Chromium", "LibreOffice"):
                more, largest = compare_words(found["rsvg-convert"], found[program], program)
                sentences += more
                summary.append(f"{program} within {largest:.2f} mm")
            sentences += compare_colours(sheet, {name: Picture(files[index]) for name, files in pdfs.items()})
            count += len(sentences)
            for sentence in sentences:
                print(f"{path}: {sentence}.")
            print(f"{path}: {sum(map(len, found['rsvg-convert'].values()))} words, {', '.join(summary)}; "
                  f"{len(sheet['regions'])} regions.")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
