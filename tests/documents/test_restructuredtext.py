"""reStructuredText: what is prose, under which heading, and where."""

from __future__ import annotations

import pytest

from claimcheck.documents import restructuredtext
from claimcheck.language.tokens import BREAK, MASK


def shown(text: str) -> str:
    return " ".join(restructuredtext.read(text).masked.replace(MASK, "").replace(BREAK, " ").split())


def kinds(text: str) -> list[tuple[str, int, str]]:
    document = restructuredtext.read(text)
    return [(block.kind, block.level, document.clean(block.start, block.end)) for block in document.blocks]


class TestHeader:
    def test_the_header_of_a_proposal_is_metadata(self):
        document = restructuredtext.read(
            "PEP: 1\nTitle: A Plan\nAuthor: A. Writer,\n        B. Writer\nCreated: 24-Apr-2024\n\nIt is so.\n"
        )
        assert document.metadata == {"pep": "1", "title": "A Plan", "author": "A. Writer,", "created": "24-Apr-2024"}
        assert shown(document.text) == "It is so."

    def test_a_field_list_at_the_top_is_metadata_and_may_date_the_document(self):
        document = restructuredtext.read(":Author: A. Writer\n:Date: 2024-05-31\n\nIt is so.")
        assert document.metadata == {"author": "A. Writer", "published": "2024-05-31"}

    def test_prose_with_a_colon_is_no_header(self):
        assert restructuredtext.read("Note: it rained.\nMuch of it.\n\nMore.").metadata == {}


class TestHeadings:
    def test_styles_rank_in_the_order_of_their_first_use(self):
        assert kinds("Plan\n====\n\nAims\n----\n\nShips sail.\n\nMeans\n=====\n\nMoney helps.\n") == [
            ("heading", 1, "Plan"),
            ("heading", 2, "Aims"),
            ("paragraph", 0, "Ships sail."),
            ("heading", 1, "Means"),
            ("paragraph", 0, "Money helps."),
        ]

    def test_a_line_over_the_title_makes_a_style_of_its_own(self):
        assert kinds("====\nPlan\n====\n\nAims\n====\n\nShips sail.")[:2] == [
            ("heading", 1, "Plan"),
            ("heading", 2, "Aims"),
        ]

    def test_a_line_of_dashes_alone_is_no_block(self):
        assert [kind for kind, *_ in kinds("Over.\n\n-----\n\nUnder.")] == ["paragraph", "paragraph"]


class TestBlocks:
    def test_items_keep_their_wrapped_lines_and_depth(self):
        assert kinds("- 1.0 final: Monday\n  (no features)\n- 1.1: Tuesday\n\n  - deep\n\n1. first\n") == [
            ("item", 1, "1.0 final: Monday (no features)"),
            ("item", 1, "1.1: Tuesday"),
            ("item", 2, "deep"),
            ("item", 1, "first"),
        ]

    def test_a_literal_block_is_no_prose(self):
        assert shown("Run this::\n\n    wait 5\n\n    go\n\nThen rest.") == "Run this: Then rest."

    def test_a_directive_is_no_prose_unless_its_body_is(self):
        assert (
            shown(".. image:: a5.png\n   :width: 7\n\n.. note:: It is 5 km\n   long.\n\n.. warning::\n\n   Ice.\n")
            == "It is 5 km long. Ice."
        )

    @pytest.mark.parametrize("line", [".. a comment of 5 words", ".. _target: http://x/5", ".. |sub| replace:: 5"])
    def test_comments_and_targets_are_no_prose(self, line):
        assert shown(f"A.\n\n{line}\n\nB.") == "A. B."

    def test_a_footnote_is_prose_without_its_mark(self):
        assert shown(".. [1] The survey of 2019\n   says so.") == "The survey of 2019 says so."

    def test_an_indented_paragraph_is_a_quotation(self):
        assert kinds("He wrote\n\n    We shall see.")[1] == ("quote", 0, "We shall see.")


class TestTables:
    TEXT = "====== ========\nPort   Tons\n====== ========\nVanino 31\nOld    5 or 6\n====== ========\n\nDone."

    def test_rows_know_the_head_of_each_column(self):
        document = restructuredtext.read(self.TEXT)
        rows = [block for block in document.blocks if block.kind == "row"]
        assert [[(cell.header, document.clean(cell.start, cell.end)) for cell in row.cells] for row in rows] == [
            [("Port", "Vanino"), ("Tons", "31")],
            [("Port", "Old"), ("Tons", "5 or 6")],
        ]

    def test_a_table_without_a_head_has_rows_only(self):
        assert [kind for kind, *_ in kinds("=== ===\na   5\n=== ===\n")] == ["row"]


class TestInline:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("**By 2026**, it *opens*.", "By 2026, it opens."),
            ("See `the plan <http://x/5>`__ now.", "See the plan now."),
            ("Wait ``3 days`` there.", "Wait 3 days there."),
            ("By :doc:`the plan </plan5>` it.", "By the plan it."),
            ("It grew [1]_ much.", "It grew much."),
            ("2 * 3 * 4", "2 * 3 * 4"),
        ],
    )
    def test_marks_are_masked_and_words_stay(self, text, words):
        assert shown(text) == words

    def test_a_role_around_a_number_keeps_its_name_so_that_the_number_is_no_figure(self):
        assert restructuredtext.read("by :pep:`602`.").masked == f"by {MASK}pep{MASK * 2}602{MASK}."
