"""tmfhazard:downstream in QGIS: in the background, in a batch, in a model, and with awkward layers."""

import gc

import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsPointDisplacementRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis_runs import run_loaded
from test_downstream import NORTH, OUTPUTS, RIVER, SITE, SOUTH, countries, layer, near_and_far, plain, rivers

pytestmark = pytest.mark.usefixtures("provider")
# The field that tells each layer of the model from the others.
MARKS = {"PATHS": "length_km", "CROSSINGS": "from_ctry", "REACHED": "first_km", "READINGS": "n_rows"}


@pytest.fixture
def given(qgis_app):
    """Two facilities, a river that crosses a border, and a place beside it."""
    return {
        "INPUT": layer([SITE, "POINT(70.01 41.4)"], "&field=haz_class:integer", [(4,), (1,)]),
        "RIVERS": rivers(),
        "COUNTRIES": countries([NORTH, SOUTH]),
        "PLACES": near_and_far([(70.005, 41.85, 100)]),
    }


def rows_of(layer):
    """What a layer holds, but for the row numbers that a format adds."""
    names = [name for name in layer.fields().names() if name != "fid"]
    return [({name: plain(f[name]) for name in names}, f.geometry().asWkt(9)) for f in layer.getFeatures()]


def assert_styled(layers):
    """PATHS, CROSSINGS and REACHED as the algorithm draws them."""
    paths, crossings, reached = (layers[name].renderer() for name in OUTPUTS[1:])
    assert isinstance(paths, QgsCategorizedSymbolRenderer)
    assert paths.classAttribute() == "haz_class"
    assert isinstance(crossings, QgsCategorizedSymbolRenderer)
    assert [category.value() for category in crossings.categories()] == ["crossing", "border"]
    assert layers["CROSSINGS"].labelsEnabled()
    assert isinstance(reached, QgsGraduatedSymbolRenderer)
    assert all(layers[name].featureCount() for name in OUTPUTS[1:])


def test_styled_when_loaded_after_a_background_task(given, qtbot_wait):
    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:downstream")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    outputs = {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance()) for name in OUTPUTS}
    done = []
    task = QgsProcessingAlgRunnerTask(algorithm, {**given, **outputs}, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot_wait(lambda: done)
    ok, results = done[0]
    assert ok, feedback.textLog()
    gc.collect()
    layers = {}
    for name in OUTPUTS:
        details = context.layersToLoadOnCompletion()[results[name]]
        layers[name] = context.takeResultLayer(results[name])
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layers[name], context, feedback)
    assert layers["OUTPUT"].featureCount() == 2
    assert_styled(layers)


def test_two_runs_of_a_batch_give_what_single_runs_give(given, tmp_path):
    def run(folder, velocity, context):
        folder.mkdir()
        outputs = {name: str(folder / f"{name}.gpkg") for name in OUTPUTS}
        algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:downstream").create()
        feedback = QgsProcessingFeedback(False)
        _, ok = algorithm.run({**given, "VELOCITY": velocity, **outputs}, context, feedback)
        assert ok, feedback.textLog()
        return {name: rows_of(QgsVectorLayer(path, name, "ogr")) for name, path in outputs.items()}

    velocities = (0.5, 2.0)
    single = [run(tmp_path / f"single {v}", v, QgsProcessingContext()) for v in velocities]
    context = QgsProcessingContext()
    assert [run(tmp_path / f"batch {v}", v, context) for v in velocities] == single
    assert single[0] != single[1]
    assert all(single[0].values())


def test_the_shipped_model_is_styled_when_loaded(facilities_path, rivers_path, lakes_path, sample_data):
    model = QgsApplication.processingRegistry().algorithmById("tmfhazard:hazard_and_risk").create()
    parameters = {
        "INPUT": facilities_path,
        "RIVERS": rivers_path,
        "LAKES": lakes_path,
        **{name.upper(): f"{sample_data / name}.gpkg|layername={name}" for name in ("countries", "places")},
        "SEARCH_RADIUS": 65000,
    }
    loaded, _, _context = run_loaded(model, parameters)
    layers = {}
    for name, made in loaded.items():
        fields = set(made.fields().names())
        kind = next((k for k, mark in MARKS.items() if mark in fields), "OUTPUT")
        layers[kind] = made
        assert made.featureCount(), name
    assert len(layers) == len(loaded) == 5
    assert isinstance(layers["OUTPUT"].renderer(), QgsPointDisplacementRenderer)
    assert_styled(layers)


@pytest.mark.parametrize("suffix", ["gpkg", "shp"])
def test_as_many_rows_as_facilities_in_cyrillic_folders_and_fields(given, tmp_path, suffix):
    """Several points, none, no attributes at all, and a field that the format numbers rows with."""
    folder = tmp_path / "Министерство экологии" / "қалдық қоймалары"
    folder.mkdir(parents=True)
    sites = QgsVectorLayer("MultiPoint?crs=EPSG:4326&field=fid:integer&field=Наименование:string", "sites", "memory")
    wkts = ["MULTIPOINT((70.01 41.9), (70.02 41.2))", "", "MULTIPOINT((70.01 41.9))", "MULTIPOINT((70.01 41.9))"]
    for wkt, values in zip(wkts, ([7, "Қойма"], [7, None], [None, None], [None, None])):
        feature = QgsFeature(sites.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert sites.dataProvider().addFeature(feature)
    lines = layer(RIVER, "&field=Өзен:string&field=Төмен:string", list(zip("абвг", ("б", "в", "г", None))))
    lands = layer([NORTH[0], SOUTH[0]], "&field=Ел:string", [("Солтүстік",), ("Оңтүстік",)])
    cyrillic = {"INPUT": sites, "RIVERS": lines, "COUNTRIES": lands}
    fields = {"REACH_ID_FIELD": "Өзен", "NEXT_DOWN_FIELD": "Төмен", "COUNTRY_FIELD": "Ел"}
    outputs = {name: str(folder / f"{name} нәтиже.{suffix}") for name in OUTPUTS}
    algorithm = QgsApplication.processingRegistry().algorithmById("tmfhazard:downstream").create()
    feedback = QgsProcessingFeedback(False)
    _, ok = algorithm.run({**given, **cyrillic, **fields, **outputs}, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    opened = {name: QgsVectorLayer(path, name, "ogr") for name, path in outputs.items()}
    rows = list(opened["OUTPUT"].getFeatures())
    named = next(name for name in opened["OUTPUT"].fields().names() if name.startswith("Наим"))
    assert [plain(row[named]) for row in rows] == ["Қойма", None, None, None]
    assert [plain(row["reach_id"]) for row in rows] == ["а", None, "а", "а"]
    assert [plain(row["next_ctry"]) for row in rows] == ["Оңтүстік", None, "Оңтүстік", "Оңтүстік"]
    assert [plain(f["tmf_row"]) for f in opened["PATHS"].getFeatures()] == [1, 3, 4]
    assert opened["CROSSINGS"].featureCount() == opened["REACHED"].featureCount() == 3
