"""The overview map of the rating list as SVG, with the symbols of the hazard style."""

from __future__ import annotations

from html import escape

import numpy as np

from .model import HazardClass, Report

RADII = {4: 9.0, 3: 7.6, 2: 6.3, 1: 5.2, 0: 7.0}  # pixels; the order of the sizes in the QGIS style
CROSSINGS = {"crossing": "M0,-5L5,5H-5Z", "border": "M-4,-4H4V4H-4Z"}  # the symbol of each kind around 0, 0
MANY = 1000  # above it symbols are drawn at half size and without ranks


def symbol(item: HazardClass, settled: bool, radius: float) -> str:
    """A class's symbol around 0, 0: a disc, a ring where the class is not settled, a crossed diamond without data."""
    if item.code == 0:
        arm = radius * 0.4
        return (
            f'<path d="M0,{-radius:g}L{radius:g},0L0,{radius:g}L{-radius:g},0Z" fill="#d9d9d9" stroke="#4d4d4d" '
            f'stroke-width="1.6"/><path d="M{-arm:g},{-arm:g}L{arm:g},{arm:g}M{-arm:g},{arm:g}L{arm:g},{-arm:g}" '
            'stroke="#4d4d4d" stroke-width="1.6"/>'
        )
    if settled:
        return f'<circle r="{radius:g}" fill="{item.colour}" stroke="#3b3b3b"/>'
    inner = radius * 0.74
    return (
        f'<circle r="{radius:g}" fill="#fff" stroke="#3b3b3b"/>'
        f'<circle r="{inner:g}" fill="none" stroke="{item.colour}" stroke-width="{radius * 0.4:g}"/>'
    )


def legend_key(item: HazardClass, settled: bool) -> str:
    """The symbol for a legend."""
    return f'<svg viewBox="-10 -10 20 20" aria-hidden="true">{symbol(item, settled, RADII[item.code])}</svg>'


def map_notes(report: Report) -> list[str]:
    """What must be said of the overview."""
    return report.map_notes(len(report.facilities) <= MANY, bool(_moved(report.overview).any()))


def _moved(view) -> np.ndarray:
    """True where a symbol does not stand where its facility lies (n,)."""
    return np.hypot(*(view.place - view.anchor).T) > 3  # NaN, without a position, is no more


def overview_svg(report: Report) -> str:
    """Countries, flow paths, crossings and every facility with a position; the highest come last, on top."""
    view, items, words = report.overview, report.facilities, report.words
    many = len(items) > MANY
    parts = [
        f'<svg viewBox="0 0 {view.width} {view.height}" role="group" aria-label="{escape(words["map_alt"])}">',
        "<defs>",
        *(
            f'<g id="s{item.code}{int(settled)}">{symbol(item, settled, RADII[item.code])}</g>'
            for item in report.classes
            for settled in ((True, False) if item.code else (False,))
        ),
        "</defs>",
        *(f'<path class="land" d="{country.path}"/>' for country in view.countries),
        *(
            f'<text class="country" x="{country.label[0]:g}" y="{country.label[1]:g}">{escape(country.name)}</text>'
            for country in view.countries
            if country.label
        ),
        *(
            f'<path class="flow" stroke="{report.by_code[line.hazard_class].colour}" d="{line.path}">'
            f"<title>{escape(line.title)}</title></path>"
            for line in sorted(view.paths, key=lambda line: line.hazard_class)
        ),
        *(
            f'<path class="crossing" transform="translate({crossing.x:g} {crossing.y:g})" '
            f'd="{CROSSINGS[crossing.kind]}"><title>{escape(crossing.title)}</title></path>'
            for crossing in view.crossings
        ),
    ]
    placed = np.flatnonzero(np.isfinite(view.place[:, 0]))
    parts += _leaders(view, placed)
    # The list is in order of rank with the unranked at its end; what matters most is drawn last.
    last = placed[::-1]
    order = [*last[items.hazard_class[last] == 0].tolist(), *last[items.hazard_class[last] > 0].tolist()]
    marks = "".join(_mark(report, k, many) for k in order)
    parts.append(f'<g aria-hidden="true">{marks}</g>' if many else marks)
    length, text = view.bar
    x, y = 20, view.height - 18
    parts.append(
        f'<path d="M{x},{y - 6}V{y}H{x + length:.1f}V{y - 6}" fill="none" stroke="#1d272d" stroke-width="2"/>'
        f'<text x="{x + length / 2:.1f}" y="{y - 8}" font-size="13" text-anchor="middle" fill="#1d272d">'
        f"{escape(text)}</text>"
        f'<g transform="translate({view.width - 28} 34)"><path d="M0,-20L7,4L0,0L-7,4Z" fill="#1d272d"/>'
        f'<text y="19" font-size="13" text-anchor="middle" fill="#1d272d">{escape(words["north"])}</text></g></svg>'
    )
    return "\n".join(parts)


def _leaders(view, placed: np.ndarray) -> list[str]:
    """Lines from the symbols that were moved to the places where they belong."""
    moved = placed[_moved(view)[placed]]
    ends = np.hstack([view.anchor[moved], view.place[moved]]).tolist()
    lines = "".join(f"M{a:.1f},{b:.1f}L{c:.1f},{d:.1f}" for a, b, c, d in ends)
    dots = "".join(f'<circle class="dot" cx="{a:.1f}" cy="{b:.1f}" r="1.6"/>' for a, b, _, _ in ends)
    return [f'<path class="leader" d="{lines}"/>', dots] if lines else []


def _plain_symbol(item: HazardClass, settled: bool, x: float, y: float) -> str:
    """A class's symbol as one small element: ten thousand of them must open in seconds."""
    if item.code == 0:
        return f'<path d="M{x:.1f},{y - 3.5:.1f}l3.5,3.5l-3.5,3.5l-3.5,-3.5Z" fill="#d9d9d9" stroke="#4d4d4d"/>'
    look = (
        f'fill="{item.colour}" stroke="#3b3b3b"' if settled else f'fill="#fff" stroke="{item.colour}" stroke-width="2"'
    )
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{RADII[item.code] / 2:g}" {look}/>'


def _mark(report: Report, k: int, many: bool) -> str:
    items, view = report.facilities, report.overview
    row, code = items.row[k], int(items.hazard_class[k])
    settled = code > 0 and items.class_min[k] == items.class_max[k]
    rank = items.rank[k]
    shown = "" if rank is None else f"{rank}. "
    possible = report.possible_text(k)
    title = escape(f"{shown}{items.name[k]}: {report.by_code[code].name}" + (f" ({possible})" if possible else ""))
    x, y = view.place[k].tolist()
    link = f'<a class="mark" id="m{row}" href="#f{row}" data-row="f{row}" tabindex="-1"'
    if many:
        return f"{link}>{_plain_symbol(report.by_code[code], settled, x, y)}</a>"
    text = ""
    if rank is not None and rank <= report.top:
        dark = "" if settled and code > 2 else ' class="dark"'
        text = f'<text{dark} y="3.2">{rank}</text>'
    # The table is the way for the keyboard; hundreds of stops on the map would only be in the way.
    return (
        f'{link} transform="translate({x:.1f} {y:.1f})"><title>{title}</title><circle class="halo" r="12"/>'
        f'<use href="#s{code}{int(settled)}"/>{text}</a>'
    )
