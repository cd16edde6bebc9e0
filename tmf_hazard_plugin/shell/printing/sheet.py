"""A print layout that is being filled: fonts, places and texts."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from pathlib import Path

from qgis.core import (
    QgsApplication,
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

from ..i18n import tr

PAPERS = {"A4": (297.0, 210.0), "A3": (420.0, 297.0)}  # mm, landscape
FONTS = ("Open Sans", "Noto Sans", "DejaVu Sans", "Segoe UI", "Arial")
LETTERS = "ӘҒҚҢӨҰҮҺІәғқңөұүһіЯя³²≤≥…₁₀→"
INK = "#1d272d"


def font_family() -> str:
    """A font that is installed and has the letters of all three languages and the signs of the method."""
    for name in FONTS:
        font = QFont(name)
        if QFontInfo(font).family() == name:
            raw = QRawFont.fromFont(font)
            if all(raw.supportsCharacter(letter) for letter in LETTERS):
                return name
    return QFont().defaultFamily()


@dataclass
class Sheet:
    """A print layout that is being filled; places and sizes are given in mm of an A4 page and grow with the paper."""

    layout: QgsPrintLayout
    family: str
    factor: float
    page: int = 0

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
        item.attemptMove(QgsLayoutPoint(x, y), True, False, self.page)
        item.attemptResize(QgsLayoutSize(wide, high))

    def text(self, text: str, box: tuple, points: float, bold: bool = False, align: str = "left") -> None:
        """A label; ``text`` may come from data, and is no expression."""
        self.label(text.replace("[%", "[ %"), box, points, bold, align)

    def label(self, text: str, box: tuple, points: float, bold: bool = False, align: str = "left") -> None:
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
        label.setHAlign({"left": aligned.AlignLeft, "right": aligned.AlignRight}[align])
        self.place(label, box)

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
        """An arrow to the true north of a map, where QGIS brings one."""
        path = north_arrow()
        if path:
            picture = QgsLayoutItemPicture(self.layout)
            picture.setPicturePath(path)
            picture.setSvgFillColor(QColor(INK))
            picture.setLinkedMap(linked)
            picture.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
            self.place(picture, box)
            linked.addLabelBlockingItem(picture)

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
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(pages.page(0).pageSize())
        pages.addPage(page)
        self.page = pages.pageCount() - 1


def north_arrow() -> str:
    """The file of an arrow that comes with QGIS, "" where there is none."""
    found = (
        str(path)
        for folder in QgsApplication.svgPaths()
        for path in (Path(folder) / "arrows/NorthArrow_04.svg", Path(folder) / "arrows/NorthArrow_02.svg")
        if path.exists()
    )
    return next(found, "")
