"""The labels of the hazard rating list, and the rules of the method in words, in the current language."""

from __future__ import annotations

from ...core.profile import Component, Profile
from ...hydrology.borders import BORDER_WATER, CROSSING
from ..downstream.fields import kind_names
from ..gaps import between_text, exactly, in_part_text
from ..i18n import number, pick, tr, tr_marked
from ..readings_table import status_names


def report_words() -> dict[str, str]:
    """Every fixed text of a ``Report``, by key."""
    return {
        **_table_words(),
        **_page_words(),
        **_map_words(),
    }


def _table_words() -> dict[str, str]:
    """Of the tables, in the page, the workbook and the print."""
    return {
        "rank": tr("Rank"),
        "facility": tr("Facility"),
        "class": tr("Hazard class"),
        "class_min": tr("Lowest possible class"),
        "class_max": tr("Highest possible class"),
        "possible": tr("Possible classes"),
        "score": tr("Hazard score"),
        "lowest": tr("Lowest possible score"),
        "highest": tr("Highest possible score"),
        "interval": tr("Possible scores"),
        "known": tr("Share of known data, %"),
        "known_short": tr("Known, %"),
        "collect": tr("What to collect to settle the class"),
        "collect_first": tr("What to collect"),
        "settled": tr("Class is settled"),
        "downstream": tr("Downstream"),
        "longitude": tr("Longitude"),
        "latitude": tr("Latitude"),
        "component": tr("Component"),
        "how_known": tr("How known"),
        "score_used": tr("Score used"),
        "most": tr("Highest score of the component"),
        "kind": tr("Crossing or border river"),
        "from_country": tr("From country"),
        "to_country": tr("To country"),
        "kilometres": tr("Distance along the river, km"),
        "hours": tr("Travel time, h"),
        "date": tr("Date"),
        "facilities": tr("Facilities"),
        "unsettled": tr("Class not settled by what is known"),
        "rule": tr("Rule"),
        "grade": tr("Grade"),
        "source": tr("Source"),
        "sheet_list": tr("List"),
        "sheet_components": tr("Components"),
        "sheet_assumptions": tr("Assumptions"),
        "sheet_crossings": tr("Borders"),
        "sheet_summary": tr("Summary"),
        "sheet_method": tr("Method"),
        "sheet_readings": tr("Readings"),
        "not_read": tr("Not understood in the register"),
        "exactly": exactly("{data}"),
        "how_in_part": in_part_text(),
        "how_between": between_text(),
        "interval_mark": tr("interval"),
        "reading_column": tr("Column"),
        "reading_role": tr("Role"),
        "reading_cell": tr("In the register"),
        "reading_meaning": tr("Taken for"),
        "reading_rows": tr("Rows"),
        "reading_effect": tr("Effect on the score"),
    }


def _page_words() -> dict[str, str]:
    """Of the web page and its charts."""
    return {
        "skip": tr("Skip to the list"),
        "contents": tr("Contents"),
        "summary_title": tr("Summary"),
        "list_title": tr("Rating list"),
        "waiting_title": tr("Collect data first"),
        "waiting_text": tr("So little is known of these facilities that no class can be excluded. They are neither low "
                           "nor high, and have no rank. The one that could be the most dangerous comes first."),
        "charts_title": tr("Charts"),
        "method_title": tr("Method"),
        "crossings_title": tr("Borders downstream"),
        "readings_title": tr("How the register was read"),
        "readings_text": tr("Every text of the register and what it was taken for, the worst first; the plain numbers "
                            "of a column are in one row. What is wrong here is wrong in the score."),
        "readings_count": tr("Texts and columns of numbers: {count}"),
        "readings_part": tr("The first {shown} of {count} are shown; the workbook holds all."),
        "none": tr("No facilities."),
        "search": tr("Search"),
        "search_hint": tr("Name, or any other text of the row"),
        "classes": tr("Classes"),
        "all_groups": tr("All"),
        "only_unsettled": tr("Only classes that are not settled"),
        "reset": tr("Show all again"),
        "shown": tr("Facilities shown: {shown} of {all}"),
        "show_more": tr("Show the remaining rows"),
        "sort": tr("Sort by {column}"),
        "to_map": tr("Show on the map"),
        "interval_help": tr("The bar reaches from the lowest to the highest possible score, the line across it is the "
                            "score used; the background shows the classes."),
        "sort_help": tr("Click a column's title to sort. A facility's name leads to its symbol on the map, the symbol "
                        "back to its row."),
        "how_help": tr("How each component is known:"),
        "chart_classes": tr("Facilities by class"),
        "chart_groups": tr("Facilities by class: {group}"),
        "others": tr("Others"),
        "no_group": tr("Not stated"),
        "chart_known": tr("How the components are known"),
        "chart_known_help": tr("Share of the facilities"),
        "chart_top": tr("What makes up the score of the highest {count}"),
        "chart_top_help": tr("The frame is the highest score of the component; the filling shows how it is known."),
        "chart_part_help": tr("A dashed outline reaches to the highest possible score where it is not exactly known."),
        "grade_help": tr("Grades tell how well a rule is founded: A official text, B derived from one, C+ to C- the "
                         "plugin's own reading, to be checked."),
        "printed_part": tr("The first {printed} of {count} are printed; the web page and the workbook hold all."),
        "page": tr("Page {page} of {pages}"),
        "highest_title": tr("The highest"),
        "more": tr("… and {count} more"),
        "percent": tr("{share} %"),
        "no_position_mark": tr("no position"),
    }  # fmt: skip


def _map_words() -> dict[str, str]:
    """Of the map."""
    kinds = kind_names()
    return {
        "map_title": tr("Map"),
        "map_alt": tr("Overview map of the facilities. The list below holds the same as text."),
        "map_numbers": tr("Numbers are ranks."),
        "map_moved": tr("Symbols that would cover each other are moved apart, with a line to the place."),
        "legend_unsettled": tr("ring: what is unknown could change the class"),
        "legend_crossing": kinds[CROSSING],
        "legend_border": kinds[BORDER_WATER],
        "legend_path": tr("Flow path"),
        "no_position": tr("Facilities without a position, not on the map: {count}"),
        "north": tr("N"),
    }


def variable_names() -> dict[str, str]:
    """What each variable of the shipped components means, with its unit."""
    return {
        "volume_m3": tr("volume of the tailings, m³"),
        "whc": tr("water hazard class"),
        "status": tr("management status"),
        "pga_475": tr("peak ground acceleration with a return period of 475 years, g"),
        "in_flood": tr("inside the flood zone"),
        "fos": tr("factor of safety"),
        "river_size": tr("size of the nearest river"),
        "river_dist_m": tr("its distance, m"),
        "lake_size": tr("size of the nearest lake"),
        "lake_dist_m": tr("its distance, m"),
        "par_10km": tr("people within the corridor along the first 10 km of the flow path"),
    }


def category_names() -> dict[str, str]:
    """The categories of the shipped variables."""
    return {
        **status_names(),
        "small": tr("small"),
        "medium": tr("medium-sized"),
        "large": tr("large"),
    }


class RuleWords:
    """Puts the rules of ``profile`` into the current language: the core's ``Translator``."""

    def __init__(self, profile: Profile):
        self.variables = {**variable_names(), **{rule.id: pick(rule.title) for rule in profile.variables.values()}}
        self.categories = category_names()

    def translate(self, text: str) -> str:
        return tr_marked(text)

    def number(self, value: float) -> str:
        return number(value, 0 if value == int(value) else 1 if round(value, 1) == value else 2)

    def variable(self, name: str) -> str:
        return self.variables.get(name) or name

    def category(self, name: str) -> str:
        return self.categories.get(name, name)


def rule_text(component: Component, profile: Profile) -> str:
    """The rule of a component in words, e.g. "factor of safety: < 1.2: 1; 1.2 ≤ … < 1.5: 0.5; ≥ 1.5: 0"."""
    words = RuleWords(profile)
    low, high = map(words.number, component.range)
    return component.words(words) + ". " + tr("Unknown: {low} to {high}.").format(low=low, high=high)
