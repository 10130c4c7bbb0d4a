"""Bytes -> text: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs

from ..errors import ClaimcheckError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the other's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_KINDS = (
    (b"%PDF-", "a PDF", "export it as text first, for example with pdftotext"),
    (b"PK\x03\x04", "a zip archive or an office document", "save it as plain text or Markdown first"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text or Markdown first"),
    (b"{\\rtf", "an RTF document", "save it as plain text or Markdown first"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"\x89PNG", "an image", "type its words into a text file first"),
    (b"\xff\xd8\xff", "an image", "type its words into a text file first"),
    (b"GIF8", "an image", "type its words into a text file first"),
    (b"SQLite format 3\x00", "a database", "export its words as text first"),
)

_SAMPLE = 200_000  # bytes shown to the guesser: enough to tell an encoding, little enough to stay quick


def decode(data: bytes, name: str) -> str:
    """The text of `data`: byte order mark removed, line ends LF, nothing else changed.

    UTF-8 where the bytes are valid UTF-8, else what a byte order mark says, else the best guess of charset-normalizer.
    Raises ClaimcheckError, naming `name`, where the bytes are empty or are not text.
    """
    if not data.strip():
        raise ClaimcheckError(name, "is empty", "give a document with words in it")
    for magic, what, remedy in _KINDS:
        if data.startswith(magic):
            raise ClaimcheckError(name, f"is {what}, not text", remedy)
    text = _decoded(data, name)
    if not text.strip():
        raise ClaimcheckError(name, "is empty", "give a document with words in it")
    if text[:200].lstrip().lower().startswith(("<!doctype html", "<html")):
        remedy = "save the page as plain text or Markdown first"
        raise ClaimcheckError(name, "is a web page (HTML), which is not read yet", remedy)
    if "\0" in text:
        raise ClaimcheckError(name, "is not text (it holds NUL bytes)", "save it as plain text in UTF-8 first")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decoded(data: bytes, name: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            try:
                return data[len(bom) :].decode(encoding)
            except UnicodeDecodeError as error:
                place = error.start + len(bom)
                raise ClaimcheckError(
                    name, f"is broken {encoding.upper()} at byte {place}", "save it again as UTF-8"
                ) from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data, name)


def _guessed(data: bytes, name: str) -> str:
    """Text of an unmarked encoding. NUL bytes and other control codes are no text in any encoding we would guess."""
    from charset_normalizer import from_bytes

    controls = sum(data.count(bytes([code])) for code in range(32) if code not in (9, 10, 12, 13, 27))
    if controls * 1000 <= len(data) and b"\0" not in data:
        best = from_bytes(data[:_SAMPLE], threshold=0.2).best()
        if best is not None:
            try:
                return data.decode(best.encoding)
            except (UnicodeDecodeError, LookupError):
                pass
    raise ClaimcheckError(name, "is not text in any encoding known here", "save it as plain text in UTF-8 first")
