"""The rating list as one HTML file that needs no network: table, map, charts and method."""

from __future__ import annotations

import base64
import hashlib

from .model import Report
from .page import page_data
from .rendering import FOLDER, render


def html_text(report: Report, own_template: str = "") -> str:
    """The whole file, by the shipped templates or by the file ``own_template``.

    All text from data is escaped; a policy in the file lets no script run but its own. Raises ``OwnTemplateError``;
    needs Jinja2 (``rendering.templates_available``).
    """
    script = (FOLDER / "page.js").read_text(encoding="utf-8")
    fingerprint = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{fingerprint}'"
    return render({**page_data(report), "script": script, "policy": policy}, own_template)
