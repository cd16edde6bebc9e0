"""What the card draws: the score on the scale of the classes, and a component as a bar."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...core.result import CLASS_STYLES, DASHED, HATCHED, HOW, HOW_STYLES, LOW, MEASURED, VERY_HIGH, HowStyle
from ...report.model import INTERVAL, STYLES
from ..i18n import number
from .facility import Facility, Part

FILL = QColor("#3f7fb5")  # stands out on light and on dark windows
MARGIN = 8  # pixels, so that a marker at the end of the scale is not cut


class _Drawing(QLabel):
    """A strip of fixed height with a text for screen readers. A label, because the dark themes of QGIS give their text
    colour to labels only."""

    def __init__(self, height: int, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(height)
        self.setAccessibleName(description)
        self.setToolTip(description)

    def sizeHint(self) -> QSize:
        return QSize(180, self.height())

    def ink(self, alpha: int = 255) -> QColor:
        """The window's text colour."""
        colour = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        colour.setAlpha(alpha)
        return colour


class ScoreScale(_Drawing):
    """The classes as bands between their limits; above them the interval of possible scores and the score used."""

    BAND, TOP = 12, 16

    def __init__(self, facility: Facility, parent: QWidget | None = None) -> None:
        super().__init__(0, facility.score_text, parent)
        self.facility = facility
        self.setFixedHeight(self.TOP + self.BAND + self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt; draws nothing where the score is not known."""
        facility = self.facility
        score, lowest, highest = facility.score, facility.lowest, facility.highest
        if score is None or lowest is None or highest is None:
            return
        breaks = facility.legend.breaks
        ends = min(lowest, breaks[0] - 2), max(highest, breaks[2] + 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_classes(painter, [self._x(edge, ends) for edge in (ends[0], *breaks, ends[1])])
        self._paint_score(painter, *(self._x(value, ends) for value in (score, lowest, highest)))
        painter.end()

    def _x(self, score: float, ends: tuple[float, float]) -> float:
        """Where ``score`` is on the scale from one of the ``ends`` to the other, in pixels."""
        wide = max(self.width() - 2 * MARGIN, 1)
        return MARGIN + (score - ends[0]) / (ends[1] - ends[0]) * wide

    def _paint_classes(self, painter: QPainter, edges: list[float]) -> None:
        """The bands of the classes between ``edges``, with their limits below."""
        for code in range(LOW, VERY_HIGH + 1):
            left, right = edges[code - 1], edges[code]
            painter.fillRect(QRectF(left, self.TOP, right - left, self.BAND), QColor(CLASS_STYLES[code].colour))
        painter.setPen(QPen(self.ink(90), 1))
        painter.drawRect(QRectF(edges[0], self.TOP, edges[-1] - edges[0], self.BAND))
        painter.setPen(self.ink())
        below = self.TOP + self.BAND + 1
        for limit, edge in zip(self.facility.legend.breaks, edges[1:]):
            text = number(limit, 0 if limit == int(limit) else 2)
            box = QRectF(edge - 40, below, 80, self.height() - below)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)

    def _paint_score(self, painter: QPainter, score: float, lowest: float, highest: float) -> None:
        """The interval as a line with ends, and the score used as a triangle: places on the scale, in pixels."""
        middle = self.TOP / 2
        painter.setPen(QPen(self.ink(), 1.6))
        painter.drawLine(QPointF(lowest, middle), QPointF(highest, middle))
        for end in (lowest, highest):
            painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))
        painter.setBrush(self.ink())
        painter.setPen(Qt.PenStyle.NoPen)
        corners = (score - 6, middle - 5), (score + 6, middle - 5), (score, self.TOP - 1)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))


class ComponentBar(_Drawing):
    """The score used, on a track as long as the component's highest score. Full: measured; paler: derived; hatched:
    proxy; outline only: assumed. Where something is known, but not exactly, an outline reaches on to the highest
    possible score, and what is filled ends at the lowest."""

    HEIGHT = 9

    def __init__(self, part: Part, longest: float, parent: QWidget | None = None) -> None:
        super().__init__(self.HEIGHT, f"{part.title}: {part.value}", parent)
        self.part, self.longest = part, longest

    def paintEvent(self, event: QPaintEvent) -> None:
        """Called by Qt."""
        painter, part, tall = QPainter(self), self.part, self.height() - 2
        scale = (self.width() - 2) / self.longest
        if part.most:
            painter.fillRect(QRectF(1, 1, part.most * scale, tall), self.ink(36))
        ends, look = (part.score, part.score), HOW_STYLES[HOW.index(part.how) if part.how in HOW else MEASURED]
        if part.in_part and part.lowest is not None:
            ends = part.lowest, part.highest
        elif part.in_part:
            look = STYLES[INTERVAL]
        box, whole = (QRectF(1, 1, max(end or 0, 0) * scale, tall) for end in ends)
        self._paint_filling(painter, box, look)
        if part.in_part:
            self._paint_outline(painter, whole)
        painter.end()

    def _paint_filling(self, painter: QPainter, box: QRectF, look: HowStyle) -> None:
        """The bar ``box``, which looks as the component is known."""
        if box.width() < 1:
            painter.fillRect(QRectF(1, 1, 2, box.height()), self.ink(160))  # a score of zero is a result too
        elif look.pattern == HATCHED:
            painter.setPen(QPen(FILL, 1))
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(FILL)
            painter.setBrush(brush)
            painter.drawRect(box)
        else:
            colour = QColor(FILL)
            colour.setAlphaF(look.opacity)
            painter.fillRect(box, colour)
            if look.pattern == DASHED:
                self._paint_outline(painter, box)

    def _paint_outline(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self.ink(200), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
