"""Plain text: its blocks are read from their shape, and light Markdown is masked."""

from __future__ import annotations

import time

import pytest

from claimcheck.documents import plain
from claimcheck.language.tokens import BREAK, MASK


def shape(text: str) -> list[tuple[str, str]]:
    """Kind and words of each block; what is masked whole shows its words too."""
    document = plain(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


class TestParagraphs:
    def test_blank_lines_part_paragraphs(self):
        assert shape("The bridge opened.\n\nIt carries trains.") == [
            ("paragraph", "The bridge opened."),
            ("paragraph", "It carries trains."),
        ]

    def test_a_hard_wrapped_paragraph_stays_one_block(self):
        text = (
            "The harbour was dredged over three summers, and the mayor told the\n"
            "council in March that deeper ships would come. Nobody believed her\n"
            "until the first of them tied up at the new pier in late October."
        )
        assert shape(text) == [("paragraph", text)]

    def test_lines_that_are_paragraphs_of_their_own_are_parted(self):
        # the second line's first word had room on the first: nobody wrapped it there
        text = "We built roads.\nAfter the flood the council rebuilt four schools, two clinics and the market hall."
        assert [words for _, words in shape(text)] == text.split("\n")

    def test_lines_with_labels_are_parted(self):
        text = "Area: 788,000 sq km\nPopulation: 1.3 million\nCapital: Khabarovsk, on the Amur, the largest town of the region"
        assert [words for _, words in shape(text)] == text.split("\n")
        assert {kind for kind, _ in shape(text)} == {"paragraph"}

    def test_question_and_answer_are_parted(self):
        assert [words for _, words in shape("Q: How many came?\nA: 450, and more by June.")] == [
            "Q: How many came?",
            "A: 450, and more by June.",
        ]

    def test_a_parted_line_ends_with_a_break(self):
        document = plain("We built roads.\nAfter the flood the council rebuilt four schools, two clinics and the hall.")
        assert document.masked[len("We built roads.")] == BREAK

    def test_lines_with_carriage_returns_are_left_as_they_are(self):
        text = "One fact.\r\n\r\nAnother fact.\r\n"
        assert shape(text) == [("paragraph", "One fact."), ("paragraph", "Another fact.")]
        assert plain(text).text == text


class TestHeadings:
    def test_the_first_short_line_is_the_title_and_the_others_stand_below_it(self):
        document = plain("Kamchatka\n\nIn short\n\nThe region exports fish.\n\nHistory\n\nRussians came in 1697.")
        headings = [(block.level, document.clean(block.start, block.end)) for block in document.blocks if block.level]
        assert headings == [(1, "Kamchatka"), (2, "In short"), (2, "History")]
        assert document.section_at(document.text.index("Russians")) == ["Kamchatka", "History"]

    @pytest.mark.parametrize(
        "line", ["Chapter 3", "3 Results", "Vision 2030", "Trade and transport", "region in Russia", "TL;DR"]
    )
    def test_a_short_line_without_a_stop_over_prose_is_a_heading(self, line):
        assert shape(f"{line}\n\nThe port was enlarged.")[0] == ("heading", line)

    @pytest.mark.parametrize(
        "line",
        [
            "The port was enlarged.",  # a stop
            "Population: 1.3 million",  # a label
            "GDP grew 4% in 2023",  # tells a figure
            "“We shall build it”",  # a quotation
            "And it was built. [Applause]",  # a stop, before what a stenographer adds
            "The port was enlarged, the pier was built, the road was paved and then the money ran out",  # long
        ],
    )
    def test_a_line_that_tells_something_is_none(self, line):
        assert shape(f"{line}\n\nThe mayor resigned.")[0] == ("paragraph", line)

    def test_a_text_of_one_line_is_prose(self):
        # a single sentence given to the library is there to be read, final stop or not
        assert shape("commerce doubled to billion") == [("paragraph", "commerce doubled to billion")]

    def test_where_the_writer_marks_headings_short_lines_are_prose(self):
        assert shape("# Trade #\n\nNo change\n\nIt rained.") == [
            ("heading", "Trade"),
            ("paragraph", "No change"),
            ("paragraph", "It rained."),
        ]

    def test_an_underlined_line_is_a_heading(self):
        assert shape("Trade\n=====\nIt grew.") == [("heading", "Trade"), ("paragraph", "It grew.")]

    def test_a_line_in_capitals_right_on_its_text_is_a_heading(self):
        text = "WATER AND POWER\nA third of all wells in the district were dry by the end of that long summer.\n\nMore."
        assert shape(text)[0] == ("heading", "WATER AND POWER")

    def test_a_heading_is_not_above_itself(self):
        assert plain("Trade\n\nIt grew.").section_at(0) == []

    def test_a_title_of_two_lines_is_one_heading(self):
        assert shape("PORTS OF THE NORTH\nMinistry of Seas\n\nIt rained.")[0] == (
            "heading",
            "PORTS OF THE NORTH\nMinistry of Seas",
        )

    def test_a_numbered_line_over_prose_is_a_heading_of_the_depth_of_its_number(self):
        document = plain(
            "Ports\n\n1. Trade\n\nIt grew.\n\n1.1 Ore\n\nIt fell.\n\n2. Ice\nIt thawed early in that year."
        )
        headings = [(block.level, document.clean(block.start, block.end)) for block in document.blocks if block.level]
        assert headings == [(1, "Ports"), (2, "Trade"), (3, "1.1 Ore"), (2, "Ice")]

    def test_numbered_lines_in_a_row_are_a_list(self):
        assert [kind for kind, _ in shape("We export:\n\n1. Rice\n\n2. Wheat\n\n3. Maize")] == [
            "paragraph",
            "item",
            "item",
            "item",
        ]


class TestTables:
    TEXT = "Region      Roads (km)   Share\nNorth            1,200     12%\nSouth\t3,400\t34%"

    def test_fields_two_spaces_or_a_tab_apart_make_rows_that_know_their_column(self):
        document = plain(self.TEXT)
        assert [block.kind for block in document.blocks] == ["header", "row", "row"]
        assert [(cell.header, document.text[cell.start : cell.end]) for cell in document.blocks[2].cells] == [
            ("Region", "South"),
            ("Roads (km)", "3,400"),
            ("Share", "34%"),
        ]

    def test_a_break_stands_between_fields_and_rows(self):
        words = [word for word in plain(self.TEXT).masked.split(BREAK) if word.strip()]
        assert [" ".join(word.split()) for word in words] == [
            "Region", "Roads (km)", "Share", "North", "1,200", "12%", "South", "3,400", "34%",
        ]  # fmt: skip

    def test_a_table_without_a_head_has_rows_only(self):
        assert [kind for kind, _ in shape("North  1,200\nSouth  3,400")] == ["row", "row"]

    def test_two_spaces_after_a_full_stop_make_no_table(self):
        text = "The ice broke.  Ships came from the south in May.\nThe ice froze.  Ships left for the south in June."
        assert {kind for kind, _ in shape(text)} == {"paragraph"}

    def test_one_line_makes_no_table(self):
        assert shape("The  port")[0][0] == "paragraph"


class TestQuotations:
    def test_quoted_lines_are_a_quotation_without_their_marks(self):
        document = plain("> Five ships came.\n>> Six left.")
        assert [block.kind for block in document.blocks] == ["quote"]
        assert document.clean(0, len(document.text)) == "Five ships came. Six left."


class TestItems:
    @pytest.mark.parametrize("mark", ["- ", "* ", "+ ", "• ", "1. ", "12) ", "(a) ", "iv. "])
    def test_a_mark_makes_an_item_and_is_masked(self, mark):
        document = plain(f"{mark}Five ships came.")
        assert shape(document.text) == [("item", "Five ships came.")]
        assert document.masked == MASK * len(mark) + "Five ships came."

    def test_items_keep_their_wrapped_lines_and_their_depth(self):
        document = plain("- one ship\n  from Oslo\n  - two from Riga\n- three")
        assert [(block.level, document.clean(block.start, block.end)) for block in document.blocks] == [
            (1, "one ship from Oslo"),
            (2, "two from Riga"),
            (1, "three"),
        ]

    def test_a_number_at_the_start_of_a_wrapped_line_is_no_item(self):
        text = "The committee met on the morning of the day before, in room\n12. It adjourned at noon and never came back to it."
        assert [kind for kind, _ in shape(text)] == ["paragraph"]

    def test_a_year_is_no_item(self):
        assert shape("1990. The wall is down.") == [("paragraph", "1990. The wall is down.")]


class TestMarks:
    def test_strong_marks_are_masked_in_pairs(self):
        assert (
            plain("**By 2026**, it __opens__.").masked == f"{MASK * 2}By 2026{MASK * 2}, it {MASK * 2}opens{MASK * 2}."
        )

    @pytest.mark.parametrize("text", ["2**3 and 4**2", "** note", "**alone", "**one\n\ntwo**", "a ** b"])
    def test_what_does_not_pair_up_is_left(self, text):
        assert plain(text).masked == text

    def test_a_rule_makes_no_block(self):
        assert [kind for kind, _ in shape("Over.\n\n* * *\n\nUnder.")] == ["paragraph", "paragraph"]

    def test_a_bar_between_spaces_parts_fields(self):
        assert plain("fish 40% | ore 12%").masked == f"fish 40% {BREAK} ore 12%"


class TestLists:
    def test_bullets_right_under_a_line_without_a_stop_are_items(self):
        # press releases leave out the blank line; the line above heads the list
        text = "Highlights\n- Revenue of $9.5 million, as in the year before\n- 12 shops and\n  no debt"
        assert shape(text) == [
            ("heading", "Highlights"),
            ("item", "Revenue of $9.5 million, as in the year before"),
            ("item", "12 shops and\n  no debt"),
        ]

    def test_numbers_that_count_from_one_are_items_under_any_line(self):
        assert [kind for kind, _ in shape("Highlights\n1. Revenue of $5 million\n2. 20 shops\n3. No debt")] == [
            "heading",
            "item",
            "item",
            "item",
        ]

    def test_a_single_bullet_under_a_word_or_two_is_an_item(self):
        assert shape("Note\n* Figures are those of 12 banks, and three\n  of them were revised.")[1:] == [
            ("item", "Figures are those of 12 banks, and three\n  of them were revised.")
        ]

    def test_the_text_goes_on_under_a_list(self):
        # the next word had room behind "Debt fell", and nothing indents it
        text = "In the past year much was reached by the board:\n- Sales grew\n- Debt fell\nThe board thanks all."
        assert shape(text)[-2:] == [("item", "Debt fell"), ("paragraph", "The board thanks all.")]

    def test_a_list_of_short_items_is_no_title_of_several_lines(self):
        assert [kind for kind, _ in shape("Highlights\n• More shops\n• Less debt")] == ["heading", "item", "item"]

    def test_a_dash_at_the_start_of_one_wrapped_line_is_no_bullet(self):
        text = (
            "The mayor told the council that the old harbour\n- which nobody had dredged since the war -\nwould open."
        )
        assert shape(text) == [("paragraph", text)]

    def test_a_number_at_the_start_of_a_wrapped_line_is_no_item(self):
        text = "The council of the old town closed every school but\n7. Nobody had asked the teachers what they thought of it"
        assert [kind for kind, _ in shape(text)] == ["paragraph"]

    def test_the_boxes_of_a_tick_list_are_marks(self):
        document = plain(
            "To do:\n- [ ] Dig 3 wells\n- [x] Plant 20 trees\n☑ Mend 2 roofs\n[ ] Paint the hall\n- [y] of the map"
        )
        assert [(block.done, document.clean(block.start, block.end)) for block in document.blocks] == [
            (None, "To do:"),
            (False, "Dig 3 wells"),
            (True, "Plant 20 trees"),
            (True, "Mend 2 roofs"),
            (False, "Paint the hall"),
            (None, "[y] of the map"),
        ]


PROSE = "The chief executive said that the year had begun well, that the order book was full and that he was sure."


class TestListsWithoutMarks:
    LINES = (
        "Sales up 6% to £1.2bn",
        "Pre-tax profit £88m (2024: £79m)",
        "Interim dividend of 11p",
        "Record orders: £2bn",
    )

    def test_short_lines_that_each_tell_a_figure_are_items(self):
        text = "\n".join(self.LINES)
        assert shape(f"{text}\n\n{PROSE}")[:-1] == [("item", line) for line in self.LINES]

    def test_so_are_those_of_a_text_without_prose(self):
        assert shape("\n".join(self.LINES)) == [("item", line) for line in self.LINES]

    def test_a_line_over_them_without_a_figure_is_their_heading(self):
        text = "\n".join(("Highlights", *self.LINES, "", PROSE))
        assert shape(text)[:-1] == [("heading", "Highlights"), *(("item", line) for line in self.LINES)]

    def test_a_break_stands_between_them(self):
        assert plain("\n".join(self.LINES)).masked.count(BREAK) == len(self.LINES) - 1

    def test_a_wrapped_line_goes_on(self):
        long = "Sales up 6% to £1.2bn, helped by strong demand in each of the three regions of the\nnorth"
        assert shape("\n".join((long, *self.LINES)))[0] == ("item", long)

    @pytest.mark.parametrize(
        "text",
        [
            # wrapped near the width of the text, and by chance before a name and a figure each time
            "The three towns on the river have grown since the census, with Varn at\n"
            "12,000 people, Tidal on the far bank at 9,000 and the old capital at\n"
            "Elso, once the seat of the dukes, down to 4,000 from some 7,000 in\n"
            "1990 or so.",
            "Sales up 6%\nProfit £88m",  # two lines may be anything
            "Sales up 6%,\nProfit £88m and\nDividend 11p",  # one sentence over three lines
            "Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you",  # nothing told
            "In 1850 they came with\nnothing at all in hand,\nIn 1860 they lay\ndown in the sand\nIn 1870 no more",
        ],
    )
    def test_other_lines_are_not(self, text):
        assert shape(f"{PROSE}\n\n{text}\n\n{PROSE}")[1] == ("paragraph", text)


class TestFootnotes:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Costs rose 5%.[^1] Sales fell.", "Costs rose 5%. Sales fell."),
            ("Costs rose,<sup>2</sup><sup>3</sup> too.", "Costs rose, too."),
            ("It was reported<sup>[a]</sup> twice.", "It was reported twice."),
            ("It covers 5 km<sup>2</sup>.", "It covers 5 km<sup>2</sup>."),  # a power
            ("It has 10<sup>6</sup> cells.", "It has 10<sup>6</sup> cells."),
        ],
    )
    def test_references_are_marks_and_powers_are_not(self, text, words):
        document = plain(text)
        assert document.clean(0, len(text)) == words


class TestBoilerplate:
    def test_navigation_is_masked_whole(self):
        document = plain("Skip to content\n\nThe unit studies rivers.")
        assert document.blocks[0].kind == "boilerplate"
        assert document.masked.startswith(MASK * len("Skip to content"))

    def test_only_whole_lines_are_navigation(self):
        assert shape("Search for the ship ended.")[0][0] == "paragraph"

    def test_headings_with_nothing_under_them_stay_headings(self):
        assert shape("Ore prices fell.\n\nRelated places for Kamchatka\n\nRelated people")[1:] == [
            ("heading", "Related places for Kamchatka"),
            ("heading", "Related people"),
        ]


def test_text_without_marks_is_not_copied():
    text = "A plain fact.\n\nAnother one."
    assert plain(text).masked is text


def test_ten_megabytes_take_less_than_a_second():
    # 10 MB/s is promised; a tenth of it is read here
    text = "The mill ran for forty years, and in the last of them it made less paper than in the first.\n\n" * 10_500
    began = time.perf_counter()
    plain(text)
    assert time.perf_counter() - began < 0.1 * 5  # five times the promise, for a busy machine


def test_tables_of_two_widths_stand_one_below_the_other() -> None:
    document = plain("name  age\nAnn  3\nname  age  town\nBo  4  Arden\n")
    assert [len(block.cells) for block in document.blocks] == [2, 2, 3, 3]


def headed(text: str) -> list[tuple[str, str]]:
    """The cells of the rows, each with its column's head."""
    document = plain(text)
    rows = [block for block in document.blocks if block.kind == "row"]
    return [(cell.header, document.text[cell.start : cell.end]) for row in rows for cell in row.cells]


def test_the_column_of_labels_needs_no_name() -> None:
    text = "              H1 2031   H1 2030\nFees          £34m      £30m\nRents         £24m      £20m\n"
    assert headed(text)[:3] == [("", "Fees"), ("H1 2031", "£34m"), ("H1 2030", "£30m")]


def test_years_name_columns() -> None:
    assert headed("Port      2031   2030\nAlba      34     30\nBena      24     20\n")[1:3] == [
        ("2031", "34"),
        ("2030", "30"),
    ]


def test_a_row_that_leaves_a_field_out_stays_in_its_columns() -> None:
    text = (
        "Port      2031   2030   Change\nAlba      34     30     +4\nBena      24     20     +4\n"
        "Cora             20\nDora      24     20     +4\nEmba      24     20     +4\nFora      24     20\n"
    )
    cells = [cell for cell in headed(text) if cell[1]]
    assert cells[8:10] == [("Port", "Cora"), ("2030", "20")]
    assert cells[-3:] == [("Port", "Fora"), ("2031", "24"), ("2030", "20")]


def test_prose_above_a_table_is_no_head_of_it() -> None:
    text = "The two ports  earned more.\nAlba      34     30\nBena      24     20\n"
    assert [cell for cell in headed(text) if cell[0]] == []
