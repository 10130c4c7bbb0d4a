"""Markdown: structure from the parser, places from the source, marks masked."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import markdown
from claimcheck.language.tokens import BREAK, MASK


def shown(text: str) -> str:
    """The words a reader of language sees, with one space for every stretch of white space."""
    return " ".join(markdown.read(text).masked.replace(MASK, "").replace(BREAK, " ").split())


def kinds(text: str) -> list[tuple[str, int, str]]:
    document = markdown.read(text)
    return [(block.kind, block.level, document.clean(block.start, block.end)) for block in document.blocks]


class TestInline:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("**By 2026**, it *opens*.", "By 2026, it opens."),
            ("a ***very*** ~~old~~ port", "a very port"),
            ('See [the **plan** (2)](http://x/(1) "a (b") now.', "See the plan (2) now."),
            ("The [port][1] grew.\n\n[1]: http://x 'y 7'", "The port grew."),
            ("The [port][] grew.\n\n[port]: <http://x>", "The port grew."),
            ("Read <https://example.org/2024/5> first.", "Read first."),
            ("Wait `3 days` there.", "Wait 3 days there."),
            ("Set `` a`b `` to 5.", "Set a`b to 5."),
            ("five <b>bold</b> men", "five bold men"),
            ("It cost ~~$4~~ $5.", "It cost $5."),  # what is struck out is taken back
            ("It <del>cost $4</del> fell.", "It fell."),
            ("a <s>b ~~c~~ d</s> e", "a e"),
            ("~~left open", "~~left open"),
            ("![chart of 2019](chart.png)It fell.", "It fell."),
            ("2 \\* 3 \\[sic\\]", "2 * 3 [sic]"),
            ("Foot.[^1] Next.", "Foot. Next."),
            ("Foot.<sup>1</sup> Next, 5 km<sup>2</sup>.", "Foot. Next, 5 km2."),
            ("[Back]({{ site.url }}/plan) to it", "Back to it"),
            ("{% include nav.html %}Words.", "Words."),
            ("snake_case_name stays", "snake_case_name stays"),
        ],
    )
    def test_marks_are_masked_and_words_stay(self, text, words):
        assert shown(text) == words

    def test_an_entity_shows_the_character_it_stands_for(self):
        assert markdown.read("5&nbsp;km &amp; more").masked == f"5\u00a0{MASK * 5}km &{MASK * 4} more"

    def test_a_break_tag_parts_what_stands_on_its_sides(self):
        assert markdown.read("one<br>two").masked == f"one{BREAK}{MASK * 3}two"

    def test_a_bar_between_spaces_parts_fields(self):
        assert markdown.read("fish 40% | | ore 12%").masked == f"fish 40% {BREAK} {BREAK} ore 12%"

    def test_words_keep_their_places(self):
        text = "> - A **hard**\n>   *wrapped* line  \n>   with [a link](u)\n"
        document = markdown.read(text)
        for word in ("hard", "wrapped", "line", "with", "a link"):
            assert document.masked.index(word) == text.index(word)

    def test_words_of_a_link_are_not_looked_for_in_the_target_before_them(self):
        text = '[x](u "fell by 5") fell by 5'
        assert markdown.read(text).masked.endswith(" fell by 5")
        assert markdown.read(text).masked.count("fell by 5") == 1


class TestBlocks:
    def test_headings_in_both_styles(self):
        assert kinds("# Trade\n\n## Ports ##\n\nGrowth\n------\n\nIt grew.") == [
            ("heading", 1, "Trade"),
            ("heading", 2, "Ports"),
            ("heading", 2, "Growth"),
            ("paragraph", 0, "It grew."),
        ]

    def test_sections_are_the_headings_above(self):
        document = markdown.read("# Trade\n\n## *Ports*\n\nA.\n\n# Land\n\nB.")
        assert document.section_at(document.text.index("A.")) == ["Trade", "Ports"]
        assert document.section_at(document.text.index("B.")) == ["Land"]

    def test_items_quotes_and_code(self):
        assert kinds("- one\n  more\n\n  again\n    - deep\n\n> said\n\n```\nx = 5\n```\n\n    y = 6\n") == [
            ("item", 1, "one more"),
            ("item", 1, "again"),
            ("item", 2, "deep"),
            ("quote", 0, "said"),
            ("code", 0, ""),
            ("code", 0, ""),
        ]

    def test_the_boxes_of_a_task_list_are_marks(self):
        document = markdown.read("- [ ] Dig *3* wells\n- [x] Plant 20 trees\n- [y] of the map\n\n[x] alone\n")
        assert [(block.done, document.clean(block.start, block.end)) for block in document.blocks] == [
            (False, "Dig 3 wells"),
            (True, "Plant 20 trees"),
            (None, "[y] of the map"),
            (None, "[x] alone"),
        ]

    def test_code_blocks_are_masked_whole(self):
        assert shown("Before.\n\n```\nrate = 5\n```\n\nAfter.") == "Before. After."

    def test_a_block_of_html_shows_its_words(self):
        text = "<div>\n<p>It rose <b>5</b> points.</p><!-- by 6? -->\n<script>var x = 7</script>\n</div>"
        assert shown(text) == "It rose 5 points."

    def test_a_comment_alone_is_no_prose(self):
        assert [kind for kind, *_ in kinds("<!-- 5 men -->")] == ["code"]

    def test_reference_definitions_and_rules_are_masked(self):
        assert shown("A.\n\n---\n\n[x]: http://2024.example 'Title 5'\n") == "A."

    def test_navigation_is_boilerplate(self):
        assert kinds("Skip to content\n\nIt grew.")[0][0] == "boilerplate"


class TestTables:
    TEXT = "| Port | Tons *(2023)* |\n|:--|--:|\n| Vanino | **31** million |\n| [Nakhodka](u) | |\n\nDone.\n"

    def test_rows_know_the_head_of_each_column(self):
        document = markdown.read(self.TEXT)
        head, vanino, nakhodka, _ = document.blocks
        assert [block.kind for block in document.blocks] == ["header", "row", "row", "paragraph"]
        assert [(cell.header, document.clean(cell.start, cell.end)) for cell in vanino.cells] == [
            ("Port", "Vanino"),
            ("Tons (2023)", "31 million"),
        ]
        assert [(cell.header, document.clean(cell.start, cell.end)) for cell in nakhodka.cells] == [
            ("Port", "Nakhodka"),
            ("Tons (2023)", ""),
        ]
        assert [cell.header for cell in head.cells] == ["", ""]

    def test_a_break_stands_between_cells(self):
        document = markdown.read(self.TEXT)
        row = document.blocks[1]
        assert document.masked[row.start : row.end].replace(MASK, "") == f"Vanino{BREAK}31 million"

    def test_a_bar_inside_a_cell_does_not_part_it(self):
        document = markdown.read("| a \\| b | c |\n|--|--|\n| 1 \\| 2 | 3 |\n")
        assert [document.text[cell.start : cell.end] for cell in document.blocks[1].cells] == ["1 \\| 2", "3"]

    def test_equal_cells_are_found_each_in_its_place(self):
        document = markdown.read("| a | b | c |\n|--|--|--|\n| 5 | 5 | 5 |\n")
        cells = document.blocks[1].cells
        assert [document.text[cell.start : cell.end] for cell in cells] == ["5", "5", "5"]
        assert len({cell.start for cell in cells}) == 3


class TestFrontMatter:
    TEXT = '---\ntitle: "Plan: 2030"\nauthor: A. Writer # the second\ndate: 2024-05-31T10:00:00Z\ntags: [a, b]\n---\n# Aims\n'

    def test_it_is_metadata_and_never_prose(self):
        document = markdown.read(self.TEXT)
        assert document.metadata == {"title": "Plan: 2030", "author": "A. Writer", "published": "2024-05-31"}
        assert [block.kind for block in document.blocks] == ["metadata", "heading"]
        assert shown(self.TEXT) == "Aims"

    @pytest.mark.parametrize("day", ["May 2024", "2024-13-01", "31/05/2024", "2024", "soon"])
    def test_a_date_that_is_not_a_day_dates_nothing(self, day):
        assert markdown.read(f"---\ndate: {day}\n---\nText.").metadata == {"date": day}

    def test_the_day_of_creation_is_not_the_day_of_publication(self):
        assert markdown.read("---\ncreated: 2024-05-31\n---\nText.").metadata == {"created": "2024-05-31"}

    def test_an_open_front_matter_is_a_rule_and_prose(self):
        assert shown("---\ntitle: x\n\nText.") == "title: x Text."


word = st.sampled_from(["port", "5 km", "x_y", "Ort", "(a)", "2030", "黑河", "a*b"])
pieces = st.recursive(
    word,
    lambda inner: st.one_of(
        inner.map(lambda text: f"**{text}**"),
        inner.map(lambda text: f"[{text}](http://x/(1) 'fell 5')"),
        inner.map(lambda text: f"<b>{text}</b>"),
        st.tuples(inner, inner).map(" and ".join),
    ),
    max_leaves=6,
)


@settings(max_examples=100, deadline=None)
@given(piece=pieces)
def test_what_is_shown_is_what_the_parser_calls_text(piece):
    # the parser itself is the judge: its text tokens, in order, are the words shown
    tokens = markdown._parser().parse(piece)
    children = [child for token in tokens for child in token.children or []]
    words = "".join(child.content for child in children if child.type in ("text", "code_inline", "text_special"))
    assert markdown.read(piece).masked.replace(MASK, "").strip() == words.strip()
