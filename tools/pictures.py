"""Takes the pictures of the README and of the guide anew: ``make pictures``, after ``make demo``.

The maps and the printed list come from ``build/demo``; the windows, dialogs, atlas pages and web pages from a real QGIS
with the zip installed, which runs ``pictures_in_qgis.py``, once in each language. QGIS's own buttons are Russian where
Qt's translations are installed (Debian: qttranslations5-l10n).
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from project import ROOT

from tmf_hazard_plugin.core.languages import LANGUAGES

IMAGES, DEMO = ROOT / "docs/images", ROOT / "build/demo"
INSIDE = ROOT / "tools/pictures_in_qgis.py"
OFFSCREEN = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
MAP_WIDTH, LIST_SIZE = 1400, (1600, 2450)
sys.path.append(str(ROOT / "tests/support"))


def main() -> None:
    """Takes all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        from_qgis(Path(folder))
    keep(DEMO / "tmf_hazard_map.png", IMAGES / "map.png", MAP_WIDTH)
    keep(DEMO / "tmf_flow_map.png", IMAGES / "flow.png", MAP_WIDTH)
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "print"
        subprocess.run(
            ["pdftoppm", "-r", "106", "-l", "1", "-singlefile", "-png", DEMO / "tmf_rating_list.pdf", first], check=True
        )
        keep(first.with_suffix(".png"), IMAGES / "rating_list_print.png")
    subprocess.run(["/usr/bin/python3", ROOT / "tools/downstream_figure.py"], env=OFFSCREEN, check=True)


def from_qgis(work: Path) -> None:
    """The window, a dialog, a page of the atlas and the rating list in each language; ``work``: a folder for what is
    made on the way."""
    from chromium import Page
    from e2e import Profile

    subprocess.run([sys.executable, ROOT / "tools/package.py", "zip", work], check=True)
    (work / "temporary").mkdir()
    for code, language in LANGUAGES.items():
        qgis = language.qgis or code
        profile = Profile(work / code, next(work.glob("*.zip")))
        # QGIS marks layers in the system's folder for temporary files.
        own = {"TMF_HAZARD_LANG": code, "TMF_PICTURES": str(work), "TMPDIR": str(work / "temporary")}
        environment = {**profile.environment, **own}
        environment.pop("QT_QPA_PLATFORM")
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis.bin"]
        command = [*screen, "--nologo", "--noversioncheck", "--lang", qgis, "--code", INSIDE]
        subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, timeout=300, check=False)
    for page in work.glob("rating_list_*.html"):
        with Page(page, *LIST_SIZE) as shown:
            shown.screenshot(page.with_suffix(".png"), whole=False)
    for picture in work.glob("*.png"):
        keep(picture, IMAGES / picture.name)


def keep(picture: Path, target: Path, width: int = 0) -> None:
    """Writes ``picture`` to ``target``, scaled to ``width`` pixels, in 256 colours."""
    from PIL import Image

    image = Image.open(picture).convert("RGB")
    if width:
        image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
    image.quantize(256, kmeans=2, dither=Image.Dither.NONE).save(target, optimize=True)
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
