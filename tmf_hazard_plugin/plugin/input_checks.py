"""What makes a run pointless or contradictory, found before it starts: each function returns a message, "" for none."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import QgsProcessingException, QgsProcessingParameterNumber, QgsRectangle, QgsWkbTypes

from . import messages
from .i18n import tr
from .processing_run import Run
from .writing import layers_of

DEGREES = QgsRectangle(-360, -91, 360, 91)  # also 0..360; a raster's outer cells may reach over a pole


def number_error(run: Run) -> str:
    """Where a number is NaN, which lies within any limits for QGIS, or infinite."""
    for definition in run.algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterNumber):
            value = run.number(definition.name())
            if not math.isfinite(value):
                return tr("{parameter}: “{value}” is not a number.").format(
                    parameter=definition.description(), value=value
                )
    return ""


def raster_error(run: Run, name: str) -> str:
    """Where the raster of the parameter ``name`` cannot be read, or covers no area."""
    if not run.is_given(name):
        return ""
    layer = run.raster_layer(name)
    if layer is not None and not layer.extent().isEmpty():
        return ""
    return tr("{parameter}: the layer cannot be read: {value}").format(
        parameter=run.title(name), value=run.parameters[name] if layer is None else layer.source()
    )


def geometry_error(run: Run, name: str, allowed: Iterable[QgsWkbTypes.GeometryType]) -> str:
    """Where the layer of the parameter ``name`` cannot be read or has none of the ``allowed`` geometry types."""
    if not run.is_given(name):
        return ""
    label, allowed = run.title(name), tuple(allowed)
    gone = [layer for layer in layers_of(run.parameters[name], run.context) if not layer.isValid()]  # its file, mostly
    source = None if gone else run.algorithm.parameterAsSource(run.parameters, name, run.context)
    if source is None:
        value = gone[0].source() if gone else run.parameters[name]
        return tr("{parameter}: the layer cannot be read: {value}").format(parameter=label, value=value)
    kinds, kind = QgsWkbTypes.GeometryType, QgsWkbTypes.geometryType(source.wkbType())
    if kind == kinds.NullGeometry and kinds.PointGeometry in allowed:
        return tr(
            "{parameter}: “{layer}” is a table without geometry. Make points of it first: Processing Toolbox, "
            "“Create points layer from table”."
        ).format(parameter=label, layer=source.sourceName())
    if kind not in allowed:
        return tr("{parameter}: the layer “{layer}” has the wrong geometry type: {type}.").format(
            parameter=label, layer=source.sourceName(), type=QgsWkbTypes.displayString(source.wkbType())
        )
    return ""


def field_error(run: Run, name: str, layer: str) -> str:
    """Where the parameter ``name`` names a field that the layer of the parameter ``layer`` lacks, or there is none."""
    field = run.text(name)
    if field and not run.is_given(layer):
        return tr("{parameter} needs the layer: {layer}.").format(parameter=run.title(name), layer=run.title(layer))
    if field and field not in run.source(layer).fields().names():
        return tr("{parameter}: the layer has no field “{field}”.").format(parameter=run.title(name), field=field)
    return ""


def crs_error(run: Run, names: Iterable[str], log: bool = False) -> str:
    """Where a layer of the parameters ``names`` has no CRS and is not in degrees.

    Those that are in degrees are taken for EPSG:4326 (see ``known_crs``), which is logged where ``log``.
    """
    for layer in (layer for name in names for layer in layers_of(run.parameters.get(name), run.context)):
        if not layer.isSpatial() or layer.crs().isValid():
            continue
        extent = layer.extent()
        if not extent.isNull() and not DEGREES.contains(extent):
            return messages.no_crs_of(layer.name())
        if log:
            messages.log_assumed_crs(run.feedback, layer.name())
    return ""


def check_crs(run: Run, names: Iterable[str]) -> None:
    """Raises ``QgsProcessingException`` where ``crs_error`` finds something: a model does not check before the run."""
    message = crs_error(run, names, log=True)
    if message:
        raise QgsProcessingException(message)
