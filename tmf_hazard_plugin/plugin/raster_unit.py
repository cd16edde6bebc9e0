"""In which unit a raster of ground acceleration is: its name, its band, or assumed."""

from __future__ import annotations

from typing import NamedTuple

from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

from ..core.units import unit_in_name, unit_of
from .i18n import tr


class RasterUnit(NamedTuple):
    """How many g a cell value of 1 is, and the unit as its source writes it."""

    factor: float
    text: str


def raster_unit(feedback: QgsProcessingFeedback, layer: QgsRasterLayer) -> RasterUnit:
    """The unit of ``layer``, which is logged: from its name, else from the unit or the description of band 1, else g.

    Where two of them differ, the first one counts, and the difference is said.
    """
    unit, description = _band_texts(layer)
    named = [unit_in_name(layer.name(), "acceleration"), unit_of(unit, "acceleration") if unit else None]
    named.append(unit_in_name(description, "acceleration") if description else None)
    found = [one for one in named if one is not None]
    if not found:
        text = tr("“{layer}”: nothing says the unit of the ground acceleration; g is assumed.")
        feedback.pushWarning(text.format(layer=layer.name()))
        return RasterUnit(1.0, "g")
    other = next((one for one in found if one.factor != found[0].factor), None)
    if other is not None:
        text = tr("“{layer}”: its name and its band say different units of the ground acceleration: {unit}, which is "
                  "used, and {other}.")  # fmt: skip
        feedback.pushWarning(text.format(layer=layer.name(), unit=found[0].text, other=other.text))
    else:
        text = tr("“{layer}”: unit of the ground acceleration, from the name or the band: {unit}.")
        feedback.pushInfo(text.format(layer=layer.name(), unit=found[0].text))
    return RasterUnit(found[0].factor, found[0].text)


def _band_texts(layer: QgsRasterLayer) -> tuple[str, str]:
    """Unit and description of band 1 as GDAL gives them; "" where there is none."""
    try:
        opened = gdal.OpenEx(layer.source(), gdal.OF_RASTER) if layer.providerType() == "gdal" else None
    except RuntimeError:  # where another plugin made GDAL raise
        opened = None
    band = opened.GetRasterBand(1) if opened is not None else None
    return ("", "") if band is None else (band.GetUnitType() or "", band.GetDescription() or "")
