"""The public registers and the cases of ``shared/data``, and what a person reads in them."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from pathlib import Path

from registers import DATA, Register, Say, keywords, number, words
from typed_registers import ORE
from written_cells import Written

KZ_VOLUME = {
    "1 250,5": (1_250_500, 1_250_500),
    "2,5": (2_500, 2_500),
    "769,5": (769_500, 769_500),
    "≈ 3400": (3_400_000 / 1.2, 3_400_000 * 1.2),
    "15 млн": (15e6, 15e6),  # nobody means 15 thousand million m3
    "1106,7": (1_106_700, 1_106_700),
}
KZ_STATUS = words(
    {"действующее": 0, "действует": 0, "в эксплуатации": 0, "рекультивировано": 0, "закрыто": 0.5, "законсервировано": 0.5,
     "не эксплуатируется с 1996 г.": 0.5, "бесхозяйное": 1, "заброшено": 1},
    refused=["частично рекультивировано"],
)  # fmt: skip
KZ_SUBSTANCE = words(
    {"мышьяксодержащие": 3, "цианиды, золотосодержащая руда": 3, "железорудные": None, "полиметаллические хвосты": 2, "хромитовые хвосты": None,
     "хвосты флотации медной руды": 2, "урановые хвосты": 3, "свинцово-цинковые": 2, "красный шлам": 1, "фосфогипс": 1},
    missing=["нет данных"],
)  # fmt: skip
KZ_CLASS = words({"5": 0, "III": 2, "IV": 1, "II": 3, "3 класс": 2, "янтарный": None})
KZ_FLOOD = words({"да": 1, "нет": 0}, missing=["нет данных"])
KZ_COLUMNS = {
    "volume": ("Объём накопленных отходов, тыс. м³", 1e3),
    "substance": ("Состав отходов", 1.0),
    "waste_class": ("Класс опасности отходов", 1.0),
    "status": ("Состояние", 1.0),
    "fos": ("Коэффициент запаса устойчивости", 1.0),
    "msk": ("Сейсмичность, балл", 1.0),
    "flood": ("В зоне затопления (да/нет)", 1.0),
}
_NOT_MEASURED = ("н/о",)  # "не определялся"


def _kz_number(factor: float, texts: Mapping[str, tuple[float, float]]) -> Say:
    plain = number(factor, texts, decimal=",")
    return lambda value: Written.missing(value) if value in _NOT_MEASURED else plain(value)


def _kz_says(texts: Mapping[str, tuple[float, float]]) -> dict[str, Say]:
    return {
        "volume": _kz_number(1e3, texts),
        "substance": KZ_SUBSTANCE,
        "waste_class": KZ_CLASS,
        "status": KZ_STATUS,
        "fos": _kz_number(1, {}),
        "msk": _kz_number(1, {"7-8": (7, 8)}),
        "flood": KZ_FLOOD,
    }


def kz_registers() -> list[Register]:
    """The made-up Kazakh register: two sheets, and the CSV in a code page that lost some signs ("≈ 3400" is "? 3400")."""
    import openpyxl

    made = []
    book = openpyxl.load_workbook(DATA / "registers/register_kz_two_sheets.xlsx", read_only=True)
    for sheet in book:
        _, _, heads, _, *rows = sheet.iter_rows(values_only=True)
        kept = [dict(zip(heads, row)) for row in rows if isinstance(row[0], int)]
        made.append(Register(f"kz, {sheet.title}", kept, KZ_COLUMNS, _kz_says(KZ_VOLUME)))
    lines = (DATA / "registers/register_kz_cp1251.csv").read_text(encoding="cp1251").splitlines()
    start = next(k for k, line in enumerate(lines) if line.startswith("№"))
    text = [line for line in lines[start:] if line.strip()]
    heads = text[0].split(";")
    rows = [
        dict(zip(heads, row)) for row in csv.reader(text[1:], delimiter=";") if row[0].isdigit() and row[1:2] != ["2"]
    ]
    lost = {**{text: ends for text, ends in KZ_VOLUME.items() if "≈" not in text}}
    says = _kz_says(lost)
    plain = says["volume"]
    says["volume"] = lambda value: (
        Written(value, 3_400_000, 3_400_000, "a sign was lost") if str(value).startswith("?") else plain(value)
    )
    columns = {**KZ_COLUMNS, "volume": ("Объём накопленных отходов, тыс. м?", 1e3)}
    made.append(Register("kz, cp1251", rows, columns, says))
    return made


CHILE_ORE = {"oro": 3, "cobre": 2, "zinc": 2, "plomo": 2}


def _chile_ore(value: object) -> Written | None:
    if value in ("", None, "S/I", "DESCONOCIDO"):
        return Written.missing(value)
    found = [CHILE_ORE[one] for one in re.split(r"[\s-]+", str(value).lower()) if one in CHILE_ORE]
    return Written.value(value, max(found), "word", "es", plain=True) if found else None


def chile() -> Register:
    """Chile, October 2025: 836 deposits."""
    with (DATA / "registers/chile_2025.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    return Register(
        "chile",
        rows,
        {"volume": ("VOL_ACTUAL", 1.0), "mass": ("TONELAJE_ACTUAL", 1.0), "substance": ("RECURSO", 1.0)},
        {"volume": number(), "mass": number(), "substance": _chile_ore},
    )


def sigbm() -> Register:
    """Twelve dams of Brazil's SIGBM, with its signs ("6.362,07")."""
    with (DATA / "cases/sigbm_12_utf8.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    not_applicable = "Não se aplica a esse tipo de barragem"
    return Register(
        "sigbm",
        rows,
        {
            "volume": ("Volume atual do Reservatório (m³)", 1.0),
            "status": ("Situação Operacional", 1.0),
            "substance": ("Minério principal presente no reservatório", 1.0),
        },
        {
            "volume": number(decimal=",", group="."),
            "status": words({"Ativa": 0, "Inativa": 0.5}),
            "substance": words({"Sais": 1, "Areia": 0, "Cromita": None}, refused=[], missing=[not_applicable]),
        },
    )


LITERATURE_WORDS = (
    (r"uranium|mercury|arsen|\bAs\b|cyanid|gold|radioactive|NORM|cadmium|radium|thorium", 3),
    (r"lead|zinc|copper|antimony|polymetallic|nickel|cobalt|sulphid", 2),
    (r"phosphogypsum|red mud|salts", 1),
)


def literature() -> Register:
    """80 facilities of Central Asia from publications, in English."""
    with (DATA / "tmf_central_asia_literature.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    status = words({"operating": 0, "care": 0, "rehabilitated": 0, "closed": 0.5, "abandoned": 1, "orphaned": 1})
    waste = words({"III (KG national, toxic)": 2}, refused=["5 (operator: practically safe)"])
    return Register(
        "literature",
        rows,
        {"volume": ("volume_m3", 1.0), "mass": ("mass_t", 1.0), "status": ("status", 1.0), "fos": ("fos", 1.0)},
        {
            "volume": number(),
            "mass": number(),
            "fos": number(),
            "status": status,
            "substance": keywords(LITERATURE_WORDS),
            "waste_class": waste,
        },
        {"substance": ("material", 1.0), "waste_class": ("hazard_class", 1.0)},
    )


def cases() -> list[Register]:
    """The cases that were read wrongly, as GDAL opens them."""
    from osgeo import ogr

    ogr.UseExceptions()
    status = words(
        {
            "закрыто": 0.5,
            "действующее": 0,
            "законсервировано": 0.5,
            "действует": 0,
            "closed": 0.5,
            "Active": 0,
            "Closed": 0.5,
        }
    )
    substance = words({"урановые": 3, "сурьма, ртуть": 3, "полиметаллические": 2, "уран": 3, "сурьма": 2, **ORE})
    says = {"status": status, "substance": substance}
    f3 = {"substance": ("Состав хвостов", 1.0), "status": ("Состояние объекта", 1.0)}
    cut3 = {"substance": ("Состав хво", 1.0), "status": ("Состояние", 1.0)}

    def one(
        file: str, columns: dict, factor: float = 1.0, role: str = "volume", optional: dict | None = None, **more
    ) -> Register:
        rows = _features(ogr, DATA / "cases" / file)
        return Register(
            file,
            rows,
            columns,
            {**says, role: number(factor, **more)},
            optional or {},
            cut=True if file.endswith(".shp") else None,
        )

    joined = _features(ogr, DATA / "cases/f6_join.gpkg", "register")
    prefixed = [
        {"id": row["id"], **{f"register_{head}": value for head, value in row.items() if head != "id"}}
        for row in joined
    ]
    f6 = {
        "volume": ("register_Объем, тыс м3", 1e3),
        "substance": ("register_Состав хвостов", 1.0),
        "status": ("register_Статус", 1.0),
    }
    return [
        one("f1_kubm_thousand.gpkg", {"volume": ("Объем, тыс. куб. м", 1e3)}, 1e3),
        one("f2_mass_kt.gpkg", {"mass": ("Масса хвостов, тыс. т", 1e3)}, 1e3, "mass"),
        one("f2_mass_kt_cp1251.shp", {}),
        one("f3_register.gpkg", {"volume": ("Объем хвостов, тыс. м3", 1e3), **f3}, 1e3),
        one("f3_register_cp1251.shp", {}, optional=cut3),
        one("f3_register_utf8.shp", {}),
        one(
            "f4_icold_headers.gpkg",
            {
                "volume": ("Current Storage Volume (m3)", 1.0),
                "status": ("TSF Status", 1.0),
                "substance": ("Primary Ore Commodity", 1.0),
            },
        ),
        Register(
            "f6_join",
            prefixed,
            f6,
            {**says, "volume": number(1e3)},
            joined=tuple(head for head in prefixed[0] if head != "id"),
        ),
        one("f8_pga_percent.gpkg", {"pga": ("PGA, %g", 0.01)}, 0.01, "pga"),
        one("f9_csp2_ore.gpkg", {"volume": ("STORAGE VOLUME (cu. meters)", 1.0), "substance": ("ORE TYPE", 1.0)}),
        one("f10_thousands_comma.gpkg", {"volume": ("volume_m3", 1.0)}, group=","),
        one("f11_tab_null.gpkg", {"volume": ("volume_m3", 1.0), "status": ("status", 1.0)}),
        one("f12_slope_cp1251.shp", {}),
    ]


def _features(ogr, path: Path, layer: str = "") -> list[dict]:
    source = ogr.Open(str(path))
    found = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    names = [found.GetLayerDefn().GetFieldDefn(k).GetName() for k in range(found.GetLayerDefn().GetFieldCount())]
    return [{name: feature.GetField(name) for name in names} for feature in found]
