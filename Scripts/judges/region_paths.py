"""Regions as the paths of a map and as the polygons of a shapefile, and how one becomes the other.

Read by check-generalisation.py. Lengths in millimetres of the sheet, with y upwards.
"""

import re
import xml.etree.ElementTree as ElementTree
from collections import defaultdict

import numpy
import pyogrio
import shapely

TOKEN = re.compile(r"[MLlz]|-?(?:\d+\.?\d*|\.\d+)")


def rings_of_path(data):
    """The rings of a path's `d` of M, L, l and z, as arrays of closed positions with y upwards."""
    rings, ring, command, x, y = [], [], "", 0, 0
    tokens = TOKEN.findall(data)
    index = 0
    while index < len(tokens):
        if tokens[index] in "MLlz":
            command = tokens[index]
            index += 1
            if command == "z":
                rings.append(numpy.array(ring + ring[:1], dtype=float) * (0.01, -0.01))
                ring = []
            continue
        # Whole hundredths, so that sums of relative steps stay exact.
        pair = [round(float(token) * 100) for token in tokens[index:index + 2]]
        x, y = (x + pair[0], y + pair[1]) if command == "l" else pair
        ring.append((x, y))
        index += 2
    return rings


def polygons_of_rings(rings):
    """Polygons of rings: outer ones run counter-clockwise here, a hole lies in the outer ring before it or in another one."""
    # Whichever way they run: the first ring of a path is an outer one.
    turn = 1 if not rings or signed_area(rings[0]) > 0 else -1
    outer = [signed_area(ring) * turn > 0 for ring in rings]
    shells = [index for index in range(len(rings)) if outer[index]] or [0]
    simple = {index: shapely.Polygon(rings[index]) for index in shells} if not all(outer) else {}
    holes = defaultdict(list)
    before = shells[0]
    for index, ring in enumerate(rings):
        if index in shells:
            before = index
            continue
        line, area = shapely.LineString(ring), abs(signed_area(ring))
        # Not the island that fills the hole.
        around = [] if simple[before].covers(line) else [
            shell for shell in shells if simple[shell].area > area * (1 + 1e-9) and simple[shell].covers(line)]
        holes[min(around, key=lambda shell: simple[shell].area) if around else before].append(ring)
    return [shapely.Polygon(rings[shell], holes[shell]) for shell in shells]


def signed_area(ring):
    x, y = (ring - ring[0]).T
    return (x[:-1] @ y[1:] - x[1:] @ y[:-1]) / 2


def regions_of_svg(path):
    """{key: polygons} of the paths of regions, in millimetres with y upwards."""
    regions = {}
    for element in ElementTree.parse(path).iter("{http://www.w3.org/2000/svg}path"):
        key = element.get("data-key")
        if key is None or not (element.get("id") or "").startswith("region-"):
            continue
        if element.get("id") != f"region-{key}" or key in regions or element.get("fill-rule") != "evenodd":
            raise SystemExit(f"{path}: the path {element.get('id')} with the key {key} is not one region's even-odd path")
        regions[key] = polygons_of_rings(rings_of_path(element.get("d")))
    return regions


def regions_of_shapefile(path, key):
    """({key: polygons}, {key: whether its only record is valid}) of a shapefile, records of one key joined."""
    _, _, geometries, (keys,) = pyogrio.raw.read(path, columns=[key])
    geometries = shapely.force_2d(shapely.from_wkb(geometries))
    regions, wholes = defaultdict(list), defaultdict(list)
    for name, geometry in zip(keys, geometries):
        if geometry is not None and not geometry.is_empty:
            regions[name] += list(shapely.get_parts(geometry))
            wholes[name].append(geometry)
    return dict(regions), {name: shapely.is_valid(many[0]) for name, many in wholes.items() if len(many) == 1}


def fit(source, target):
    """(scale, x, y) that move `source` onto `target` with least squares, the same scale in x and y."""
    centre, goal = source.mean(axis=0), target.mean(axis=0)
    scale = ((source - centre) * (target - goal)).sum() / ((source - centre) ** 2).sum()
    return scale, *(goal - scale * centre)


def scale_of(original, drawn):
    """(scale, x, y) of the sheet: first by the regions' middles, then by the nearest vertices."""
    keys = sorted(set(original) & set(drawn))
    middles = [shapely.get_coordinates(shapely.centroid([shapely.multipolygons(regions[key]) for key in keys]))
               for regions in (original, drawn)]
    scale, x, y = fit(*middles)
    vertices = numpy.unique(shapely.get_coordinates(numpy.concatenate([original[key] for key in keys])), axis=0)
    points = numpy.unique(shapely.get_coordinates(numpy.concatenate([drawn[key] for key in keys])), axis=0)
    points = points[:: max(1, len(points) // 20000)]
    tree = shapely.STRtree(shapely.points(vertices))
    for reach in (0.2, 0.03, 0.012, 0.012):
        mine, theirs = tree.query_nearest(shapely.points((points - (x, y)) / scale), max_distance=reach / scale, all_matches=False)
        scale, x, y = fit(vertices[theirs], points[mine])
    return scale, x, y


def put_back(polygons, original):
    """Polygons with each vertex where it was before it was rounded, by the input's rings of the same region.

    Several vertices of the input may have been rounded to one. Then the next one along the ring is taken.
    """
    coordinates, ring_of = shapely.get_coordinates(shapely.get_rings(original), return_index=True)
    _, starts, counts = numpy.unique(ring_of, return_index=True, return_counts=True)
    tree = shapely.STRtree(shapely.points(coordinates))

    def ring_before(ring):
        points = numpy.asarray(ring.coords)[:-1]
        mine, theirs = tree.query(shapely.points(points), predicate="dwithin", distance=0.0075)
        if len(set(mine)) < len(points):
            return ring
        source = numpy.bincount(ring_of[theirs]).argmax()
        start, count = starts[source], counts[source] - 1
        candidates = [theirs[(mine == index) & (ring_of[theirs] == source)] - start for index in range(len(points))]
        if not all(len(some) for some in candidates):
            return ring
        best = None
        for step in (1, -1):  # the ring may have been turned
            first = min(range(len(points)), key=lambda index: len(candidates[index]))
            place, walked, chosen = candidates[first][0], 0, {}
            for index in [*range(first, len(points)), *range(first)]:
                forward = (candidates[index] - place) * step % count
                walked += forward.min()
                place = candidates[index][forward.argmin()]
                chosen[index] = place
            if best is None or walked < best[0]:
                best = walked, [coordinates[start + chosen[index] % count] for index in range(len(points))]
        return shapely.LinearRing(best[1])

    return numpy.array([shapely.Polygon(ring_before(one.exterior), [ring_before(hole) for hole in one.interiors])
                        for one in polygons])
