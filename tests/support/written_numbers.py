"""Columns of numbers, written from known values: spellings x quantities x units x signs x languages."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from quantities import QUANTITIES, STYLES, Quantity, Style
from spellings import MISSING, RULES, SPELLINGS, Spelling
from written_cells import Written, retyped

ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
NOISE = ("брумсель", "фигляков", "vorpalish", "quuxter", "қызбалдақ", "зюзяк")


@dataclass(frozen=True)
class Column:
    """A column of a register: ``cells`` in the order of its rows."""

    role: str
    factor: float
    cells: list[Written]
    about: str


class NumberWriter:
    """Writes the columns of one ``quantity`` in one ``style`` and language; ``random`` chooses."""

    def __init__(self, quantity: Quantity, style: Style, lang: str, random: Random):
        self.quantity, self.style, self.lang, self.random = quantity, style, lang, random
        self.spellings = [one for one in SPELLINGS if one.lang in ("", lang)]
        self.rare = [(text, factor) for text, factor in quantity.rare.get(lang, ()) if not math.isnan(factor)]

    def column(self, n: int) -> Column:
        """A column of about ``n`` cells. Its first ones leave no doubt how it writes numbers."""
        cells = [*self.proof(), *(self.cell() for _ in range(n))]
        about = f"{self.quantity.role}, 1 = {self.quantity.factor:g}, {self.style.name}, {self.lang}"
        self.random.shuffle(cells)
        return Column(self.quantity.role, self.quantity.factor, cells, about)

    def proof(self) -> list[Written]:
        """Plain numbers that show the signs: a decimal part of one digit, and two groups where numbers get so large."""
        values = (
            [] if self.quantity.role in ("msk", "population") else [self.decimal(factor_digits=1) for _ in range(2)]
        )
        if self.quantity.role in ("volume", "mass", "population") and self.style.group and self.quantity.factor < 1e6:
            values.append(Decimal(self.random.randrange(1_000_000, 99_999_999)))
        return [self.exact(self.style.write(value), value, self.quantity.factor) for value in values]

    def exact(self, text: str, value: Decimal, factor: float) -> Written:
        """A plain number of the column."""
        return Written.value(text, float(value) * factor, "exact: number", self.lang, plain=True)

    def decimal(self, factor: float | None = None, factor_digits: int | None = None) -> Decimal:
        """A value of the quantity in units of ``factor`` (the column's), with few digits, never zero."""
        quantity = self.quantity
        digits = self.random.choice(quantity.digits) if factor_digits is None else factor_digits
        size = math.exp(self.random.uniform(math.log(quantity.smallest), math.log(quantity.largest))) / (
            factor or quantity.factor
        )
        if factor is not None and quantity.digits != (0,):
            digits = 0 if size >= 1000 else 1 if size >= 10 else 3
        value = Decimal(round(size * 10**digits)).scaleb(-digits)
        return max(value, Decimal(1).scaleb(-digits))

    def larger(self, value: Decimal) -> Decimal:
        """A value of as many digits, up to three times as large."""
        step = Decimal(1).scaleb(value.as_tuple().exponent)
        most = max(1, min(int(value / step) * 2, 10**9))
        found = value + step * self.random.randrange(1, most + 1)
        limit = {"msk": 12, "fos": 9, "pga": Decimal(2) / Decimal(self.quantity.factor)}.get(self.quantity.role)
        return found if limit is None else max(min(found, Decimal(limit).quantize(step)), value + step)

    def number(self, value: Decimal) -> str:
        """``value`` as the column writes it; a degree of intensity in Roman figures now and then."""
        if self.quantity.role == "msk" and self.roman:
            return ROMAN[int(value)]
        return self.style.write(value)

    def cell(self) -> Written:
        """One cell."""
        chance = self.random.random()
        if chance < 0.04:
            lang = self.random.choice(("", self.lang))
            return Written.missing(self.random.choice(MISSING[lang]), lang)
        if chance < 0.08 and self.quantity.foreign:
            unit = self.random.choice(self.quantity.foreign)
            return Written.refused(f"{self.number_of_column()} {unit}", "unit of something else", self.lang)
        if chance < 0.12:
            return self.odd()
        return self.spelled(self.random.choice(self.spellings))

    def number_of_column(self) -> str:
        self.roman = False
        return self.number(self.decimal())

    def odd(self) -> Written:
        """A number whose characters went wrong: broken groups, letters for digits, powers of ten."""
        random, factor = self.random, self.quantity.factor
        value = self.decimal()
        text = self.style.write(value)
        kind = random.randrange(5)
        if kind == 0:
            digits = "".join(str(random.randrange(1, 10)) for _ in range(4))
            broken = (
                f"{digits[0]} {digits[1]}",
                f"{digits[:2]} {digits[2:]}",
                f"{digits[0]} {digits} {digits[:2]}",
                f"0.{digits[:3]}.500",
            )
            return Written.refused(random.choice(broken), "broken groups", self.lang)
        if kind == 1 and any(sign in text for sign in "031"):
            at = next(at for at, sign in enumerate(text) if sign in "031")
            return Written.value(
                text[:at] + {"0": "О", "3": "З", "1": "l"}[text[at]] + text[at + 1 :],
                float(value) * factor,
                "letter for a digit",
            )
        if kind == 2 and value >= 1 and self.quantity.role in ("volume", "mass", "population"):
            power = len(str(int(value))) - 1
            short = self.style.decimal.join((f"{float(value) / 10**power:.1f}").split("."))
            form = random.choice(("{}e{}", "{}E+0{}", "{}·10^{}", "{}×10^{}", "{}*10^{}", "{} x 10^{}"))
            return Written.value(
                form.format(short, power), float(short.replace(",", ".")) * 10**power * factor, "power of ten"
            )
        if kind == 3:
            return Written.value(
                text.translate({ord(str(d)): chr(0xFF10 + d) for d in range(10)}), float(value) * factor, "wide digits"
            )
        in_tens = factor in (1, 1e3, 1e6)  # "2 million" of acre-feet are acre-feet
        if self.quantity.role in ("volume", "mass", "population") and value < 1000 and in_tens:
            word, size = random.choice(
                {"kk": (("мың", 1e3), ("млн", 1e6))}.get(
                    self.lang, (("тыс.", 1e3), ("млн", 1e6), ("million", 1e6), ("млн.", 1e6))
                )
            )
            return Written.value(f"{text} {word}", float(value) * size, "magnitude without unit", self.lang)
        return self.exact(text, value, factor)

    def spelled(self, spelling: Spelling) -> Written:
        """A value put as ``spelling`` puts it, in the column's unit or one of its own."""
        random, quantity = self.random, self.quantity
        factor, unit, common = quantity.factor, "", True
        if "{u}" in spelling.template and random.random() < 0.4:
            common = random.random() < 0.7
            choices = quantity.units.get(self.lang, ()) if common else self.rare
            if choices:
                text, factor = random.choice(choices)
                unit = (" " if len(text) > 1 or random.random() < 0.8 else "") + text
        self.roman = random.random() < 0.4
        a = self.decimal(None if factor == quantity.factor and not unit else factor)
        b = self.larger(a)
        d = max(Decimal(1).scaleb(a.as_tuple().exponent), (a / 10).quantize(Decimal(1).scaleb(a.as_tuple().exponent)))
        if spelling.rule == "spread" and d >= a:
            return self.exact(self.style.write(a), a, factor) if not unit else self.cell()
        if spelling.rule == "two" and 1800 <= b <= 2100:
            return self.cell()  # "1509 (1993)" would be a value and its year
        if "¹" in spelling.template and self.number(a).endswith(("10", "X")):
            return self.cell()  # "10 ¹" may be a power
        numbers = {"a": self.number(a), "b": self.number(b), "d": self.style.write(d), "noise": random.choice(NOISE)}
        low, high = RULES[spelling.rule](float(a), float(b), float(d))
        if spelling.rule == "two" and quantity.role in ("volume", "mass", "population"):
            high = float(b)
        text = spelling.template.format(u=unit, **numbers)
        kind = f"{spelling.rule}: {spelling.template!r}" + (f" [{unit.strip()}]" if unit else "")
        proved = quantity.factor < 1e6 or not any(
            self.style.group and self.style.group in one for one in numbers.values()
        )
        plain = spelling.plain and common and proved
        signed = spelling.rule in ("above", "below") and spelling.template.strip()[0] in "<>"
        strict = signed and factor == 1  # times a factor the next number may round back
        made = Written(
            text, low * factor, high * factor, kind, self.lang, plain, spelling.rule in ("exact", "stated"), strict
        )
        return retyped(made, random)


def number_columns(seed: int, cells: int) -> list[Column]:
    """Columns of all quantities in all styles and languages, with at least ``cells`` cells."""
    random = Random(seed)
    kinds = [
        (quantity, style, lang)
        for quantity in QUANTITIES
        for lang in ("ru", "en", "kk", "ru", "es", "pt")
        for style in STYLES
    ]
    random.shuffle(kinds)
    made: list[Column] = []
    for quantity, style, lang in kinds:
        if sum(len(column.cells) for column in made) >= cells:
            break
        made.append(NumberWriter(quantity, style, lang, random).column(50))
    return made


def doubtful_columns(seed: int) -> list[Column]:
    """Columns that leave open how they write numbers ("110,500" alone, or beside "1,200,000" and "12,5")."""
    random = Random(seed)
    made = []
    for sign in ",.":
        for role, factor, more in (
            ("volume", 1e3, ()),
            ("mass", 1, ()),
            ("population", 1, ()),
            ("volume", 1, (("1,200,000", 1.2e6), ("12,5", 12.5), ("1.300.000", 1.3e6), ("12.5", 12.5))),
        ):
            texts = [f"{random.randrange(1, 999)}{sign}{random.randrange(100, 999)}" for _ in range(12)]
            part = 1 if role == "population" else 1e-3  # there are whole persons alone
            cells = [
                Written(text, _whole(text) * part * factor, _whole(text) * factor, "open which sign", exact=part == 1)
                for text in texts
            ]
            cells += [Written.value(text, value * factor, "exact: clear by itself") for text, value in more]
            made.append(
                Column(role, factor, cells, f"{role}, 1 = {factor:g}, {'two habits' if more else 'one group only'}")
            )
    return made


def _whole(text: str) -> float:
    return float(text.replace(",", "").replace(".", ""))


def raw_columns(seed: int) -> list[Column]:
    """Columns of numbers that are no texts: usable ones, and those that no facility has."""
    random = Random(seed)
    bad = (0.0, -1.0, -9999.0, math.inf, -math.inf, 1e308, 1e13)
    made = []
    for quantity in QUANTITIES:
        values = [float(NumberWriter(quantity, STYLES[4], "en", random).decimal()) for _ in range(40)]
        cells = [Written.value(value, value * quantity.factor, "exact: raw number", plain=True) for value in values]
        unusable = bad if quantity.role not in ("population", "pga") else bad[1:]
        cells += [Written.refused(value, "exact: unusable number") for value in unusable]
        cells += [Written.missing(None), Written.missing(math.nan)]
        made.append(Column(quantity.role, quantity.factor, cells, f"{quantity.role}, 1 = {quantity.factor:g}, raw"))
    return made
