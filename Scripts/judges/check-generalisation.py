#!/usr/bin/env python3
"""Compares generalised maps with the boundaries that they were drawn from, as GEOS sees both.

    Scripts/judges/check-generalisation.py PROGRAM SHARED [SET …]

Draws each boundary set of SHARED/germany that is there (VG250_KRS, VG250_VWG_2004, VG250_GEM_simplified, VG5000_GEM; or
those named; or the .shp with a values.csv beside it, as Benchmarks/make-regions makes) at three scales (slide, a4 and
column) as SVG, reads the regions' paths back, and moves the input's polygons to the sheet by the scale and the offset that
fit the path's vertices best. Then, for each map:

- regions: the keys of the paths are those of the input, each once, and no region is without a path.
- invalid: polygons (a path's outer ring with its holes) that GEOS finds invalid, in regions whose polygons are all valid in
  the input: none. A region of one record must also be valid as a whole if it was valid in the input.
- area: the union of all regions has the area of the input's union, to 0.1 %.
- overlaps: of each pair of regions that overlap, in mm². A pair that did not overlap in the input: none above 0.001 mm²; one
  that did: at most what can be seen (a square of 0.15 mm) more than there. The table's sum is that of all polygons' areas
  less that of their union.
- gaps: holes of the union that meet no hole of the input's union and that the input's union covers for the most part (a bay
  whose mouth has closed is none): none larger than 0.001 mm².
- parts and holes: a part at least as large as what can be seen meets a part of the same region on the map; a hole of the
  region's parts together that is as large meets a hole or is not filled for the most part.

Coordinates in the SVG are rounded to 0.01 mm, which can make a polygon invalid or two regions overlap though what was
rounded was sound. So each vertex is put back on the vertex of the input that it was, and "of it rounding" counts what
is sound then; it counts as a finding all the same.

Needs: Shapely 2 with GEOS 3.10 or later, pyogrio, numpy. Exit code: 0 nothing found, 1 findings, 2 wrong call.
"""

import os
import subprocess
import sys
import tempfile
from collections import defaultdict

try:
    import numpy
    import shapely

    from region_paths import put_back, regions_of_shapefile, regions_of_svg, scale_of
except ImportError as error:
    raise SystemExit(f"check-generalisation.py needs Shapely 2, pyogrio and numpy: {error}")

SETS = {  # key of the boundaries, table, its key
    "VG250_KRS": ("AGS", "values_krs", "AGS"),
    "VG250_VWG_2004": ("RS", "values_vwg", "RS"),
    "VG250_GEM_simplified": ("ARS", "arbeitslosenanteil_2021", "AGS"),
    "VG5000_GEM": ("AGS", "arbeitslosenanteil_2021", "AGS"),
}
FORMATS = ("slide", "a4", "column")
VISIBLE = 0.15  # millimetres
NOTHING = 1e-3  # mm²


class Coverage:
    """Polygons of regions and what is wrong between them, in mm²."""

    def __init__(self, regions):
        self.regions = regions
        self.keys = numpy.array([key for key, parts in regions.items() for _ in parts])
        self.parts = numpy.array([part for parts in regions.values() for part in parts])
        self.valid = shapely.is_valid(self.parts)
        self.invalid_keys = set(self.keys[~self.valid])
        # Even-odd, as SVG fills them.
        self.sound = numpy.where(self.valid, self.parts, shapely.make_valid(self.parts))
        self.union = shapely.union_all(self.sound)
        self.area = self.union.area
        self.overlap = max(0.0, shapely.area(self.sound).sum() - self.area)  # without the sum's own error
        self.holes = holes_of(shapely.get_parts(self.union))
        self.pairs = self.overlapping_pairs()

    def overlapping_pairs(self):
        """{(key, key): area of overlap}."""
        left, right = shapely.STRtree(self.sound).query(self.sound, predicate="intersects")
        left, right = left[left < right], right[left < right]
        areas = shapely.area(shapely.intersection(self.sound[left], self.sound[right]))
        pairs = defaultdict(float)
        for one, other, area in zip(left[areas > 0], right[areas > 0], areas[areas > 0]):
            pairs[tuple(sorted((self.keys[one], self.keys[other])))] += area
        return pairs


def holes_of(polygons):
    """The holes of polygons, as polygons."""
    rings, index = shapely.get_rings(polygons, return_index=True)
    return shapely.polygons(rings[1:][index[1:] == index[:-1]]) if len(rings) else numpy.array([])


def unseen(original, drawn):
    """Of polygons large enough to be seen, those that meet none that is drawn."""
    large = original[shapely.area(original) >= VISIBLE**2] if len(original) else original
    if not len(large):
        return []
    met = shapely.STRtree(drawn).query(large, predicate="intersects")[0] if len(drawn) else []
    return large[numpy.setdiff1d(numpy.arange(len(large)), met)]


def place(u, v, move):
    """A place on the sheet and on the ground."""
    scale, x, y = move
    return f"at {u:.2f} {-v:.2f} mm, E {(u - x) / scale:.0f} N {(v - y) / scale:.0f}"


def middle(geometry, move):
    """Where something is."""
    point = shapely.get_coordinates(shapely.point_on_surface(shapely.make_valid(geometry)))
    return place(*(point[0] if len(point) else shapely.get_coordinates(geometry)[0]), move)


def reason(geometry, move):
    """Why and where something is invalid."""
    words, _, at = shapely.is_valid_reason(geometry).partition("[")
    return f"{words} {place(*map(float, at.rstrip(']').split()[:2]), move)}" if at else words


def check(name, original, wholes, drawn, vertices_in):
    """A row of the table, and sentences about what is wrong."""
    findings = []
    if missing := sorted(set(original) - set(drawn)):
        findings.append(f"{len(missing)} regions have no path: {', '.join(missing[:5])}")
    if strangers := sorted(set(drawn) - set(original)):
        findings.append(f"{len(strangers)} paths belong to no region: {', '.join(strangers[:5])}")
    move = scale, x, y = scale_of(original, drawn)
    on_sheet = lambda points: points * scale + (x, y)
    input_ = Coverage({key: list(shapely.transform(numpy.array(parts), on_sheet)) for key, parts in original.items()})
    output = Coverage(drawn)

    new = sorted(output.invalid_keys - input_.invalid_keys)
    wholly = sorted(key for key, valid in wholes.items() if valid and key in drawn and key not in new
                    and not shapely.is_valid(shapely.multipolygons(drawn[key])))
    by_rounding = 0
    for key in new + wholly:
        before = put_back(drawn[key], numpy.array(input_.regions[key]))
        rounding = shapely.is_valid(shapely.multipolygons(before)) if key in wholes else shapely.is_valid(before).all()
        by_rounding += bool(rounding)
        kind = "by rounding" if rounding else "before rounding too"
        for part in drawn[key] if key in output.invalid_keys else [shapely.multipolygons(drawn[key])]:
            if not shapely.is_valid(part):
                findings.append(f"region {key} is invalid {kind}: {reason(part, move)}")
    change = (output.area / input_.area - 1) * 100
    if abs(change) > 0.1:
        findings.append(f"the union's area changes by {change:.3f} %")

    worse = {pair: area - input_.pairs.get(pair, 0) for pair, area in output.pairs.items()}
    worst = sorted((pair for pair in worse if worse[pair] > (VISIBLE**2 if pair in input_.pairs else NOTHING)),
                   key=lambda pair: (-worse[pair], pair))
    findings += [f"regions {pair[0]} and {pair[1]} overlap by {worse[pair]:.4f} mm² more than in the input" for pair in worst]
    meeting = shapely.STRtree(input_.holes).query(output.holes, predicate="intersects")[0] if len(input_.holes) else []
    new_gaps = output.holes[numpy.setdiff1d(numpy.arange(len(output.holes)), meeting)]
    covered = shapely.area(shapely.intersection(new_gaps, input_.union)) if len(new_gaps) else []
    new_gaps = [gap for gap, area in zip(new_gaps, covered) if area > max(NOTHING, gap.area / 2)]
    findings += [f"there is a new gap of {gap.area:.4f} mm² {middle(gap, move)}" for gap in new_gaps]

    lost_parts = lost_holes = seen_parts = seen_holes = 0
    for key, parts in input_.regions.items():
        parts, mine = numpy.array(parts), numpy.array(drawn.get(key, []))
        # What a part of the same region fills, as water in land, is no hole of the region.
        holes = holes_of(shapely.get_parts(shapely.union_all(shapely.make_valid(parts))))
        seen_parts += (shapely.area(parts) >= VISIBLE**2).sum()
        seen_holes += (shapely.area(holes) >= VISIBLE**2).sum() if len(holes) else 0
        # A hole that has become a bay is not lost.
        whole = shapely.union_all(shapely.make_valid(mine)) if len(mine) else shapely.Polygon()
        filled = [hole for hole in unseen(shapely.make_valid(holes), shapely.make_valid(holes_of(mine)))
                  if hole.intersection(whole).area > hole.area / 2]
        for what, lost in (("part", unseen(shapely.make_valid(parts), shapely.make_valid(mine))), ("hole", filled)):
            findings += [f"region {key} lacks a {what} of {one.area:.3f} mm² {middle(one, move)}" for one in lost]
            lost_parts += len(lost) if what == "part" else 0
            lost_holes += len(lost) if what == "hole" else 0
    row = [
        name, f"1:{1000 / scale / 1e6:.1f} M", f"{len(drawn)}",
        f"{vertices_in} → {shapely.get_num_coordinates(output.parts).sum()}",
        f"{(~input_.valid).sum()} → {(~output.valid).sum()}", f"{len(new) + len(wholly)}", f"{by_rounding}", f"{change:+.4f}",
        f"{input_.overlap:.4f} → {output.overlap:.4f}", f"{len(worst)}",
        f"{shapely.area(input_.holes).sum():.3f} → {shapely.area(output.holes).sum():.3f}",
        f"{len(input_.holes)} → {len(output.holes)}", f"{len(new_gaps)}", f"{lost_parts} of {seen_parts}", f"{lost_holes} of {seen_holes}",
    ]
    return row, findings


HEAD = ["map", "scale", "regions", "vertices", "invalid polygons", "new", "of it rounding", "area %", "overlaps mm²",
        "pairs worse", "holes of the union mm²", "their number", "new gaps", "parts lost", "holes lost"]


def entries(shared, names):
    """(name, shapefile, key, table, its key) of each set."""
    for name in names or SETS:
        if name.endswith(".shp"):
            yield os.path.basename(os.path.dirname(name)) or name, name, "AGS", os.path.join(os.path.dirname(name), "values.csv"), "AGS"
        elif os.path.exists(f"{shared}/germany/{name}.shp"):
            key, table, table_key = SETS[name]
            yield name, f"{shared}/germany/{name}.shp", key, f"{shared}/germany/{table}.csv", table_key
        else:
            print(f"{name} is not there and left out.", file=sys.stderr)


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, shared, names = os.path.abspath(arguments[0]), arguments[1], arguments[2:]
    sentences = []
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD))
    for name, boundaries, key, table, table_key in entries(shared, names):
        original, wholes = regions_of_shapefile(boundaries, key)
        vertices = sum(shapely.get_num_coordinates(parts).sum() for parts in original.values())
        for format_ in FORMATS:
            with tempfile.TemporaryDirectory() as folder:
                out = os.path.join(folder, "map.svg")
                run = subprocess.run(
                    [program, "map", boundaries, "--key", key, "--values", table, "--values-key", table_key, "--column", "value",
                     "--format", format_, "--quiet", "-o", out], capture_output=True, text=True)
                if run.returncode != 0:
                    raise SystemExit(f"{program} ended with {run.returncode}:\n{run.stderr}")
                row, findings = check(f"{name} {format_}", original, wholes, regions_of_svg(out), vertices)
            print("| " + " | ".join(row) + " |", flush=True)
            sentences += [f"{name} {format_}: {finding}." for finding in findings]
    print()
    for sentence in sentences:
        print(sentence)
    print(f"{len(sentences)} findings (GEOS {shapely.geos_version_string}).")
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
