"""Money: currencies read before a figure (US$, €, EUR, Rs.) and after one (Canadian dollars, CNY, €).

The ISO 4217 code is given only where the writing settles it: "$5" is five dollars of an unknown country.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.language.lexicon import load
from claimcheck.language.tokens import Tokens


@dataclass(slots=True, frozen=True)
class Currency:
    """What money is counted in: the unit's English name, and the ISO 4217 code where that is certain."""

    unit: str
    code: str | None


@cache
def _names() -> dict[str, Currency]:
    """Names of currencies in the singular and plural, in lower case; a space stands in names of two words."""
    data = load("currencies")
    names = {name: Currency(name, None) for name in (*data["shared"]["names"], *data["minor"]["names"], "penny")}
    units = data["codes"]
    names |= {name: Currency(units.get(code, name), code) for name, code in data["certain"].items()}
    names |= {name + "s": currency for name, currency in names.items()}
    for form, name in data["plurals"].items():
        names[form] = Currency(name, names[form].code if form in names else names.get(name, Currency(name, None)).code)
    for form in ("sterling", "pounds sterling", "pound sterling"):
        names[form] = Currency("pound", "GBP")
    for form in ("renminbi", "rouble", "roubles"):
        names[form] = Currency({"renminbi": "yuan"}.get(form, "ruble"), {"renminbi": "CNY"}.get(form, "RUB"))
    return names


@cache
def _first_of_names() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _names())


@cache
def _first_of_adjectives() -> frozenset[str]:
    return frozenset(re.split(r"[ .]", adjective)[0] for adjective in load("currencies")["adjectives"])


@cache
def signs() -> dict[str, Currency]:
    """The currency signs, each one token."""
    return {sign: Currency(unit, code or None) for sign, (unit, code) in load("currencies")["signs"].items()}


@cache
def codes() -> dict[str, Currency]:
    """ISO 4217 codes, as written."""
    data = load("currencies")
    return {code: Currency(unit, data["aliases"].get(code, code)) for code, unit in data["codes"].items()}


@cache
def _letters() -> dict[str, Currency]:
    return {word: Currency(unit, code or None) for word, (unit, code) in load("currencies")["letters"].items()}


def before(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    """The currency written before the figure at token i: the index of its first token, and the currency."""
    j = i - 1
    if j < 0:
        return None
    word, surface = tokens.words[j], tokens.surface(j)
    sign = signs().get(word)
    if sign is not None:
        return _with_prefix(tokens, j, sign)
    if j and tokens.touches(j) and _is_turned(tokens, j):
        code = load("currencies")["prefixes"][surface + tokens.words[j - 1]]
        return j - 1, Currency(codes()[code].unit, code)
    code = code_at(tokens, j)
    if code is not None:
        return None if _is_numbered(tokens, j, i) else (j, code)
    if word == "." and j and tokens.surface(j - 1) in ("Rs", "Rp", "Tk"):
        return j - 1, _letters()[tokens.surface(j - 1)]
    if word == "=" and j and tokens.surface(j - 1) == "Y" and tokens.touches(j):
        return j - 1, Currency("yen", "JPY")  # news wires without the sign write Y=4,000
    if surface in _letters():
        return j, _letters()[surface]
    if surface == "R" and tokens.touches(i) and _looks_like_money(tokens, i):
        return j, Currency("rand", "ZAR")
    return None


def _is_numbered(tokens: Tokens, j: int, i: int) -> bool:
    """Whether letters that touch a small whole number make a name of it: "COP29". Those of the great currencies never
    do: "EUR50"."""
    great = tokens.surface(j).lower() in load("currencies")["lower"]["codes"]
    small = tokens.words[i].isdecimal() and len(tokens.words[i]) < 3
    return tokens.touches(i) and small and not great and not _looks_like_money(tokens, i)


def _looks_like_money(tokens: Tokens, i: int) -> bool:
    """Digits that a road or a model never has: "R8,499", "R27.50", "R3 billion"."""
    word = tokens.words[i]
    after = tokens.words[i + 1] if i + 1 < len(tokens) else ""
    return ("," in word and len(word) > 4) or word[-3:-2] == "." or after in ("million", "billion", "trillion", "bn")


def groups_by_points(currency: Currency) -> bool:
    """Whether a point before three digits parts thousands: the currency has no coins left ("Rp 350.000")."""
    return currency.code in load("currencies")["no_minor"]["codes"]


def code_at(tokens: Tokens, i: int) -> Currency | None:
    """The ISO 4217 code that token i is, in capitals, or in small letters where they spell nothing else."""
    surface = tokens.surface(i)
    if len(surface) != 3:
        return None
    if surface in codes():
        return codes()[surface]
    return codes().get(surface.upper()) if surface in load("currencies")["lower"]["codes"] else None


def _is_turned(tokens: Tokens, j: int) -> bool:
    """Whether the letters at token j stand behind the sign they belong to, as in "$US5" and "$A20"."""
    return tokens.surface(j) + tokens.words[j - 1] in load("currencies")["prefixes"] and tokens.words[j - 1] in signs()


def _with_prefix(tokens: Tokens, j: int, sign: Currency) -> tuple[int, Currency]:
    """The sign at token j with the letters that say whose it is: "US$", "US $", "U.S. $", "A$", "R$"."""
    prefixes = load("currencies")["prefixes"]
    mark = tokens.words[j]
    if j == 0:
        return j, sign
    near = tokens.surface(j - 1)
    if (tokens.touches(j) and len(near) > 1) or near in ("c", "C"):
        near = near.upper() if near.islower() else near
    if near + mark in prefixes and (tokens.touches(j) or len(near) > 1 or near == "C"):
        code = prefixes[near + mark]
        return j - 1, Currency(codes()[code].unit, code)
    if mark == "$" and tokens.words[max(j - 4, 0) : j] == ["u", ".", "s", "."]:
        return j - 4, Currency("dollar", "USD")
    if near in codes() and codes()[near].unit == sign.unit:
        return j - 1, codes()[near]
    return j, sign


def after(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    """The currency written after a figure, at token i: the index after it, and the currency."""
    words, n = tokens.words, len(tokens.words)
    if i >= n:
        return None
    word, surface = words[i], tokens.surface(i)
    if word in signs():
        touches_figure = tokens.touches(i) and not (i + 1 < n and tokens.touches(i + 1) and words[i + 1][0].isdecimal())
        return (i + 1, signs()[word]) if touches_figure or word not in ("$", "£") else None
    code = code_at(tokens, i)
    if code is not None:
        return i + 1, code
    pair = surface + words[i + 1] if i + 1 < n and words[i + 1] in signs() and tokens.touches(i + 1) else ""
    if pair and pair in load("currencies")["prefixes"] and not (i + 2 < n and words[i + 2][0].isdecimal()):
        found = load("currencies")["prefixes"][pair]
        return i + 2, Currency(codes()[found].unit, found)
    if tokens.touches(i) and surface == "p":
        return i + 1, Currency("penny", None)
    if surface in _letters() and surface != "Fr":
        return i + 1, _letters()[surface]
    return _name(tokens, i) or _national_name(tokens, i)


def _name(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    words = tokens.words
    if words[i] not in _first_of_names():
        return None
    if i + 1 < len(words) and (pair := f"{words[i]} {words[i + 1]}") in _names():
        return i + 2, _names()[pair]
    if words[i] not in _names():
        return None
    if (
        words[i] in ("won", "rand", "dong", "real", "sol", "crown", "ether", "nickel", "dime")
        and tokens.surface(i)[0].isupper()
    ):
        return None
    return i + 1, _names()[words[i]]


def _national_name(tokens: Tokens, i: int) -> tuple[int, Currency] | None:
    """ "Canadian dollars", "Hong Kong dollars", "U.S. dollars": the adjective settles the code."""
    words = tokens.words
    if words[i] not in _first_of_adjectives():
        return None
    adjectives: dict[str, list[str]] = load("currencies")["adjectives"]
    for size in (4, 2, 1):
        phrase = words[i : i + size]
        adjective = "u.s." if phrase == ["u", ".", "s", "."] else " ".join(phrase)
        if adjective not in adjectives:
            continue
        found = _name(tokens, i + size) if i + size < len(words) else None
        if found is None:
            return None
        end, currency = found
        matching = [code for code in adjectives[adjective] if codes()[code].unit == currency.unit]
        nordic = currency.unit in ("krone", "krona", "crown") and len(adjectives[adjective]) == 1
        if nordic:
            matching = adjectives[adjective]
        code = matching[0] if len(matching) == 1 else None
        return end, Currency(codes()[code].unit if code else currency.unit, code or currency.code)
    return None
