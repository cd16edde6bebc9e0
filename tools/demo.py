"""Scores the sample data with QGIS, prints the rating list and draws the map: ``python3 tools/demo.py [BUILD]``.

Expects the staged plugin in BUILD (``make demo`` does both) and writes BUILD/demo.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

SAMPLE_DATA = Path(__file__).resolve().parents[1] / "sample_data"
# These rivers are a world map's: of the 55 facilities with a position only 7 have one of them within 10 km, but 41
# within 65 km, and 50 a river or a lake.
SEARCH_RADIUS_M = 65_000
TOLERANCE_M = 2_000
FLOW = {"CROSSINGS": "Border crossings", "PATHS": "Flow paths", "REACHED": "Places reached"}


def layer_file(name: str, layer: str = "") -> str:
    """A layer of the sample data, as QGIS names it."""
    return f"{SAMPLE_DATA / name}.gpkg|layername={layer or name}"


FACILITIES, WATER = (
    layer_file("tmf_central_asia", "tmf"),
    {name.upper(): layer_file(name) for name in ("rivers", "lakes")},
)


class Processing:
    """QGIS's ``qgis_process`` with the staged plugin of ``build``, in a profile of its own."""

    def __init__(self, build: Path, home: Path):
        # Debian's /usr/bin/qgis_process of bookworm is a wrapper that passes an option which the program refuses.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        self.environment = {**os.environ, "HOME": str(home), "QGIS_PLUGINPATH": str(build)}
        self.call("plugins", "enable", "tmf_hazard_plugin")

    def call(self, *arguments: str) -> str:
        done = subprocess.run([self.program, *arguments], env=self.environment, capture_output=True, encoding="utf-8")
        if done.returncode:
            sys.exit(f"{self.program} {' '.join(arguments)}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def run(self, algorithm: str, parameters: dict) -> dict:
        """The results of an algorithm."""
        written = (f"--{name}={value}" for name, value in parameters.items())
        return json.loads(self.call("--json", "run", f"tmfhazard:{algorithm}", *written))["results"]


FORM = "{:>4}  {:<44.44} {:<2}  {:>6}  {:>13}  {:<18} {:>7}"


def rating_line(row: dict, classes: dict[int, str]) -> str:
    """A ranked facility as a line of the printed list; ``classes``: code -> name."""
    settled = row["cls_min"] == row["cls_max"]
    interval = f"{row['haz_min']:.2f}-{row['haz_max']:.2f}"
    hazard_class = classes[row["haz_class"]] + ("" if settled or not row["haz_class"] else " (?)")
    rank = "" if row["haz_rank"] is None else row["haz_rank"]
    score, known = f"{row['haz_score']:.2f}", f"{row['known_pct']:.0f} %"
    return FORM.format(rank, row["name"], row["country"], score, interval, hazard_class, known)


def print_rating(layer: QgsVectorLayer, numbers: dict) -> None:
    """The rating list as text: the ranked facilities, then those of which too little is known."""
    from tmf_hazard_plugin.plugin.legend import class_names

    names, classes = layer.fields().names(), class_names()
    rows = [
        {n: None if v is None or str(v) == "NULL" else v for n, v in zip(names, f.attributes())}
        for f in layer.getFeatures()
    ]
    header = FORM.format("rank", "facility", "", "score", "lowest-highest", "class", "known")

    ranked = sorted((r for r in rows if r["haz_class"]), key=lambda r: r["haz_rank"])
    unknown = sorted((r for r in rows if not r["haz_class"]), key=lambda r: -r["haz_max"])
    lines = [rating_line(row, classes) for row in ranked]
    print("\nRating list ((?): what is unknown could change the class)\n", header, *lines, sep="\n")
    titles = {name: layer.attributeAlias(k).lower() or name for k, name in enumerate(names)}
    missing = {
        row["id"]: ", ".join(titles[part.split(":")[0]] for part in row["assumed"].split(";")) for row in unknown
    }
    waiting = [
        f"      {row['name']:<44.44} {row['country']} {row['haz_min']:>6.2f}-{row['haz_max']:<6.2f}{missing[row['id']]}"
        for row in unknown
    ]
    print(
        "\nCollect data first: no class can be excluded (lowest-highest score, what to collect)\n", *waiting, sep="\n"
    )
    print(
        "\n"
        + ", ".join(f"{name.lower().replace('_', ' ')} {value}" for name, value in numbers.items() if name != "OUTPUT")
    )


INTRODUCTION = (
    "Scoring 68 facilities. The sample's rivers are generalised and leave out the small ones: of the 55\n"
    "facilities with a position, 7 have one within 10 km, 41 within 65 km. So the search for water goes to "
    f"{SEARCH_RADIUS_M // 1000} km here;\nwith a national river network, keep the usual 10 km. "
    "Ends of\nthese rivers meet lakes within "
    f"{TOLERANCE_M // 1000} km rather than the usual 50 m, for the same reason."
)


class Demo:
    """The outputs of the demo, in the folder ``demo`` of ``build``, made in the order of the methods."""

    def __init__(self, build: Path):
        self.build, self.folder = build, build / "demo"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.processing = Processing(build, self.folder / "home")
        self.output, self.risk = self.folder / "tmf_hazard.gpkg", self.folder / "tmf_risk.gpkg"
        self.flow = {name: self.folder / f"{name.lower()}.gpkg" for name in FLOW}
        self.reports = {kind: self.folder / f"tmf_rating_list.{kind.lower()}" for kind in ("HTML", "XLSX", "PDF")}
        self.radius = {"SEARCH_RADIUS": SEARCH_RADIUS_M}

    def score(self) -> dict:
        """Scores the sample's facilities; the numbers of the run."""
        wanted = {"INPUT": FACILITIES, **WATER, "RIVER_SIZE_FIELD": "ORD_STRA", **self.radius, "OUTPUT": self.output}
        return self.processing.run("score", wanted)

    def trace(self) -> None:
        """Runs the model that comes with the plugin: trace downstream, then score hazard and risk."""
        around = {name.upper(): layer_file(name) for name in ("countries", "places")}
        outputs = {f"trace:{title}": self.flow[name] for name, title in FLOW.items()}
        outputs["score:Hazard and risk"] = self.risk
        tolerance = {"SNAP_TOLERANCE": TOLERANCE_M}
        wanted = {"INPUT": FACILITIES, **WATER, **around, **self.radius, **tolerance, **outputs}
        self.processing.run("hazard_and_risk", wanted)

    def write_list(self) -> None:
        """Writes the rating list."""
        crossed = {name: self.flow[name] for name in ("PATHS", "CROSSINGS")}
        self.processing.run("ratinglist", {"INPUT": self.output, "GROUP_FIELD": "country", **crossed, **self.reports})

    def show(self, numbers: dict) -> None:
        """Prints the rating and draws the two maps."""
        sys.path.insert(0, str(self.build))
        from demo_map import draw_map

        # The application must outlive every layer.
        application = QgsApplication([], True, str(self.folder / "home"))
        application.initQgis()
        layer = QgsVectorLayer(str(self.output), "Hazard class", "ogr")
        print_rating(layer, numbers)
        pictures = [self.folder / "tmf_hazard_map.png", self.folder / "tmf_flow_map.png"]
        draw_map(layer, pictures[0])
        QgsProject.instance().clear()
        layer = QgsVectorLayer(str(self.risk), "Risk class", "ogr")
        crossings, paths = (QgsVectorLayer(str(self.flow[name]), FLOW[name], "ogr") for name in ("CROSSINGS", "PATHS"))
        draw_map(layer, pictures[1], (crossings, paths))
        layers = ", ".join(map(str, self.flow.values()))
        print(f"\nGeoPackages, open styled in QGIS: {self.output}, {self.risk}, {layers}")
        print(f"Rating list: {', '.join(map(str, self.reports.values()))}")
        print(f"Maps: {', '.join(map(str, pictures))}")
        QgsProject.instance().clear()
        del layer, crossings, paths
        application.exitQgis()


def main() -> None:
    """Scores, traces, lists and shows the sample data."""
    demo = Demo(Path(sys.argv[1] if len(sys.argv) > 1 else "build").resolve())
    print(INTRODUCTION)
    numbers = demo.score()
    demo.trace()
    demo.write_list()
    demo.show(numbers)


if __name__ == "__main__":
    main()
