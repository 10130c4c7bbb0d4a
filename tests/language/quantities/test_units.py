"""Units of measure and money: what is read, and how it is called."""

from __future__ import annotations

import pytest

from claimcheck.language.quantities import find_quantities
from claimcheck.language.quantities.units import plural, unit_at
from claimcheck.language.tokens import Tokens

UNITS = [
    ("megatons", "megatonne", "mass"),
    ("km", "kilometre", "length"),
    ("kilometers", "kilometre", "length"),
    ("km²", "square kilometre", "area"),
    ("km2", "square kilometre", "area"),
    ("square miles", "square mile", "area"),
    ("sq. km", "square kilometre", "area"),
    ("cubic metres", "cubic metre", "volume"),
    ("m^3", "cubic metre", "volume"),
    ("km/h", "kilometre per hour", "speed"),
    ("miles per hour", "mile per hour", "speed"),
    ("m s⁻¹", "metre per second", "speed"),
    ("W m-2", "watt per square metre", "other"),
    ("mg/L", "milligram per litre", "other"),
    ("kWh", "kilowatt hour", "energy"),
    ("megawatt-hours", "megawatt hour", "energy"),
    ("GW", "gigawatt", "power"),
    ("degrees Celsius", "degree Celsius", "temperature"),
    ("°C", "degree Celsius", "temperature"),
    ("percentage points", "percentage point", "percent"),
    ("per cent", "percent", "percent"),
    ("basis points", "basis point", "percent"),
    ("feet", "foot", "length"),
    ("tonnes", "tonne", "mass"),
    ("metric tons", "tonne", "mass"),
    ("GB", "gigabyte", "data"),
    ("GHz", "gigahertz", "frequency"),
    ("decades", "decade", "duration"),
    ("tCO2e", "tonne of CO2 equivalent", "mass"),
    ("MtCO₂", "megatonne of CO2", "mass"),
    ("TEU", "TEU", "count"),
    ("mmHg", "millimetre of mercury", "pressure"),
]


@pytest.mark.parametrize(("text", "name", "dimension"), UNITS)
def test_units_have_one_english_name(text: str, name: str, dimension: str) -> None:
    tokens = Tokens(text)
    found = unit_at(tokens, 0)
    assert found is not None
    end, unit = found
    assert end == len(tokens)
    assert (unit.name, unit.dimension) == (name, dimension)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Warming will pass 1.5C.", "degree Celsius"),
        ("It was 40C in the heat of Leith.", "degree Celsius"),
        ("He sat in 4C.", None),
        ("Form 40C was filed.", None),
    ],
)
def test_a_letter_that_touches_is_a_degree_near_heat_or_cold(text: str, unit: str | None) -> None:
    assert [found.unit for found in find_quantities(text)] == ([unit] if unit else [])


@pytest.mark.parametrize("text", ["people", "us", "El Paso", "pm", "dollars"])
def test_other_words_are_no_units(text: str) -> None:
    assert unit_at(Tokens(text), 0) is None


@pytest.mark.parametrize(
    ("name", "many"),
    [("foot", "feet"), ("square mile", "square miles"), ("tonne of oil equivalent", "tonnes of oil equivalent")],
)
def test_plurals(name: str, many: str) -> None:
    assert plural(name) == many


MONEY = [
    ("$5", "dollar", None),  # whose dollars is not said
    ("US$5", "dollar", "USD"),
    ("US $5.20", "dollar", "USD"),
    ("$US60 million", "dollar", "USD"),
    ("A$20", "dollar", "AUD"),
    ("5 Canadian dollars", "dollar", "CAD"),
    ("5 U.S. dollars", "dollar", "USD"),
    ("€3.2bn", "euro", "EUR"),
    ("319,00 EUR", "euro", "EUR"),
    ("£2m", "pound", "GBP"),
    ("816 billion rubles", "ruble", "RUB"),
    ("3 million Swedish kronor", "krona", "SEK"),
    ("40 crowns", "crowns", None),
    ("Rs. 700", "rupee", None),
    ("500 Indian rupees", "rupee", "INR"),
    ("CNY 300", "yuan", "CNY"),
    ("3,000 pesos", "peso", None),
    ("¥500", "yen", None),  # or yuan
    ("R8,499", "rand", "ZAR"),  # no road and no model has a comma in its number
    ("R3 billion", "rand", "ZAR"),
    ("10 NT$", "dollar", "TWD"),
    ("500 CFA", "franc", None),  # of west or central Africa
]


@pytest.mark.parametrize(("text", "unit", "code"), MONEY)
def test_the_code_of_a_currency_is_given_only_when_certain(text: str, unit: str, code: str | None) -> None:
    (quantity,) = find_quantities(text)
    if unit == "crowns":  # small numbers of crowns are worn
        assert quantity.currency is None
        return
    assert (quantity.unit, quantity.currency, quantity.dimension) == (unit, code, "currency")
    assert quantity.quote == text


def test_a_point_parts_thousands_in_money_without_coins() -> None:
    assert [found.value for found in find_quantities("Rp 350.000 or $3.459 a gallon")] == ["350000", "3.459"]


def test_a_letter_before_a_short_number_is_a_name() -> None:
    assert find_quantities("Take the R61 to the R2 junction.") == []


def test_pounds_of_weight_and_of_money() -> None:
    assert find_quantities("It weighs 200 pounds.")[0].dimension == "mass"
    assert find_quantities("It cost 20 million pounds.")[0].dimension == "currency"
