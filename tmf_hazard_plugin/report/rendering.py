"""The templates of the web page, and a ministry's own, with Jinja2: every text is escaped where it is printed."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Any

from .shapes import compact, tenths

if TYPE_CHECKING:
    from jinja2 import Environment, Template

FOLDER = Path(__file__).parent / "templates"
MAIN = "rating_list.html"
OWN = "own template"  # the name under which an own template is loaded: no file of the folder has it


class OwnTemplateError(Exception):
    """An own template cannot be used: ``reason`` in Jinja2's words, in the line ``line`` of ``path`` (0: not known).

    Its cause is an ``OSError`` or ``UnicodeDecodeError`` where the file cannot be read.
    """

    def __init__(self, path: str, line: int, reason: str):
        super().__init__(path, line, reason)
        self.path, self.line, self.reason = path, line, reason


class EmptyTemplateError(OwnTemplateError):
    """An own template holds nothing: the page would be empty."""


class UnknownBlockError(OwnTemplateError):
    """An own template fills a block that the shipped one lacks, so that its text would be lost: ``reason`` is its
    name, ``known`` are the blocks that there are."""

    def __init__(self, path: str, line: int, block: str, known: list[str]):
        super().__init__(path, line, block)
        self.known = known


def templates_available() -> bool:
    """True where Jinja2 is installed; QGIS itself needs it, so that only unusual builds come without it."""
    return importlib.util.find_spec("jinja2") is not None


def render(data: Mapping[str, Any], own_path: str = "") -> str:
    """The page from ``data`` (see ``page.page_data``), by the shipped template or the own one in ``own_path``.

    Raises ``OwnTemplateError`` where the own template cannot be used.
    """
    if not own_path:
        return _shipped().get_template(MAIN).render(data)
    return _of_own(own_path, lambda template: template.render(data))


def check_own_template(own_path: str) -> None:
    """Raises ``OwnTemplateError`` where the own template cannot be read, breaks the rules of the language, is empty, or
    fills a block that there is not."""
    from jinja2 import nodes

    _of_own(own_path, lambda template: "")
    source = Path(own_path).read_text(encoding="utf-8-sig")
    if not source.strip():
        raise EmptyTemplateError(own_path, 0, "")
    tree, known = _shipped().parse(source), sorted(_shipped().get_template(MAIN).blocks)
    if tree.find(nodes.Extends) is None:
        return  # a page of its own
    for node in tree.body:
        if isinstance(node, nodes.Block) and node.name not in known:
            raise UnknownBlockError(own_path, node.lineno, node.name, known)


@lru_cache(maxsize=1)
def _shipped() -> Environment:
    """The environment of the shipped templates, which are compiled once."""
    return _environment()


def _environment(own_source: str = "", own_path: str = "") -> Environment:
    """The environment of the templates: with an own one, in a sandbox, which lets it run no code and doubles the
    time."""
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load_own(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (own_source, own_path, lambda: True) if own_path and name == OWN else None

    kind = ImmutableSandboxedEnvironment if own_path else Environment
    environment = kind(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=ChoiceLoader([FunctionLoader(load_own), FileSystemLoader(str(FOLDER), encoding="utf-8")]),
    )
    environment.filters.update(compact=compact, tenths=tenths)
    return environment


def _of_own(path: str, use: Callable[[Template], str]) -> str:
    """What ``use`` makes of the template in ``path``. Raises ``OwnTemplateError`` whatever goes wrong in it."""
    try:
        source = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise OwnTemplateError(path, 0, str(error)) from error
    except OSError as error:
        raise OwnTemplateError(path, 0, error.strerror or str(error)) from error
    try:
        return use(_environment(source, path).get_template(OWN))
    except Exception as error:  # a template can do anything wrong
        raise OwnTemplateError(path, _line_of(error, path), _reason_of(error)) from None


def _line_of(error: Exception, path: str) -> int:
    """The line of the template in ``path`` where ``error`` was raised, 0 where it is not known."""
    line = getattr(error, "lineno", None) or 0
    places = [at for frame, at in walk_tb(error.__traceback__) if frame.f_code.co_filename == path]
    return places[-1] if places else line


def _reason_of(error: Exception) -> str:
    """What is wrong, in the words of Jinja2 or Python."""
    from jinja2 import TemplateNotFound

    text = getattr(error, "message", None) or str(error) or type(error).__name__
    return f"{type(error).__name__}: {text}" if isinstance(error, TemplateNotFound) else str(text)
