"""tmfhazard:score inside Model Designer models: as a step, and as the end, with the style asserted."""

import pytest
from qgis.core import (
    QgsPointDisplacementRenderer,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsVectorLayer,
)
from qgis_runs import run_loaded

pytestmark = pytest.mark.usefixtures("provider")
FINAL = QgsProcessingModelChildParameterSource


def child(model, name, algorithm, parameters, final=""):
    """Adds a step; ``parameters``: static values, "@INPUT" for the model's input, "@step" for a step's output."""
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(name)
    for key, value in parameters.items():
        if value == "@INPUT":
            source = FINAL.fromModelParameter("INPUT")
        elif isinstance(value, str) and value.startswith("@"):
            source = FINAL.fromChildOutput(value[1:], "OUTPUT")
        else:
            source = FINAL.fromStaticValue(value)
        step.addParameterSources(key, [source])
    if final:
        output = QgsProcessingModelOutput(final)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        step.setModelOutputs({final: output})
    model.addChildAlgorithm(step)


def saved_and_read(model, path):
    """The model as a ``.model3`` that was written and read again, as a user has it."""
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("INPUT", "INPUT", [0]), QgsProcessingModelParameter("INPUT")
    )
    if not model.toFile(str(path)):
        raise RuntimeError(path)
    read = QgsProcessingModelAlgorithm()
    if not read.fromFile(str(path)):
        raise RuntimeError(path)
    read.initAlgorithm()
    return read


def test_a_model_that_ends_in_score_is_styled(tmp_path, facilities_path, lakes_path):
    model = QgsProcessingModelAlgorithm("ends", "tests")
    child(model, "drop", "native:extractbyexpression", {"INPUT": "@INPUT", "EXPRESSION": "country = 'KG'"})
    child(model, "score", "tmfhazard:score", {"INPUT": "@drop", "LAKES": lakes_path, "METHOD": 0}, "Scored")
    layers, _, _context = run_loaded(saved_and_read(model, tmp_path / "ends.model3"), {"INPUT": facilities_path})
    (layer,) = layers.values()
    assert layer.featureCount() > 10
    assert isinstance(layer.renderer(), QgsPointDisplacementRenderer)
    assert layer.renderer().embeddedRenderer().categories()


def test_a_model_that_goes_on_and_styles_at_the_end(tmp_path, facilities_path):
    model = QgsProcessingModelAlgorithm("goes on", "tests")
    child(model, "score", "tmfhazard:score", {"INPUT": "@INPUT"})
    child(model, "worst", "native:extractbyexpression", {"INPUT": "@score", "EXPRESSION": '"haz_class" >= 3'}, "Worst")
    layers, _, _context = run_loaded(saved_and_read(model, tmp_path / "on.model3"), {"INPUT": facilities_path})
    (layer,) = layers.values()
    assert 0 < layer.featureCount() < 68
    assert min(feature["haz_class"] for feature in layer.getFeatures()) >= 3
    assert not isinstance(layer.renderer(), QgsPointDisplacementRenderer)  # QGIS styles final outputs only ...

    import processing

    processing.run("tmfhazard:style", {"INPUT": layer})  # ... hence the second algorithm
    assert isinstance(layer.renderer(), QgsPointDisplacementRenderer)


def test_style_as_the_last_step_of_a_model(tmp_path, facilities_path):
    model = QgsProcessingModelAlgorithm("styled", "tests")
    path = str(tmp_path / "worst.gpkg")
    child(model, "score", "tmfhazard:score", {"INPUT": "@INPUT"})
    child(
        model,
        "worst",
        "native:extractbyexpression",
        {"INPUT": "@score", "EXPRESSION": '"haz_class" >= 3', "OUTPUT": path},
    )
    child(model, "style", "tmfhazard:style", {"INPUT": "@worst"})
    run_loaded(saved_and_read(model, tmp_path / "styled.model3"), {"INPUT": facilities_path})
    fresh = QgsVectorLayer(path, "fresh", "ogr")
    assert fresh.featureCount() > 0
    assert isinstance(fresh.renderer(), QgsPointDisplacementRenderer)


def test_the_shipped_model_is_valid_and_says_the_defaults():
    from qgis.core import QgsApplication

    from tmf_hazard_plugin.plugin.provider import MODEL

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    assert model.validate() == (True, [])
    for step in model.childAlgorithms().values():
        algorithm = QgsApplication.processingRegistry().algorithmById(step.algorithmId())
        for name, (source, *_) in step.parameterSources().items():
            if source.staticValue() is not None and name != "METHOD":
                assert source.staticValue() == algorithm.parameterDefinition(name).defaultValue()


def test_the_style_algorithm_refuses_other_layers_in_words(facilities_path):
    import processing
    from qgis.core import QgsProcessingException

    message = ""
    try:
        processing.run("tmfhazard:style", {"INPUT": facilities_path})
    except QgsProcessingException as error:
        message = str(error)
    assert "lacks the fields: haz_score" in message
    assert "Run “Score TMF hazard” first" in message
