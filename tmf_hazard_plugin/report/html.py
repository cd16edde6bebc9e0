"""The rating list as one HTML file that needs no network: table, map, charts and method."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np

from . import charts
from .map_svg import CROSSINGS, legend_key, map_notes, overview_svg
from .model import Report

HERE = Path(__file__).parent
WHOLE, FIRST_ROWS = 400, 100  # of a table with more rows than WHOLE only the first are laid out when the file opens
SHARED = 177  # pixels that a column without a width of its own has at least: room for the longest usual words
TINTS = {1: "#fff8ec", 2: "#fde8d8", 3: "#f7cfc6", 4: "#e2b4b4"}  # the class colours, pale: the ground of the bars


def html_text(report: Report) -> str:
    """The whole file. All text from data is escaped; a policy in the file lets no script run but its own."""
    script = (HERE / "page.js").read_text(encoding="utf-8")
    style = (HERE / "page.css").read_text(encoding="utf-8") + _colours(report)
    fingerprint = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{fingerprint}'"
    words = report.words
    sections = [_summary(report), _map(report), _list(report), _waiting(report)]
    sections += [_crossings(report), charts.section(report), _method(report)]
    contents = [
        ("list", "list_title"),
        ("collect", "waiting_title"),
        ("charts", "charts_title"),
        ("method", "method_title"),
    ]
    links = "".join(f'<a href="#{at}">{escape(words[key])}</a>' for at, key in contents)
    organisation = f'<p class="organisation">{escape(report.organisation)}</p>' if report.organisation else ""
    return f"""<!DOCTYPE html>
<html lang="{report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(report.title)}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#list">{escape(words["skip"])}</a>
<header>
{organisation}
<h1>{escape(report.title)}</h1>
<p class="note"><time datetime="{report.date.isoformat()}">{report.day}</time></p>
<nav aria-label="{escape(words["contents"])}">{links}</nav>
</header>
<main>
{"".join(sections)}
</main>
<footer>{escape(report.title)} · {report.day}</footer>
<script>{script}</script>
</body>
</html>
"""


def _colours(report: Report) -> str:
    """The colours of the classes, the bands behind the intervals, and the words of the marks for screen readers."""
    rules = [f".c{item.code} {{ --colour: {item.colour}; }}" for item in report.classes]
    if report.breaks:
        low, high = report.scale
        edges = [0.0, *(100 * (limit - low) / (high - low) for limit in report.breaks), 100.0]
        bands = ", ".join(f"{TINTS[k + 1]} {edges[k]:.2f}% {edges[k + 1]:.2f}%" for k in range(4))
        rules.append(f".list {{ --bands: linear-gradient(90deg, {bands}); }}")
    return "\n".join(rules) + "\n"


def _summary(report: Report) -> str:
    words, counts = report.words, report.counts
    tiles = [f"<li><b>{report.count(len(report.facilities))}</b>{escape(words['facilities'])}</li>"]
    for item in report.classes:
        limits = f"<small>{escape(item.limits)}</small>" if item.limits else ""
        tiles.append(
            f'<li class="c{item.code}"><b>{report.count(counts[item.code])}</b>{escape(item.name)}{limits}</li>'
        )
    unsettled = report.count(int(report.facilities.unsettled.sum()))
    tiles.append(f"<li><b>{unsettled}</b>{escape(words['unsettled'])}</li>")
    return f'<section aria-label="{escape(words["summary_title"])}"><ul class="tiles">{"".join(tiles)}</ul></section>\n'


def _map(report: Report) -> str:
    words, overview = report.words, report.overview
    if overview is None:
        return ""
    keys = [
        f'<span class="key">{legend_key(item, True)}{escape(_class_and_limits(item))}</span>' for item in report.classes
    ]
    ring = next(item for item in report.classes if item.code == 4)
    keys.append(f'<span class="key">{legend_key(ring, False)}{escape(words["legend_unsettled"])}</span>')
    if overview.paths:
        line = '<path class="flow" stroke="#67000d" d="M1,14L8,8L12,11L19,5"/>'
        sign = f'<svg viewBox="0 0 20 20" aria-hidden="true">{line}</svg>'
        keys.append(f'<span class="key">{sign}{escape(words["legend_path"])}</span>')
    there = {crossing.kind for crossing in overview.crossings}
    for kind in (kind for kind in CROSSINGS if kind in there):
        sign = f'<svg viewBox="-8 -8 16 16" aria-hidden="true"><path class="crossing" d="{CROSSINGS[kind]}"/></svg>'
        keys.append(f'<span class="key">{sign}{escape(words[f"legend_{kind}"])}</span>')
    lost = int(np.isnan(overview.place[:, 0]).sum())
    note = f'<p class="note">{escape(words["no_position"].format(count=report.count(lost)))}</p>' if lost else ""
    caption = " ".join(map_notes(report))
    return (
        f'<section id="map"><h2>{escape(words["map_title"])}</h2>\n<p class="note">{escape(caption)}</p>'
        f'<figure class="map">{overview_svg(report)}\n<figcaption>{"".join(keys)}</figcaption></figure>'
        f"{note}</section>\n"
    )


def _class_and_limits(item) -> str:
    return f"{item.name}: {item.limits}" if item.limits else item.name


def _list(report: Report) -> str:
    words = report.words
    marks = " ".join(f'<span class="h{k}">{escape(name)}</span>' for k, name in enumerate(report.how.values()))
    heads = [Head(words["rank"], 60, "number", first_up=True), Head(words["facility"], None, "text")]
    if report.group_title:
        heads.append(_group_head(report))
    heads += [
        Head(words["class"], 112, "class"), Head(words["score"], 90, "number"), Head(words["interval"], 120, "number"),
        Head(words["known_short"], 80, "number"),
        *(Head(c.title, 56, "number", aslant=True) for c in report.components),
        Head(words["collect"], None, "text"),
    ]  # fmt: skip
    rows = report.facilities.ranked.tolist()
    table = _table(report, "ranking", heads, rows, _ranked_row, words["list_title"])
    help_texts = f'{escape(words["interval_help"])} <span class="screen" hidden>{escape(words["sort_help"])}</span>'
    return (
        f'<section id="list"><h2>{escape(words["list_title"])}</h2>\n<p class="note">{help_texts}</p>'
        f'<p class="note marks">{escape(words["how_help"])} {marks}</p>{_controls(report)}{table}</section>\n'
    )


def _waiting(report: Report) -> str:
    words = report.words
    heads = [Head(words["facility"], None, "text")]
    if report.group_title:
        heads.append(_group_head(report))
    heads += [
        Head(words["highest"], 124, "number"), Head(words["interval"], 180, "number"),
        Head(words["known_short"], 92, "number"), Head(words["collect_first"], None, "text"),
    ]  # fmt: skip
    rows = report.facilities.waiting.tolist()
    table = _table(report, "waiting", heads, rows, _waiting_row, words["waiting_title"])
    return (
        f'<section id="collect"><h2>{escape(words["waiting_title"])}</h2>\n'
        f'<p class="note">{escape(words["waiting_text"])}</p>{table}</section>\n'
    )


@dataclass(frozen=True)
class Head:
    """A column of a sortable table. ``width``: pixels, None shares what is left; ``kind``: what is sorted (number,
    text or class); ``first_up``: the first click sorts from the lowest; ``aslant``: the title stands upright."""

    title: str
    width: int | None
    kind: str
    first_up: bool = False
    aslant: bool = False


def _group_head(report: Report) -> Head:
    """The column of the groups, as wide as their longest word within bounds."""
    words = re.split(r"[\s-]+", " ".join([report.group_title, *set(report.facilities.group)]))
    return Head(report.group_title, min(max(84, 16 + 9 * max(map(len, words))), 160), "text")


def _table(report: Report, name: str, heads: list[Head], rows: list[int], row_text, caption: str) -> str:
    words = report.words
    if not rows:
        return f"<p>{escape(words['none'])}</p>"
    least = sum(head.width or SHARED for head in heads)
    columns = "".join(f'<col style="width:{head.width}px">' if head.width else "<col>" for head in heads)
    titles = "".join(
        f'<th scope="col" data-kind="{head.kind}"{" data-first=up" if head.first_up else ""}'
        f'{" class=aslant" if head.aslant else ""}><span class="sort" '
        f'title="{escape(words["sort"].format(column=head.title))}">{escape(head.title)}</span></th>'
        for head in heads
    )
    lines = [row_text(report, k) for k in rows]
    first = len(lines) if len(lines) <= WHOLE else FIRST_ROWS
    rest = "".join(lines[first:])
    more = (
        f'<script type="text/plain" class="rest" data-of="{name}">{rest}</script>'
        f'<button type="button" class="more" data-of="{name}">{escape(words["show_more"])}</button>'
        if rest
        else ""
    )
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f'<table class="list" id="{name}" style="min-width:{least}px">'
        f'<caption class="hidden">{escape(caption)}</caption><colgroup>{columns}</colgroup>'
        f"<thead><tr>{titles}</tr></thead>\n<tbody>\n{''.join(lines[:first])}</tbody></table></div>{more}"
    )


def _row(report: Report, k: int, cells: str) -> str:
    items = report.facilities
    code = int(items.hazard_class[k])
    group = f' data-group="{escape(items.group[k])}"' if report.group_title else ""
    open_ = " u" if items.class_min[k] != items.class_max[k] else ""
    return f'<tr id="f{items.row[k]}" class="c{code}{open_}" data-class="{code}"{group}>{cells}</tr>\n'


def _name(report: Report, k: int) -> str:
    items = report.facilities
    name = escape(items.name[k])
    if report.overview is not None and np.isfinite(report.overview.place[k, 0]):
        row = items.row[k]
        name = f'<a href="#m{row}" data-row="f{row}" title="{escape(report.words["to_map"])}">{name}</a>'
    flow = f"<small>{escape(items.flow[k])}</small>" if items.flow[k] else ""
    group = f"<td>{escape(items.group[k])}</td>" if report.group_title else ""
    return f'<th scope="row">{name}{flow}</th>{group}'


def _interval(report: Report, k: int) -> str:
    items, number = report.facilities, report.number
    low, high, score = items.lowest[k], items.highest[k], items.score[k]
    if not np.isfinite([low, high, score]).all():
        return "<td>–</td>"
    start, end = report.scale
    per_cent = 100 / (end - start)
    style = f"--l:{(low - start) * per_cent:.1f};--w:{(high - low) * per_cent:.1f};--s:{(score - start) * per_cent:.1f}"
    return f'<td class="b" style="{style}">{number(low)} … {number(high)}</td>'


def _number(report: Report, value: float, decimals: int = 2) -> str:
    return report.number(value, decimals) if np.isfinite(value) else "–"


def _ranked_row(report: Report, k: int) -> str:
    items, words = report.facilities, report.words
    item = report.by_code[int(items.hazard_class[k])]
    possible = report.possible_text(k)
    possible = f"<small>{escape(possible)}</small>" if possible else ""
    parts = "".join(
        f'<td class="n h h{how}">{_number(report, score)}</td>'
        for score, how in zip(items.scores[k].tolist(), items.how[k].tolist())
    )
    collect = escape(items.collect[k] or words["settled"])
    return _row(
        report,
        k,
        f'<td class="n">{items.rank[k]}</td>{_name(report, k)}<td class="k">{escape(item.name)}{possible}</td>'
        f'<td class="n"><b>{_number(report, items.score[k])}</b></td>{_interval(report, k)}'
        f'<td class="n">{_number(report, items.known_pct[k], 0)}</td>{parts}<td>{collect}</td>',
    )


def _waiting_row(report: Report, k: int) -> str:
    items = report.facilities
    return _row(
        report,
        k,
        f'{_name(report, k)}<td class="n"><b>{_number(report, items.highest[k])}</b></td>{_interval(report, k)}'
        f'<td class="n">{_number(report, items.known_pct[k], 0)}</td><td>{escape(items.collect[k])}</td>',
    )


def _controls(report: Report) -> str:
    """The filter; it works only with the script, which shows it."""
    words = report.words
    boxes = "".join(
        f'<label><input type="checkbox" name="class" value="{item.code}" checked> {escape(item.name)}</label>'
        for item in report.classes
    )
    groups = ""
    if report.group_title:
        names = sorted(set(report.facilities.group) - {""})
        options = "".join(f"<option>{escape(name)}</option>" for name in names)
        groups = (
            f'<label>{escape(report.group_title)}<select><option value="">{escape(words["all_groups"])}</option>'
            f"{options}</select></label>"
        )
    count = report.count(len(report.facilities))
    hint = words["search_hint"]
    return (
        f'<form class="controls" hidden><label>{escape(words["search"])}<input type="search" '
        f'size="{len(hint) + 4}" placeholder="{escape(hint)}"></label>{groups}'
        f"<fieldset><legend>{escape(words['classes'])}</legend>{boxes}</fieldset>"
        f'<label><input type="checkbox" name="unsettled"> {escape(words["only_unsettled"])}</label>'
        f'<button type="reset">{escape(words["reset"])}</button>'
        f'<output aria-live="polite" data-text="{escape(words["shown"])}">'
        f"{escape(words['shown'].format(shown=count, all=count))}</output></form>"
    )


def _crossings(report: Report) -> str:
    words = report.words
    if not report.downstream:
        return ""
    heads = "".join(
        f'<th scope="col">{escape(words[key])}</th>'
        for key in ("facility", "kind", "from_country", "to_country", "kilometres", "hours")
    )
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        + "".join(f"<td>{escape(text)}</td>" for text in texts)
        + "".join(f'<td class="n">{"–" if value is None else report.number(value, 0)}</td>' for value in (km, hours))
        + "</tr>\n"
        for name, *texts, km, hours in report.downstream
    )
    return (
        f'<section id="crossings"><h2>{escape(words["crossings_title"])}</h2><div class="scroll" tabindex="0" '
        f'role="region" aria-label="{escape(words["crossings_title"])}"><table><thead><tr>{heads}</tr></thead>\n'
        f"<tbody>{rows}</tbody></table></div></section>\n"
    )


def _method(report: Report) -> str:
    words = report.words
    lines = "".join(f"<dt>{escape(label)}</dt><dd>{escape(text)}</dd>" for label, text in report.method.values())
    heads = "".join(f'<th scope="col">{escape(words[key])}</th>' for key in ("component", "rule", "grade", "source"))
    rows = "".join(
        f'<tr><th scope="row">{escape(c.title)}</th><td>{escape(c.rule)}</td><td>{escape(c.grade)}</td>'
        f"<td>{escape(c.source)}</td></tr>"
        for c in report.components
    )
    return (
        f'<section id="method"><h2>{escape(words["method_title"])}</h2><div class="box"><dl>{lines}</dl>'
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(words["rule"])}"><table>'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>{rows}</tbody></table></div>"
        f'<p class="note">{escape(words["grade_help"])}</p></div></section>\n'
    )
