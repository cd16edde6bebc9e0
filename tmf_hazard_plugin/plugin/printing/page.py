"""A print layout that is being filled: fonts, places and texts."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field
from math import floor, log10

from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QRawFont

from ...core.languages import LANGUAGES
from ...core.result import INK
from ..i18n import tr
from .text_metrics import LINE_MM, TextMetrics

PAPERS = {"A4": (297.0, 210.0), "A3": (420.0, 297.0)}  # mm, landscape
FONTS = ("Open Sans", "Noto Sans", "DejaVu Sans", "Segoe UI", "Arial")
LETTERS = "".join(row.letters for row in LANGUAGES.values()) + "³²≤≥…₁₀→"
ARROW = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 24"><path d="M7,0L14,24L7,20L0,24Z" fill="{INK}"/></svg>'
)


def font_family() -> str:
    """A font that is installed and has the letters of all languages and the signs of the method."""
    for name in FONTS:
        font = QFont(name)
        if QFontInfo(font).family() == name:
            raw = QRawFont.fromFont(font)
            if all(raw.supportsCharacter(letter) for letter in LETTERS):
                return name
    return QFont().defaultFamily()


@dataclass
class Page:
    """A print layout that is being filled. Places and sizes are given in mm of an A4 page and grow with the paper.

    ``family``: the font; ``factor``: how many times larger the paper is; ``number``: of the current page, from 0;
    ``metrics``: of texts in the font.
    """

    layout: QgsPrintLayout
    family: str
    factor: float
    number: int = 0
    metrics: TextMetrics = field(init=False)

    def __post_init__(self) -> None:
        self.metrics = TextMetrics(self.family)

    def font(self, points: float, bold: bool = False) -> QFont:
        font = QFont(self.family)
        font.setPointSizeF(points * self.factor)
        font.setBold(bold)
        return font

    def format(self, points: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
        text = QgsTextFormat()
        text.setFont(self.font(points, bold))
        text.setSize(points * self.factor)
        text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
        text.setColor(QColor(colour))
        return text

    def place(self, item, box: tuple) -> None:
        """Puts ``item`` on the current page: x, y, width, height."""
        self.layout.addLayoutItem(item)
        self.fit(item, box)

    def fit(self, item, box: tuple) -> None:
        x, y, wide, high = (value * self.factor for value in box)
        item.attemptMove(QgsLayoutPoint(x, y), True, False, self.number)
        item.attemptResize(QgsLayoutSize(wide, high))

    def text(self, text: str, box: tuple, points: float, bold: bool = False, align: str = "left") -> None:
        """A label; ``text`` may come from data, and is no expression."""
        self.label(text.replace("[%", "[ %"), box, points, bold, align)

    def lines(self, lines: list[str], place: tuple, points: float, bold: bool = False) -> float:
        """Writes ``lines`` under each other at ``place`` (x, y, width); returns where they end."""
        x, y, wide = place
        step = points * LINE_MM
        for k, line in enumerate(lines):
            self.text(line, (x, y + k * step, wide, step + 1), points, bold)
        return y + len(lines) * step

    def label(
        self, text: str, box: tuple, points: float, bold: bool = False, align: str = "left"
    ) -> QgsLayoutItemLabel:
        """A label whose ``text`` may hold expressions."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        if hasattr(label, "setTextFormat"):
            label.setTextFormat(self.format(points, bold))
        else:  # before QGIS 3.24
            label.setFont(self.font(points, bold))
            label.setFontColor(QColor(INK))
        label.setMarginX(0)
        label.setMarginY(0)
        aligned = Qt.AlignmentFlag
        label.setHAlign({"left": aligned.AlignLeft, "right": aligned.AlignRight, "centre": aligned.AlignHCenter}[align])
        self.place(label, box)
        return label

    def scale_bar(self, linked: QgsLayoutItemMap, box: tuple, kilometres: float = 0.0) -> None:
        """A bar of two round lengths for a map that is ``kilometres`` wide; 0: one that grows and shrinks with it."""
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(linked)
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel(tr("km"))
        if kilometres:
            power = 10.0 ** floor(log10(kilometres / 12))
            bar.setUnitsPerSegment(max(step * power for step in (1, 2, 5) if step * power <= kilometres / 12))
        else:
            bar.setSegmentSizeMode(bar.segmentSizeMode().__class__.SegmentSizeFitWidth)
            bar.setMinimumBarWidth(15)
            bar.setMaximumBarWidth(40)
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setHeight(1.8 * self.factor)
        bar.setTextFormat(self.format(7.5))
        bar.setBackgroundEnabled(True)
        bar.setBackgroundColor(QColor(255, 255, 255, 190))
        self.place(bar, box)
        bar.resizeToMinimumWidth()
        linked.addLabelBlockingItem(bar)

    def north_arrow(self, linked: QgsLayoutItemMap, box: tuple) -> None:
        """An arrow to the true north of a map, and the letter for it in the reader's language."""
        x, y, wide, high = box
        picture = QgsLayoutItemPicture(self.layout)
        picture.setPicturePath("base64:" + b64encode(ARROW.encode()).decode())
        picture.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.Middle)
        picture.setLinkedMap(linked)
        picture.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
        self.place(picture, (x, y, wide, high - 4))
        linked.addLabelBlockingItem(picture)
        linked.addLabelBlockingItem(self.label(tr("N"), (x, y + high - 4, wide, 4), 8, bold=True, align="centre"))

    def legend_fonts(self, legend: QgsLayoutItemLegend) -> None:
        """The fonts of a legend: its title, groups, layers, and what they show."""
        for part, points, bold in (
            (QgsLegendStyle.Style.Title, 11, True),
            (QgsLegendStyle.Style.Symbol, 8, False),
            (QgsLegendStyle.Style.Group, 9, True),
            (QgsLegendStyle.Style.Subgroup, 9, True),
            (QgsLegendStyle.Style.SymbolLabel, 8, False),
        ):
            if hasattr(QgsLegendStyle, "setTextFormat"):
                legend.rstyle(part).setTextFormat(self.format(points, bold))
            else:  # before QGIS 3.30
                legend.setStyleFont(part, self.font(points, bold))
                legend.setFontColor(QColor(INK))

    def new_page(self) -> None:
        """A page of the same size at the end, which becomes the current one."""
        pages = self.layout.pageCollection()
        added = QgsLayoutItemPage(self.layout)
        added.setPageSize(pages.page(0).pageSize())
        pages.addPage(added)
        self.number = pages.pageCount() - 1
