"""The user guide and the Processing reference that come with the plugin."""

from __future__ import annotations

from ..core.languages import ENGLISH
from .i18n import language
from .paths import PACKAGE

PAGES = PACKAGE / "help"  # made when the plugin is staged, absent in a checkout


def help_page(part: str, name: str = "index") -> str:
    """The address of a page of ``part`` ("guide", "reference"), in the user's language, else in English.

    A ``file://`` URL that works offline; "" where the pages were not made.
    """
    for code in (language(), ENGLISH):
        page = PAGES / part / code / f"{name}.html"
        if page.is_file():
            return page.as_uri()
    return ""
