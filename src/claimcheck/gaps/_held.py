"""A figure that the source still holds where a reader sees none: in a template, a tag or a comment that was masked."""

from __future__ import annotations

from ..language.tokens import MASK
from ._context import Context

_LONGEST = 80
"""Characters of markup that are searched and shown; a longer one is a table or a box and no single figure."""

_CITING = ("cite", "citation", "ref", "sfn", "harv", "efn", "note", "fact", "cn")
"""How the names of templates begin that point at a source: their figures are years and pages."""

_VALUED = ("value", "amount", "content", "datetime", "data-value", "data-amount", "data-sort-value")
"""Attributes of a tag that hold what the tag stands for."""


def held_figure(context: Context, seam: int) -> str:
    """The masked markup between token `seam` and the one before it, where it holds a figure; "" where it holds none."""
    tokens = context.tokens
    text, masked = context.document.text, context.document.masked
    start = tokens.ends[seam - 1] if seam > 0 else 0
    end = tokens.starts[seam] if seam < len(tokens) else len(text)
    between = masked[start:end]
    if MASK not in between:
        return ""
    markup = text[start + between.index(MASK) : start + between.rindex(MASK) + 1].strip()
    return " ".join(markup.split()) if len(markup) <= _LONGEST and _holds_figure(markup) else ""


def _holds_figure(markup: str) -> bool:
    if markup.startswith("{{") and markup.endswith("}}"):
        name, *fields = markup[2:-2].split("|")
        cites = name.strip().lower().startswith(_CITING)
        return not cites and any(_is_figure(field.rpartition("=")[2]) for field in fields)
    if markup.startswith("<!--"):
        return _is_figure(markup[4:].removesuffix("-->"))
    if markup.startswith("<"):
        pairs = (part.partition("=") for part in markup.strip("<>/").split())
        return any(name.lower() in _VALUED and _is_figure(value.strip("\"'/")) for name, _, value in pairs)
    if len(markup) > 2 and markup[0] == markup[-1] == "$":
        return any(map(str.isdigit, markup))
    return False


def _is_figure(value: str) -> bool:
    """Whether a value begins with a figure, its sign or its currency before it: "24", "$24", "−3.5"."""
    return value.strip().lstrip("$£€¥₹₽₩+-−~≈ ")[:1].isdigit()
