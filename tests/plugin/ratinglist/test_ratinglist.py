"""tmfhazard:ratinglist: what is refused, and what the files hold, in the browser, in a spreadsheet and on paper."""

import csv
import datetime
import getpass
import importlib
import re
import shutil
import subprocess
import sys
import time
import zipfile

import numpy as np
import openpyxl
import pytest
from chromium import PROGRAM, Page
from conftest import ROOT
from e2e import Profile
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from tmf_hazard_plugin.core.languages import LANGUAGES
from tmf_hazard_plugin.hydrology import Cancelled
from tmf_hazard_plugin.hydrology.geodesy import GeodeticFrame
from tmf_hazard_plugin.plugin import i18n
from tmf_hazard_plugin.plugin.countries import with_countries
from tmf_hazard_plugin.plugin.downstream.screening_0_1 import SentenceTranslator, translation_expression
from tmf_hazard_plugin.plugin.downstream.screening_text import sentences
from tmf_hazard_plugin.plugin.i18n import ENVIRONMENT
from tmf_hazard_plugin.plugin.ratinglist.feature_cache import CachedFeatures
from tmf_hazard_plugin.plugin.ratinglist.overview_map import MapArea
from tmf_hazard_plugin.plugin.ratinglist.reproducible_pdf import reproducible
from tmf_hazard_plugin.report.displacement import CROWD, spread
from tmf_hazard_plugin.report.model import Facilities

pytestmark = pytest.mark.usefixtures("provider")
needs_chromium = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")
FILES = ("HTML", "XLSX", "PDF", "CSV")
DAY = "2026-01-31"
EVIL = '<script>document.title = "hacked"</script> & "Ақсу" Җ'
FORMULA = "=1+1"
KAZAKH = "Ә Ғ Қ Ң Ө Ұ Ү Һ І"


class Log(QgsProcessingFeedback):
    """Keeps the warnings."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []

    def pushWarning(self, text):
        self.warnings.append(text)


def run(algorithm, log=None, **parameters):
    import processing

    try:
        return processing.run(f"tmfhazard:{algorithm}", parameters, feedback=log or Log())
    except QgsProcessingException as error:
        raise QgsProcessingException(str(error)) from None  # without frames whose objects would outlive QGIS


def rating(layer, folder, files=FILES, log=None, **parameters):
    """The rating list of ``layer`` in ``folder``: file name by kind."""
    outputs = {name: str(folder / f"list.{name.lower()}") for name in files}
    result = run("ratinglist", log, INPUT=layer, **{"DATE": DAY, "LANGUAGE": 1, **outputs, **parameters})
    assert {name: result[name] for name in files} == outputs
    return {name: folder / f"list.{name.lower()}" for name in files}


def made_up(rows):
    """Facilities that nothing but name and volume is known of; ``rows``: (name, volume in m3, status)."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=name:string&field=volume:double&field=status:string&field=region:string",
        "x",
        "memory",
    )
    features = []
    for k, (name, volume, status) in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, volume, status, f"область {k % 3}"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(70 + k % 100 / 10, 42 + k // 100 / 20)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return run("score", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", METHOD=2)["OUTPUT"]  # thi_basic: two components


@pytest.fixture(scope="module")
def scored(provider, facilities_path, rivers_path, lakes_path, tmp_path_factory):
    """The 68 real facilities, scored, as a GeoPackage."""
    path = tmp_path_factory.mktemp("scored") / "scored.gpkg"
    run("score", INPUT=facilities_path, RIVERS=rivers_path, LAKES=lakes_path, RIVER_SIZE_FIELD="ORD_STRA",
        SEARCH_RADIUS=65000, OUTPUT=str(path))  # fmt: skip
    return str(path)


@pytest.fixture(scope="module")
def flow(scored, rivers_path, lakes_path, sample_data, tmp_path_factory):
    """PATHS and CROSSINGS of the real facilities, and the facilities with the fields of the trace."""
    folder = tmp_path_factory.mktemp("flow")
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "PATHS", "CROSSINGS")}
    return run("downstream", INPUT=scored, RIVERS=rivers_path, LAKES=lakes_path, SNAP_DISTANCE=65000,
               COUNTRIES=f"{sample_data / 'countries.gpkg'}|layername=countries", **outputs)  # fmt: skip


@pytest.fixture(scope="module")
def files(scored, flow, tmp_path_factory):
    """All files of the 68 real facilities with what lies downstream."""
    return rating(
        flow["OUTPUT"], tmp_path_factory.mktemp("files"), TITLE=f"Опасность {KAZAKH}", ORGANISATION="Министерство",
        GROUP_FIELD="country", PATHS=flow["PATHS"], CROSSINGS=flow["CROSSINGS"],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("module", "name", "said"),
    [("report", "_facilities", "Nothing was written"), ("pdf", "_head", "Not all files were written")],
)
def test_the_drawing_of_the_map_is_cancelled(scored, flow, tmp_path, monkeypatch, module, name, said):
    """Cancelled just before the map is drawn for the page, and for the print."""
    log, place = Log(), importlib.import_module(f"tmf_hazard_plugin.plugin.ratinglist.{module}")
    before = getattr(place, name)
    monkeypatch.setattr(place, name, lambda *given: (before(*given), log.cancel())[0])
    with pytest.raises(QgsProcessingException, match=said):
        rating(scored, tmp_path, ("PDF",), log, PATHS=flow["PATHS"], CROSSINGS=flow["CROSSINGS"])
    assert not list(tmp_path.iterdir())


def test_the_countries_and_the_paths_of_the_map_heed_a_cancel(qgis_app):
    log, world = Log(), GeodeticFrame.of(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    area = MapArea.around(np.array([70.0]), np.array([42.0]), world, QgsCoordinateTransformContext(), log)
    frame, kept = area.framed(1.5), CachedFeatures("x", world.crs, [QgsFeature()])
    assert area.countries(frame) and area.geometries(kept, frame) == []
    log.cancel()
    for draw in (lambda: area.countries(frame), lambda: area.geometries(kept, frame)):
        with pytest.raises(Cancelled):
            draw()


def rows_of(layer):
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def read_csv(path):
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


# --- before the run


def error(**parameters):
    from qgis.core import QgsApplication, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:ratinglist").create()
    ok, message = algorithm.checkParameterValues(parameters, context)
    assert ok == (not message)
    return message


def test_wrong_input_is_refused_before_the_run(scored, facilities_path, rivers_path, flow, tmp_path):
    html = str(tmp_path / "list.html")
    message = error(INPUT=facilities_path, HTML=html)
    assert "haz_score" in message and "basis" in message and "Score TMF hazard" in message
    assert "HTML, XLSX, PDF, CSV" in error(INPUT=scored)
    assert "geometry" in error(INPUT=scored, HTML=html, PATHS=facilities_path)
    assert "geometry" in error(INPUT=scored, HTML=html, CROSSINGS=rivers_path)
    message = error(INPUT=scored, HTML=html, CROSSINGS=facilities_path)
    assert "from_ctry" in message and "Trace downstream" in message
    assert error(INPUT=scored, HTML=html, PATHS=flow["PATHS"], CROSSINGS=flow["CROSSINGS"]) == ""


def test_scores_of_several_methods_are_not_ranked_together(tmp_path):
    layer = made_up([("a", 1e6, "closed"), ("b", 1e7, "closed")])
    feature = next(layer.getFeatures())
    field = layer.fields().indexOf("method")
    layer.dataProvider().changeAttributeValues({feature.id(): {field: "thi 1.0 [7, 9, 11] worst"}})
    with pytest.raises(QgsProcessingException, match=r"several methods.*thi 1\.0"):
        rating(layer, tmp_path, ["CSV"])


def test_unknown_fields_and_overwritten_files_are_refused(scored, flow, tmp_path):
    html, copied = str(tmp_path / "list.html"), str(shutil.copy(scored, tmp_path / "scored.gpkg"))
    for name in ("GROUP_FIELD", "NAME_FIELD"):
        assert "no field “nowhere”" in error(INPUT=scored, HTML=html, **{name: "nowhere"})
    for source in (copied, QgsProcessingFeatureSourceDefinition(copied, True)):
        assert "overwrite the input “Scored facilities”" in error(INPUT=source, CSV=copied)
    assert "overwrite the input “Flow paths”" in error(INPUT=scored, PATHS=flow["PATHS"], HTML=flow["PATHS"])
    assert "same file" in error(INPUT=scored, HTML=html, PDF=html)


def test_a_file_that_cannot_be_written_is_told_in_the_language_of_the_user(scored, tmp_path, catalogues, monkeypatch):
    """That of the list is another one."""
    monkeypatch.setenv(ENVIRONMENT, "ru")
    (tmp_path / "file").write_text("")
    places = {tmp_path / "folder": "папка с таким именем", tmp_path / "file" / "list": "часть пути — файл"}
    (tmp_path / "folder").mkdir()
    for place, reason in places.items():
        for name in FILES:
            with pytest.raises(QgsProcessingException, match=f"Не удалось.*{reason}"):
                run("ratinglist", INPUT=scored, LANGUAGE=3, **{name: str(place)})


# --- what the list says


def test_selected_facilities_only(tmp_path):
    """Also their method counts alone: the layer may hold others."""
    layer = made_up([("a", 1e6, "closed"), ("b", 1e7, "closed"), ("c", 1e8, "closed")])
    QgsProject.instance().addMapLayer(layer)
    first, *others = [feature.id() for feature in layer.getFeatures()]
    field = layer.fields().indexOf("method")
    layer.dataProvider().changeAttributeValues({first: {field: "own 1.0 [1, 2, 3] worst"}})
    layer.selectByIds(others)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    written = rating(source, tmp_path, ["HTML", "CSV"])
    assert [row["name"] for row in read_csv(written["CSV"])] == ["c", "b"]
    html = written["HTML"].read_text(encoding="utf-8")
    assert "8 ≤ score &lt; 10" in html and "own 1.0" not in html
    QgsProject.instance().removeMapLayer(layer.id())


def test_those_that_share_the_last_rank_are_all_pointed_out(tmp_path):
    layer = made_up([(f"tie {k}", 1e7, "closed") for k in range(70)] + [("last", 1e5, "closed")])
    written = rating(layer, tmp_path, ["HTML", "PDF"], TOP_N=3)
    html, text = written["HTML"].read_text(encoding="utf-8"), text_of(written["PDF"])
    assert "score of the highest 70<" in html and "… and 10 more" in html  # the chart has an end
    named = len(re.findall(r"1\. tie \d+:", text.split("List", 1)[0]))
    assert 10 < named < 70 and f"… and {70 - named} more" in text


def test_the_caption_of_the_map_says_what_was_done(tmp_path):
    moved, numbers = "are moved apart", "Numbers are ranks"
    for rows, told in (
        ([("a", 1e7, "closed"), ("b", 1e6, "closed")], {numbers}),
        ([("a", 1e7, "closed")] * 3, {numbers}),
        ([("a", 1e7, "closed")] * 700, {numbers}),
        ([("a", 1e7, "closed")] * 1001, set()),
    ):
        html = rating(made_up(rows), tmp_path, ["HTML"])["HTML"].read_text(encoding="utf-8")
        assert {text for text in (numbers, moved) if text in html} == told, len(rows)
    layer = made_up([("a", 1e7, "closed")] * 2)
    here = QgsGeometry.fromPointXY(QgsPointXY(70, 42))
    layer.dataProvider().changeGeometryValues({feature.id(): here for feature in layer.getFeatures()})
    assert moved in rating(layer, tmp_path, ["HTML"])["HTML"].read_text(encoding="utf-8")


def test_the_order_and_what_to_collect(files, flow):
    listed, layer = read_csv(files["CSV"]), QgsVectorLayer(flow["OUTPUT"])
    source = rows_of(layer)
    assert len(listed) == len(source) == 68
    by_row = {k + 1: row for k, row in enumerate(source)}
    ranks = [int(row["haz_rank"]) for row in listed if row["haz_rank"]]
    waiting = [row for row in listed if not row["haz_rank"]]
    assert ranks == sorted(ranks) and len(waiting) == sum(row["haz_class"] == 0 for row in source) > 5
    assert listed[len(ranks) :] == waiting
    highest = [float(row["haz_max"]) for row in waiting]
    assert highest == sorted(highest, reverse=True)
    for row in listed:
        of = by_row[int(row["row"])]
        assert row["name"] == of["name"] and row["group"] == of["country"] and row["basis"] == of["basis"]
        assert float(row["haz_score"]) == pytest.approx(of["haz_score"], abs=1e-4)
        settled = row["cls_min"] == row["cls_max"]
        assert settled == (row["to_collect"] == "")
        for part, words in (
            ("thi_dam", "factor of safety"),
            ("thi_cap", "volume or mass"),
            ("thi_tox", "water hazard class"),
        ):
            assumed = f"{part}:assumed" in row["basis"]
            assert (words in row["to_collect"]) == (assumed and not settled), row["name"]


def test_a_row_without_a_result_counts_as_unknown(tmp_path):
    layer = made_up([("scored", 1e6, "closed"), ("empty", 1e9, "closed")])
    feature = list(layer.getFeatures())[1]
    names = layer.fields().names()
    emptied = {names.index(name): None for name in names if name.startswith(("haz_", "cls_", "basis", "thi_"))}
    layer.dataProvider().changeAttributeValues({feature.id(): emptied})
    first, last = read_csv(rating(layer, tmp_path, ["CSV"])["CSV"])
    assert first["name"] == "scored" and first["haz_rank"]
    assert (last["name"], last["haz_class"], last["haz_rank"], last["haz_score"]) == ("empty", "0", "", "")


@pytest.mark.parametrize("count", [0, 1])
def test_lists_of_none_and_one(count, tmp_path):
    written = rating(made_up([(EVIL, 1e6, "closed")] * count), tmp_path)
    html = written["HTML"].read_text(encoding="utf-8")
    assert html.count("<tr id=") == count
    assert EVIL not in html and ("&lt;script&gt;" in html) == bool(count)
    assert len(read_csv(written["CSV"])) == count
    assert openpyxl.load_workbook(written["XLSX"])["List"].max_row == 1 + count
    assert "Hazard of tailings management facilities" in text_of(written["PDF"])


def test_ten_thousand_facilities(tmp_path):
    layer = made_up([(f"объект {k}", 1000.0 + k, "closed") for k in range(10_000)])
    written = rating(layer, tmp_path, GROUP_FIELD="region")
    html = written["HTML"].read_text(encoding="utf-8")
    assert html.count("<tr id=") == html.count('class="mark"') == len(read_csv(written["CSV"])) == 10_000
    book = openpyxl.load_workbook(written["XLSX"], read_only=True)
    assert (book["List"].max_row, book["Components"].max_row) == (10_001, 10_001)
    assert "500 of 10,000 are printed" in " ".join(text_of(written["PDF"]).split())


def test_no_facility_has_a_result(tmp_path):
    layer = made_up([("a", 1e6, "closed"), ("b", 1e9, "closed")])
    names = layer.fields().names()
    emptied = {names.index(name): None for name in names if name not in ("name", "volume", "status", "region")}
    layer.dataProvider().changeAttributeValues({feature.id(): emptied for feature in layer.getFeatures()})
    written = rating(layer, tmp_path)
    assert [row["haz_class"] for row in read_csv(written["CSV"])] == ["0", "0"]
    assert "Insufficient data" in text_of(written["PDF"])


def test_the_window_is_not_blocked(qgis_app, tmp_path):
    """The algorithm runs as its dialog runs it, in a thread; the PDF is drawn in the main thread, page by page."""
    layer = made_up([(f"объект {k}", 1000.0 + k, "closed") for k in range(5000)])
    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:ratinglist").create()
    outputs = {name: str(tmp_path / f"list.{name.lower()}") for name in FILES}
    context, feedback, beats, done, loop, timer = (
        QgsProcessingContext(), Log(), [time.monotonic()], [], QEventLoop(), QTimer()
    )  # fmt: skip
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm, {"INPUT": layer, **outputs}, context, feedback)
    task.executed.connect(lambda ok, results: (done.append(ok), loop.quit()))
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    timer.stop()
    assert done == [True] and all((tmp_path / f"list.{name.lower()}").stat().st_size > 1000 for name in FILES)
    longest = max(after - before for before, after in zip(beats, beats[1:]))
    assert longest < 0.5 * (beats[-1] - beats[0]) and longest < 3


def test_the_same_bytes_in_every_process(plugin_zip, scored, tmp_path):
    """Qt numbers the parts of a PDF by a hash that changes from process to process, and writes the time zone."""
    profile, written = Profile(tmp_path / "home", plugin_zip), []
    for seed, zone in (("1", "UTC"), ("3", "Asia/Almaty"), ("4", "America/Lima")):
        profile.environment.update(QT_HASH_SEED=seed, TZ=zone)
        path = tmp_path / f"{seed}.pdf"
        profile.run("tmfhazard:ratinglist", INPUT=scored, DATE=DAY, TITLE="Опасность", PDF=path)
        written.append(path.read_bytes())
    assert written[0] == written[1] == written[2]


def test_the_same_inputs_give_the_same_bytes(flow, files, tmp_path):
    time.sleep(1.1)  # clocks in files count seconds, zip files two
    again = rating(
        flow["OUTPUT"], tmp_path, TITLE=f"Опасность {KAZAKH}", ORGANISATION="Министерство", GROUP_FIELD="country",
        PATHS=flow["PATHS"], CROSSINGS=flow["CROSSINGS"],
    )  # fmt: skip
    for name in FILES:
        assert again[name].read_bytes() == files[name].read_bytes(), name


def pdf_of(order: str, tag: str, metadata: bool) -> bytes:
    """A document as Qt writes it; ``order``: of its objects (catalogue, page, font, and what tells the moment)."""
    at = {kind: k for k, kind in enumerate(order, start=1)}
    bodies = {
        "c": f"<<\n/Type /Catalog\n/Pages {at['p']} 0 R\n" + (f"/Metadata {at['m']} 0 R\n" if metadata else "") + ">>",
        "p": f"<<\n/Font {at['f']} 0 R\n/Length 17\n>>\nstream\n(7 0 R) not a link\nendstream",
        "f": f"<<\n/FontName /{tag}+Sans\n>>",
        "m": f"<<\n/CreationDate ({tag})\n>>",
    }
    text, places = "%PDF-1.4\n", []
    for kind in order:
        places.append(len(text))
        text += f"{at[kind]} 0 obj\n{bodies[kind]}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<<\n/Size 5\n/Info {at['m']} 0 R\n/Root {at['c']} 0 R\n>>\nstartxref\n{len(text)}\n%%EOF\n"
    return f"{text}xref\n0 5\n0000000000 65535 f \n{table}{end}".encode()


def test_a_settled_pdf_is_one_document_however_it_was_numbered():
    made = {reproducible(pdf_of(*how), "Title", "", datetime.date(2026, 1, 31)) for how in (
        ("cpfm", "ABCDEF", True), ("mfpc", "QRSTUV", True), ("fcmp", "XYZXYZ", False))}  # fmt: skip
    (pdf,) = made
    assert b"(7 0 R) not a link" in pdf and b"Metadata" not in pdf and b"/CreationDate (D:20260131000000Z)" in pdf
    places = [int(place) for place in re.findall(rb"(\d{10}) 00000 n", pdf)]
    assert [pdf[place:].split(b" ", 1)[0] for place in places] == [b"1", b"2", b"3", b"4"]
    assert reproducible(b"no PDF", "Title", "", datetime.date(2026, 1, 31)) == b"no PDF"


def test_a_screening_sentence_is_retold_with_its_numbers_and_what_follows_it(catalogues):
    def told(code):
        with i18n.speaking(code):
            values = {"country": "Northland", "length": i18n.number(1234, 0), "hours": i18n.number(28, 0)}
            first = sentences()["crosses"].format(**values, velocity=i18n.number(0.25, 2))
            return f"{first}. {sentences()['border_before'].format(**values)}"

    for code in ("en", "ru", "kk"):
        with i18n.speaking(code):
            retell = SentenceTranslator()
        for other in ("en", "ru", "kk"):
            assert retell(told(other)) == told(code)
            assert retell(told(other).replace("\u00a0", " ")) in (told(code), told(code).replace("\u00a0", " "))
        assert retell("by hand") == "by hand"


def test_the_expression_retells_every_sentence_too(catalogues):
    def told(code):
        with i18n.speaking(code):
            values = {"country": i18n.tr("Uzbekistan"), "length": i18n.number(1234, 0), "hours": i18n.number(28, 0)}
            texts = {key: text.format(**values, velocity=i18n.number(0.25, 2)) for key, text in sentences().items()}
        return [*texts.values(), ". ".join(texts[key] for key in ("crosses", "leaves_before", "border_before"))]

    def drawn(code, expression):
        with i18n.speaking(code):
            return QgsExpression(with_countries(translation_expression(expression))).evaluate()

    whole = [k for k, key in enumerate([*sentences(), ""]) if not key.endswith("_before")]  # those come after another
    for code in LANGUAGES:
        assert drawn(code, "NULL") == "" and drawn(code, "'by hand'") == "by hand"
        for other in LANGUAGES:
            texts = [drawn(code, QgsExpression.quotedString(told(other)[k])) for k in whole]
            assert texts == [told(code)[k] for k in whole]


def test_the_readers_language_is_not_the_operators(scored, tmp_path, catalogues):
    log = Log()
    html = rating(scored, tmp_path, ["HTML"], log, LANGUAGE=2)["HTML"].read_text(encoding="utf-8")
    assert '<html lang="ru">' in html and "Рейтинговый список" in html
    assert "68 facilities in the rating list." in log.textLog()
    assert re.search(r"<td class=\"n\"><b>\d+,\d\d</b>", html) and not re.search(
        r"<td class=\"n\"><b>\d+\.\d\d</b>", html
    )


@pytest.mark.parametrize(("code", "there", "to"), [(2, "Узбекистан", "Переход"), (3, "Өзбекстан", "шекара")])
def test_what_was_traced_in_english_is_told_in_the_readers_language(flow, tmp_path, catalogues, code, there, to):
    files = rating(
        flow["OUTPUT"], tmp_path, ["HTML", "CSV"], LANGUAGE=code, PATHS=flow["PATHS"], CROSSINGS=flow["CROSSINGS"]
    )
    told = [row["downstream"] for row in read_csv(files["CSV"]) if row["downstream"]]
    assert len(told) > 20 and any(there in text for text in told)
    html = files["HTML"].read_text(encoding="utf-8")
    for english in ("Crosses into", "Reaches the border", "Stays inside", "Uzbekistan", "Kyrgyzstan"):
        assert english not in html and not any(english in text for text in told), english
    speeds = {re.search(r"(\d+,\d)\D+$", text)[1] for text in told if " 0 " not in text and re.search(r",\d\D+$", text)}
    assert speeds == {"1,0"}


def test_places_that_are_none_are_not_on_the_map(tmp_path):
    layer = made_up([("here", 1e6, "closed"), ("null island", 1e6, "closed")])
    second = list(layer.getFeatures())[1]
    layer.dataProvider().changeGeometryValues({second.id(): QgsGeometry.fromPointXY(QgsPointXY(0, 0))})
    html = rating(layer, tmp_path, ["HTML"])["HTML"].read_text(encoding="utf-8")
    assert html.count('class="mark"') == 1 and "not on the map: 1" in html


def test_paths_bear_the_class_of_their_facility(flow, tmp_path):
    """Also those that were traced before the facilities were scored."""
    paths = QgsVectorLayer(flow["PATHS"]).materialize(QgsFeatureRequest())
    unscored = {paths.fields().indexOf("haz_class"): None}
    paths.dataProvider().changeAttributeValues({feature.id(): unscored for feature in paths.getFeatures()})
    files = rating(flow["OUTPUT"], tmp_path, ["HTML", "CSV"], PATHS=paths)
    html = files["HTML"].read_text(encoding="utf-8")
    drawn = re.findall(r'class="flow" stroke="(#\w+)" d="[^"]+"><title>([^<]*)', html)
    colours = {"4": "#67000d", "3": "#d7301f", "2": "#fc8d59", "1": "#fdd49e", "0": "#8a8a8a"}
    of = {row["name"]: colours[row["haz_class"]] for row in read_csv(files["CSV"])}
    assert len(drawn) == QgsVectorLayer(flow["PATHS"]).featureCount() > 20
    assert {name: of[name] for _, name in drawn} == {name: colour for colour, name in drawn}


@pytest.mark.parametrize("code", [2, 3])
def test_what_was_traced_in_english_belongs_to_its_facility_in_every_language(flow, tmp_path, catalogues, code):
    """By its class where the trace knew none, and by its name as listed: in Russian, Kazakh names are not complete."""
    paths = QgsVectorLayer(flow["PATHS"]).materialize(QgsFeatureRequest())
    unscored = {paths.fields().indexOf("haz_class"): None}
    paths.dataProvider().changeAttributeValues({feature.id(): unscored for feature in paths.getFeatures()})
    drawn = {}
    for language in (1, code):
        files = rating(flow["OUTPUT"], tmp_path, ("HTML", "XLSX"), LANGUAGE=language, PATHS=paths,
                       CROSSINGS=flow["CROSSINGS"])  # fmt: skip
        html = files["HTML"].read_text(encoding="utf-8")
        drawn[language] = re.findall(r'class="flow" stroke="(#\w+)" d="[^"]+"><title>([^<]*)', html)
    colours = [[colour for colour, _ in lines] for lines in drawn.values()]
    assert colours[0] == colours[1] and len(set(colours[0])) > 2
    said = {f["name"]: f["name_ru"] for f in QgsVectorLayer(flow["OUTPUT"]).getFeatures()}
    met = {f["tmf_name"] for f in QgsVectorLayer(flow["CROSSINGS"]).getFeatures()} & said.keys()
    cells = {row[0].value for row in openpyxl.load_workbook(files["XLSX"]).worksheets[3].iter_rows(min_row=2)}
    assert len(met) > 2 and {said[name] for name in met} <= cells and not met & cells
    titles = re.findall("<title>([^<]*)", html)
    assert not [name for name in met if any(name in title for title in titles) or f'"row">{name}<' in html]


def test_a_path_of_another_layer_is_no_facilitys():
    """Its row says nothing where the name is another one."""
    names = [frozenset(["Mailuu-Suu", "Майлуу-Суу"]), frozenset([""])]
    found = Facilities(**{**dict.fromkeys(Facilities.__dataclass_fields__), "row": [7, 2], "names": names})
    assert [found.find(*of) for of in ((7, "Майлуу-Суу"), (2, ""), (2, "Майлуу-Суу"), (7, ""), (None, ""))] == [
        0, 1, None, None, None
    ]  # fmt: skip


def test_border_waters_are_told_apart_from_crossings(files, flow):
    """In the page's table and on its map, in the workbook, and in the print."""
    names = {"crossing": "Border crossing", "border": "River reaches or follows the border"}
    met = sorted(names[feature["kind"]] for feature in QgsVectorLayer(flow["CROSSINGS"]).getFeatures())
    assert set(met) == set(names.values())
    html, (head, *rows) = files["HTML"].read_text(encoding="utf-8"), openpyxl.load_workbook(files["XLSX"])["Borders"]
    assert head[1].value == "Crossing or border river" and sorted(row[1].value for row in rows) == met
    table = html[html.index('<section id="crossings">') :]
    assert "Borders downstream" in table and "Crossing or border river" in table
    assert {name: table.count(f"<td>{name}</td>") for name in names.values()} == {
        name: met.count(name) for name in names.values()
    }
    drawn = re.findall(r'class="crossing" transform="[^"]+" d="([^"]+)"><title>([^<]*)', html)
    of = {shape: {": border " in title for path, title in drawn if path == shape} for shape, _ in drawn}
    assert sorted(map(tuple, of.values())) == [(False,), (True,)]  # each kind has a shape of its own
    text = " ".join(text_of(files["PDF"]).split())
    assert all(name in text for name in names.values())


def test_invalid_lines_do_not_stop_the_list(flow, tmp_path):
    """Whatever Processing is told to do with invalid geometries: it stops at them by default."""
    import processing

    paths = QgsVectorLayer(flow["PATHS"]).materialize(QgsFeatureRequest())
    point = QgsGeometry.fromWkt("LineString (70 45, 70 45)")
    paths.dataProvider().changeGeometryValues({next(paths.getFeatures()).id(): point})
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    inputs = {"INPUT": flow["OUTPUT"], "PATHS": paths, "HTML": str(tmp_path / "list.html")}
    processing.run("tmfhazard:ratinglist", inputs, feedback=Log(), context=context)
    drawn = (tmp_path / "list.html").read_text(encoding="utf-8").count('class="flow" stroke="#')
    assert drawn >= paths.featureCount() - 1


# --- CSV and XLSX


def test_csv_for_excel(tmp_path):
    written = rating(made_up([(FORMULA, 1e6, "closed"), (KAZAKH, 2e6, "closed")]), tmp_path, ["CSV"])["CSV"]
    assert written.read_bytes().startswith(b"\xef\xbb\xbf")
    assert {row["name"] for row in read_csv(written)} == {f"'{FORMULA}", KAZAKH}


def test_workbook_read_back(files, flow):
    book = openpyxl.load_workbook(files["XLSX"])
    assert book.sheetnames == ["List", "Components", "Assumptions", "Borders", "Summary", "Method"]
    sheet, listed = book["List"], read_csv(files["CSV"])
    head = [cell.value for cell in sheet[1]]
    assert sheet.freeze_panes == "C2" and sheet.auto_filter.ref == f"A1:{sheet.cell(1, len(head)).column_letter}69"
    assert all(sheet.column_dimensions[cell.column_letter].width >= 8 for cell in sheet[1])
    score, code = head.index("Hazard score"), head.index("Hazard class")
    colours = {"4": "FF67000D", "3": "FFD7301F", "2": "FFFC8D59", "1": "FFFDD49E", "0": "FF8A8A8A"}
    for row, of in zip(sheet.iter_rows(min_row=2), listed):
        assert isinstance(row[score].value, (int, float)) and row[score].value == pytest.approx(
            float(of["haz_score"]), abs=1e-4
        )
        assert row[code].fill.fgColor.rgb == colours[of["haz_class"]] and row[code].value == of["class_name"]
        assert row[1].value == of["name"] and row[0].value == (int(of["haz_rank"]) if of["haz_rank"] else None)
    summary = {row[0].value: row[1].value for row in book["Summary"].iter_rows()}
    assert summary["Date"] == datetime.datetime(2026, 1, 31) and summary["Facilities"] == 68
    assumed = sum(of["basis"].count(":assumed") for of in listed)
    assert book["Assumptions"].max_row == 1 + assumed
    assert book["Borders"].max_row == 1 + QgsVectorLayer(flow["CROSSINGS"]).featureCount() > 5
    assert book.properties.created == datetime.datetime(2026, 1, 31)


def test_text_is_no_formula_in_the_workbook(tmp_path):
    path = rating(made_up([(FORMULA, 1e6, "closed"), ("bad \x0b\x1f name", 2e6, "closed")]), tmp_path, ["XLSX"])["XLSX"]
    names = [row[1] for row in openpyxl.load_workbook(path)["List"].iter_rows(min_row=2)]
    assert {cell.value for cell in names} == {FORMULA, "bad name"} and {cell.data_type for cell in names} == {"s"}


def test_workbook_without_the_library(flow, files, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    monkeypatch.setattr("tmf_hazard_plugin.plugin.algorithms.ratinglist.formatting_available", lambda: False)
    log = Log()
    path = rating(flow["OUTPUT"], tmp_path, ["XLSX"], log, GROUP_FIELD="country", CROSSINGS=flow["CROSSINGS"])["XLSX"]
    assert any("XlsxWriter" in warning for warning in log.warnings)
    plain, formatted = openpyxl.load_workbook(path), openpyxl.load_workbook(files["XLSX"])
    for name in ("List", "Components", "Assumptions", "Borders"):
        for ours, theirs in zip(plain[name].values, formatted[name].values):
            assert ours == pytest.approx(theirs), name
    assert 68 in [row[1] for row in plain["Summary"].values]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_workbook_in_libreoffice(files, tmp_path, form):
    into = {"csv": "csv:Text - txt - csv (StarCalc):44,34,76", "xlsx": "xlsx:Calc MS Excel 2007 XML"}[form]
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", into]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(files["XLSX"])], check=True, capture_output=True, timeout=180
    )
    listed = read_csv(files["CSV"])
    if form == "csv":
        assert [row["Facility"] for row in read_csv(tmp_path / "list.csv")] == [row["name"] for row in listed]
        return
    book = openpyxl.load_workbook(tmp_path / "list.xlsx", data_only=True)  # the values that LibreOffice computed
    assert book.sheetnames == openpyxl.load_workbook(files["XLSX"]).sheetnames
    head, *rows = book["List"].values
    scores = [row[head.index("Hazard score")] for row in rows]
    assert scores == pytest.approx([float(row["haz_score"]) for row in listed], abs=1e-4)
    summary = {row[0]: row[1] for row in book["Summary"].values}
    assert summary["Date"] == datetime.datetime(2026, 1, 31) and summary["Facilities"] == 68
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [(cell.parent.title, cell.coordinate, cell.value) for cell in cells if cell.data_type == "e"] == []


# --- PDF


def text_of(path):
    command = ["pdftotext", "-layout", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    for ligature, letters in (("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("ﬃ", "ffi")):
        text = text.replace(ligature, letters)
    return text


def info_of(path):
    text = subprocess.run(["pdfinfo", "-rawdates", str(path)], check=True, capture_output=True, encoding="utf-8").stdout
    return dict(re.split(r":\s+", line, maxsplit=1) for line in text.splitlines() if ": " in line)


def test_print(files, flow, scored, tmp_path):
    info, text = info_of(files["PDF"]), " ".join(text_of(files["PDF"]).split())
    assert info["CreationDate"].startswith("D:20260131000000")
    login = f"<rdf:li>{getpass.getuser()}</rdf:li>".encode()
    assert login not in files["PDF"].read_bytes()
    assert "(A4)" in info["Page size"] and int(info["Pages"]) >= 4
    for shown in (f"Опасность {KAZAKH}", "Министерство", DAY, "score ≥ 12", "10 ≤ score < 12", "thi_water 1.0 [8, 10, 12]",
                  "Natural Earth", "Collect data first", "km", "m³", "KAZAKHSTAN"):  # fmt: skip
        assert shown in text, shown
    for row in read_csv(files["CSV"]):
        assert row["name"].split()[0] in text
    lines, rules = text.index("Method profile"), text.index("Component Rule")  # the heads stand above the rules only
    assert text.index("Software", lines) < rules < text.index("log₁₀ of")
    picture = ROOT / "build/ratinglist/print"
    picture.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["pdftoppm", "-r", "80", "-png", "-l", "2", str(files["PDF"]), str(picture)], check=True)
    a3 = rating(scored, tmp_path, ["PDF"], PAPER=1)["PDF"]
    assert "(A3)" in info_of(a3)["Page size"]


def test_long_titles_are_printed_whole(scored, tmp_path):
    """Nothing is cut, and nothing lies on the line below."""
    title = "Опасность хвостохранилищ горнодобывающей промышленности Казахстана, Кыргызстана и Узбекистана: оценка"
    organisation = "Комитет промышленной безопасности Министерства по чрезвычайным ситуациям " * 3
    for words in (title, f"{title} и приложения к ней"):
        path = rating(scored, tmp_path, ["PDF"], TITLE=words, ORGANISATION=organisation)["PDF"]
        assert info_of(path)["Title"] == words
        command = ["pdftotext", "-l", "1", "-bbox-layout", str(path), "-"]
        page = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
        lines = []
        for line in re.findall(r"<line.*?</line>", page, re.DOTALL):
            box = [float(value) for value in re.findall(r"(?:xMin|yMin|xMax|yMax)=\"([\d.]+)\"", line)[:4]]
            lines.append((box, " ".join(re.findall(r">([^<\s][^<]*)</word>", line))))
        head = sorted((box[1], box[3], text) for box, text in lines if box[1] < 110 and box[0] < 400)
        read = " ".join(text for _, _, text in head)
        assert words in read and organisation.split()[-1] in read
        assert all(low <= high + 2 for (_, low, _), (high, _, _) in zip(head, head[1:])), head
        assert max(box[2] for box, _ in lines) < 842 - 20


def test_the_map_of_the_print_shows_every_class(files, tmp_path):
    subprocess.run(
        ["pdftoppm", "-r", "80", "-l", "1", "-singlefile", str(files["PDF"]), str(tmp_path / "map")], check=True
    )
    data = (tmp_path / "map.ppm").read_bytes()
    width, height = map(int, data.split(maxsplit=4)[1:3])
    pixels = np.frombuffer(data[-width * height * 3 :], dtype=np.uint8).reshape(height, width, 3).astype(int)
    on_map = pixels[int(height * 0.17) : int(height * 0.85), : int(width * 0.68)]
    for colour in ((0x67, 0, 0x0D), (0xD7, 0x30, 0x1F), (0xD9, 0xD9, 0xD9), (0xFB, 0xFA, 0xF5)):
        assert (np.abs(on_map - colour).sum(axis=2) < 12).sum() > 20, colour


# --- HTML in a browser


@pytest.fixture(scope="module")
def page(files):
    with Page(files["HTML"]) as opened:
        opened.screenshot(ROOT / "build/ratinglist/page.png")
        yield opened


def column(page, number, table="ranking"):
    return page.evaluate(
        f"[...document.querySelectorAll('#{table} tbody tr')].map(row => row.cells[{number}].innerText)"
    )


def visible(page):
    return page.evaluate("document.querySelectorAll('table.list tbody tr').length")


def click(page, selector):
    page.evaluate(f"document.querySelector({selector!r}).dispatchEvent(new MouseEvent('click', {{bubbles: true}}))")


def reset(page):
    page.evaluate("document.querySelector('form').reset(), new Promise(done => setTimeout(done, 50))")


@needs_chromium
def test_page_needs_nothing_but_itself_and_complains_of_nothing(page, files):
    assert page.errors == [] and page.requests == [files["HTML"].resolve().as_uri()]
    assert visible(page) == 68
    html = files["HTML"].read_text(encoding="utf-8")
    assert not re.search(r"(src|href)=\"(?!#)", html) and "url(http" not in html and "@import" not in html


@needs_chromium
def test_page_sorts(page):
    ranks = [int(text) for text in column(page, 0)]
    assert ranks == sorted(ranks)
    click(page, "#ranking th:nth-child(1) .sort")
    assert page.evaluate("document.querySelector('#ranking th').getAttribute('aria-sort')") == "ascending"
    click(page, "#ranking th:nth-child(1) .sort")
    assert [int(text) for text in column(page, 0)] == sorted(ranks, reverse=True)
    page.evaluate(
        "document.querySelector('#ranking th:nth-child(5) .sort').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}))"
    )
    scores = [float(text) for text in column(page, 4)]
    assert scores == sorted(scores, reverse=True)
    click(page, "#ranking th:nth-child(2) .sort")
    names = column(page, 1)
    assert names[0].lower() < names[-1].lower()
    click(page, "#ranking th:nth-child(1) .sort")


@needs_chromium
def test_page_filters_table_and_map(page, files):
    listed = read_csv(files["CSV"])
    page.evaluate(
        "document.querySelector('input[type=search]').value = 'MAILUU', document.querySelector('form').dispatchEvent(new Event('input'))"
    )
    wanted = [row for row in listed if "mailuu" in row["name"].lower()]
    assert visible(page) == len(wanted) > 3
    assert page.evaluate("document.querySelectorAll('.mark:not(.off)').length") == sum(
        row["lon"] != "" for row in wanted
    )
    assert page.evaluate("document.querySelector('output').textContent") == f"Facilities shown: {len(wanted)} of 68"
    reset(page)
    page.evaluate(
        "document.querySelector('select').value = 'TJ', document.querySelector('form').dispatchEvent(new Event('input'))"
    )
    assert visible(page) == sum(row["group"] == "TJ" for row in listed)
    reset(page)
    click_box = "document.querySelector('input[value=\"{}\"]').click()"
    for code in (1, 2, 3, 4):
        page.evaluate(click_box.format(code))
    assert visible(page) == sum(row["haz_class"] == "0" for row in listed)
    reset(page)
    page.evaluate("document.querySelector('input[name=unsettled]').click()")
    assert visible(page) == sum(row["cls_min"] != row["cls_max"] for row in listed)
    reset(page)
    assert visible(page) == 68


@needs_chromium
def test_page_links_map_and_table(page, files):
    row = next(row["row"] for row in read_csv(files["CSV"]) if row["lon"] and row["haz_rank"])
    click(page, f"#f{row} th a")
    assert page.evaluate(f"document.getElementById('m{row}').classList.contains('on')")
    page.evaluate(
        "document.querySelector('input[type=search]').value = 'nothing like it', document.querySelector('form').dispatchEvent(new Event('input'))"
    )
    assert visible(page) == 0
    click(page, f"#m{row}")  # filtered out: the filter gives way
    assert page.evaluate(f"document.getElementById('f{row}').classList.contains('on')") and visible(page) == 68


@needs_chromium
def test_page_is_accessible(page):
    assert page.evaluate("document.documentElement.lang") == "en"
    assert page.evaluate("[...document.querySelectorAll('thead th')].every(head => head.scope === 'col')")
    assert page.evaluate("[...document.querySelectorAll('tbody tr')].every(row => row.querySelector('th[scope=row]'))")
    assert page.evaluate("[...document.querySelectorAll('.sort')].every(one => one.tabIndex === 0 && one.role !== '')")
    assert page.evaluate("[...document.querySelectorAll('input, select')].every(field => field.labels.length)")
    assert page.evaluate("[...document.querySelectorAll('svg[role]')].every(one => one.getAttribute('aria-label'))")
    # Every name of a class can be read: colours only repeat what is written.
    assert page.evaluate("[...document.querySelectorAll('#ranking .k')].every(cell => cell.innerText.trim())")


@needs_chromium
def test_page_prints_on_a4(page, tmp_path):
    page.pdf(tmp_path / "page.pdf")
    info, text = info_of(tmp_path / "page.pdf"), text_of(tmp_path / "page.pdf")
    assert "(A4)" in info["Page size"] and int(info["Pages"]) < 25
    assert text.count("What to collect to settle") >= 3  # the header stands on every page of the table


@needs_chromium
@pytest.mark.parametrize("code", [1, 2, 3])
def test_page_fits_a_desk_and_a_phone_and_begins_with_the_map_on_paper(flow, code, tmp_path, catalogues):
    path = rating(flow["OUTPUT"], tmp_path, ["HTML"], LANGUAGE=code, GROUP_FIELD="country", PATHS=flow["PATHS"])["HTML"]
    with Page(path) as page:
        wide = "(table => table.scrollWidth - table.parentElement.clientWidth)(document.querySelector('#ranking'))"
        assert page.evaluate(wide) <= 0
        hint = "(box => box.scrollWidth - box.clientWidth)(document.querySelector('input[type=search]'))"
        assert page.evaluate(hint) <= 0
        inside = "[...document.querySelectorAll('#charts svg text')].every(text => text.closest('svg')"
        inside += ".getBoundingClientRect().right + 1 >= text.getBoundingClientRect().right)"
        assert page.evaluate(inside)
        page.pdf(tmp_path / "page.pdf")
        page.call("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=1, mobile=True)
        assert page.evaluate("document.documentElement.scrollWidth") == 390
    first = subprocess.run(
        ["pdftotext", "-l", "1", str(tmp_path / "page.pdf"), "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    assert {1: "Kazakhstan", 2: "Казахстан", 3: "Қазақстан"}[code] in first


@needs_chromium
@pytest.mark.parametrize("code", [2, 3])
def test_no_usual_word_is_broken(flow, code, tmp_path, catalogues):
    """In no table, on a desk and on a smaller one, with groups named as regions are."""
    layer = QgsVectorLayer(flow["OUTPUT"]).materialize(QgsFeatureRequest())
    regions, at = ("Карагандинская область", "Солтүстік Қазақстан облысы"), layer.fields().indexOf("country")
    changed = {feature.id(): {at: regions[k % 2]} for k, feature in enumerate(layer.getFeatures())}
    assert layer.dataProvider().changeAttributeValues(changed)
    path = rating(layer, tmp_path, ["HTML"], LANGUAGE=code, GROUP_FIELD="country", CROSSINGS=flow["CROSSINGS"])["HTML"]
    broken = """(() => {
      const found = [];
      for (const table of document.querySelectorAll("table")) {
        const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          if (texts.currentNode.parentElement.closest(".aslant")) continue;
          for (const word of texts.currentNode.data.matchAll(/[\\p{L}]+/gu)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) found.push(word[0]);
          }
        }
      }
      return found;
    })()"""
    for width in (1400, 1200):
        with Page(path, width) as page:
            assert page.evaluate(broken) == [], width


@needs_chromium
def test_page_groups_counts_as_the_reader_does(tmp_path):
    path = rating(made_up([(f"x {k}", 1e7 - k, "closed") for k in range(1200)]), tmp_path, ["HTML"], LANGUAGE=2)
    with Page(path["HTML"]) as page:
        told = [page.evaluate(f"document.querySelector('{what}').textContent") for what in (".tiles b", "output")]
        page.evaluate("document.querySelector('form').dispatchEvent(new Event('input'))")
        again = page.evaluate("document.querySelector('output').textContent")
    assert told[0] == "1\u00a0200" and told[1].count("1\u00a0200") == 2 and again == told[1]


@needs_chromium
def test_text_from_data_is_shown_and_not_run(tmp_path):
    path = rating(
        made_up([(EVIL, 1e8, EVIL), (KAZAKH, 1e5, "closed")]), tmp_path, ["HTML"], TITLE=EVIL, GROUP_FIELD="status"
    )
    with Page(path["HTML"]) as page:
        assert page.errors == []
        assert page.evaluate("document.title") == page.evaluate("document.querySelector('h1').innerText") == EVIL
        shown = page.evaluate("document.querySelector('main').innerText")
        assert EVIL in shown and KAZAKH in shown
        page.evaluate(
            "document.querySelector('select').value = document.querySelectorAll('option')[1].value, document.querySelector('form').dispatchEvent(new Event('input'))"
        )
        assert visible(page) == 1
        page.evaluate(
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title=1\">'), new Promise(done => setTimeout(done, 100))"
        )
        assert page.evaluate("document.title") == EVIL  # the page's policy runs no script but its own


@needs_chromium
def test_a_long_list_shows_its_rest_when_asked(tmp_path):
    path = rating(
        made_up([(f"объект {k}", 1e7 - k, "closed") for k in range(1200)]), tmp_path, ["HTML"], GROUP_FIELD="region"
    )
    with Page(path["HTML"]) as page:
        first = visible(page)
        assert 50 < first < 1200
        page.evaluate(
            "document.querySelector('input[type=search]').value = 'объект 1199', document.querySelector('form').dispatchEvent(new Event('input'))"
        )
        assert visible(page) == 1
        reset(page)
        assert visible(page) == first
        for button in ("ranking", "waiting"):
            page.evaluate(f"document.querySelector('.more[data-of={button}]')?.click()")
        assert visible(page) == 1200 and page.errors == []


# --- the parts


def test_symbols_that_are_moved_apart_stay_near():
    rng = np.random.default_rng(1)
    anchor = np.vstack([np.full((20, 2), 50.0), rng.uniform(0, 300, (40, 2)), [[np.nan, np.nan]]])
    place = spread(anchor, 10.0)
    known = place[:-1]
    gaps = np.hypot(*(known[:, None] - known[None]).transpose(2, 0, 1)) + 1e9 * np.eye(len(known))
    assert gaps.min() > 9.7 and np.isnan(place[-1]).all()
    assert np.hypot(*(known - anchor[:-1]).T).max() < 60
    crowd = rng.uniform(0, 1, (CROWD + 1, 2))
    assert np.array_equal(spread(crowd, 10.0), crowd)


def test_the_report_needs_no_qgis():
    code = (
        "import sys; sys.modules['qgis'] = None; sys.path.insert(0, sys.argv[1])\n"
        "from tmf_hazard_plugin.report import breakdown, charts, displacement, html, map_svg, model, page, rendering, shapes, tables, xlsx"
    )
    subprocess.run([sys.executable, "-c", code, str(ROOT)], check=True)


def test_the_command_line_writes_every_file(plugin_zip, scored, tmp_path):
    profile = Profile(tmp_path / "home", plugin_zip)
    paths = {name: tmp_path / f"оценка.{name.lower()}" for name in FILES}
    results = profile.run("tmfhazard:ratinglist", INPUT=scored, DATE=DAY, LANGUAGE=3, **paths)
    assert results["FACILITIES"] == 68 and all(path.stat().st_size > 1000 for path in paths.values())
    assert '<html lang="kk">' in paths["HTML"].read_text(encoding="utf-8")
    assert "Page" not in text_of(paths["PDF"]).split()  # the zip carries the Kazakh catalogue
    with zipfile.ZipFile(paths["XLSX"]) as book:
        assert book.testzip() is None
