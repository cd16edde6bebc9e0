"""Writes the JSON Schema of method profiles, for editors and other programs, from the registered component kinds.

python3 tools/profile_schema.py             rewrite core/profiles/profile.schema.json
python3 tools/profile_schema.py --check     change nothing, fail where it is not up to date
"""

from __future__ import annotations

import json
import sys

import project  # noqa: F401  puts the checkout on the path

from tmf_hazard_plugin.core.profile import PROFILES
from tmf_hazard_plugin.core.profile_schema import profile_schema

SCHEMA = PROFILES / "profile.schema.json"


def schema_text() -> str:
    """The text of the schema's file."""
    return json.dumps(profile_schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Writes the schema, or with ``--check`` gives 1 where it is not up to date."""
    text = schema_text()
    if "--check" not in sys.argv:
        SCHEMA.write_text(text, encoding="utf-8")
    elif SCHEMA.read_text(encoding="utf-8") != text:
        print(
            f"{SCHEMA.name} is not up to date with the component kinds: run make schema",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
