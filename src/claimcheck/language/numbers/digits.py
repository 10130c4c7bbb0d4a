"""Strings of digits -> exact decimals with the place of their last digit."""

from __future__ import annotations

from decimal import Context, Decimal

LONGEST = 300
"""Numbers of more digits than this are quantities of unknown value: no reader of the record could hold them."""

EXACT = Context(prec=2 * LONGEST, Emax=999_999, Emin=-999_999, traps=[])
"""Wide enough that no sum or product of readable numbers is ever rounded."""

ONE = Decimal(1)
_PLACES = [ONE.scaleb(-n) for n in range(40)]
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


class Figure:
    """The value of a digit string, the place of its last digit, and whether a comma was taken for the decimal point."""

    __slots__ = ("decimal_comma", "precision", "value")

    def __init__(self, value: Decimal | None, precision: Decimal | None, decimal_comma: bool = False) -> None:
        self.value = value
        self.precision = precision
        self.decimal_comma = decimal_comma


def figure(word: str) -> Figure | None:
    """Read digits with their separators: 1,500,000  12,50,000.75  1.250.000  19,90  0.001.

    None for digit strings that are no number (versions, lists: "3.14.0", "12,14,17"); a value of None for
    numbers of more than `LONGEST` digits.
    """
    if word.isdecimal():
        return _sized(word, 0)
    commas, points = word.count(","), word.count(".")
    if commas and points:
        return _both(word, commas, points)
    mark = "," if commas else "."
    groups = word.split(mark)
    if mark == "." and points == 1:
        return _sized(word, len(groups[1]))
    if _western(groups) or (commas and _indian(groups)):
        return _sized("".join(groups), 0)
    if commas == 1:
        read = _sized(word.replace(",", "."), len(groups[1]))
        read.decimal_comma = True
        return read
    return None


def _both(word: str, commas: int, points: int) -> Figure | None:
    """Both marks in one number: the last one is the decimal point, the other one groups."""
    comma_decides = word.rfind(",") > word.rfind(".")
    point, grouping = (",", ".") if comma_decides else (".", ",")
    if (commas if comma_decides else points) > 1:
        return None
    whole, decimals = word.split(point)
    groups = whole.split(grouping)
    if not (_western(groups) or _indian(groups)):
        return None
    return _sized("".join(groups) + "." + decimals, len(decimals))


def _western(groups: list[str]) -> bool:
    return 0 < len(groups[0]) <= 3 and groups[0][0] != "0" and all(len(group) == 3 for group in groups[1:])


def _indian(groups: list[str]) -> bool:
    return 0 < len(groups[0]) <= 2 and len(groups[-1]) == 3 and all(len(group) == 2 for group in groups[1:-1])


def _sized(digits: str, decimals: int) -> Figure:
    if len(digits) > LONGEST:
        return Figure(None, None)
    return Figure(Decimal(digits), _PLACES[decimals] if decimals < 40 else ONE.scaleb(-decimals))


def exponent(written: str) -> int | None:
    """The exponent of a number in scientific notation, in plain digits or superscripts; None where it is no number."""
    digits = written.translate(_SUPERSCRIPTS).replace("−", "-").replace("–", "-")
    body = digits.lstrip("+-")
    if not body.isdecimal() or len(digits) - len(body) > 1:
        return None
    if len(body) > 6:
        return -999_999 if digits[0] == "-" else 999_999
    return -int(body) if digits[0] == "-" else int(body)


def shifted(number: Decimal | None, power: int) -> Decimal | None:
    """The number times ten to the power; None where it has, or would have, more digits than `LONGEST`."""
    if number is None or abs(number.adjusted() + power) > LONGEST or abs(power) > LONGEST:
        return None
    return number.scaleb(power, EXACT)


def plain(number: Decimal | None) -> str | None:
    """The number as a decimal string without exponent or idle zeros: 1500000, 0.42, -3."""
    if number is None:
        return None
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
