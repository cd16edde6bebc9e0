"""How much room text takes on paper, in mm of an A4 page."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtGui import QFont, QFontMetricsF

MM_PER_POINT = 25.4 / 72
LINE_MM = 1.25 * MM_PER_POINT  # height of a line, for each point of the font's size
HINTING = 1.03  # room for letters that are drawn a little wider than they are


class TextMetrics:
    """Measures texts in the font ``family``."""

    def __init__(self, family: str):
        self.fonts: dict[bool, QFontMetricsF] = {}
        for bold in (False, True):
            font = QFont(family)
            font.setPixelSize(100)
            font.setBold(bold)
            self.fonts[bold] = QFontMetricsF(font)
        self.count_lines = lru_cache(maxsize=None)(lambda *text: len(self.wrap(*text)))

    def width(self, text: str, points: float, bold: bool = False) -> float:
        """How wide a line is."""
        return self.fonts[bold].horizontalAdvance(text) * points * MM_PER_POINT / 100 * HINTING

    def wrap(self, text: str, width: float, points: float, bold: bool = False) -> list[str]:
        """The lines of ``text`` in a column of ``width``; a word that is wider is divided."""
        lines, line, used, space = [], "", 0.0, self.width(" ", points, bold)
        for word in filter(None, text.split(" ")):  # a no-break space holds together
            long = self.width(word, points, bold)
            if line and used + space + long > width:
                lines.append(line)
                line, used = "", 0.0
            while long > width and len(word) > 1:
                size = max(min(int(len(word) * width / long), len(word) - 1), 1)
                while size > 1 and self.width(word[:size], points, bold) > width:
                    size -= 1
                lines.append(word[:size])
                word = word[size:]
                long = self.width(word, points, bold)
            line, used = (f"{line} {word}", used + space + long) if line else (word, long)
        return [*lines, line] if line or not lines else lines

    def fit(self, text: str, width: float, sizes: tuple[float, float], bold: bool = False) -> tuple[float, list[str]]:
        """The size in points, between ``sizes`` (largest, smallest), at which ``text`` takes one line, and its lines:
        several of the smallest size where it is too long for that."""
        largest, smallest = sizes
        long = self.width(text, largest, bold)
        points = largest if long <= width else max(smallest, largest * width / long)
        return points, self.wrap(text, width + 1e-6, points, bold)

    def shortened(self, text: str, width: float, points: float) -> str:
        """``text`` as one line, its end left out where it is too long."""
        if self.width(text, points) <= width:
            return text
        while text and self.width(text + "…", points) > width:
            text = text[:-1].rstrip()
        return text + "…"
