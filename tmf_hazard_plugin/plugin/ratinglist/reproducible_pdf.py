"""A PDF of Qt with the same bytes for the same pages.

Qt writes fonts in the order of a hash table, which changes from process to process, numbers all objects by that, and
tells the moment and the time zone; newer ones tell the login too. Here the objects are numbered in the order in which
the pages ask for them, and the properties of the document are those of the list.
"""

from __future__ import annotations

import re
from datetime import date

REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
STREAM = b"stream\n"


def settled(pdf: bytes, title: str, author: str, day: date) -> bytes:
    """``pdf`` rewritten; as it is where it is not built as Qt 5 and 6 build it."""
    found = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", pdf)
    table = re.compile(rb"xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s*<<(.*?)>>\s*startxref", re.DOTALL)
    read = table.match(pdf, int(found[1])) if found else None
    if read is None:
        return pdf
    places = [int(line.split()[0]) for line in read[1].splitlines() if line.strip().endswith(b"n")]
    objects = dict(_object(pdf[at:end]) for at, end in _spans(places, int(found[1])))
    root = re.search(rb"/Root (\d+) 0 R", read[2])
    if root is None or int(root[1]) not in objects:
        return pdf
    head, rest = objects[int(root[1])]
    objects[int(root[1])] = re.sub(rb"/Metadata \d+ 0 R\s*", b"", head), rest

    order, waiting = {}, [int(root[1])]
    while waiting:
        number = waiting.pop()
        if number in order or number not in objects:
            continue
        order[number] = len(order) + 2  # 1 are the properties
        waiting += [int(text) for text in reversed(REFERENCE.findall(objects[number][0]))]

    version = re.match(rb"%PDF-[\d.]+\n", pdf)
    text = bytearray((version[0] if version else b"%PDF-1.4\n") + b"%\xe2\xe3\xcf\xd3\n")
    author = f"/Author {_text(author)}\n" if author else ""
    properties = f"<<\n/Title {_text(title)}\n{author}/CreationDate (D:{day:%Y%m%d}000000Z)\n>>"
    bodies = {1: (properties.encode(), b"")}
    for number, at in order.items():
        head, rest = objects[number]
        head = REFERENCE.sub(lambda found: b"%d 0 R" % order.get(int(found[1]), 0), head)
        tag = "".join(chr(65 + at // 26**k % 26) for k in range(6)).encode()  # of a part of a font
        bodies[at] = re.sub(rb"(?<=/FontName /)[A-Z]{6}(?=\+)", tag, head), rest
    places = []
    for at, (head, rest) in bodies.items():
        places.append(len(text))
        text += b"%d 0 obj\n" % at + head + rest + b"\nendobj\n"
    start = len(text)
    lines = ["0000000000 65535 f ", *(f"{place:010} 00000 n " for place in places)]
    text += "\n".join([f"xref\n0 {len(lines)}", *lines, ""]).encode()
    text += f"trailer\n<<\n/Size {len(lines)}\n/Info 1 0 R\n/Root 2 0 R\n>>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(text)


def _spans(places: list[int], end: int) -> list[tuple[int, int]]:
    """Where each object begins and ends; ``end``: of the last one."""
    places = sorted(places)
    return list(zip(places, [*places[1:], end]))


def _object(text: bytes) -> tuple[int, tuple[bytes, bytes]]:
    """The number of an object, and its body in two parts: what may refer to others, and a stream."""
    found = re.match(rb"\s*(\d+) 0 obj\s*", text)
    body = text[found.end() : text.rindex(b"endobj")].rstrip(b"\n")
    at = body.find(STREAM)
    return int(found[1]), (body, b"") if at < 0 else (body[:at], body[at:])


def _text(text: str) -> str:
    """A text string of PDF, UTF-16 as hexadecimal numbers."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
