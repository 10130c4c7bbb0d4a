"""Bytes -> Document: formats by suffix and content, encodings, and an error for everything that is no text."""

from __future__ import annotations

import pytest

from claimcheck import documents
from claimcheck.documents import front_matter, open_document, plain
from claimcheck.documents.model import mask, overlay
from claimcheck.errors import ClaimcheckError
from claimcheck.language.tokens import BREAK, MASK


def problem_of(argument) -> str:
    with pytest.raises(ClaimcheckError) as caught:
        open_document(argument)
    return str(caught.value)


class TestFormats:
    @pytest.mark.parametrize(
        ("name", "reader"),
        [
            ("a.txt", "text"),
            ("a.MD", "markdown"),
            ("a.markdown", "markdown"),
            ("a.rst", "restructuredtext"),
            ("a.dat", "text"),
        ],
    )
    def test_the_ending_tells_the_format(self, tmp_path, name, reader):
        (tmp_path / name).write_text("Ships came.")
        assert open_document(tmp_path / name).reader == reader

    @pytest.mark.parametrize(
        ("text", "reader"),
        [
            ("# Trade\n\nIt grew.", "markdown"),
            ("---\ntitle: x\n---\nIt grew.", "markdown"),
            ("PEP: 5\nTitle: x\n\nIt grew.", "restructuredtext"),
            ("It grew.\n\n.. note:: much\n", "restructuredtext"),
            ("It grew.", "text"),
        ],
    )
    def test_without_a_name_the_content_tells_it(self, text, reader):
        assert open_document(text.encode()).reader == reader

    def test_text_files_stay_text_whatever_they_look_like(self, tmp_path):
        (tmp_path / "a.txt").write_text("# Trade\n\nIt grew.")
        assert open_document(str(tmp_path / "a.txt")).reader == "text"


def test_a_module_with_suffixes_is_a_format_and_nothing_lists_it():
    formats = documents._formats()
    assert {module.__name__.rpartition(".")[2] for module in formats} >= {"text", "markdown", "restructuredtext"}
    suffixes = [suffix for module in formats for suffix in module.SUFFIXES]
    assert len(set(suffixes)) == len(suffixes), "two formats claim one ending"
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in suffixes)
    assert all(module.read("Words.").reader == module.__name__.rpartition(".")[2] for module in formats)


class TestEncodings:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
    def test_unicode_with_or_without_its_mark(self, encoding):
        data = "Хабаровск — 黑河".encode(encoding)
        if encoding == "utf-16-le":
            data = b"\xff\xfe" + data
        assert open_document(data).text == "Хабаровск — 黑河"

    def test_older_encodings_are_guessed(self):
        text = "Благовещенск и Хэйхэ стоят на берегах Амура. Между ними пятьсот метров воды. " * 5
        assert open_document(text.encode("windows-1251")).text == text

    def test_line_ends_become_lf_and_nothing_else_changes(self):
        assert open_document(b"a\r\nb\rc\n\x0b \tx ").text == "a\nb\nc\n\x0b \tx "


class TestErrors:
    """Each says what, where, and what to do."""

    def test_a_missing_file(self, tmp_path):
        assert problem_of(tmp_path / "no.txt") == f"{tmp_path}/no.txt: no such file; check the spelling of the path"

    def test_a_folder(self, tmp_path):
        assert problem_of(tmp_path) == f"{tmp_path}: is a folder, not a document; name the files in it: {tmp_path}/*.md"

    def test_a_path_that_cannot_be(self):
        assert "cannot be read" in problem_of("a\0b")

    @pytest.mark.parametrize("data", [b"", b" \n\t\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
    def test_an_empty_file(self, data):
        assert problem_of(data) == "<bytes>: is empty; give a document with words in it"

    @pytest.mark.parametrize(
        ("data", "what"),
        [
            (b"%PDF-1.7\n", "is a PDF, not text; export it as text first, for example with pdftotext"),
            (
                b"PK\x03\x04word",
                "is a zip archive or an office document, not text; save it as plain text or Markdown first",
            ),
            (b"{\\rtf1", "is an RTF document, not text; save it as plain text or Markdown first"),
            (b"\x89PNG\r\n", "is an image, not text; type its words into a text file first"),
            (
                b"\n<!DOCTYPE html>\n<p>It grew.</p>",
                "is a web page (HTML), which is not read yet; save the page as plain text or Markdown first",
            ),
        ],
    )
    def test_a_format_that_is_no_text(self, data, what):
        assert problem_of(data) == f"<bytes>: {what}"

    def test_nul_bytes(self):
        assert problem_of(b"a\0b") == "<bytes>: is not text (it holds NUL bytes); save it as plain text in UTF-8 first"

    def test_bytes_of_no_encoding(self):
        remedy = "save it as plain text in UTF-8 first"
        assert (
            problem_of(bytes(range(1, 32)) * 40 + b"\xff\xfe\x81")
            == f"<bytes>: is not text in any encoding known here; {remedy}"
        )

    def test_a_mark_that_its_bytes_belie(self):
        assert problem_of(b"\xef\xbb\xbfab\xff") == "<bytes>: is broken UTF-8 at byte 5; save it again as UTF-8"


class TestModel:
    def test_lines_and_columns_count_from_one(self):
        document = plain("ab\ncd")
        assert [document.place_at(offset) for offset in range(5)] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]

    def test_the_block_at_an_offset(self):
        document = plain("ab\n\ncd")
        assert [block and block.start for block in map(document.block_at, range(6))] == [0, 0, None, None, 4, 4]

    def test_masks_may_overlap_and_keep_line_ends(self):
        assert mask("abcd\nef", [(3, 6), (1, 4)], [6]) == f"a{MASK * 3}\n{MASK}{BREAK}"

    def test_an_overlay_never_changes_the_length(self):
        assert overlay("abcd", [(1, "xy"), (2, "z"), (3, "long")]) == "axyd"


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-05-31", "2024-05-31"),
        ("2024-05-31 10:00", "2024-05-31"),
        ("2024-02-30", None),
        ("٢٠٢٤-٠٥-٣١", None),
        ("2024-5-1", None),
    ],
)
def test_only_certain_days_count(value, day):
    assert front_matter.iso_day(value) == day
