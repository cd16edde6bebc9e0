"""What stands on the atlas page of a facility, as expressions of QGIS that are evaluated for each facility."""

from __future__ import annotations

from html import escape

from qgis.core import QgsExpression

from ...core.languages import LANGUAGES
from ...core.profile import BUILTIN_PROFILES, builtin_profile
from ...core.result import ASSUMED, BAR_COLOUR, CLASS_STYLES, DASHED, HOW, HOW_STYLES
from ...report.breakdown import LEAST_BAR
from ...report.model import INTERVAL, STYLES
from ..collect import to_collect
from ..downstream.screening_reading import reading_expression
from ..gaps import exactly, in_quotes, not_understood_text, roles_by_component, shipped_components
from ..i18n import language, pick, tr
from ..legend import LegendInfo, class_names, how_names
from ..method_text import READINGS_IN_METHOD, corrections_text, own_limits, policy_sentences

DASHES = ' stroke-dasharray="4 3"'  # of the outline of what is not exactly known
REFUSED_LENGTH = 40  # characters that the page shows of a text that was not understood
ROW, BAR, GAP, TEXT = 34, 300, 8, 15  # pixels of the breakdown: a row, the longest bar, a gap, the letters
LETTER = 0.6  # of the letters' size: an ample mean width. The fonts of this machine say nothing of the reader's
ROOM, STEP = 0.06, 50_000  # metres of paper around the facility; scales are multiples of the step
SCORES = {"score": "haz_score", "lowest": "haz_min", "highest": "haz_max"}
CRS = "layer_property(@atlas_layerid, 'crs')"
LOST = f"(is_empty_or_null(@atlas_geometry) or coalesce({CRS}, '') = '')"  # a facility that cannot be placed
MAP_CRS = "EPSG:3857"  # north is up and shapes are right anywhere; a code: expressions of QGIS 3.22 take no other
ORDER = 'coalesce("haz_rank", 1000000 - "haz_max")'  # the ranked ones, then those to collect data for


def today() -> str:
    """The date in the reader's convention."""
    form = LANGUAGES[language()].date_pattern("yyyy", "MM", "dd")
    return f"[% format_date(now(), '{form}') %]"


def name(legend: LegendInfo | None) -> str:
    """The facility's name, else the feature's number."""
    field = legend.name_field if legend else ""
    value = QgsExpression.quotedColumnRef(field) if field else _field("name")
    return f"coalesce(to_string({value}), to_string($id))"


def no_position() -> str:
    """The words for a facility without a position, "" for any other."""
    return f"[% if({LOST}, {QgsExpression.quotedString(tr('no position'))}, '') %]"


def extent() -> dict[str, str]:
    """The corners of the map, by their property: a speck around the facility, to which the scale is then applied, or
    all facilities where it has no position."""
    shown = f"transform(if({LOST}, layer_property(@atlas_layerid, 'extent'), @atlas_geometry), {CRS}, '{MAP_CRS}')"
    corners = {"MapXMin": ("x", "min", "-"), "MapYMin": ("y", "min", "-"),
               "MapXMax": ("x", "max", "+"), "MapYMax": ("y", "max", "+")}  # fmt: skip
    return {
        key: f"with_variable('shown', {shown}, "
        f"{axis}_{end}(@shown) {sign} 0.05 * ({axis}_max(@shown) - {axis}_min(@shown)) {sign} 0.001)"
        for key, (axis, end, sign) in corners.items()
    }


def scale() -> str:
    """The layout's variable, or a smaller scale that brings the nearest river, else lake, onto the map; none where all
    facilities are shown. True on the ground: the map's projection stretches by 1 / cos of the latitude."""
    latitude = f"y(centroid(transform(@atlas_geometry, {CRS}, 'EPSG:4326')))"
    water = f"coalesce({_field('riv_dist_m')}, {_field('lak_dist_m')}, 0)"
    needed = f"max(@facility_scale, ceil({water} / {ROOM * STEP}) * {STEP})"
    return f"if({LOST}, NULL, {needed} / cos(radians({latitude})))"


def colour() -> str:
    """The colour of the facility's class."""
    return f'map_get({_pairs({code: look.colour for code, look in CLASS_STYLES.items()})}, to_string("haz_class"))'


def hazard_class(legend: LegendInfo | None) -> str:
    """The class, and the lowest and highest that is possible where it is not settled."""
    names = _pairs(legend.class_names if legend else class_names())
    settled = QgsExpression.quotedString(tr("Hazard class: {class_name} (settled)"))
    unsettled = QgsExpression.quotedString(tr("Hazard class: {class_name} (possible: {lowest} … {highest})"))
    classes = ", ".join(
        f"'{{{key}}}', coalesce(map_get({names}, to_string(\"{field}\")), '–')"
        for key, field in (("class_name", "haz_class"), ("lowest", "cls_min"), ("highest", "cls_max"))
    )
    return f'[% replace(if("cls_min" = "cls_max", {settled}, {unsettled}), map({classes})) %]'


def score() -> str:
    """The score with its interval, the rank, and how much is known."""
    scored = {key: f"[% {_number(_field(field), 2)} %]" for key, field in SCORES.items()}
    text = tr("Score {score}, possible {lowest} … {highest}; rank {rank}; known {share} %")
    share = f"[% {_number(_field('known_pct'), 0)} %]"
    return text.format(**scored, share=share, rank="[% coalesce(to_string(\"haz_rank\"), '–') %]")


def method() -> str:
    """The method of the facility's result, by its title where it is a shipped one, whose the class limits are, and
    which file corrected readings."""
    shipped = {profile.stamp: profile.title for profile in map(builtin_profile, BUILTIN_PROFILES)}
    titles = {stamp: f": {pick(title).rstrip('.')}. {own_limits()}" for stamp, title in shipped.items()}
    policies = {name: f" {text}" for name, text in policy_sentences().items()}
    parts = ((titles, "^([^]]+])"), (policies, "([a-z]+)$"))
    texts = (f"coalesce(map_get({_pairs(names)}, regexp_substr(\"method\", '{of}')), '')" for names, of in parts)
    file = f'regexp_substr("method", {QgsExpression.quotedString(READINGS_IN_METHOD)})'
    before, after = map(QgsExpression.quotedString, (" " + corrections_text() + ".").split("{file}"))
    readings = f"with_variable('file', {file}, if(@file = '', '', {before} || @file || {after}))"
    return f"[% \"method\" || {' || '.join(texts)} || coalesce({readings}, '') %]"


def how_line() -> str:
    """How the bars of the breakdown show how each component is known."""
    how = tr("Full: {measured}; paler: {derived}; palest: {proxy}; outline only: {assumed}").format(**how_names())
    return f"{how}; " + tr("dashed outline: not exactly known")


def gaps(legend: LegendInfo | None) -> str:
    """What to collect for the components that are not exactly known, one line each, and the texts that were not
    understood in the register; own components of a profile by their id."""
    open_ = f"array_filter(string_to_array(coalesce({_field('assumed')}, ''), ';'), @element <> '')"
    texts = {part: to_collect(part) for part in shipped_components()}
    wanted = f"coalesce(map_get({_pairs(texts)}, @part), @part)"
    exact = f"coalesce(map_get({_pairs({part: exactly(text) for part, text in texts.items()})}, @part), @part)"
    assumed = f"right(@entry, {len(HOW[ASSUMED]) + 1}) = ':{HOW[ASSUMED]}'"
    line = f"'• ' || if({assumed}, {wanted} || {_refused(legend)}, {exact} || {_refused(legend, True)})"
    one = f"with_variable('entry', @element, with_variable('part', {_part('@element')}, {line}))"
    lines = f"array_to_string(array_foreach({open_}, {one}), '\\n')"
    nothing = QgsExpression.quotedString(tr("Nothing: every component is known."))
    return f"[% if(coalesce({_field('assumed')}, '') = '', {nothing}, {lines}) || {_refused_elsewhere(legend)} %]"


def _refused(legend: LegendInfo | None, otherwise_known: bool = False) -> str:
    """The texts of the register that were to make the component @part known and were not understood."""
    components = legend.components if legend else shipped_components()
    read_by = {part: "|".join(roles) for part, roles in _roles(legend).items() if part in components and roles}
    opening, closing = in_quotes().split("{text}")
    between = QgsExpression.quotedString(f"{closing}, {opening}")
    mine = f"'^(?:' || coalesce(map_get({_pairs(read_by)}, @part), '-') || '): '"
    found = f"array_to_string(array_foreach({_lines(f'regexp_match(@element, {mine})')}, {_text()}), {between})"
    before, after = _around(otherwise_known)
    words = f"if(coalesce(@found, '') = '', '', ' – ' || {before} || @found || {after})"
    return f"with_variable('found', {found}, {words})"


def _refused_elsewhere(legend: LegendInfo | None) -> str:
    """The same for the components that are exactly known all the same, and for columns whose component is not known."""
    names = legend.components if legend else {part: pick(one.title) for part, one in shipped_components().items()}
    title = f"coalesce(map_get({_pairs(names)}, @part), @part)"
    settled = f"strpos(';' || coalesce({_field('assumed')}, ''), ';' || @part || ':') = 0"
    line = f"if({settled} and @texts <> '', '\\n• ' || {title} || @texts, '')"
    line = f"with_variable('part', {_part('@element')}, with_variable('texts', {_refused(legend, True)}, {line}))"
    found = [f"array_foreach(string_to_array(coalesce(\"basis\", ''), ';'), {line})"]
    if legend is None or legend.method is None:
        roles = "|".join(sorted({role for roles in _roles(legend).values() for role in roles})) or "-"
        before, after = _around()
        other = f"'\\n• ' || {_part('@element')} || ': ' || {before} || {_text()} || {after}"
        lost = _lines(f"regexp_match(@element, '^(?!(?:{roles}): )[a-z0-9_]+: ')")
        found.append(f"array_foreach({lost}, {other})")
    return " || ".join(f"coalesce(array_to_string({rows}, ''), '')" for rows in found)


def _lines(condition: str) -> str:
    """The lines of "not_read" that meet ``condition``, as a list."""
    return f"array_filter(string_to_array(coalesce({_field('not_read')}, ''), '\\n'), {condition})"


def _text() -> str:
    """The text in a line of "not_read", shortened: one long text must not push the others off the page."""
    text = "regexp_substr(@element, '^[a-z0-9_]+: (.+)$')"
    return f"if(length({text}) > {REFUSED_LENGTH}, left({text}, {REFUSED_LENGTH}) || '…', {text})"


def _around(otherwise_known: bool = False) -> list[str]:
    """The words before and after texts that were not understood, as literals."""
    words = not_understood_text(otherwise_known).replace("{texts}", in_quotes())
    return list(map(QgsExpression.quotedString, words.split("{text}")))


def _roles(legend: LegendInfo | None) -> dict[str, list[str]]:
    """The roles of the columns that the rule of each component reads."""
    return roles_by_component(legend.method if legend else None)


def water() -> str:
    """The nearest river and lake, and what lies downstream where that was traced."""

    unknown = QgsExpression.quotedString(tr("none within the search radius, or unknown"))

    def line(label: str, field: str) -> str:
        return (
            f"{QgsExpression.quotedString(label)} || ': ' || coalesce({_number(_field(field), 0)}, {unknown}) || '\\n'"
        )

    path = line(tr("Length of the flow path, km"), "path_km")
    parts = (
        line(tr("Distance to the nearest river, m"), "riv_dist_m"),
        line(tr("Distance to the nearest lake, m"), "lak_dist_m"),
        f"if({_field('path_km')} is null, '', {path})",
        reading_expression(_field),
    )
    return f"[% {' || '.join(parts)} %]"


def breakdown(legend: LegendInfo | None, family: str) -> str:
    """The chart: an SVG with a bar for each component of "basis", as long as the score used."""
    shipped = shipped_components()
    titles = {part: pick(component.title) for part, component in shipped.items()} | (
        legend.components if legend else {}
    )
    left = round(max(map(len, titles.values())) * LETTER * TEXT) + 2 * GAP
    unit = f"{BAR / max(component.range[1] for component in shipped.values()):g}"
    looks = {HOW[code]: look for code, look in HOW_STYLES.items()}
    opacities = _pairs({how: f"{look.opacity:g}" for how, look in looks.items()})
    dashes = _pairs({how: DASHES for how, look in looks.items() if look.pattern == DASHED})
    listed = f"strpos(';' || coalesce({_field('assumed')}, ''), ';' || @part || ':') > 0"
    in_part = f"{listed} and @how <> '{HOW[ASSUMED]}'"
    text = f'font-family="{escape(family)}" font-size="{TEXT}"'
    middle, end = f"(@element * {ROW} + 22)", f"({left + GAP} + @score * {unit})"
    bar = " || ".join(
        (
            f'\'<text x="{left - GAP}" text-anchor="end" y="\' || {middle} || \'" {text}>\'',
            f"coalesce(map_get({_pairs({part: escape(title) for part, title in titles.items()})}, @part), @part)",
            f'\'</text><rect x="{left}" height="18" stroke="#333333" fill="{BAR_COLOUR}" y="\'',
            f"(@element * {ROW} + 8) || '\" width=\"' || max(@score * {unit}, {LEAST_BAR}) || '\" fill-opacity=\"'",
            f"if({in_part}, {STYLES[INTERVAL].opacity}, map_get({opacities}, @how)) || '\"'",
            f"if({listed}, '{DASHES}', coalesce(map_get({dashes}, @how), '')) || '/>'",
            f"'<text x=\"' || {end} || '\" y=\"' || {middle} || '\" {text}>' || {_number('@score', 2)} || '</text>'",
        )
    )
    scored = f"with_variable('score', coalesce({_field('@part', quoted=False)}, 0), {bar})"
    how = f"with_variable('how', regexp_substr(array_get(@parts, @element), ':(.+)$'), {scored})"
    one = f"with_variable('part', {_part('array_get(@parts, @element)')}, {how})"
    bars = f"array_to_string(array_foreach(generate_series(0, array_length(@parts) - 1), {one}), '')"
    svg = (
        f'\'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + BAR + 60} \''
        f" || (array_length(@parts) * {ROW}) || '\">' || {bars} || '</svg>'"
    )
    return f"with_variable('parts', string_to_array(\"basis\", ';'), 'base64:' || to_base64({svg}))"


def _pairs(texts: dict) -> str:
    """``texts`` as the expression of a map."""
    return "map(" + ", ".join(f"'{key}', {QgsExpression.quotedString(text)}" for key, text in texts.items()) + ")"


def _field(field: str, quoted: bool = True) -> str:
    """A field's value, NULL where the layer has no such field."""
    return f"attribute($currentfeature, {QgsExpression.quotedString(field) if quoted else field})"


def _number(value: str, decimals: int) -> str:
    """``value`` in the reader's convention."""
    return f"format_number({value}, {decimals}, '{language()}')"


def _part(entry: str) -> str:
    """The component that an entry "id:how known" names."""
    return f"regexp_substr({entry}, '^([^:]+)')"
