"""A PDF of Qt with the same bytes for the same pages.

Qt writes fonts in the order of a hash table, which changes from process to process, numbers all objects by that, and
writes the moment and the time zone; newer versions write the login too. Here the objects are numbered in the order in
which the pages ask for them, and the properties of the document are those of the list.
"""

from __future__ import annotations

import re
from datetime import date

REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
STREAM = b"stream\n"
Body = tuple[bytes, bytes]  # of an object: what may refer to others, and a stream


def reproducible(pdf: bytes, title: str, author: str, day: date) -> bytes:
    """``pdf`` rewritten; as it is where it is not built as Qt 5 and 6 build it."""
    found = _objects(pdf)
    if found is None:
        return pdf
    objects, root = found
    head, rest = objects[root]
    objects[root] = re.sub(rb"/Metadata \d+ 0 R\s*", b"", head), rest
    author = f"/Author {_text(author)}\n" if author else ""
    properties = f"<<\n/Title {_text(title)}\n{author}/CreationDate (D:{day:%Y%m%d}000000Z)\n>>"
    bodies = {1: (properties.encode(), b""), **_renumbered(objects, root)}
    version = re.match(rb"%PDF-[\d.]+\n", pdf)
    return _document(version[0] if version else b"%PDF-1.4\n", bodies)


def _objects(pdf: bytes) -> tuple[dict[int, Body], int] | None:
    """The objects of ``pdf`` by number, and the number of its root; None where it is built in another way."""
    end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    table = re.compile(rb"xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
    read = table.match(pdf, int(end[1])) if end else None
    if end is None or read is None:
        return None
    places = [int(line.split()[0]) for line in read[1].splitlines() if line.strip().endswith(b"n")]
    objects = dict(_object(pdf[at:stop]) for at, stop in _spans(places, int(end[1])))
    root = re.search(rb"/Root (\d+) 0 R", read[2])
    return (objects, int(root[1])) if root and int(root[1]) in objects else None


def _renumbered(objects: dict[int, Body], root: int) -> dict[int, Body]:
    """The ``objects`` that ``root`` needs, by new numbers from 2 in the order in which they are asked for."""
    order: dict[int, int] = {}
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in order or number not in objects:
            continue
        order[number] = len(order) + 2  # 1 are the properties
        waiting += [int(text) for text in reversed(REFERENCE.findall(objects[number][0]))]
    bodies = {}
    for number, at in order.items():
        head, rest = objects[number]
        head = REFERENCE.sub(lambda found: b"%d 0 R" % order.get(int(found[1]), 0), head)
        tag = "".join(chr(65 + at // 26**k % 26) for k in range(6)).encode()  # of a part of a font
        bodies[at] = re.sub(rb"(?<=/FontName /)[A-Z]{6}(?=\+)", tag, head), rest
    return bodies


def _document(version: bytes, bodies: dict[int, Body]) -> bytes:
    """A file of the objects ``bodies``, numbered from 1: 1 are the properties, 2 is the root."""
    text = bytearray(version + b"%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, (head, rest) in bodies.items():
        places.append(len(text))
        text += b"%d 0 obj\n" % number + head + rest + b"\nendobj\n"
    start = len(text)
    lines = ["0000000000 65535 f ", *(f"{place:010} 00000 n " for place in places)]
    text += "\n".join([f"xref\n0 {len(lines)}", *lines, ""]).encode()
    text += f"trailer\n<<\n/Size {len(lines)}\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(text)


def _spans(places: list[int], end: int) -> list[tuple[int, int]]:
    """Where each object begins and ends; ``end``: of the last one."""
    places = sorted(places)
    return list(zip(places, [*places[1:], end]))


def _object(text: bytes) -> tuple[int, Body]:
    """The number of an object, and its body. Raises ``ValueError`` where ``text`` is none."""
    found = re.match(rb"\s*(\d+) 0 obj\s*", text)
    if found is None:
        raise ValueError(text[:20])
    body = text[found.end() : text.rindex(b"endobj")].rstrip(b"\n")
    at = body.find(STREAM)
    return int(found[1]), (body, b"") if at < 0 else (body[:at], body[at:])


def _text(text: str) -> str:
    """A text string of PDF, UTF-16 as hexadecimal numbers."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
