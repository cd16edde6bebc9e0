"""Drawings as data: shapes with attributes and texts. ``templates/shapes.html`` writes them as SVG, escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Union

Attribute = Union[str, float]


@dataclass(frozen=True)
class Shape:
    """An element of SVG: its ``tag``, ``attributes``, ``text``, a ``title`` that appears under the pointer, and the
    ``parts`` inside it."""

    tag: str
    attributes: Mapping[str, Attribute]
    text: str = ""
    title: str = ""
    parts: Sequence[Shape] = ()


@dataclass(frozen=True)
class Drawing:
    """A picture of ``width`` times ``height`` pixels; ``title`` is what a screen reader reads."""

    width: float
    height: float
    title: str
    shapes: list[Shape] = field(default_factory=list)


def tenths(value: float) -> str:
    """A length to a tenth of a pixel."""
    return f"{value:.1f}"


def compact(value: float) -> str:
    """A number as short as it can be written with six digits."""
    return f"{value:g}"


def shortened(text: str, pixels: float, size: float = 12.5) -> str:
    """The beginning of ``text`` that has room in ``pixels``, at a font size of ``size`` pixels."""
    letters = max(int(pixels / (size * 0.6)), 4)
    return text if len(text) <= letters else text[: letters - 1].rstrip() + "…"


def label(text: str, y: float, pixels: float) -> Shape:
    """``text`` from the left edge in a room of ``pixels``; the whole of it under the pointer."""
    return Shape("text", {"y": compact(y)}, shortened(text, pixels), text)
