"""Registers of which no file is at hand: their real heads, and made-up rows in their spellings."""

from __future__ import annotations

from registers import ACRE_FOOT, Register, number, words
from written_cells import INF, Written


def _rows(heads: str, *lines: str) -> list[dict]:
    names = heads.split("|")
    return [dict(zip(names, (cell or None for cell in line.split("|")))) for line in lines]


ORE = {"Au": 3, "Gold": 3, "Cu": 2, "Au Ag": 3, "Pb/Zn": 2, "U": 3, "Copper": 2, "Copper/Gold": 3, "Iron": None, "Fe": None, "Coal": None, "P": None,
       "Phosphate": None, "Gypsum": None, "Sn": None, "Nickel": 2, "Platinum": None, "Cu Au": 3}  # fmt: skip


def typed_registers() -> list[Register]:
    """Global Tailings Portal, ICOLD, CSP2, USACE NID, Peru, South Africa: real heads, made-up rows."""
    portal = _rows(
        "tsf|mine|owner_company|operator|country|latitude|longitude|status|construction_year|raise_type|current_maximum_height|"
        "current_tailings_storage|planned_storage_5_years|hazard_categorization|classification_system",
        "Dam A|M|O|O|Peru|-10.1|-76.2|Active|1998|Downstream|45|3,200,000|9,900,000|High|CDA",
        "Dam B|M|O|O|Peru|-10.2|-76.3|Closed|1978|Upstream|12|740,000|740,000|Low|CDA",
        "Dam C|M|O|O|Chile|-30.2|-70.3|Inactive|1978|Upstream|12|1,250,500.5|1,250,500.5|Extreme|CDA",
        "Dam D|M|O|O|Chile|-30.3|-70.3|Inactive/Care and Maintenance|1978|Centerline|12|N/A|N/A|Very High|CDA",
        "Dam E|M|O|O|Chile|-30.4|-70.3|Reclaimed|1978|Single Raise|8|Unknown||Significant|Other",
        "Dam F|M|O|O|Chile|-30.5|-70.3|Active|2001|Upstream|80|≈ 12,500,000|20,000,000|A|Brazil",
    )
    two = Written("Inactive/Care and Maintenance", 0.5, 0.5, "two statements", at_least=True)
    status = words(
        {"Active": 0, "Closed": 0.5, "Inactive": 0.5, "Reclaimed": 0, "Abandoned": 1}, missing=["N/A", "Unknown"]
    )
    portal_volume = number(1, {"≈ 12,500,000": (12.5e6 / 1.2, 12.5e6 * 1.2)}, group=",")
    icold = _rows(
        "TSF Name|Mine Name|TSF Status|Current Storage Volume (m3)|Primary Ore Commodity|Consequence Classification",
        "T1|A|Active|12500000|Copper|High",
        "T2|B|Closed|740000|Gold|Low",
        "T3|C|Abandoned|> 2000000|Copper/Gold|Extreme",
        "T4|D|Inactive|2000000-3000000|Iron|Low",
        "T5|E|Active||Platinum|",
    )
    csp2 = _rows(
        "MINE/PROJECT & LOCATION|ORE TYPE|DAM TYPE|DAM FILL MATERIAL|DAM HEIGHT (meters)|STORAGE VOLUME (cu. meters)|INCIDENT DATE|RELEASE (cu. meters)|RUNOUT (km)|DEATHS",
        "A, Peru|Au|US|T|12|400,000|1998|30,000|1.5|3",
        "B, Chile|Cu|DS|E|30|1,740,000|1965|1,900,000|12|200",
        "C, USA|P|DS|MW|10|80,000|1994|6,800,000||0",
        "D, Spain|Pb/Zn|DS|R|27|15,000,000|1998|6,800,000|41|0",
        "E, USA|U|US|T|11|370,000|1979|1,000|110|0",
        "F|Au Ag|||||2001|||",
    )
    nid = _rows(
        "Dam Name|NID ID|Latitude|Longitude|State|Purposes|Primary Dam Type|Dam Height (Ft)|Volume (Cubic Yards)|Year Completed|NID Storage (Acre-Ft)|"
        "Max Storage (Acre-Ft)|Normal Storage (Acre-Ft)|Surface Area (Acres)|Hazard Potential Classification|Condition Assessment|Operational Status",
        "D1|AZ001|33.1|-110.5|Arizona|Tailings|Earth|180|9000000|1975|12000|12000|12000|400|High|Satisfactory|Active",
        "D2|AZ002|33.2|-110.6|Arizona|Tailings|Earth|80|200000|1955|350.5|350.5|300|40|Low|Not Rated|Active",
        "D3|AZ003|33.3|-110.7|Arizona|Tailings|Earth|20||1940|42|42||8|Low|Poor|",
    )
    peru = _rows(
        "CÓDIGO|NOMBRE DEL PASIVO|TIPO|SUBTIPO|DEPARTAMENTO|ESTE|NORTE|ZONA|MINERAL|VOLUMEN (m3)|ESTADO",
        "1|Relavera 1|Residuo minero|Relaves|Junín|400000|8700000|18|Cobre|35000|Abandonado",
        "2|Relavera 2|Residuo minero|Relaves|Pasco|400100|8700100|18|Oro|1200000|Cerrado",
        "3|Relavera 3|Residuo minero|Relaves|Lima|400200|8700200|18|Plomo-Zinc||Activo",
    )
    africa = _rows(
        "NO OF DAM|NAME OF DAM|WATER MANAGEMENT AREA|LATITUDE|LONGITUDE|COMPLETION DATE|WALL TYPE|WALL HEIGHT (m)|CAPACITY (1000 cub m)|SURFACE AREA (ha)|PURPOSE|SIZE|HAZARD POTENTIAL",
        "A1|Slimes dam 1|Vaal|-26.1|27.8|1967|Earth fill|32|15000|120|MINING (TAILINGS)|LARGE|HIGH",
        "A2|Slimes dam 2|Vaal|-26.2|27.9|1987|Earth fill|12|1100.5|20|MINING (TAILINGS)|MEDIUM|LOW",
        "A3|Slimes dam 3|Vaal|-26.3|27.9|1990|Earth fill|8|60|4|MINING (TAILINGS)|SMALL|LOW",
    )
    spanish = words({"Cobre": 2, "Oro": 3, "Plomo-Zinc": 2})
    stored = "|".join(head for head in nid[0] if head.endswith("Storage (Acre-Ft)"))
    return [
        Register("portal", portal, {"volume": ("current_tailings_storage", 1.0), "status": ("status", 1.0)},
                 {"volume": lambda v: Written.missing(v) if v in ("N/A", "Unknown") else portal_volume(v), "status": lambda v: two if v == two.text else status(v)}),
        Register("icold", icold, {"volume": ("Current Storage Volume (m3)", 1.0), "status": ("TSF Status", 1.0), "substance": ("Primary Ore Commodity", 1.0)},
                 {"volume": number(1, {"> 2000000": (2e6, INF), "2000000-3000000": (2e6, 3e6)}), "status": status, "substance": words(ORE)}),
        Register("csp2", csp2, {"volume": ("STORAGE VOLUME (cu. meters)", 1.0), "substance": ("ORE TYPE", 1.0)},
                 {"volume": number(group=","), "substance": words(ORE)}),
        Register("nid", nid, {}, {"volume": number(ACRE_FOOT), "status": status}, {"volume": (stored, ACRE_FOOT), "status": ("Operational Status", 1.0)}),
        Register("peru", peru, {"volume": ("VOLUMEN (m3)", 1.0)}, {"volume": number(), "status": words({"Abandonado": 1, "Cerrado": 0.5, "Activo": 0}), "substance": spanish},
                 {"status": ("ESTADO", 1.0), "substance": ("MINERAL", 1.0)}),
        Register("south africa", africa, {}, {"volume": number(1e3)}, {"volume": ("CAPACITY (1000 cub m)", 1e3)}),
    ]  # fmt: skip
