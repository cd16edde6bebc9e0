"""Facilities with their results into the output layer."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.result import RESERVED_FIELDS, WHOLE_NUMBER_FIELDS
from . import messages
from .fields import OutputFields, result_fields, with_input_fields
from .i18n import tr
from .processing_run import Run
from .reading import Facilities, results_of

if TYPE_CHECKING:
    import pandas as pd

    from ..core.profile import Profile

TEMPORARY = ("TEMPORARY_OUTPUT", "memory:")  # how a destination in memory begins


def destination_of(value: Any) -> str:
    """The file that an output parameter names, as plain text ("" for temporary outputs)."""
    sink = getattr(value, "sink", value)
    if hasattr(sink, "staticValue"):
        sink = sink.staticValue()
    return sink if isinstance(sink, str) else ""


class Place(NamedTuple):
    """Where rows lie: a file or a database, and the table in it ("": all of it)."""

    store: str
    table: str = ""

    def meets(self, other: Place) -> bool:
        """True where writing one would touch the other."""
        one, two = Path(self.store), Path(other.store)
        same = self.store == other.store or (one.exists() and two.exists() and one.samefile(two))
        return same and (not self.table or not other.table or self.table.lower() == other.table.lower())


def sink_fields(fields: QgsFields, destination: str) -> QgsFields:
    """``fields`` as a sink takes them: a temporary layer keeps no aliases, and QGIS 3.44 warns of each. Its style
    brings them back when it is loaded."""
    taken = QgsFields()
    for field in map(QgsField, fields):
        if destination.startswith(TEMPORARY):
            field.setAlias("")
        taken.append(field)
    return taken


def layers_of(value: Any, context: QgsProcessingContext) -> list[QgsMapLayer]:
    """The layers that an input parameter's ``value`` names: a layer, an id, a source, a list of them, also with
    "selected features only" or a filter; none where it cannot be read."""
    if isinstance(value, (list, tuple)):
        return [layer for item in value for layer in layers_of(item, context)]
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if isinstance(value, str) and value:
        value = QgsProcessingUtils.mapLayerFromString(value, context)
    return [value] if isinstance(value, QgsMapLayer) else []


def place_of_layer(layer: QgsMapLayer) -> Place | None:
    """Where ``layer`` lies; None for what is in memory only."""
    provider = layer.providerType()
    parts = QgsProviderRegistry.instance().decodeUri(provider, layer.source())
    if not parts.get("path"):
        return _place_of_table(QgsDataSourceUri(layer.source()), provider)
    path, table = Path(parts["path"]).resolve(), parts.get("layerName") or ""
    if not table and provider == "ogr":  # opened without a name: the first table
        tables = [text.split("!!::!!") for text in layer.dataProvider().subLayers()]
        table = next((t[1] for t in tables if t[0] == str(parts.get("layerId") or 0)), "")
    if path.is_dir() and table:
        path, table = path / f"{table}.shp", ""
    if path.suffix.lower() in (".dbf", ".shx"):
        path = path.with_suffix(".shp")
    return Place(os.path.normcase(path), table)


def place_of_output(destination: str, sink: bool = True) -> Place | None:
    """Where an output goes whose parameter is ``destination``; None for a temporary one.

    ``sink``: features (a suffix that no format has gets ".gpkg" from QGIS), else any file.
    """
    if not destination or destination.startswith(TEMPORARY):
        return None
    database = re.match(r"(ogr|spatialite|postgis|postgres|mssql|oracle):(.*)", destination, re.DOTALL)
    if database:
        return _place_of_table(QgsDataSourceUri(database[2]), database[1])
    if sink and not QgsVectorFileWriter.driverForExtension(Path(destination).suffix[1:]):
        destination += ".gpkg"
    return Place(os.path.normcase(Path(destination).resolve()))


def _place_of_table(uri: QgsDataSourceUri, provider: str) -> Place | None:
    if not uri.table():
        return None
    if provider in ("ogr", "spatialite"):
        return Place(os.path.normcase(Path(uri.database()).resolve()), uri.table())
    server = "/".join((uri.service(), uri.host(), uri.port(), uri.database()))
    return Place(server, ".".join(filter(None, (uri.schema(), uri.table()))))


def overwrite_error(run: Run, inputs: Iterable[str], outputs: Iterable[str]) -> str:
    """Where one of the ``outputs`` would overwrite one of the ``inputs`` or another output, as a message; "" where none
    does. Both are ids of parameters; an input may be any kind of layer, also several."""
    written: dict[str, Place] = {}
    for name in outputs:
        sink = isinstance(run.algorithm.parameterDefinition(name), QgsProcessingParameterFeatureSink)
        place = place_of_output(destination_of(run.parameters.get(name)), sink)
        if place is None:
            continue
        for other, taken in written.items():
            if place.meets(taken):
                return tr("Two outputs would go to the same file: “{first}”, “{second}”: {file}").format(
                    first=run.title(other), second=run.title(name), file=place.store
                )
        written[name] = place
    for name in inputs if written else ():
        for layer in layers_of(run.parameters.get(name), run.context):
            place = place_of_layer(layer)
            if place and any(place.meets(taken) for taken in written.values()):
                return tr("The output would overwrite the input “{parameter}”: {file}").format(
                    parameter=run.title(name), file=place.store
                )
    return ""


def written_layer(destination: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """What a sink wrote, opened anew; None where it is neither a file nor a temporary layer.

    A layer of the project that shows the same file is left alone: it knows its old rows, and belongs to another thread.
    """
    layer = context.temporaryLayerStore().mapLayer(destination)
    if layer is None:
        layer = QgsVectorLayer(destination, "", "ogr")
    return layer if layer.isValid() else None


def rows_written(destination: str, context: QgsProcessingContext) -> int:
    """How many rows a sink wrote; negative where that is not known."""
    layer = written_layer(destination, context)
    return -1 if layer is None else layer.featureCount()


def is_shapefile(run: Run, name: str) -> bool:
    """True where the output ``name`` goes to a Shapefile, which cuts names and texts."""
    return destination_of(run.parameters[name]).lower().endswith(".shp")


def write_rows(
    run: Run,
    name: str,
    fields: QgsFields,
    kind: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    features: Iterable[QgsFeature],
    count: int,
) -> str:
    """Writes ``features`` (``count`` of them, of the geometry type ``kind``) into the output ``name``; returns the
    destination.

    Raises ``QgsProcessingException`` where the output cannot be made, refuses or drops a row, or where the run is
    cancelled; then the output is not complete, and so the message.
    """
    fields = sink_fields(fields, destination_of(run.parameters[name]))
    sink, destination = run.algorithm.parameterAsSink(run.parameters, name, run.context, fields, kind, crs)
    if sink is None:
        raise QgsProcessingException(run.algorithm.invalidSinkError(run.parameters, name))
    error = _fill(sink, features, count, run.steps)
    # Closes the file, so that it can be read and styled; before anything is raised, as QGIS keeps the frames of that.
    del sink
    kept = rows_written(destination, run.context)
    if not error and 0 <= kept < count:
        error = messages.rows_dropped(kept, count)
    if error:
        raise QgsProcessingException(error)
    return destination


def _fill(sink: QgsFeatureSink, features: Iterable[QgsFeature], count: int, steps: QgsFeedback) -> str:
    """Adds ``features`` to ``sink``; why it stopped before the last one, as a message, else ""."""
    for k, feature in enumerate(features):
        if k % 64 == 0:
            steps.setProgress(100.0 * k / max(count, 1))
            if steps.isCanceled():
                return messages.rows_cancelled()
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            return messages.row_refused(k, sink.lastError())
    return ""


def write_result(
    run: Run, given: str, name: str, facilities: Facilities, result: pd.DataFrame, profile: Profile
) -> tuple[str, OutputFields]:
    """Writes all ``facilities``, those of the parameter ``given``, with their row of ``result`` into the output
    ``name``; returns the destination and its fields. Results of an earlier scoring are replaced.

    Raises ``QgsProcessingException`` as ``write_rows`` does.
    """
    source, shapefile = run.source(given), is_shapefile(run, name)
    replaced = results_of(facilities.fields, facilities.column).results
    output = with_input_fields(source.fields(), result_fields(profile), shapefile, replaced)
    own = [name for name in facilities.fields if name in replaced and name not in RESERVED_FIELDS]
    messages.log_replaced(run.feedback, own)
    messages.log_renamed(run.feedback, output.renamed, shapefile)

    def completed() -> Iterator[QgsFeature]:
        for feature, row in zip(facilities.features, zip(*(_attributes(result[column]) for column in output.added))):
            feature.setAttributes(output.attributes(feature, list(row)))
            yield feature

    kind, count = source.wkbType(), len(facilities)
    return write_rows(run, name, output.fields, kind, facilities.crs, completed(), count), output


def _attributes(column: pd.Series) -> list:
    """A result column as plain Python values; NaN is NULL, whole numbers are integers."""
    values = column.to_numpy()
    if values.dtype == object:
        return [None if value != value else value for value in values.tolist()]  # pandas 3: None of a text is NaN
    whole = column.name in WHOLE_NUMBER_FIELDS
    return [None if value != value else int(value) if whole else value for value in values.tolist()]
