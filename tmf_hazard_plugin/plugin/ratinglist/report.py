"""A ``Report`` from a scored layer: what is checked, read and worded before any file is written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import numpy as np
from qgis.core import Qgis, QgsFeatureRequest, QgsProcessingException, QgsProviderRegistry, QgsVectorLayer

from ...core.cells import to_numbers
from ...core.columns import find_column
from ...core.profile import BUILTIN_PROFILES, Profile, builtin_profile
from ...core.result import (
    ASSUMED,
    CLASS_STYLES,
    CLASSES,
    HOW,
    INSUFFICIENT,
    LOW,
    VERY_HIGH,
)
from ...hydrology import features_of
from ...report.model import Facilities, HazardClass, Readings, Report, ReportComponent
from ..clean_text import clean
from ..collect import to_collect
from ..countries import country_namer
from ..downstream.fields import kind_names
from ..downstream.screening_reading import FIELDS as SCREENING_FIELDS
from ..downstream.screening_reading import ScreeningReader
from ..gaps import RefusedTexts, exactly, not_understood, open_components, possible_scores, quoted, ranges
from ..i18n import language, number, pick, tr
from ..legend import LegendInfo, class_names, how_names
from ..method_text import method_lines
from ..paths import metadata
from ..processing_run import Run
from ..reading import Facilities as ScoredFacilities
from ..reading import name_field, plain, read_facilities_of
from .feature_cache import CachedFeatures
from .labels import report_words, rule_text
from .overview_map import MapArea, MapInputs, facility_of, kind_of, overview


@dataclass(frozen=True)
class ReportOptions:
    """What the user asked for. ``top``: how many of the highest are pointed out; empty field names mean none."""

    title: str
    organisation: str
    date: date
    top: int
    name_field: str
    group_field: str


@dataclass(frozen=True)
class LayerInfo:
    """What only the layer knows of the facilities, beside its features: read in the main thread, where layers live.

    ``group_title``: of the group field, "" without one.
    """

    legend: LegendInfo
    name: str
    group_title: str

    @classmethod
    def of(cls, layer: QgsVectorLayer, source, group_field: str) -> LayerInfo:
        """``source``: those features of ``layer`` that are listed. The words are in the current language."""
        return cls(legend_of(layer, source), layer_name(layer), _alias(layer, group_field))


def legend_of(layer: QgsVectorLayer, source) -> LegendInfo:
    """The legend of the features in ``source``, with what their ``layer`` carries; one without limits where none of
    them has a result."""
    try:
        return LegendInfo.for_layer(layer, source)
    except ValueError:
        shipped = {c.id: pick(c.title) for name in BUILTIN_PROFILES for c in builtin_profile(name).components}
        names = layer.fields().names()
        titles = {name: shipped[name] for name in names if name in shipped}
        named_by = name_field(
            names, lambda name: [plain(feature[name]) for feature in features_of(source, QgsFeatureRequest())]
        )
        return LegendInfo((), class_names(), titles, named_by, {})


def read_scored(source, context, feedback) -> tuple[ScoredFacilities, str]:
    """The facilities in ``source`` and the stamp of their method.

    Raises ``QgsProcessingException`` where they were scored by several methods, or the run is cancelled.
    """
    read = read_facilities_of(source, context.transformContext(), feedback)
    methods = sorted({clean(value) for value in read.column("method")} - {""})
    if len(methods) > 1:
        raise QgsProcessingException(
            tr("The facilities were scored by several methods ({methods}); scores of different methods cannot be "
               "ranked together. Score them all again in one run.").format(methods="; ".join(methods))
        )  # fmt: skip
    return read, methods[0] if methods else ""


def rating_report(
    scored: ScoredFacilities,
    method: str,
    info: LayerInfo,
    options: ReportOptions,
    paths: CachedFeatures | None,
    crossings: CachedFeatures | None,
    readings: CachedFeatures | None,
    run: Run,
) -> tuple[Report, MapInputs]:
    """The report, in the current language, of the facilities ``scored`` that have the stamp ``method``; and what
    its map is drawn from. ``paths``, ``crossings``: what "Trace downstream" found; ``readings``: the table of what was
    read in the register. Raises ``Cancelled``."""
    legend = info.legend
    components = _components(legend, legend.method)
    facilities = _facilities(scored, legend, options, components)
    transforms, frame = run.context.transformContext(), scored.sites.frame
    area = MapArea.around(facilities.lon, facilities.lat, frame, transforms, run.steps)
    map_inputs = MapInputs(area, paths, crossings)
    report = Report(
        title=options.title,
        organisation=options.organisation,
        date=options.date,
        language=language(),
        top=options.top,
        classes=[
            HazardClass(code, legend.class_names[code], legend.limits(code), CLASS_STYLES[code]) for code in CLASSES
        ],
        components=components,
        how=how_names(),
        breaks=tuple(legend.breaks),
        facilities=facilities,
        group_title=info.group_title,
        overview=overview(map_inputs, facilities),
        downstream=_crossings(crossings, facilities),
        method=_method_lines(info, method, paths, crossings, readings),
        words=report_words(),
        number=partial(number, code=language()),
        readings=_readings(readings, RefusedTexts(legend).names),
    )
    return report, map_inputs


def _positions(read: ScoredFacilities) -> tuple[np.ndarray, np.ndarray]:
    """Longitude and latitude of each facility (n,), NaN without a position."""
    lon, lat = np.full(len(read), np.nan), np.full(len(read), np.nan)
    row, first = np.unique(read.sites.row, return_index=True)  # a multi-point is shown at its first point
    lon[row], lat[row] = read.sites.lon[first], read.sites.lat[first]
    nowhere = (lon == 0) & (lat == 0)  # what an empty cell becomes in many a conversion
    lon[nowhere] = lat[nowhere] = np.nan
    return lon, lat


def _alias(layer: QgsVectorLayer, name: str) -> str:
    title = clean(layer.attributeDisplayName(layer.fields().indexOf(name))) if name else ""
    return title[:1].upper() + title[1:]


def _components(legend: LegendInfo, profile: Profile | None) -> list[ReportComponent]:
    """The components of the score; with rule, grade and source where the ``profile`` is known."""
    known = {component.id: component for component in profile.components} if profile else {}
    found = []
    for name, title in legend.components.items():
        component, collect = known.get(name), to_collect(name) or title
        if component is None or profile is None:
            rule = tr("as in the profile file") if legend.breaks else ""
            found.append(ReportComponent(name, title, None, rule, "", "", collect))
            continue
        source = pick(profile.sources.get(component.source or "", ""))
        most, rule = component.range[1], rule_text(component, profile)
        found.append(ReportComponent(name, title, most, rule, component.grade, source, collect))
    return found


def _numbers(read: ScoredFacilities, name: str) -> np.ndarray:
    return to_numbers(read.column(name))[0] if name in read.fields else np.full(len(read), np.nan)


def _codes(read: ScoredFacilities, name: str, unknown: int) -> np.ndarray:
    values = _numbers(read, name)
    return np.where(np.isin(values, CLASSES), values, unknown).astype(int)


def _facilities(
    read: ScoredFacilities, legend: LegendInfo, options: ReportOptions, components: list[ReportComponent]
) -> Facilities:
    """The facilities ``read`` as columns, in the order of the list."""
    n = len(read)
    lon, lat = _positions(read)
    rank, score, highest = (_numbers(read, name) for name in ("haz_rank", "haz_score", "haz_max"))
    hazard_class = _codes(read, "haz_class", INSUFFICIENT)
    # A facility without a rank cannot stand in the ranked list, and one without a result counts as unknown.
    waiting = (hazard_class == INSUFFICIENT) | np.isnan(rank)
    hazard_class = np.where(waiting, INSUFFICIENT, hazard_class)
    order = np.lexsort((np.arange(n), np.where(waiting, -np.nan_to_num(highest, nan=np.inf), rank), waiting))
    basis = [clean(value) for value in read.column("basis")]
    ids = [component.id for component in components]
    how, is_open = _how(basis, ids), _open(read, basis, ids)
    named_by = options.name_field or legend.name_field
    names = read.column(named_by) if named_by else [None] * n
    all_names = _names(read, named_by)
    groups = read.column(options.group_field) if options.group_field else [None] * n
    flow = _screenings(read)
    class_min, class_max = _codes(read, "cls_min", LOW), _codes(read, "cls_max", VERY_HIGH)
    not_read = read.column("not_read") if "not_read" in read.fields else [None] * n
    gaps = _Gaps(components, RefusedTexts(legend))
    collect, remark, refused = gaps.of_all(how, is_open, class_min != class_max, not_read)
    scores = np.array([_numbers(read, component.id) for component in components]).reshape(len(components), n).T
    lowest = _numbers(read, "haz_min")
    part_low, part_high = possible_scores(scores, how, is_open, lowest, highest, ranges(ids, legend.method))
    picked = order.tolist()
    return Facilities(
        row=[k + 1 for k in picked],
        name=[clean(names[k]) or tr("Facility {id}").format(id=k + 1) for k in picked],
        names=[all_names[k] for k in picked],
        group=[clean(groups[k]) for k in picked],
        rank=[None if waiting[k] else int(rank[k]) for k in picked],
        score=score[order],
        lowest=lowest[order],
        highest=highest[order],
        known_pct=_numbers(read, "known_pct")[order],
        hazard_class=hazard_class[order],
        class_min=class_min[order],
        class_max=class_max[order],
        scores=scores[order],
        how=how[order],
        is_open=is_open[order],
        part_low=part_low[order],
        part_high=part_high[order],
        basis=[basis[k] for k in picked],
        collect=[collect[k] for k in picked],
        remark=[remark[k] for k in picked],
        refused=[refused[k] for k in picked],
        not_read=["; ".join(map(clean, str(not_read[k] or "").splitlines())) for k in picked],
        flow=[flow[k] for k in picked],
        lon=lon[order],
        lat=lat[order],
    )


def _names(read: ScoredFacilities, name_field: str) -> list[frozenset[str]]:
    """Every name of each facility: that in ``name_field``, and those in the fields that hold names by their own name;
    "" where it has none. So what was traced in another language finds its facility."""
    fields = {name for name in read.fields if name == name_field or find_column([name], "facilities", "name")}
    columns = [list(map(clean, read.column(name))) for name in fields]
    return [frozenset(filter(None, names)) or frozenset([""]) for names in zip(*columns, [""] * len(read))]


def _how(basis: list[str], ids: list[str]) -> np.ndarray:
    """How each component is known (n, k), from texts like "thi_cap:measured;thi_dam:assumed"; each text read once."""
    codes = {name: code for code, name in enumerate(HOW)}
    read = {}
    for text in set(basis):
        parts = dict(part.split(":", 1) for part in text.split(";") if ":" in part)
        read[text] = [codes.get(parts.get(name, ""), ASSUMED) for name in ids]
    return np.array([read[text] for text in basis], dtype=int).reshape(len(basis), len(ids))


def _open(read: ScoredFacilities, basis: list[str], ids: list[str]) -> np.ndarray:
    """Of which components more than one score is possible (n, k); each different text read once."""
    there = "assumed" in read.fields
    texts = list(zip(basis, [clean(value) for value in read.column("assumed")] if there else [None] * len(basis)))
    found = {key: [name in open_components(*key) for name in ids] for key in set(texts)}
    return np.array([found[key] for key in texts], dtype=bool).reshape(len(texts), len(ids))


class _Gaps:
    """What is missing of each facility, in words: what to collect, and which texts of the register were not understood.

    ``components``: of the list; ``refused``: reads what was not understood. Equal facilities are worded once.
    """

    def __init__(self, components: list[ReportComponent], refused: RefusedTexts):
        self.components, self.refused = components, refused
        self.by_range = sorted(
            range(len(components)), key=lambda k: -(components[k].most or 0)
        )  # what costs most first

    def of_all(
        self, how: np.ndarray, is_open: np.ndarray, unsettled: np.ndarray, not_read: list
    ) -> tuple[list[str], list[str], list[dict[str, str]]]:
        """Of every facility: what to collect to settle the class, "" where it is settled; what was not understood
        beside that; all that was not understood, by component."""
        keys = list(zip(map(tuple, how.tolist()), map(tuple, is_open.tolist()), unsettled.tolist(), not_read))
        worded = {key: self._worded(*key) for key in set(keys)}
        collect, remark, refused = zip(*(worded[key] for key in keys)) if keys else ((), (), ())
        return list(collect), list(remark), list(refused)

    def _worded(
        self, how: tuple[int, ...], is_open: tuple[bool, ...], unsettled: bool, not_read: object
    ) -> tuple[str, str, dict[str, str]]:
        """The same of one facility."""
        texts, others = self.refused.by_component(not_read), self.refused.others(not_read)
        collect, remark = [], []
        for k in self.by_range:
            component, assumed = self.components[k], how[k] == ASSUMED
            said = not_understood(texts.get(component.id, []), otherwise_known=not assumed)
            if is_open[k] and unsettled:
                data = component.collect if assumed else exactly(component.collect)
                collect.append(f"{data} ({said})" if said else data)
            elif said:
                remark.append(f"{component.title}: {said}")
        remark += [f"{name}: {not_understood([text])}" for name, text in others]
        refused = {name: quoted(found) for name, found in texts.items()}
        refused.update({name: quoted([text]) for name, text in others})
        return "; ".join(collect), "; ".join(remark), refused


def _screenings(read) -> list[str]:
    """What the trace found about the borders, in the reader's language; "" where it found nothing."""
    columns = {name: read.column(name) for name in SCREENING_FIELDS if name in read.fields}
    reader = ScreeningReader()
    rows = zip(*columns.values()) if columns else [()] * len(read)
    return [
        reader({name: clean(value) if isinstance(value, str) else value for name, value in zip(columns, row)})
        for row in rows
    ]


def _crossings(crossings: CachedFeatures | None, facilities: Facilities) -> list[tuple]:
    """(facility, crossing or border river, from, to, km, h) of every border met, by facility and distance."""
    if crossings is None:
        return []
    name_country, kinds = country_namer(), kind_names()
    rows = [
        (plain(feature["tmf_row"]) or 0, facility_of(feature, facilities)[1], kinds[kind_of(feature)],
         *(clean(name_country(plain(feature[name]))) for name in ("from_ctry", "to_ctry")),
         plain(feature["dist_km"]), plain(feature["travel_h"]))
        for feature in crossings.features
    ]  # fmt: skip
    return [row[1:] for row in sorted(rows, key=lambda row: (row[0], row[5] or 0.0))]


def _readings(table: CachedFeatures | None, names: dict[str, str]) -> Readings | None:
    """How the register was read. ``names``: of the roles."""
    if table is None:
        return None
    rows = []
    for feature in table.features:
        column, role, cell, meaning, effect = (
            clean(feature[name]) for name in ("col_name", "role", "cell", "meaning", "effect")
        )
        count = plain(feature["n_rows"])
        rows.append((column, names.get(role, role), cell, meaning, None if count is None else int(count), effect))
    return Readings(table.name, rows)


def _method_lines(
    info: LayerInfo,
    method: str,
    paths: CachedFeatures | None,
    crossings: CachedFeatures | None,
    readings: CachedFeatures | None,
) -> dict:
    """The method box: key -> (label, text)."""
    used = (
        (tr("scored facilities: {layer}"), info),
        (tr("flow paths: {layer}"), paths),
        (tr("border crossings: {layer}"), crossings),
        (tr("what was read: {layer}"), readings),
    )
    layers = "; ".join(text.format(layer=one.name) for text, one in used if one is not None)
    borders = tr(
        "Countries: world map of QGIS, made with Natural Earth; its borders are no statement on any territory."
    )
    lines = {
        **method_lines(info.legend, method),
        "layers": (tr("Layers used"), layers),
        "map": (tr("Map"), borders),
        "software": (tr("Software"), f"TMF Hazard {metadata('version')}, QGIS {Qgis.version().split('-')[0]}"),
    }
    return {key: (label, clean(text)) for key, (label, text) in lines.items()}


def layer_name(layer: QgsVectorLayer) -> str:
    """The name of a layer and of its file, without the folders, which are nobody's business."""
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", "")
    file = Path(str(path).replace("\\", "/")).name
    return f"{layer.name()} ({file})" if file and Path(file).stem != layer.name() else file or layer.name()
