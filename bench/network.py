"""Benchmark of "Trace downstream" on a synthetic river network; prints a Markdown table.

    python3 bench/network.py            100,000 and 1 million reaches
    python3 bench/network.py 100000     one size

The network is a Scheidegger tree (each cell of a grid drains into one of its two lower neighbours, by chance): like
HydroRIVERS it has about 4 km and 9 vertices per reach, an id, the id of the next reach and the Strahler order.
Each measurement runs in a process of its own, so that its peak memory can be measured. Layers are kept in
``$XDG_CACHE_HOME/tmf_hazard/bench``.
"""

from __future__ import annotations

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tmf_hazard" / "bench"
SIZES = (100_000, 1_000_000)
FACILITIES = 10_000
LIMIT_KM = 500
VERTICES = 9


def synthetic(reaches: int, seed: int = 1):
    """Columns of a synthetic network: next reach (row, -1), Strahler order, length in metres (spherical), and the
    vertices (reaches, VERTICES, 2) in degrees."""
    rng = np.random.default_rng(seed)
    columns = int(np.sqrt(reaches))
    rows = reaches // columns
    row, column = np.divmod(np.arange(rows * columns), columns)
    below = column + rng.integers(0, 2, len(row)) - (row % 2 == 0)
    below = np.clip(below, 0, columns - 1)
    next_reach = np.where(row + 1 < rows, (row + 1) * columns + below, -1)
    order = _strahler(next_reach, rows, columns)
    lon = 40 + 0.05 * (column + 0.5 * (row % 2))
    lat = 56 - 0.03 * row
    last = next_reach < 0
    to_lon = np.where(last, lon, lon[next_reach])
    to_lat = np.where(last, lat - 0.03, lat[next_reach])
    share = np.linspace(0, 1, VERTICES)
    xy = np.empty((len(row), VERTICES, 2))
    xy[..., 0] = lon[:, None] + share * (to_lon - lon)[:, None]
    xy[..., 1] = lat[:, None] + share * (to_lat - lat)[:, None]
    xy[:, 1:-1] += rng.normal(0, 0.001, (len(row), VERTICES - 2, 2))
    x, y = np.radians(xy[..., 0]), np.radians(xy[..., 1])
    step = np.hypot(np.diff(x, axis=1) * np.cos(y[:, 1:]), np.diff(y, axis=1)) * 6_371_000
    return next_reach, order, step.sum(axis=1), xy


def _strahler(next_reach, rows, columns):
    order = np.ones(rows * columns, dtype=np.int64)
    for row in range(1, rows):
        above = np.arange((row - 1) * columns, row * columns)
        into = next_reach[above]
        largest = np.zeros(rows * columns, dtype=np.int64)
        here = slice(row * columns, (row + 1) * columns)
        np.maximum.at(largest, into, order[above])
        same = np.bincount(into[order[above] == largest[into]] - row * columns, minlength=columns)
        order[here] = np.maximum(largest[here] + (same > 1), 1)
    return order


def layers(reaches: int) -> tuple[str, str]:
    """The synthetic rivers and facilities as GeoPackages, made once."""
    from osgeo import ogr, osr

    CACHE.mkdir(parents=True, exist_ok=True)
    rivers, facilities = CACHE / f"network_{reaches}.gpkg", CACHE / f"facilities_{reaches}.gpkg"
    if rivers.exists() and facilities.exists():
        return str(rivers), str(facilities)
    ogr.UseExceptions()
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    next_reach, order, _, xy = synthetic(reaches)
    header = b"\x01\x02\x00\x00\x00" + np.uint32(VERTICES).tobytes()
    rng = np.random.default_rng(2)
    low, high = xy.reshape(-1, 2).min(axis=0), xy.reshape(-1, 2).max(axis=0)
    points = rng.uniform(low, high, (FACILITIES, 2))
    driver = ogr.GetDriverByName("GPKG")
    for path, kind, names in (
        (rivers, ogr.wkbLineString, ("HYRIV_ID", "NEXT_DOWN", "ORD_STRA")),
        (facilities, ogr.wkbPoint, ("number",)),
    ):
        part = path.with_suffix(".part.gpkg")
        part.unlink(missing_ok=True)
        source = driver.CreateDataSource(str(part))
        layer = source.CreateLayer(path.stem, srs, kind)
        for name in names:
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger64))
        source.StartTransaction()
        if kind == ogr.wkbPoint:
            rows = ((f"POINT ({x} {y})", (k,)) for k, (x, y) in enumerate(points.tolist()))
        else:
            columns = zip(range(1, len(xy) + 1), (next_reach + 1).tolist(), order.tolist())
            rows = ((header + line.tobytes(), values) for line, values in zip(xy, columns))
        for shape, values in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for k, value in enumerate(values):
                feature.SetField(k, value)
            make = ogr.CreateGeometryFromWkt if isinstance(shape, str) else ogr.CreateGeometryFromWkb
            feature.SetGeometryDirectly(make(shape))
            layer.CreateFeature(feature)
        source.CommitTransaction()
        source = layer = None
        part.rename(path)
    return str(rivers), str(facilities)


def _resident(name: str) -> float:
    """A line of this process's memory in MB: "VmRSS" now, "VmHWM" the peak."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith(name))


class Graph:
    """Times the graph part and its peak memory above what is there before: libraries and columns."""

    def __enter__(self):
        Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")  # the peak begins anew
        self.before, self.started = _resident("VmRSS"), time.perf_counter()
        return self

    def built(self):
        self.build = time.perf_counter() - self.started

    def __exit__(self, *_):
        self.walk = time.perf_counter() - self.started - self.build
        self.memory = _resident("VmHWM") - self.before

    def result(self, steps: int) -> dict:
        return {"build": self.build, "walk": self.walk, "memory": self.memory, "steps": steps}


def graph_of_plugin(reaches: int) -> dict:
    """Linking by id and tracing in the plugin, from columns in memory."""
    from tmf_hazard_plugin.hydrology.flow_paths import trace
    from tmf_hazard_plugin.hydrology.network import link_by_id

    next_reach, _, length, start = _columns(reaches)
    ids = np.arange(1, len(next_reach) + 1)
    with Graph() as graph:
        linked, _ = link_by_id(ids, next_reach + 1)
        graph.built()
        zeros = np.zeros(len(linked))
        paths = trace(linked, length, zeros, zeros.astype(np.int8), start, np.zeros(len(start)), LIMIT_KM * 1000.0)
    return graph.result(len(paths.reach))


def graph_of_networkx(reaches: int) -> dict:
    """The same with networkx, the length as an attribute of the edge. The steps are counted; the plugin keeps them."""
    import networkx

    next_reach, _, length, start = _columns(reaches)
    linked, steps = np.flatnonzero(next_reach >= 0), 0
    with Graph() as graph:
        made = networkx.DiGraph()
        made.add_nodes_from(range(len(next_reach)))
        made.add_weighted_edges_from(zip(linked.tolist(), next_reach[linked].tolist(), length[linked].tolist()))
        graph.built()
        for reach in start.tolist():
            walked = 0.0
            while walked < LIMIT_KM * 1000.0:
                steps += 1
                edges = made.adj[reach]
                if not edges:
                    break
                reach, edge = next(iter(edges.items()))
                walked += edge["weight"]
    return graph.result(steps)


def _columns(reaches: int):
    next_reach, order, length, _ = synthetic(reaches)
    start = np.random.default_rng(3).integers(0, len(next_reach), FACILITIES)
    return next_reach, order, length, start


def algorithm(reaches: int, paths: bool) -> dict:
    """``tmfhazard:downstream`` from GeoPackage to GeoPackage, with or without PATHS."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    from tmf_hazard_plugin.plugin.algorithms.downstream import TraceDownstream

    rivers, facilities = layers(reaches)
    parameters = {"INPUT": facilities, "RIVERS": rivers, "MAX_DISTANCE": LIMIT_KM}
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        parameters["OUTPUT"] = str(Path(folder) / "output.gpkg")
        if paths:
            parameters["PATHS"] = str(Path(folder) / "paths.gpkg")
        before = time.perf_counter()
        run = TraceDownstream().create()
        _, ok = run.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
        taken = time.perf_counter() - before
    if not ok:
        raise SystemExit("tmfhazard:downstream failed")
    return {"time": taken}


MEASURES = {
    "plugin": graph_of_plugin,
    "networkx": graph_of_networkx,
    "algorithm": lambda reaches: algorithm(reaches, False),
    "paths": lambda reaches: algorithm(reaches, True),
    "layers": lambda reaches: (layers(reaches), {})[1],
}


def measure(name: str, reaches: int) -> dict:
    """Runs one measurement in a process of its own; its result with ``peak``, the peak memory in MB."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, __file__, "--measure", name, str(reaches)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def main(sizes) -> None:
    """Measures all and prints the table."""
    print(f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"{FACILITIES:,} facilities, {LIMIT_KM} km limit\n")
    print("| reaches | what | time, s | memory, MB |")
    print("|---|---|---|---|")
    for reaches in sizes:
        measure("layers", reaches)
        for name, title in (("plugin", "graph, this plugin"), ("networkx", "graph, networkx")):
            found = measure(name, reaches)
            timing = f"{found['build']:.2f} build + {found['walk']:.2f} walk ({found['steps']:,} steps)"
            print(f"| {reaches:,} | {title} | {timing} | {found['memory']:.0f} |", flush=True)
        for name, title in (("algorithm", "algorithm without PATHS"), ("paths", "algorithm with PATHS")):
            found = measure(name, reaches)
            print(f"| {reaches:,} | {title} | {found['time']:.1f} | {found['peak']:.0f} |", flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        outcome = MEASURES[sys.argv[2]](int(sys.argv[3]))
        outcome["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(outcome))
    else:
        main([int(argument) for argument in sys.argv[1:]] or SIZES)
