"""Benchmark: ``tmfhazard:score`` beside what one would chain from QGIS's own algorithms, and the core alone.

    python3 bench/run.py             all, the river network (``network.py``) too
    python3 bench/run.py score       without the network

Prints Markdown. Layers: see ``layers.py``. Facilities: a CSV with the columns Latitude and Longitude, named by
``TMF_BENCH_FACILITIES`` (such as the ICMM Global Mining Dataset); without one, points of the same number are drawn
near rivers, and the table says so.
"""

import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from layers import world  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

RUNS = 5
RADIUS = 10_000.0  # m
CENTRAL_ASIA = (46, 35, 88, 56)
CSV = Path(os.environ.get("TMF_BENCH_FACILITIES") or "mines_icmm_world_asis.csv")
SYNTHETIC = 8_507


def start_qgis() -> QgsApplication:
    """QGIS with Processing's own algorithms and the plugin's provider."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from tmf_hazard_plugin.plugin.provider import TmfHazardProvider

    Processing.initialize()
    application.provider = TmfHazardProvider()
    QgsApplication.processingRegistry().addProvider(application.provider)
    return application


def positions(rivers: QgsVectorLayer) -> tuple[np.ndarray, str]:
    """Longitudes and latitudes (n, 2) of the facilities of the world, and what they are."""
    if CSV.exists():
        table = pd.read_csv(CSV, encoding="utf-8", low_memory=False)
        lonlat = table[["Longitude", "Latitude"]].apply(pd.to_numeric, errors="coerce").dropna().to_numpy()
        return lonlat, "mines"
    print(f"No facilities at {CSV}: synthetic ones, near rivers", file=sys.stderr)
    rng = np.random.default_rng(0)
    rows = set(rng.choice(rivers.featureCount(), SYNTHETIC, replace=False).tolist())
    near = [f.geometry().vertexAt(0) for row, f in enumerate(rivers.getFeatures()) if row in rows]
    return np.array([(p.x(), p.y()) for p in near]) + rng.normal(0, 0.3, (len(near), 2)), "synthetic points"


def facilities(lonlat: np.ndarray) -> QgsVectorLayer:
    """A layer of points with the columns that the default method reads."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string&field=volume_m3:double&field=whc:int", "tmf", "memory"
    )
    rng = np.random.default_rng(0)
    features = []
    for k, (x, y) in enumerate(lonlat.tolist()):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([f"facility {k}", float(10 ** rng.uniform(4, 8)), int(rng.integers(0, 4))])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def run(algorithm: str, parameters: dict) -> QgsVectorLayer:
    """The OUTPUT of an algorithm; invalid geometries, of which real rivers have many, do not stop it."""
    import processing

    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    return processing.run(algorithm, parameters, feedback=QgsProcessingFeedback(False), context=context)["OUTPUT"]


def plugin(points: QgsVectorLayer, rivers: QgsVectorLayer, lakes: QgsVectorLayer) -> QgsVectorLayer:
    """The whole of ``tmfhazard:score``."""
    parameters = {"INPUT": points, "RIVERS": rivers, "LAKES": lakes, "SEARCH_RADIUS": RADIUS, "OUTPUT": "memory:"}
    return run("tmfhazard:score", parameters)


def chain(points: QgsVectorLayer, rivers: QgsVectorLayer, lakes: QgsVectorLayer) -> QgsVectorLayer:
    """The nearest river, the nearest lake (in degrees), and a calculated field."""
    layer = points
    for water, prefix in ((rivers, "riv_"), (lakes, "lak_")):
        parameters = {"INPUT": layer, "INPUT_2": water, "FIELDS_TO_COPY": [], "PREFIX": prefix, "NEIGHBORS": 1,
                      "MAX_DISTANCE": None, "DISCARD_NONMATCHING": False, "OUTPUT": "memory:"}  # fmt: skip
        layer = run("native:joinbynearest", parameters)
    parameters = {"INPUT": layer, "FIELD_NAME": "score", "FIELD_TYPE": 0, "FIELD_LENGTH": 0, "FIELD_PRECISION": 0,
                  "FORMULA": 'log10("volume_m3") + "whc"', "OUTPUT": "memory:"}  # fmt: skip
    return run("native:fieldcalculator", parameters)


def compare(points: QgsVectorLayer, rivers: QgsVectorLayer, lakes: QgsVectorLayer) -> tuple[list[float], list[float]]:
    """Seconds of the chain and of the plugin, run by turns after a warm-up of both."""
    seconds = ([], [])
    for turn in range(RUNS + 1):
        for k, work in enumerate((chain, plugin)):
            started = time.perf_counter()
            result = work(points, rivers, lakes)
            took = time.perf_counter() - started
            if result.featureCount() < points.featureCount():
                raise SystemExit("rows were lost: there is nothing to compare")
            if turn:
                seconds[k].append(took)
    return seconds


def core(n: int = 1_000_000) -> tuple[list[float], list[float]]:
    """Seconds from columns to variables, and from variables to scores, classes and ranks, of n facilities."""
    from tmf_hazard_plugin.core.profile import builtin_profile
    from tmf_hazard_plugin.core.scoring import score
    from tmf_hazard_plugin.core.variables import Water, lake_size_from_area, read_variables, river_size_from_order

    rng = np.random.default_rng(0)
    profile = builtin_profile("thi_water")
    far = [np.where(rng.random(n) < 0.5, np.inf, rng.uniform(0, RADIUS, n)) for _ in range(2)]
    columns = {
        "volume": 10 ** rng.uniform(3, 9, n),
        "whc": rng.integers(0, 4, n).astype(float),
        "pga": rng.uniform(0, 0.4, n),
        "fos": np.where(rng.random(n) < 0.3, np.nan, rng.uniform(0.9, 2, n)),
        "status": rng.choice(["operating", "closed", "abandoned", ""], n).astype(object),
    }
    sizes = river_size_from_order(rng.integers(1, 8, n).astype(float)), lake_size_from_area(10 ** rng.uniform(4, 9, n))
    seconds = ([], [])
    for turn in range(RUNS + 1):
        started = time.perf_counter()
        river, lake = (Water.found(distance, size, RADIUS) for distance, size in zip(far, sizes))
        variables, _ = read_variables(columns, n, river, lake)
        read = time.perf_counter()
        score(profile, variables)
        if turn:
            seconds[0].append(read - started)
            seconds[1].append(time.perf_counter() - read)
    return seconds


def peak_memory() -> str:
    """Peak memory, MB, of a process of its own that scores the facilities of the world."""
    command = [sys.executable, __file__, "--memory"]
    found = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return f"{found[-1]} MB (of which {found[-2]} MB QGIS and the layers opened, before the run)"


def resident() -> int:
    """The most memory that this process has had so far, MB (Linux; getrusage would count the parent's)."""
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) // 1024


def open_layers() -> dict[str, QgsVectorLayer]:
    sources = {name: f"{path}|layername={name}" for name, path in world().items()}
    sources["rivers of Central Asia"] = f"{ROOT / 'sample_data' / 'rivers.gpkg'}|layername=rivers"
    sources["lakes of Central Asia"] = f"{ROOT / 'sample_data' / 'lakes.gpkg'}|layername=lakes"
    layers = {name: QgsVectorLayer(source, name, "ogr") for name, source in sources.items()}
    for name, layer in layers.items():
        if not layer.isValid():
            raise SystemExit(f"{name}: {sources[name]} cannot be read")
    return layers


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def spread(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.3f} s ({min(seconds):.3f} to {max(seconds):.3f})"


def main() -> None:
    """Measure all, and print it as Markdown."""
    layers = open_layers()
    lonlat, what = positions(layers["rivers"])
    west, south, east, north = CENTRAL_ASIA
    inside = ((lonlat >= [west, south]) & (lonlat <= [east, north])).all(axis=1)
    of_world, of_region = facilities(lonlat), facilities(lonlat[inside])
    if "--memory" in sys.argv:
        before = resident()
        plugin(of_world, layers["rivers"], layers["shorelines"])
        print(before, resident())
        return
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    print(
        f"{processor()}, {os.cpu_count()} cores, {memory:.0f} GB; QGIS {Qgis.QGIS_VERSION.split('-')[0]}, Python "
        f"{platform.python_version()}, numpy {np.__version__}, pandas {pd.__version__}. Median of {RUNS} runs by turns "
        f"after a warm-up (fastest to slowest). Search radius {RADIUS:,.0f} m.\n"
    )
    print("| facilities | hydrology | QGIS's own chain | tmfhazard:score | chain / score |")
    print("|---|---|---|---|---|")
    for points, names in (
        (of_region, ("rivers", "shorelines")),
        (of_world, ("rivers", "shorelines")),
        (of_region, ("rivers of Central Asia", "lakes of Central Asia")),
    ):
        rivers, lakes = (layers[name] for name in names)
        native, own = compare(points, rivers, lakes)
        ratio = statistics.median(native) / statistics.median(own)
        place = "the world" if names[0] == "rivers" else "Central Asia"
        print(
            f"| {points.featureCount():,} {what} | {rivers.featureCount():,} rivers, {lakes.featureCount():,} "
            f"{names[1].split()[0]} of {place} | {spread(native)} | {spread(own)} | {ratio:.1f} |",
            flush=True,
        )
    read, scored = core()
    print(f"\nThe core alone, 1,000,000 facilities, profile `thi_water`: columns to variables {spread(read)}, "
          f"variables to scores, classes and ranks {spread(scored)}.", flush=True)  # fmt: skip
    print(f"\nPeak memory of the second row: {peak_memory()}.", flush=True)


if __name__ == "__main__":
    qgis = start_qgis()
    main()
    qgis.exitQgis()
    if not sys.argv[1:]:
        for title, name in (("The river network", "network.py"), ("The rating list", "ratinglist.py")):
            print(f"\n## {title}\n", flush=True)
            subprocess.run([sys.executable, str(Path(__file__).with_name(name))], check=True)
