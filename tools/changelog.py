"""The changelog at a release: whether it fits, and its text.

python tools/changelog.py --check             the version of metadata.txt has a section in CHANGELOG.md
python tools/changelog.py --check v1.2.0      and the tag is that version, and nothing is left under "Unreleased"
python tools/changelog.py v1.2.0              print that section, for the notes of the release
"""

from __future__ import annotations

import re
import sys

from project import ROOT, metadata

UNRELEASED = "Unreleased"
HEADING = re.compile(r"^## \[?([^\]\s]+)\]?.*$", re.MULTILINE)


def sections(text: str) -> dict[str, str]:
    """The sections of a changelog in their order: version, or ``Unreleased`` -> what stands below."""
    parts = HEADING.split(text)
    return {version: body.strip() for version, body in zip(parts[1::2], parts[2::2])}


def problems(text: str, keys: dict[str, str], tag: str = "") -> list[str]:
    """What does not fit together, in sentences: the ``text`` of the changelog, the ``keys`` of metadata.txt, a tag."""
    version, found = keys["version"], sections(text)
    released = [name for name in found if name != UNRELEASED]
    said = []
    if not released or released[0] != version:
        said.append(f"CHANGELOG.md: the newest version is {(released or ['none'])[0]}, metadata.txt says {version}")
    if not keys.get("changelog", "").startswith(f"{version}\n"):
        said.append(f"metadata.txt: changelog= does not begin with {version}")
    if tag and tag != f"v{version}":
        said.append(f"the tag is {tag}, metadata.txt says v{version}")
    if tag and found.get(UNRELEASED):
        said.append(f"CHANGELOG.md: text under {UNRELEASED} belongs to {version}")
    return said


def main(arguments: list[str]) -> int:
    """Prints what does not fit, or a section; 1 where something does not fit, 2 where the arguments are not those."""
    check, tags = "--check" in arguments, [part for part in arguments if part != "--check"]
    if len(tags) > 1 or not (check or tags):
        print(__doc__, file=sys.stderr)
        return 2
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if not check:
        print(sections(text)[tags[0].lstrip("v")])
        return 0
    found = problems(text, metadata(), *tags)
    print("\n".join(found) or f"The changelog fits version {metadata()['version']}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
