"""Links this checkout into a QGIS profile, so that QGIS runs the code as you edit it.

    python tools/dev.py link [--profile DIR]      make DIR/python/plugins/tmf_hazard_plugin
    python tools/dev.py status [--profile DIR]    say what stands there
    python tools/dev.py unlink [--profile DIR]    take it away again; the checkout stays
    python tools/dev.py install [--profile DIR]   put a copy there instead, as the zip would

Without --profile: the default profile of QGIS 3, and of QGIS 4 where only that one is there. Works on Windows, macOS
and Linux, with any Python from 3.9 on and nothing else. The repository is no plugin as it lies (metadata.txt, LICENSE
and the catalogues stand outside the package), so the linked folder is a real one whose entries lead to the checkout:
folders by symbolic link (Windows: junction), files by symbolic link (Windows: hard link, across drives a copy). Edits
are live; run "link" again after adding a file at the top of the package, or after "make translate".
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from project import BESIDE, PACKAGE, PLUGIN, ROOT

MARK = ".linked-checkout"  # stands in a folder that this script made, and names the checkout
CATALOGUES, GUIDE = "i18n", "help"  # made, not linked
SKIPPED = ("__pycache__", ".")


# --- where QGIS keeps its profiles


def profiles_folders(platform: str, home: Path, environment: Mapping[str, str]) -> list[Path]:
    """Where QGIS 3 and QGIS 4 keep their profiles; ``platform`` as ``sys.platform`` names it."""
    if platform == "win32":
        roaming = environment.get("APPDATA")
        base = Path(roaming) if roaming else home / "AppData" / "Roaming"
    elif platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    return [base / "QGIS" / version / "profiles" for version in ("QGIS3", "QGIS4")]


def default_profile(platform: str, home: Path, environment: Mapping[str, str]) -> Path:
    """The profile that is linked when none is named: ``default``, of QGIS 4 only where QGIS 3 has none."""
    candidates = [folder / "default" for folder in profiles_folders(platform, home, environment)]
    return next((folder for folder in candidates if folder.is_dir()), candidates[0])


# --- links


def junction(target: Path, link: Path) -> None:
    """A directory junction of Windows: unlike a symbolic link it needs no right of an administrator."""
    import _winapi

    _winapi.CreateJunction(str(target), str(link))  # type: ignore[attr-defined]


def hard_link(target: Path, link: Path) -> None:
    """The same file under a second name; a copy where that cannot be (another drive)."""
    try:
        os.link(target, link)
    except OSError:
        shutil.copy2(target, link)
        print(f"  {link.name} is a copy: link again after a change of it")


def symbolic_link(target: Path, link: Path) -> None:
    """A symbolic link."""
    link.symlink_to(target)


Linker = Callable[[Path, Path], None]


def linkers(platform: str) -> tuple[Linker, Linker]:
    """How folders, and how files are linked on ``platform``."""
    return (junction, hard_link) if platform == "win32" else (symbolic_link, symbolic_link)


def is_link(path: Path) -> bool:
    """True for a symbolic link, and for a junction of Windows: neither may be entered when a folder is removed."""
    if path.is_symlink():
        return True
    try:
        return path.is_dir() and bool(path.readlink())  # a junction answers, a real folder does not
    except OSError:
        return False


# --- the linked folder


def contents() -> dict[str, Path]:
    """What the plugin's folder holds, by name: the package's own entries, what stands beside it, the sample data."""
    entries = {path.name: path for path in sorted(PACKAGE.iterdir()) if not path.name.startswith(SKIPPED)}
    entries.update({name: ROOT / name for name in BESIDE if (ROOT / name).exists()})
    entries["sample_data"] = ROOT / "sample_data"  # "Open example project"
    return entries


def target_in(profile: Path) -> Path:
    """The plugin's folder in a profile."""
    return profile / "python" / "plugins" / PLUGIN


def linked_checkout(folder: Path) -> str:
    """The checkout that ``folder`` is linked to; "" where this script did not make it."""
    mark = folder / MARK
    return mark.read_text(encoding="utf-8").strip() if mark.is_file() and not is_link(folder) else ""


def link(profile: Path, platform: str = sys.platform) -> Path:
    """Make the plugin's folder in ``profile`` anew and return it.

    Raises ``FileExistsError`` where an installed plugin stands there: it is not ours to remove.
    """
    folder = target_in(profile)
    if is_link(folder) or (folder.exists() and not linked_checkout(folder)):
        raise FileExistsError(f"{folder} is there already: remove the installed plugin in QGIS first")
    unlink(profile)
    folder.mkdir(parents=True)
    (folder / MARK).write_text(f"{ROOT}\n", encoding="utf-8")
    link_folder, link_file = linkers(platform)
    for name, source in contents().items():
        (link_folder if source.is_dir() else link_file)(source, folder / name)
    make_catalogues(folder / CATALOGUES)
    make_guide(folder / GUIDE)
    return folder


def unlink(profile: Path) -> bool:
    """Take the linked folder away, never what it leads to; False where there is none."""
    folder = target_in(profile)
    if not linked_checkout(folder):
        return False
    for path in folder.iterdir():
        if is_link(path):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        elif path.is_dir():
            shutil.rmtree(path)  # only what was made here: catalogues and guide
        else:
            path.unlink()
    folder.rmdir()
    return True


def install(profile: Path) -> Path:
    """Copy the plugin, staged as for the zip, into ``profile`` in place of what stands there; the copy."""
    from package import stage

    folder = target_in(profile)
    if not unlink(profile) and folder.exists():
        shutil.rmtree(folder)
    return Path(shutil.copytree(stage(ROOT / "build"), folder))


def make_catalogues(folder: Path) -> None:
    """The compiled catalogues, if lrelease is there; else the plugin shows English."""
    from catalogues import release

    release(folder)


def make_guide(folder: Path) -> None:
    """The user guide as HTML, where this Python can make it; else the Help buttons lead nowhere."""
    try:
        from documentation.html_pages import render

        render(folder)
    except ImportError as error:
        shutil.rmtree(folder, ignore_errors=True)
        print(f"  without the user guide: this Python has no {error.name}")


def is_same(source: Path, entry: Path) -> bool:
    """Whether ``entry`` shows what ``source`` holds: an editor that replaces a file breaks a hard link of Windows."""
    if source.is_dir() or not entry.is_file():
        return entry.is_dir()
    return source.read_bytes() == entry.read_bytes()


def status(profile: Path) -> str:
    """What stands in ``profile``, in a sentence."""
    folder = target_in(profile)
    checkout = linked_checkout(folder)
    if checkout:
        lost = [name for name, source in contents().items() if not is_same(source, folder / name)]
        made = [name for name in (CATALOGUES, GUIDE) if (folder / name).is_dir()]
        text = f"{folder} is linked to {checkout}; made: {', '.join(made) or 'neither catalogues nor guide'}"
        return f"{text}\nNot up to date: {', '.join(lost)}. Run link again." if lost else text
    if folder.exists():
        return f"{folder} is an installed plugin, not linked"
    return f"{folder} is not there"


def main(arguments: list[str]) -> int:
    """Carries out a command; 1 where it was refused."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("link", "unlink", "status", "install"))
    parser.add_argument("--profile", type=Path, help="the folder of a QGIS profile")
    options = parser.parse_args(arguments)
    profile = options.profile or default_profile(sys.platform, Path.home(), os.environ)
    try:
        if options.command in ("link", "install"):
            print({"link": link, "install": install}[options.command](profile.absolute()))
            print("In QGIS: Plugins > Manage and Install Plugins > Installed > TMF Hazard.")
        elif options.command == "unlink":
            print("Taken away." if unlink(profile) else status(profile))
        else:
            print(status(profile))
    except FileExistsError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
