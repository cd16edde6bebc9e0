"""The layers under the facilities: rivers, lakes and countries in calm colours, named in the user's language."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from .countries import country_names
from .i18n import tr

# An equal-area cone through the five countries.
CRS = "+proj=aea +lat_1=38 +lat_2=52 +lat_0=45 +lon_0=66 +datum=WGS84"
LAND = "#e9ebe8"  # the neighbours, and the sheet beyond the data
NAMES = "#8a928f"
WATER, SHORE = "#c9dfec", "#8fb6cf"
FIVE = ("KZ", "KG", "TJ", "TM", "UZ")


def style_rivers(layer: QgsVectorLayer) -> None:
    """Lines that grow with the Strahler order ``ORD_STRA``."""
    symbol = QgsLineSymbol.createSimple({"color": SHORE, "width": "0.3", "capstyle": "round", "joinstyle": "round"})
    width = QgsProperty.fromExpression('0.15 + 0.12 * coalesce("ORD_STRA", 1)')
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, width)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_lakes(layer: QgsVectorLayer) -> None:
    """Lakes as water with a thin shore."""
    symbol = QgsFillSymbol.createSimple({"color": WATER, "outline_color": SHORE, "outline_width": "0.15"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_countries(layer: QgsVectorLayer) -> None:
    """Central Asia light and outlined, its neighbours without outline, because there the sample is cut off."""
    five = QgsFillSymbol.createSimple(
        {"color": "#fbfaf5", "outline_color": "#7d8684", "outline_width": "0.4", "joinstyle": "round"}
    )
    others = QgsFillSymbol.createSimple({"color": LAND, "outline_style": "no"})
    categories = [
        QgsRendererCategory(0, others, tr("Neighbouring country")),
        QgsRendererCategory(1, five, tr("Country of Central Asia")),
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'if("ISO_A2" IN {FIVE}, 1, 0)', categories))
    text, font, halo = QgsTextFormat(), QFont(), QgsTextBufferSettings()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
    text.setFont(font)
    text.setSize(8.5)
    text.setColor(QColor(NAMES))
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor(255, 255, 255, 190))
    text.setBuffer(halo)
    labels = QgsPalLayerSettings()
    names = country_names()
    pairs = ", ".join(f"'{code}', '{names[code]}'" for code in FIVE)
    labels.fieldName = f'upper(map_get(map({pairs}), "ISO_A2"))'
    labels.isExpression = True
    labels.priority = 2
    labels.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
