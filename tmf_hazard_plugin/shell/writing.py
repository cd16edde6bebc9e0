"""Facilities with their results into the output layer."""

from __future__ import annotations

from qgis.core import QgsFeatureSink, QgsProcessingException, QgsVectorLayer

from . import messages
from .fields import WHOLE_NUMBERS, result_fields, with_input_fields


def destination_of(value) -> str:
    """The file that an output parameter names, as plain text ("" for temporary outputs)."""
    sink = getattr(value, "sink", value)
    if hasattr(sink, "staticValue"):
        sink = sink.staticValue()
    return sink if isinstance(sink, str) else ""


def written_layer(destination: str, context) -> QgsVectorLayer | None:
    """What a sink wrote, opened anew; None where it is neither a file nor a temporary layer.

    A layer of the project that shows the same file is left alone: it knows its old rows, and belongs to another thread.
    """
    layer = context.temporaryLayerStore().mapLayer(destination)
    if layer is None:
        layer = QgsVectorLayer(destination, "", "ogr")
    return layer if layer.isValid() else None


def rows_written(destination: str, context) -> int:
    """How many rows a sink wrote; negative where that is not known."""
    layer = written_layer(destination, context)
    return -1 if layer is None else layer.featureCount()


def write_result(algorithm, parameters, context, feedback, steps, profile, facilities, result):
    """Writes all ``facilities`` with their ``result`` row into OUTPUT; returns the destination and its fields.

    It takes a moment and is not cancelled, so that no half of a file stays behind.

    Raises ``QgsProcessingException`` where the output cannot be made or refuses a row.
    """
    source = algorithm.source(parameters, "INPUT", context)
    shapefile = destination_of(parameters["OUTPUT"]).lower().endswith(".shp")
    output = with_input_fields(source.fields(), result_fields(profile), shapefile)
    messages.log_renamed(feedback, output.renamed, shapefile)
    sink, destination = algorithm.parameterAsSink(
        parameters, "OUTPUT", context, output.fields, source.wkbType(), facilities.crs
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, "OUTPUT"))
    added = output.fields.names()[len(facilities.fields) :]
    rows = zip(*(_attributes(result[name]) for name in added))
    step = 100.0 / max(len(facilities), 1)
    for k, (feature, row) in enumerate(zip(facilities.features, rows)):
        steps.setProgress(k * step)
        feature.setAttributes(output.attributes(feature, list(row)))
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            fault = messages.row_refused(k, sink.lastError())
            del sink  # QGIS keeps the frames of what is raised: the file would stay open until it quits, and crash then
            raise QgsProcessingException(fault)
    del sink  # closes the file, so that it can be read and the style be written into it
    kept = rows_written(destination, context)
    if 0 <= kept < len(facilities):
        raise QgsProcessingException(messages.rows_dropped(kept, len(facilities)))
    return destination, output


def _attributes(column) -> list:
    """A result column as plain Python values; NaN is NULL, whole numbers are integers."""
    values = column.to_numpy()
    if values.dtype == object:
        return values.tolist()
    whole = column.name in WHOLE_NUMBERS
    return [None if value != value else int(value) if whole else value for value in values.tolist()]
