"""The charts of the rating list as SVG: readable in greyscale, every bar with its number."""

from __future__ import annotations

from html import escape

import numpy as np

from .model import HazardClass, Report

GROUPS = 12  # bars of the chart by group; the other groups are added up
HALO = "stroke:#fff;stroke-width:3px;paint-order:stroke"
WIDE, LINE = 420, 40  # pixels: width of a chart, height of a bar with the text above it
MOST = 60  # bars of the highest; more would share one rank


def section(report: Report) -> str:
    """All charts."""
    words = report.words
    if not len(report.facilities):
        return (
            f'<section id="charts"><h2>{escape(words["charts_title"])}</h2><p>{escape(words["none"])}</p></section>\n'
        )
    figures = [_figure(words["chart_classes"], _classes(report))]
    if report.group_title:
        title = words["chart_groups"].format(group=report.group_title)
        figures.append(_figure(title, _groups(report), f'<p class="note">{_class_keys(report)}</p>'))
    keys = "".join(
        f'<span class="key"><svg class="swatch" viewBox="0 0 26 14" aria-hidden="true">'
        f'<rect class="m{k}" x="1" y="1" width="24" height="12"/></svg>{escape(name)}</span> '
        for k, name in enumerate(report.how.values())
    )
    note = f'<p class="note">{escape(words["chart_known_help"])}: {keys}</p>'
    figures.append(_figure(words["chart_known"], _known(report), note))
    highest = report.highest
    if len(highest) and report.components:
        title = words["chart_top"].format(count=report.count(len(highest)))
        note = f'<p class="note">{escape(words["chart_top_help"])}</p>'
        left = len(highest) - MOST
        more = f'<p class="note">{escape(words["more"].format(count=report.count(left)))}</p>' if left > 0 else ""
        figures.append(_figure(title, _contributions(report, highest[:MOST]) + more, note, "wide"))
    hatch = (
        '<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>'
        + _hatching("hatch", "rotate(45)", "#2b6a9b")
        + _hatching("unknown", "rotate(-45)", report.by_code[0].colour)
        + "</defs></svg>"
    )
    return (
        f'<section id="charts"><h2>{escape(words["charts_title"])}</h2>{hatch}'
        f'<div class="charts">{"".join(figures)}</div></section>\n'
    )


def _figure(title: str, drawing: str, note: str = "", name: str = "") -> str:
    return f'<figure class="{name}"><h3>{escape(title)}</h3>{note}{drawing}</figure>'


def _hatching(name: str, turned: str, colour: str) -> str:
    return (
        f'<pattern id="{name}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="{turned}">'
        f'<rect width="5" height="5" fill="#fff"/><rect width="2" height="5" fill="{colour}"/></pattern>'
    )


def _ground(item: HazardClass) -> str:
    """How a class is filled: what has too little data is hatched, so that it is told apart in greyscale."""
    return item.colour if item.code else "url(#unknown)"


def _ink(item: HazardClass) -> str:
    """The style of a number on the ground of a class."""
    return f"fill:{item.style.text}" + ("" if item.code else ";" + HALO)


def _class_keys(report: Report) -> str:
    return " ".join(
        f'<span class="key"><svg class="swatch" viewBox="0 0 26 14" aria-hidden="true"><rect x="1" y="1" width="24" '
        f'height="12" fill="{_ground(item)}" stroke="#3b3b3b" stroke-width=".7"/></svg>{escape(item.name)}</span>'
        for item in report.classes
    )


def _svg(wide: float, high: float, parts: list[str], title: str) -> str:
    return f'<svg viewBox="0 0 {wide:g} {high:g}" role="img" aria-label="{escape(title)}">{"".join(parts)}</svg>'


def short(text: str, pixels: float, size: float = 12.5) -> str:
    """``text`` cut to about ``pixels``."""
    room = max(int(pixels / (size * 0.6)), 4)
    return text if len(text) <= room else text[: room - 1].rstrip() + "…"


def _label(text: str, y: float, pixels: float) -> str:
    return f'<text y="{y:g}"><title>{escape(text)}</title>{escape(short(text, pixels))}</text>'


def _stack(report: Report, counts: dict[int, int], scale: float, y: float) -> list[str]:
    """The classes of a group, side by side, each with its number where there is room."""
    parts, x = [], 0.0
    for item in report.classes:
        width = counts[item.code] * scale
        if not width:
            continue
        count = report.count(counts[item.code])
        title = escape(f"{item.name}: {count}")
        parts.append(
            f'<rect x="{x:.1f}" y="{y:g}" width="{width:.1f}" height="18" fill="{_ground(item)}" stroke="#3b3b3b" '
            f'stroke-width=".7"><title>{title}</title></rect>'
        )
        if width > 8 * len(count) + 6:
            parts.append(
                f'<text x="{x + width / 2:.1f}" y="{y + 13.5:g}" text-anchor="middle" '
                f'style="{_ink(item)}">{count}</text>'
            )
        x += width
    return parts


def _classes(report: Report) -> str:
    counts, parts, spoken = report.counts, [], []
    longest = max(*counts.values(), 1)
    for k, item in enumerate(report.classes):
        y = k * LINE
        text = f"{item.name}: {item.limits}" if item.limits else item.name
        width, count = counts[item.code] * (WIDE - 60) / longest, report.count(counts[item.code])
        parts.append(_label(text, y + 12, WIDE))
        parts.append(
            f'<rect x="0.5" y="{y + 17}" width="{max(width, 1):.1f}" height="17" fill="{_ground(item)}" '
            f'stroke="#3b3b3b" stroke-width=".7"/><text x="{width + 7:.1f}" y="{y + 30}">{count}</text>'
        )
        spoken.append(f"{text}: {count}")
    return _svg(WIDE, LINE * len(report.classes), parts, "; ".join(spoken))


def _groups(report: Report) -> str:
    items, words = report.facilities, report.words
    names = np.array([name or words["no_group"] for name in items.group], dtype=object)
    found, codes = np.unique(names.astype(str), return_inverse=True)
    table = np.zeros((len(found), 5), dtype=int)
    np.add.at(table, (codes, items.hazard_class), 1)
    order = np.lexsort((found, -table.sum(axis=1)))
    rows = [(found[k], table[k]) for k in order[:GROUPS]]
    if len(order) > GROUPS:
        rows.append((words["others"], table[order[GROUPS:]].sum(axis=0)))
    scale = (WIDE - 40) / max(max(int(row.sum()) for _, row in rows), 1)
    parts, spoken = [], []
    for k, (name, row) in enumerate(rows):
        y, total = k * LINE, int(row.sum())
        counts = {item.code: int(row[item.code]) for item in report.classes}
        parts += [_label(str(name), y + 12, WIDE), *_stack(report, counts, scale, y + 16)]
        parts.append(f'<text class="soft" x="{total * scale + 6:.1f}" y="{y + 30}">{report.count(total)}</text>')
        spoken.append(f"{name}: {report.count(total)}")
    return _svg(WIDE, LINE * len(rows) + 2, parts, "; ".join(spoken))


def _known(report: Report) -> str:
    items, parts, spoken = report.facilities, [], []
    kinds = list(report.how.values())
    for k, component in enumerate(report.components):
        y, x = k * LINE, 0.5
        counts = np.bincount(items.how[:, k], minlength=len(kinds))
        parts.append(_label(component.title, y + 12, WIDE))
        for code, count in enumerate(counts.tolist()):
            width = count * (WIDE - 1) / len(items)
            if not count:
                continue
            share = report.percent(100 * count / len(items))
            title = f"{component.title}, {kinds[code]}: {report.count(count)} ({share})"
            parts.append(
                f'<rect class="m{code}" x="{x:.1f}" y="{y + 17}" width="{width:.1f}" height="17">'
                f"<title>{escape(title)}</title></rect>"
            )
            if width > 40:
                ink = "#ffffff" if code == 0 else "#1d272d"
                halo = f"{HALO};" if code == 2 else ""
                parts.append(
                    f'<text x="{x + width / 2:.1f}" y="{y + 30}" text-anchor="middle" style="{halo}fill:{ink}">'
                    f"{share}</text>"
                )
            spoken.append(title)
            x += width
    return _svg(WIDE, LINE * len(report.components), parts, "; ".join(spoken))


def _contributions(report: Report, rows: np.ndarray) -> str:
    """A bar for each of the highest facilities and each component, all on one scale: their lengths add up."""
    items, components = report.facilities, report.components
    wide, names, gap, line = 1180, 300, 14, 26
    titles = [short(component.title, 200, 11.5) for component in components]  # they stand aslant
    head = 12 + 3.8 * max(map(len, titles))
    most = [c.most or max(float(np.nanmax(items.scores[:, k], initial=1.0)), 1.0) for k, c in enumerate(components)]
    scale = (wide - names - gap * len(components) - 90) / sum(most)
    scale_of = [value * scale for value in most]
    kinds = list(report.how.values())
    parts, at, x = [], [], float(names)
    right = float(wide)
    for component, shown, width in zip(components, titles, scale_of):
        at.append(x)
        right = max(right, x + 6.1 * len(shown) + 10)
        parts.append(
            f'<text class="soft" transform="translate({x + 2:.1f} {head - 6:.1f}) rotate(-32)">'
            f"<title>{escape(component.title)}</title>{escape(shown)}</text>"
        )
        x += width + gap
    top = head
    for n, k in enumerate(rows.tolist()):
        y = top + n * line
        parts.append(
            f'<g transform="translate(0 {y:.1f})">{_label(f"{items.rank[k]}. {items.name[k]}", 14, names - 14)}'
        )
        for c, component in enumerate(components):
            value = float(np.nan_to_num(items.scores[k, c]))
            how, filled = items.how[k, c], max(value * scale, 1.5)
            title = f"{items.name[k]}, {component.title}: {report.number(value)}, {kinds[how]}"
            parts.append(
                f'<rect class="frame" x="{at[c]:.1f}" y="2" width="{scale_of[c]:.1f}" height="16"/>'
                f'<rect class="m{how}" x="{at[c]:.1f}" y="2" width="{filled:.1f}" height="16">'
                f"<title>{escape(title)}</title></rect>"
            )
        parts.append(f'<text x="{x:.1f}" y="14">{report.number(items.score[k])}</text></g>')
    title = "; ".join(f"{items.rank[k]}. {items.name[k]}: {report.number(items.score[k])}" for k in rows.tolist())
    return _svg(right, top + line * len(rows), parts, title)
