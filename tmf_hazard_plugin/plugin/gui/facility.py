"""One scored facility as its card shows it: the values, and the words for them in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from qgis.core import QgsAggregateCalculator, QgsFeature, QgsMapLayer, QgsVectorLayer

from ...core.result import ASSUMED, HOW, INSUFFICIENT, lacking_fields
from ..collect import to_collect
from ..downstream.fields import flow_aliases
from ..downstream.messages import end_names
from ..downstream.screening_reading import ScreeningReader
from ..gaps import (
    RefusedTexts,
    between_text,
    exactly,
    in_part_text,
    not_understood,
    open_components,
    possible_scores_of_one,
    shipped_components,
)
from ..i18n import number, percent, tr
from ..legend import LegendInfo, how_names
from ..method_text import readings_text
from ..reading import plain


def is_scored(layer: QgsMapLayer | None) -> bool:
    """True for a layer that carries the results of ``tmfhazard:score``."""
    return isinstance(layer, QgsVectorLayer) and not lacking_fields(layer.fields().names())


@dataclass(frozen=True)
class Part:
    """One component: the score used, the highest it can be (None: no limit, or not known), and how it is known.

    ``is_open``: more than one score is possible, from ``lowest`` to ``highest`` (None where the result does not say).
    ``refused``: texts of the register that were to make it known and were not understood.
    """

    id: str
    title: str
    score: float | None
    most: float | None
    how: str
    how_name: str
    is_open: bool = False
    lowest: float | None = None
    highest: float | None = None
    refused: tuple[str, ...] = ()

    @property
    def in_part(self) -> bool:
        """True where something is known, but not exactly."""
        return self.is_open and self.how != HOW[ASSUMED]

    @property
    def value(self) -> str:
        """Score, the highest one that the method allows, how it is known and which scores are possible, as text."""
        score = "–" if self.score is None else number(self.score)
        if self.most is None:
            text = tr("{score}, {how}").format(score=score, how=self.how_name)
        else:
            most = number(self.most, 0)
            text = tr("{score} of at most {most}, {how}").format(score=score, most=most, how=self.how_name)
        if not self.in_part:
            return text
        if self.lowest is None or self.highest is None:
            return in_part_text().format(known=text)
        return between_text().format(known=text, lowest=number(self.lowest), highest=number(self.highest))

    @property
    def text(self) -> str:
        """Its value, and what was not understood in the register although it is known all the same."""
        refused = () if self.is_open else self.refused
        return "; ".join(filter(None, [self.value, not_understood(refused, True)]))

    @property
    def gap(self) -> str:
        """The data that would make it exactly known, and what stands in the register instead."""
        data = to_collect(self.id)
        wanted = exactly(data) if self.in_part and data else data
        return "; ".join(filter(None, [wanted, not_understood(self.refused, self.in_part)]))


@dataclass(frozen=True)
class Facility:
    """What the card shows of a feature of a scored layer."""

    name: str
    layer: str
    hazard_class: int | None
    class_min: int | None
    class_max: int | None
    score: float | None
    lowest: float | None
    highest: float | None
    known_pct: float | None
    rank: int | None
    ranked: int
    parts: tuple[Part, ...]
    water: tuple[tuple[str, str], ...]
    flow_path: tuple[tuple[str, str], ...]
    method: str
    legend: LegendInfo
    refused: tuple[tuple[str, str], ...] = ()  # texts that belong to none of the parts, and what they are of

    @classmethod
    def of(cls, layer: QgsVectorLayer, feature: QgsFeature) -> Facility:
        """The facility ``feature`` of the scored ``layer``. Raises ``ValueError`` where the layer holds no result."""
        legend = LegendInfo.for_layer(layer)
        values = {name: plain(feature[name]) for name in layer.fields().names()}
        name = values.get(legend.name_field)
        ranked, _ = layer.aggregate(QgsAggregateCalculator.Aggregate.Count, "haz_rank")
        return cls(
            name=tr("Facility {id}").format(id=feature.id()) if name in (None, "") else str(name),
            layer=layer.name(),
            hazard_class=values["haz_class"],
            class_min=values["cls_min"],
            class_max=values["cls_max"],
            score=values["haz_score"],
            lowest=values["haz_min"],
            highest=values["haz_max"],
            known_pct=values.get("known_pct"),
            rank=values["haz_rank"],
            ranked=int(plain(ranked) or 0),
            parts=_parts(values, legend),
            water=_water(values),
            flow_path=_flow_path(values),
            method=values["method"] or "",
            legend=legend,
            refused=tuple(RefusedTexts(legend).others(values.get("not_read"))),
        )

    @property
    def settled(self) -> bool:
        """True where what is unknown cannot change the class."""
        return self.class_min == self.class_max

    @property
    def rank_text(self) -> str:
        if self.rank is None:
            return tr("No rank: collect data first")
        return tr("Rank {rank} of {count}").format(rank=number(self.rank, 0), count=number(self.ranked, 0))

    @property
    def class_text(self) -> str:
        """The name of the class, and its limits."""
        name = self.legend.class_name(self.hazard_class, tr("unknown"))
        limits = self.legend.limits(self.hazard_class)
        return f"{name} ({limits})" if limits else name

    @property
    def interval_text(self) -> str:
        """Whether the class is settled, and which classes are possible."""
        if self.settled:
            return tr("The class is settled: what is unknown cannot change it.")
        lowest, highest = self.legend.class_name(self.class_min), self.legend.class_name(self.class_max)
        if self.hazard_class == INSUFFICIENT:
            return tr("No class can be excluded: from “{lowest}” to “{highest}”.").format(
                lowest=lowest, highest=highest
            )
        return tr("The class is not settled: it may be from “{lowest}” to “{highest}”.").format(
            lowest=lowest, highest=highest
        )

    @property
    def score_text(self) -> str:
        return tr("{score}, possible: {lowest} to {highest}").format(
            score=_number(self.score), lowest=_number(self.lowest), highest=_number(self.highest)
        )

    @property
    def known_text(self) -> str:
        return "–" if self.known_pct is None else percent(self.known_pct)

    @property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """The components that are not exactly known, each with the data that would make it known, and what was not
        understood."""
        others = ((name, not_understood([text])) for name, text in self.refused)
        return (*((part.title, part.gap) for part in self.parts if part.is_open), *others)

    @property
    def method_rows(self) -> tuple[tuple[str, str], ...]:
        """The method, and the file with corrections of readings where there is one."""
        readings = readings_text(self.method)
        return ((tr("Method profile"), self.method), *([(tr("Readings"), readings)] if readings else []))

    def sections(self) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
        """Everything as titled lists of (label, text); sections without content are left out."""
        result = (
            (tr("Hazard class"), self.class_text),
            (tr("Class interval"), self.interval_text),
            (self.rank_text, ""),
            (tr("Hazard score"), self.score_text),
            (tr("Share of known data"), self.known_text),
        )
        sections = [
            (tr("Result"), result),
            (tr("Components"), tuple((part.title, part.text) for part in self.parts)),
            (tr("Nearest water"), self.water),
            (tr("Flow path"), self.flow_path),
            (tr("Missing data"), self.missing),
            (tr("Method"), self.method_rows),
        ]
        return [(title, rows) for title, rows in sections if rows]

    def as_text(self) -> str:
        """For the clipboard, where plain text is pasted."""
        lines = [self.name]
        for title, rows in self.sections():
            lines += ["", title, *(f"  {label}: {text}" if text else f"  {label}" for label, text in rows)]
        return "\n".join(lines)

    def as_html(self) -> str:
        """For the clipboard, where formatted text is pasted: one table."""
        rows = [
            f"<tr><th colspan='2' align='left'>{escape(title)}</th></tr>"
            + "".join(f"<tr><td>{escape(label)}</td><td>{escape(text)}</td></tr>" for label, text in content)
            for title, content in self.sections()
        ]
        return f"<h3>{escape(self.name)}</h3><table border='1' cellspacing='0' cellpadding='3'>{''.join(rows)}</table>"


def _number(value: float | None) -> str:
    return "–" if value is None else number(value)


def _parts(values: dict, legend: LegendInfo) -> tuple[Part, ...]:
    """The components from the basis of a result. Raises ``ValueError`` where that text was changed by hand."""
    most = {component.id: component.most for component in shipped_components().values()}
    names, basis = how_names(), str(values["basis"] or "")
    pairs = [item.split(":") for item in filter(None, basis.split(";"))]
    how = dict(pairs)
    scores = {component: values.get(component) for component in how}
    listed = str(values["assumed"] or "") if "assumed" in values else None
    is_open = open_components(basis, listed)
    possible = possible_scores_of_one(scores, how, is_open, (values["haz_min"], values["haz_max"]), legend.method)
    refused = RefusedTexts(legend).by_component(values.get("not_read"))
    return tuple(
        Part(
            id=component,
            title=legend.components.get(component, component),
            score=scores[component],
            most=most.get(component),
            how=known,
            how_name=names.get(known, known),
            is_open=component in is_open,
            lowest=possible[component][0],
            highest=possible[component][1],
            refused=tuple(refused.get(component, ())),
        )
        for component, known in how.items()
    )


def _distance(metres: float) -> str:
    if metres < 1000:
        return tr("{distance} m").format(distance=number(metres, 0))
    return tr("{distance} km").format(distance=number(metres / 1000, 1))


def _water(values: dict) -> tuple[tuple[str, str], ...]:
    """The nearest river and lake, and the flood zone; only for the fields that the layer has."""
    rows = []
    for field, label in (("riv_dist_m", tr("River")), ("lak_dist_m", tr("Lake"))):
        if field not in values:
            continue
        distance = values[field]
        if distance is None:
            rows.append((label, tr("none within the search radius, or unknown")))
        elif field == "riv_dist_m" and values.get("riv_id"):
            rows.append((tr("River {name}").format(name=values["riv_id"]), _distance(distance)))
        else:
            rows.append((label, _distance(distance)))
    if "in_flood" in values:
        words = {None: tr("unknown"), 0: tr("outside"), 1: tr("inside")}
        rows.append((tr("Flood zone"), words.get(values["in_flood"], tr("unknown"))))
    return tuple(rows)


def _flow_path(values: dict) -> tuple[tuple[str, str], ...]:
    """What ``tmfhazard:downstream`` found; empty where it was not run."""
    if "path_km" not in values:
        return ()
    titles = flow_aliases()
    if values["path_km"] is None:
        return ((tr("no river within reach"), ""),)
    end = end_names().get(str(values.get("path_end")), "–")
    if values.get("end_name"):
        end = tr("{end}: {name}").format(end=end, name=values["end_name"])
    rows = [(titles["path_km"], number(values["path_km"], 0)), (titles["path_end"], end)]
    screening = ScreeningReader()(values)
    if screening:
        rows.append((titles["transbound"], screening))
    rows += [
        (titles[field], number(values[field], 0))
        for field in ("n_places", "pop_10km", "pop_path")
        if values.get(field) is not None
    ]
    return tuple(rows)
