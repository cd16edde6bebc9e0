"""The log of tmfhazard:downstream, its help, and the sentence that screens a facility for borders."""

from __future__ import annotations

import numpy as np

from ...hydrology.borders import BORDER_WATER, Event
from ...hydrology.flow_paths import GAP, LAKE, LIMIT, LOOP, OUTLET
from ..i18n import number, tr, tr_n
from ..messages import listed_rows, log_unusable
from .run import BORDER, CROSSES, INSIDE, Flow, Settings
from .screening_text import sentences

LISTED = 100  # facilities that the log screens one by one
MISSED = ("COUNTRY_FIELD", "POPULATION_FIELD")  # without them, what was asked for is not told


def downstream_help() -> str:
    """The description of tmfhazard:downstream."""
    return "".join(
        f"<p>{paragraph}</p>"
        for paragraph in (
            tr("Follows the river downstream of each tailings management facility (TMF): how far, into which lake or "
               "sea, across which borders and when, past which places and how many people."),
            tr("The path starts at the nearest point of the nearest river, whatever the coordinate systems, and goes "
               "downstream only. Lengths are geodesic. At forks the main branch is followed; a loop in the "
               "data ends the path and is reported; lakes are crossed from inflow to outflow."),
            tr("A short stretch beyond a generalised border line is no crossing, and a river that follows a border is "
               "told apart from one that crosses it. What is not known stays empty, it is never taken for harmless."),
            tr("This is a screening by the lie of the rivers. It models no dam break, no dilution and no chemistry."),
        )
    )  # fmt: skip


def end_names() -> dict[str, str]:
    """How a path ends, in the language now spoken."""
    return {
        OUTLET: tr("end of the river"),
        LAKE: tr("sea or lake"),
        LIMIT: tr("distance limit"),
        LOOP: tr("loop in the river data"),
        GAP: tr("gap in the river data"),
    }


def screening(flow: Flow, settings: Settings) -> np.ndarray:
    """One sentence for each facility on the borders it may reach, (n,) objects; None where nothing was asked."""
    columns, texts = flow.columns, sentences()
    told = np.full(len(columns["path_km"]), None, dtype=object)
    if flow.left_m is None:
        return told
    waters: dict[int, Event] = {}
    for event in flow.events:
        if event.kind == BORDER_WATER:
            waters.setdefault(event.facility, event)
    for k, code in enumerate(columns["transbound"].tolist()):
        if code in (BORDER, CROSSES):
            told[k] = _reached(flow, settings, k, waters.get(k), texts)
        elif code == INSIDE:
            end = "edge" if flow.cut[k] else {LIMIT: "limit", GAP: "gap", LOOP: "loop"}.get(columns["path_end"][k])
            stays = texts[end or "inside"]
            told[k] = stays.format(length=number(columns["path_km"][k], 0))
        elif columns["path_end"][k] and flow.homeless[k]:
            told[k] = texts["homeless"]
        elif columns["path_end"][k]:
            told[k] = texts["left"].format(length=number(flow.left_m[k] / 1000.0, 0))
    return told


def _reached(flow: Flow, settings: Settings, k: int, water: Event | None, texts: dict[str, str]) -> str:
    """The sentence for a facility whose path reaches a border; ``water``: the first border water on it."""
    columns = flow.columns
    crosses, length, hours = columns["transbound"][k] == CROSSES, columns["border_km"][k], columns["border_h"][k]
    sentence = texts["crosses" if crosses else "border"].format(
        country=columns["next_ctry"][k], length=number(length, 0), hours=number(hours, 0),
        velocity=_velocity(settings.velocity),
    )  # fmt: skip
    if not flow.homeless[k] and flow.left_m[k] < length * 1000.0:
        sentence += ". " + texts["left_before"].format(length=number(flow.left_m[k] / 1000.0, 0))
    # The alert may come from a border water before the crossing.
    if crosses and columns["alert"][k] == 1 and hours > settings.alert_h and water is not None:
        sentence += ". " + texts["border_before"].format(
            country=flow.countries[water.to], length=number(water.dist_m / 1000.0, 0),
            hours=number(settings.hours(water.dist_m), 0),
        )  # fmt: skip
    return sentence


def _velocity(metres_per_second: float) -> str:
    """With as many decimals as it takes, at least one and at most three: the smallest velocity is 0.001."""
    return number(metres_per_second, next((k for k in (1, 2) if round(metres_per_second, k) == metres_per_second), 3))


def name_field_of(layer: str) -> str:
    """The role of the field that names what ``layer`` has, among the ``titles`` of ``log_fields``."""
    return tr("Name field of “{layer}”").format(layer=layer)


def log_fields(feedback, titles: dict[str, str], given: dict[str, str], found: dict[str, str]) -> None:
    """Which field was taken for what, and for what there is none. ``titles``: parameter -> its readable name."""
    for role, title in titles.items():
        if found.get(role) and not given.get(role):
            feedback.pushInfo(
                tr("{parameter}: “{field}”, found by its name").format(parameter=title, field=found[role])
            )
        elif found.get(role):
            feedback.pushInfo(tr("{parameter}: “{field}”").format(parameter=title, field=found[role]))
    missing = [role for role in titles if not found.get(role)]
    for push, roles in (
        (feedback.pushInfo, [role for role in missing if role not in MISSED]),
        (feedback.pushWarning, [role for role in missing if role in MISSED]),
    ):
        if roles:
            push(tr("No field for: {variables}").format(variables=", ".join(titles[role] for role in roles)))


def log_facilities(feedback, facilities) -> None:
    """How many facilities were read, in which CRS, and how many have no position."""
    feedback.pushInfo(tr_n("%n facility(ies) read.", len(facilities)))
    if facilities.assumed_crs:
        feedback.pushWarning(
            tr("The facilities have no coordinate reference system; their coordinates fit EPSG:4326, which is assumed.")
        )
    if len(facilities.no_geometry):
        feedback.pushWarning(
            tr_n(
                "%n facility(ies) without usable position; kept, nothing known downstream.", len(facilities.no_geometry)
            )
            + " "
            + listed_rows(facilities.no_geometry)
        )


def log_network(feedback, flow: Flow, by_id: bool) -> None:
    """What the network is built from, and what is wrong with it."""
    report = flow.network.report
    feedback.pushInfo(
        tr_n("River network: %n reach(es), linked by their ids.", report.reaches)
        if by_id
        else tr_n("River network: %n reach(es), linked where their ends meet.", report.reaches)
    )
    if not by_id:
        feedback.pushInfo(tr_n("%n junction(s) in the middle of a line.", report.splits))
        feedback.pushInfo(tr_n("%n fork(s): the largest order, else the longest way down is followed.", report.forks))
    if report.bridged:
        feedback.pushInfo(tr_n("%n lake(s) crossed from inflow to outflow.", report.bridged))
    if report.unusable:
        feedback.pushWarning(tr_n("%n river feature(s) without usable line skipped.", report.unusable))
    if report.duplicates:
        feedback.pushWarning(tr_n("%n reach id(s) occur more than once; the first one counts.", report.duplicates))
    if report.missing:
        feedback.pushWarning(tr_n("%n reach(es) flow into a reach that the layer lacks: a gap.", report.missing))
    if report.apart:
        feedback.pushWarning(
            tr_n("%n reach(es) end away from the next one, at most {distance} m; bridged. Is the flow direction right?",
                 report.apart).format(distance=number(report.farthest_m, 0))
        )  # fmt: skip


def log_result(feedback, flow: Flow, facilities, names: list, settings: Settings) -> None:
    """How the paths end, what is doubtful, what could not be read, and the screening of each facility."""
    columns = flow.columns
    ends = columns["path_end"].tolist()
    for code, title in end_names().items():
        if ends.count(code):
            feedback.pushInfo("  " + tr("{end}: {count}").format(end=title, count=ends.count(code)))
    without = np.setdiff1d([k for k, end in enumerate(ends) if end is None], facilities.no_geometry)
    if len(without):
        feedback.pushWarning(
            tr_n("%n facility(ies) without a river within reach; kept, fields empty.", len(without))
            + " "
            + listed_rows(without)
        )
    if ends.count(LOOP):
        feedback.pushWarning(tr_n("%n path(s) end where the river data run in a loop.", ends.count(LOOP)))
    doubtful = int((columns["n_suspect"] > 0).sum())
    if doubtful:
        feedback.pushWarning(tr_n("%n path(s) use reaches whose direction is flagged as doubtful.", doubtful))
    if len(flow.short_of_lake_m):
        tolerance = tr("Junction tolerance, m")
        feedback.pushWarning(
            tr_n("%n path(s) end where the river lines end, at most {distance} m short of a lake, into which they most "
                 "likely flow. Raise “{parameter}”.", len(flow.short_of_lake_m))
            .format(distance=number(flow.short_of_lake_m.max(), 0), parameter=tolerance)
        )  # fmt: skip
    for layer, count in flow.unreadable.items():
        if count:
            feedback.pushWarning(
                tr_n("“{layer}”: %n feature(s) without usable geometry skipped.", count).format(layer=layer)
            )
    for layer, count in flow.invalid.items():
        if count:
            feedback.pushWarning(
                tr_n("“{layer}”: %n invalid geometry(ies), used all the same.", count).format(layer=layer)
            )
    for layer, count in flow.empty.items():
        if count:
            feedback.pushWarning(
                tr_n("“{layer}”: %n place(s) with a population of 0, counted as unknown.", count).format(layer=layer)
            )
    for (field, reason), found in flow.problems.items():
        rows = sorted(found)
        named = {row: name for row, (name, _) in found.items()}
        log_unusable(feedback, field, reason, rows, [found[row][1] for row in rows], named)
    for layer, count in flow.unread.items():
        if count:
            feedback.pushWarning(
                tr_n("“{layer}”: %n facility(ies) where cells cannot be read; the people there are unknown.", count)
                .format(layer=layer)
            )  # fmt: skip
    unknown = int((columns["n_pop_unk"] > 0).sum())
    if unknown:
        feedback.pushWarning(
            tr_n("%n path(s) reach places without a known population: pop_path is the least, pop_10km stays empty "
                 "where such a place lies on the first 10 km.", unknown)
        )  # fmt: skip
    proxies = columns["pop_how"].tolist().count("proxy")
    if proxies:
        feedback.pushWarning(
            tr_n("%n facility(ies) without a river: the people around stand in for those downstream (proxy).", proxies)
        )
    _log_screening(feedback, columns, names, settings)


def _log_screening(feedback, columns, names, settings: Settings) -> None:
    known = [k for k, text in enumerate(columns["screening"].tolist()) if text]
    if not known:
        return
    feedback.pushInfo(tr("Transboundary screening"))
    known.sort(key=lambda k: (np.nan_to_num(columns["border_h"][k], nan=np.inf), k))
    for k in known[:LISTED]:
        name = names[k] or tr("row {row}").format(row=k + 1)
        text = f"  {name}: {columns['screening'][k]}"
        if columns["alert"][k] == 1:
            text += " " + tr("(within the alert time of {hours} h)").format(hours=number(settings.alert_h, 0))
        feedback.pushInfo(text)
    if len(known) > LISTED:
        feedback.pushInfo("  " + tr_n("and %n more", len(known) - LISTED))
