#!/usr/bin/env python3
"""Compares a GeoJSON file of regions with the shapefile that it was made from, as GDAL sees both.

    Scripts/judges/check-geojson.py FILE.geojson BOUNDARIES.shp KEYCOLUMN

The file may hold a selection of the shapefile's regions; features of one key are one region. Finds:
- GDAL reading another number of features than the file holds, or a key twice,
- a key that the shapefile does not have,
- a vertex more than 1e-7° away from every vertex that `ogr2ogr -t_srs EPSG:4326` computes for the region, or the reverse,
- rings that are open, shorter than four positions, or against RFC 7946 (outer counter-clockwise, holes clockwise),
- a `bbox` that is missing or is not the box around the vertices, a member `crs`, coordinates with more than seven decimals.

With pyproj at hand, the region's ellipsoidal areas are compared too (0.01 %), computed with pyproj.Geod.
Needs: ogrinfo and ogr2ogr (GDAL 3). Python's standard library only.
Exit code: 0 nothing found, 1 findings (a sentence each), 2 wrong call.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict

TOLERANCE = 1.05e-7  # degrees: the last decimal that is written, and the last bit of the sum
CELL = 2e-7  # degrees


def run(*command):
    """Runs a program; its failure ends everything."""
    result = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if result.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {result.returncode}:\n{result.stderr}")
    return result.stdout


def parts(geometry):
    """The polygons of a geometry: lists of rings."""
    if geometry is None:
        return []
    return [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]


def doubled_area(ring):
    """Twice the signed area in square degrees, positive where the ring runs counter-clockwise."""
    x0, y0 = ring[0][:2]
    return sum((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0) for a, b in zip(ring, ring[1:]))


class Vertices:
    """Vertices that can be looked up by place."""

    def __init__(self, vertices):
        self.cells = defaultdict(list)
        for x, y in vertices:
            self.cells[int(x // CELL), int(y // CELL)].append((x, y))

    def near(self, x, y):
        column, row = int(x // CELL), int(y // CELL)
        return any(abs(x - u) <= TOLERANCE and abs(y - v) <= TOLERANCE
                   for i in (-1, 0, 1) for j in (-1, 0, 1) for u, v in self.cells.get((column + i, row + j), ()))


def computed_by_gdal(shapefile, column):
    """For each key the polygons that GDAL computes in WGS 84."""
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, "wgs84.geojson")
        run("ogr2ogr", "-f", "GeoJSON", "-t_srs", "EPSG:4326", "-lco", "COORDINATE_PRECISION=15", target, shapefile)
        with open(target, encoding="utf-8") as file:
            features = json.load(file)["features"]
    regions = defaultdict(list)
    for feature in features:
        if column not in feature["properties"]:
            raise SystemExit(f"{shapefile} has no column {column}; it has {', '.join(feature['properties'])}.")
        regions[str(feature["properties"][column])] += parts(feature["geometry"])
    return regions


def box_findings(name, stated, vertices):
    """A bounding box beside the vertices it should be around."""
    if not vertices:
        return
    xs, ys = [x for x, _ in vertices], [y for _, y in vertices]
    actual = [min(xs), min(ys), max(xs), max(ys)]
    if stated is None:
        yield f"{name} has no bbox"
    elif stated != actual:
        yield f"{name} has the bbox {stated}, its vertices have {actual}"


def ring_findings(key, polygons):
    """Rings that are not as RFC 7946 asks."""
    for polygon in polygons:
        for index, ring in enumerate(polygon):
            if len(ring) < 4 or ring[0] != ring[-1]:
                yield f"region {key} has a ring that is open or shorter than four positions"
            area = doubled_area(ring)
            if area < 0 if index == 0 else area > 0:
                yield f"region {key} has {'an outer ring' if index == 0 else 'a hole'} of the wrong direction"


def vertex_findings(key, mine, theirs):
    """Vertices that one of the two does not have."""
    for name, some, others in [("GDAL has no", mine, Vertices(theirs)), ("the file has no", theirs, Vertices(mine))]:
        missing = [vertex for vertex in some if not others.near(*vertex)]
        if missing:
            yield f"region {key}: {name} vertex near {missing[0]}, and {len(missing) - 1} more"


def geodesic_area(polygons):
    """Square metres on the ellipsoid of WGS 84, holes taken off; None without pyproj."""
    try:
        from pyproj import Geod
    except ImportError:
        return None
    geod = Geod(ellps="WGS84")
    total = 0.0
    for polygon in polygons:
        for index, ring in enumerate(polygon):
            area = abs(geod.polygon_area_perimeter([p[0] for p in ring], [p[1] for p in ring])[0])
            total += area if index == 0 else -area
    return total


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    path, shapefile, column = arguments
    with open(path, encoding="utf-8") as file:
        text = file.read()
    collection = json.loads(text)
    sentences = []
    features = collection["features"]
    counted = re.search(r"Feature Count: (\d+)", run("ogrinfo", "-ro", "-al", "-so", path))
    if counted is None or int(counted.group(1)) != len(features):
        sentences.append(f"GDAL reads {counted and counted.group(1)} features, the file holds {len(features)}")
    if "crs" in collection:
        sentences.append("there is a member crs")
    if re.search(r"[\[,]-?\d+\.\d{8,}[,\]]", text):
        sentences.append("there are coordinates with more than seven decimals")
    expected = computed_by_gdal(shapefile, column)
    everything = []
    seen = set()
    for feature in features:
        key = str(feature.get("id"))
        if key in seen:
            sentences.append(f"the key {key} is there twice")
        seen.add(key)
        if feature["properties"].get("key") != key:
            sentences.append(f"the feature {key} has the property key {feature['properties'].get('key')}")
        if key not in expected:
            sentences.append(f"the shapefile has no {column} {key}")
            continue
        polygons = parts(feature["geometry"])
        mine = [tuple(p[:2]) for polygon in polygons for ring in polygon for p in ring]
        theirs = [tuple(p[:2]) for polygon in expected[key] for ring in polygon for p in ring]
        everything += mine
        sentences += ring_findings(key, polygons)
        sentences += vertex_findings(key, mine, theirs)
        sentences += box_findings(f"region {key}", feature.get("bbox"), mine)
        holes = sum(len(polygon) - 1 for polygon in polygons)
        area, area_expected = geodesic_area(polygons), geodesic_area(expected[key])
        if area is not None and area_expected and abs(area / area_expected - 1) > 1e-4:
            sentences.append(f"region {key} has {area:.0f} m², from the shapefile {area_expected:.0f} m²")
        if len(features) <= 20:
            measured = "" if area is None else f", {area / 1e6:.4f} km²"
            print(f"{path}: {key}: {len(mine)} vertices, {len(polygons)} parts, {holes} holes{measured}")
    sentences += box_findings("the collection", collection.get("bbox"), everything)
    for sentence in sentences:
        print(f"{path}: {sentence}.")
    if not sentences:
        print(f"{path}: {len(features)} features, {len(everything)} vertices within 1e-7° of what GDAL computes.")
    return 1 if sentences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
