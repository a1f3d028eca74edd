#!/usr/bin/env python3
"""Measures every text of SVG maps in Chromium: once where only Liberation Sans is installed (it measures like Arial),
once where only the up to 20 % wider DejaVu Sans is.

    Scripts/judges/measure-text.py FILE.svg...

Finds, for each font:
- two text boxes that overlap,
- a text box that leaves the sheet,
- a text with `data-for="KEY"`, or any text of the layer `labels`, whose box is not inside its region
  (`path[data-key=KEY]`, tested on a grid over the box), unless a line with `data-leader="KEY"` leads there.

A text box is as wide as the words and from the font's ascent to its descent high. 0.1 mm is allowed everywhere.
That the font meant was really used is checked by the width of a known word; otherwise the program stops.

Needs: chromium, fontconfig (fc-list), the two font families. Python's standard library only.
Exit code: 0 nothing found, 1 findings (a sentence each), 2 wrong call.
"""

import sys
import tempfile

from fonts import FAMILIES, FontSet, evaluate

TOLERANCE = 0.1  # mm

SCRIPT = """
function judge(svg) {
    const sheet = svg.viewBox.baseVal;
    const toSheet = svg.getScreenCTM().inverse();
    return {width: sheet.width, height: sheet.height, texts: [...svg.querySelectorAll('text')].map(text => {
        const box = text.getBBox(), matrix = toSheet.multiply(text.getScreenCTM());
        const corners = [[box.x, box.y], [box.x + box.width, box.y], [box.x, box.y + box.height],
            [box.x + box.width, box.y + box.height]].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
        const xs = corners.map(p => p.x), ys = corners.map(p => p.y);
        const found = {text: text.textContent, key: text.getAttribute('data-for'),
            isLabel: text.closest('#labels') !== null || text.closest('g[id=labels]') !== null,
            left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys)};
        if (found.key !== null) {
            const same = name => e => e.getAttribute(name) === found.key;
            const region = [...svg.querySelectorAll('path[data-key]')].find(same('data-key'));
            found.hasLeader = [...svg.querySelectorAll('[data-leader]')].some(same('data-leader'));
            found.hasRegion = region !== undefined;
            if (region) {
                const toRegion = region.getScreenCTM().inverse().multiply(svg.getScreenCTM());
                let outside = 0;
                const columns = 24, rows = 8, inset = TOLERANCE;
                for (let i = 0; i <= columns; i++) for (let j = 0; j <= rows; j++) {
                    const x = found.left + inset + (found.right - found.left - 2 * inset) * i / columns;
                    const y = found.top + inset + (found.bottom - found.top - 2 * inset) * j / rows;
                    if (!region.isPointInFill(new DOMPoint(x, y).matrixTransform(toRegion))) outside++;
                }
                found.outside = outside / ((columns + 1) * (rows + 1));
            }
        }
        return found;
    })};
}
""".replace("TOLERANCE", str(TOLERANCE))


def findings(sheet):
    """What is wrong on one sheet, as sentences."""
    texts = [text for text in sheet["texts"] if text["text"].strip()]
    for index, one in enumerate(texts):
        name = f"“{one['text']}”"
        beyond = max(-one["left"], -one["top"], one["right"] - sheet["width"], one["bottom"] - sheet["height"])
        if beyond > TOLERANCE:
            yield f"{name} leaves the sheet by {beyond:.2f} mm"
        for other in texts[index + 1:]:
            across = min(one["right"], other["right"]) - max(one["left"], other["left"])
            down = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
            if across > TOLERANCE and down > TOLERANCE:
                yield f"{name} and “{other['text']}” overlap by {across:.2f} × {down:.2f} mm"
        if one["key"] is None:
            if one["isLabel"]:
                yield f"{name} stands among the labels and names no region (data-for)"
        elif not one["hasRegion"]:
            yield f"{name} labels {one['key']}, and there is no region of that key"
        elif one["outside"] > 0 and not one["hasLeader"]:
            yield (f"{name} lies with {one['outside']:.0%} of its box outside its region {one['key']}, "
                   "and no leader line leads there")


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    count = 0
    for family in FAMILIES:
        with tempfile.TemporaryDirectory() as folder:
            sheets = evaluate(paths, SCRIPT, FontSet(family, folder))
        for path, sheet in zip(paths, sheets):
            sentences = list(findings(sheet))
            count += len(sentences)
            for sentence in sentences:
                print(f"{path}: with {family}: {sentence}.")
            if not sentences:
                print(f"{path}: with {family}: {len(sheet['texts'])} texts, none collides or is cut off.")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
