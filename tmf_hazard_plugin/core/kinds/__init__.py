"""The kinds of components, one module each; every module of this folder is found by itself.

``KINDS`` is the registry, ``register`` adds to it: see ``base``.
"""

from importlib import import_module
from pkgutil import iter_modules

from .base import KINDS, ComponentKind, RasterInput, ScoreInterval, Translator, register, unregister

__all__ = [
    "KINDS",
    "ComponentKind",
    "RasterInput",
    "ScoreInterval",
    "Translator",
    "register",
    "unregister",
]

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
