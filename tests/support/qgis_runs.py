"""Runs of algorithms as the window of QGIS does them."""

import gc

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
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
