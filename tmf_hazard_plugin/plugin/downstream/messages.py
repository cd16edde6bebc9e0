"""The log of tmfhazard:downstream, and its help."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.result import HOW, PROXY
from ...hydrology.flow_paths import GAP, LAKE, LIMIT, LOOP, OUTLET
from ...hydrology.network import Network
from ..i18n import number, tr, tr_n
from ..messages import listed_rows, log_unusable
from ..processing_run import Run
from ..reading import Facilities
from .model import COUNTRY_FIELD, POPULATION_FIELD, Columns, DownstreamResult, LayerProblems, Settings

LISTED = 100  # facilities that the log screens one by one
MISSED = (COUNTRY_FIELD, POPULATION_FIELD)  # without them, what was asked for stays unknown


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
    """How a path ends, in the current language."""
    return {
        OUTLET: tr("end of the river"),
        LAKE: tr("sea or lake"),
        LIMIT: tr("distance limit"),
        LOOP: tr("loop in the river data"),
        GAP: tr("gap in the river data"),
    }


def name_field_of(layer: str) -> str:
    """The role of the field that names what ``layer`` has, among the ``titles`` of ``log_fields``."""
    return tr("Name field of “{layer}”").format(layer=layer)


def log_fields(run: Run, titles: dict[str, str], given: dict[str, str], found: dict[str, str]) -> None:
    """Which field was taken for what, and for what there is none. ``titles``: parameter -> its readable name."""
    for role, title in titles.items():
        if found.get(role) and not given.get(role):
            run.info(tr("{parameter}: “{field}”, found by its name").format(parameter=title, field=found[role]))
        elif found.get(role):
            run.info(tr("{parameter}: “{field}”").format(parameter=title, field=found[role]))
    missing = [role for role in titles if not found.get(role)]
    for push, roles in (
        (run.info, [role for role in missing if role not in MISSED]),
        (run.warn, [role for role in missing if role in MISSED]),
    ):
        if roles:
            push(tr("No field for: {variables}").format(variables=", ".join(titles[role] for role in roles)))


def log_facilities(run: Run, facilities: Facilities) -> None:
    """How many facilities were read, in which CRS, and how many have no position."""
    run.info(tr_n("%n facility(ies) read.", len(facilities)))
    if facilities.assumed_crs:
        run.warn(
            tr("The facilities have no coordinate reference system; their coordinates fit EPSG:4326, which is assumed.")
        )
    if len(facilities.no_geometry):
        run.warn(
            tr_n(
                "%n facility(ies) without usable position; kept, nothing known downstream.", len(facilities.no_geometry)
            )
            + " "
            + listed_rows(facilities.no_geometry)
        )


def log_network(run: Run, network: Network, by_id: bool) -> None:
    """What the network is built from, and what is wrong with it. ``by_id``: its reaches are linked by their ids."""
    report = network.report
    run.info(
        tr_n("River network: %n reach(es), linked by their ids.", report.reaches)
        if by_id
        else tr_n("River network: %n reach(es), linked where their ends meet.", report.reaches)
    )
    if not by_id:
        run.info(tr_n("%n junction(s) in the middle of a line.", report.splits))
        run.info(tr_n("%n fork(s): the largest order, else the longest way down is followed.", report.forks))
    if report.bridged:
        run.info(tr_n("%n lake(s) crossed from inflow to outflow.", report.bridged))
    if report.unusable:
        run.warn(tr_n("%n river feature(s) without usable line skipped.", report.unusable))
    if report.duplicates:
        run.warn(tr_n("%n reach id(s) occur more than once; the first one counts.", report.duplicates))
    if report.missing:
        run.warn(tr_n("%n reach(es) flow into a reach that the layer lacks: a gap.", report.missing))
    if report.apart:
        run.warn(
            tr_n("%n reach(es) end away from the next one, at most {distance} m; bridged. Is the flow direction right?",
                 report.apart).format(distance=number(report.farthest_m, 0))
        )  # fmt: skip


def log_result(run: Run, result: DownstreamResult, facilities: Facilities, names: list, settings: Settings) -> None:
    """How the paths end, what is doubtful, what could not be read, and the screening of each facility."""
    columns = result.columns
    _log_ends(run, columns["path_end"].tolist(), facilities)
    doubtful = int((columns["n_suspect"] > 0).sum())
    if doubtful:
        run.warn(tr_n("%n path(s) use reaches whose direction is flagged as doubtful.", doubtful))
    if len(result.short_of_lake_m):
        run.warn(
            tr_n("%n path(s) end where the river lines end, at most {distance} m short of a lake, into which they most "
                 "likely flow. Raise “{parameter}”.", len(result.short_of_lake_m))
            .format(distance=number(result.short_of_lake_m.max(), 0), parameter=tr("Junction tolerance, m"))
        )  # fmt: skip
    _log_problems(run, result.problems)
    unknown = int((columns["n_pop_unk"] > 0).sum())
    if unknown:
        run.warn(
            tr_n("%n path(s) reach places without a known population: pop_path is the least, pop_10km stays empty "
                 "where such a place lies on the first 10 km.", unknown)
        )  # fmt: skip
    proxies = columns["pop_how"].tolist().count(HOW[PROXY])
    if proxies:
        run.warn(
            tr_n("%n facility(ies) without a river: the people around stand in for those downstream (proxy).", proxies)
        )
    _log_screening(run, columns, names, settings)


def _log_ends(run: Run, ends: list[str | None], facilities: Facilities) -> None:
    """How the paths end, and how many facilities have none."""
    for code, title in end_names().items():
        if ends.count(code):
            run.info("  " + tr("{end}: {count}").format(end=title, count=ends.count(code)))
    without = np.setdiff1d([k for k, end in enumerate(ends) if end is None], facilities.no_geometry)
    if len(without):
        run.warn(
            tr_n("%n facility(ies) without a river within reach; kept, fields empty.", len(without))
            + " "
            + listed_rows(without)
        )
    if ends.count(LOOP):
        run.warn(tr_n("%n path(s) end where the river data run in a loop.", ends.count(LOOP)))


def _log_problems(run: Run, problems: LayerProblems) -> None:
    """What is wrong with the features of the layers."""

    def warn(counts: dict[str, int], text: Callable[[int], str]) -> None:
        for layer, count in counts.items():
            if count:
                run.warn(text(count).format(layer=layer))

    warn(problems.unusable, lambda n: tr_n("“{layer}”: %n feature(s) without usable geometry skipped.", n))
    warn(problems.repaired, lambda n: tr_n("“{layer}”: %n invalid geometry(ies), used all the same.", n))
    warn(
        problems.zero_population,
        lambda n: tr_n("“{layer}”: %n place(s) with a population of 0, counted as unknown.", n),
    )
    for (field, reason), found in problems.populations.items():
        rows = sorted(found)
        named = {row: name for row, (name, _) in found.items()}
        log_unusable(run.feedback, field, reason, rows, [found[row][1] for row in rows], named)
    warn(
        problems.unreadable_cells,
        lambda n: tr_n("“{layer}”: %n facility(ies) where cells cannot be read; the people there are unknown.", n),
    )


def _log_screening(run: Run, columns: Columns, names: list, settings: Settings) -> None:
    """The screening sentence of each facility, the soonest border first, at most ``LISTED`` of them."""
    known = [k for k, text in enumerate(columns["screening"].tolist()) if text]
    if not known:
        return
    run.info(tr("Transboundary screening"))
    known.sort(key=lambda k: (np.nan_to_num(columns["border_h"][k], nan=np.inf), k))
    for k in known[:LISTED]:
        name = names[k] or tr("row {row}").format(row=k + 1)
        text = f"  {name}: {columns['screening'][k]}"
        if columns["alert"][k] == 1:
            text += " " + tr("(within the alert time of {hours} h)").format(hours=number(settings.alert_h, 0))
        run.info(text)
    if len(known) > LISTED:
        run.info("  " + tr_n("and %n more", len(known) - LISTED))
