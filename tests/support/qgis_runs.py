"""Runs of algorithms as scripts and as the window of QGIS do them, on layers that a test makes up."""

import gc

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)


def run_loaded(algorithm, parameters):
    """Runs as the GUI does, with the outputs loaded on completion; returns the loaded layers by output name."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    names = [output.name() for output in algorithm.destinationParameterDefinitions()]
    for name in names:
        parameters[name] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    gc.collect()
    layers = {}
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        if details.postProcessor() is not None:
            details.postProcessor().postProcessLayer(layer, context, feedback)
        layers[details.outputName] = layer
    return layers, results, context


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.info, self.warnings, self.all = [], [], []

    def pushInfo(self, text):
        self.info.append(text)
        self.all.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)
        self.all.append(text)

    @property
    def text(self):
        return "\n".join(self.info + self.warnings)


def run(algorithm="tmfhazard:score", log=None, context=None, **parameters):
    import processing

    parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
    try:
        return processing.run(algorithm, parameters, feedback=log or Log(), context=context)
    except QgsProcessingException as error:
        said = str(error)
    # Raised out here without the frames of Processing, whose objects would outlive QGIS in pytest's traceback.
    raise QgsProcessingException(said)


def layer_of(rows, fields="name:string&field=volume:double", crs="EPSG:4326", geometry="Point"):
    """A memory layer; ``rows``: (WKT or None, value, ...)."""
    uri = f"{geometry}?{'crs=' + crs + '&' if crs else ''}field={fields}"
    layer = QgsVectorLayer(uri, "объекты", "memory")
    if not crs:
        layer.setCrs(type(layer.crs())())
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        if not layer.dataProvider().addFeature(feature):
            raise RuntimeError(values)
    layer.updateExtents()
    return layer


def table(layer):
    return [dict(zip(layer.fields().names(), feature.attributes())) for feature in layer.getFeatures()]
