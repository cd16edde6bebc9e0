"""Benchmark of ``tmfhazard:ratinglist``: how long a list of 10,000 facilities takes to write, and to open in Chromium.

    python3 bench/ratinglist.py

Prints Markdown. The facilities are those of the sample data, scored, repeated and scattered over Central Asia. "CPU" is
the processor time of the browser's renderers, which other programs on the machine do not lengthen.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests/support"), str(ROOT / "bench")]

import numpy as np  # noqa: E402
from chromium import PROGRAM, Page  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from run import start_qgis  # noqa: E402

FACILITIES = 10_000
OPEN_S, XLSX_S = 3.0, 10.0  # what is asked for


def repeated(scored: QgsVectorLayer) -> QgsVectorLayer:
    """``FACILITIES`` facilities with the results of ``scored``, at places of their own."""
    rng = np.random.default_rng(1)
    lon, lat = rng.uniform(50, 85, FACILITIES).tolist(), rng.uniform(37, 54, FACILITIES).tolist()
    source = list(scored.getFeatures())
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "large", "memory")
    layer.dataProvider().addAttributes(scored.fields().toList())
    layer.updateFields()
    rank, features = layer.fields().indexOf("haz_rank"), []
    for k in range(FACILITIES):
        feature = QgsFeature(source[k % len(source)])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon[k], lat[k])))
        if feature["haz_class"]:
            feature[rank] = k + 1
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def main() -> None:
    """Prints how long each part of a rating list takes."""
    application = start_qgis()
    import processing

    def run(name: str, **parameters) -> dict:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return processing.run(f"tmfhazard:{name}", parameters, context=context, feedback=QgsProcessingFeedback(False))

    sample = ROOT / "sample_data"
    scored = run("score", INPUT=f"{sample / 'tmf_central_asia.gpkg'}|layername=tmf", OUTPUT="TEMPORARY_OUTPUT")[
        "OUTPUT"
    ]
    layer = repeated(scored)
    print(f"Rating list of {FACILITIES:,} facilities, QGIS {Qgis.QGIS_VERSION.split('-')[0]}\n")
    print("| what | seconds | asked for | size, MB |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for kind, asked in (("HTML", ""), ("XLSX", f"< {XLSX_S:g}"), ("CSV", ""), ("PDF", "")):
            path = Path(folder) / f"list.{kind.lower()}"
            start = time.perf_counter()
            run("ratinglist", INPUT=layer, LANGUAGE=1, DATE="2026-01-31", GROUP_FIELD="country", **{kind: str(path)})
            seconds = time.perf_counter() - start
            print(f"| write {kind} | {seconds:.1f} | {asked} | {path.stat().st_size / 1e6:.1f} |", flush=True)
        if PROGRAM is None:
            print("\nChromium is not installed: opening the page was not measured.")
        else:
            with Page(Path(folder) / "list.html") as page:
                cpu = page.renderer_seconds()
                print(f"| open HTML | {page.seconds:.1f} (CPU {cpu:.1f}) | < {OPEN_S:g} | |")
                start = time.perf_counter()
                page.evaluate("document.querySelector('input[type=search]').value = 'mailuu'")
                page.evaluate("document.querySelector('form').dispatchEvent(new Event('input'))")
                print(f"| first search in the page | {time.perf_counter() - start:.1f} | | |")
    application.exitQgis()


if __name__ == "__main__":
    main()
