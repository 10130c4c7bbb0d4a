"""source.toml and claimcheck.toml: people edit them, so every mistake is told by its line and costs nothing else."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError
from claimcheck.workspace import settings, sources, toml
from claimcheck.workspace.sources import Source


def read(tmp_path, text: str):
    path = tmp_path / "source.toml"
    path.write_text(text, encoding="utf-8")
    source, problems = sources.read(path, "port", "source.toml")
    return source, [str(problem) for problem in problems]


class TestSource:
    def test_plain_lines(self, tmp_path):
        text = '# a comment\ntitle = "The Port"  # of 1901\nauthor = ""\norigin = "port.md"\n'
        assert read(tmp_path, text) == (Source("port", title="The Port", origin="port.md"), [])

    def test_whatever_else_toml_allows(self, tmp_path):
        source, problems = read(tmp_path, 'title = \'The "Port"\'\npublished = 2024-05-31\nauthor = """\nA.\nB."""\n')
        assert (source.title, source.published, source.author, problems) == ('The "Port"', "2024-05-31", "A.\nB.", [])

    def test_a_time_is_reduced_to_its_day(self, tmp_path):
        assert read(tmp_path, "published = 2024-05-31T10:00:00Z")[0].published == "2024-05-31"

    def test_a_missing_file_describes_nothing(self, tmp_path):
        assert sources.read(tmp_path / "no.toml", "port", "no.toml") == (Source("port"), [])

    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            (
                'title = "x"\npublished = "May 2024"',
                "source.toml:2: published = 'May 2024' is not a day; write it as \"2024-05-31\"",
            ),
            ("title = 5", "source.toml:1: title is not a text; put it in quotes"),
            (
                '\nauthors = "x"',
                "source.toml:2: authors is not a field of a source; use title, author, publisher, published, origin, kind",
            ),
            ('title = "x"\nkind = oops', "source.toml:2: is not TOML: invalid value; mend that line"),
            ('title = "x', "source.toml:1: is not TOML: "),
        ],
    )
    def test_a_mistake_is_told_by_its_line(self, tmp_path, text, problem):
        told = read(tmp_path, text)[1]
        assert len(told) == 1 and told[0].startswith(problem)

    def test_what_is_right_beside_a_mistake_still_counts(self, tmp_path):
        assert read(tmp_path, 'title = "Port"\nsize = 5\nauthor = "A."')[0] == Source("port", title="Port", author="A.")

    def test_a_file_that_is_not_utf8(self, tmp_path):
        (tmp_path / "s.toml").write_bytes(b'title = "\xff"')
        _, problems = sources.read(tmp_path / "s.toml", "port", "s.toml")
        assert [str(problem) for problem in problems] == ["s.toml: is not UTF-8 text; save it as UTF-8"]

    def test_a_file_name_that_is_no_unicode_leaves_a_file_that_is_toml(self, tmp_path):
        source, problems = read(tmp_path, sources.written(Source("port", title="a\udcffb")))
        assert (source.title, problems) == ("a?b", [])

    @given(st.text(), st.text())
    def test_what_is_written_is_read_again(self, title, author):
        import tomllib

        source = Source("port", title=title or None, author=author or None, origin="../port.md")
        table = tomllib.loads(sources.written(source))
        expected = {"title": title, "author": author, "origin": "../port.md"}
        assert table == {key: value for key, value in expected.items() if value}

    def test_plain_lines_mean_what_toml_means(self):
        import tomllib

        text = sources.written(Source("port", title="The Port", author="A.", origin="p.md"))
        assert toml.plain_table(text) == tomllib.loads(text)


class TestSettings:
    def read(self, tmp_path, text: str):
        path = tmp_path / "claimcheck.toml"
        path.write_text(text)
        return settings.read(path, "claimcheck.toml")

    def test_an_empty_file_sets_nothing(self, tmp_path):
        assert self.read(tmp_path, "# nothing\n") == settings.Settings()

    def test_gap_rules(self, tmp_path):
        found = self.read(tmp_path, '[gaps]\nignore = ["undated"]\n')
        assert (found.gaps.select, found.gaps.ignore) == ([], ["undated"])

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ('[gap]\nignore = ["x"]', "claimcheck.toml:1: unknown setting gap"),
            ('[gaps]\nselect = []\nignored = ["x"]', "claimcheck.toml:3: unknown setting gaps.ignored"),
            ('[gaps]\nignore = "x"', "claimcheck.toml:2: gaps.ignore: input should be a valid list"),
            ("[gaps\n", "claimcheck.toml:1: is not TOML"),
        ],
    )
    def test_a_mistake_is_told_by_its_line(self, tmp_path, text, told):
        with pytest.raises(ClaimcheckError) as caught:
            self.read(tmp_path, text)
        assert str(caught.value).startswith(told)

    def test_an_empty_file_is_read_without_heavy_modules(self, tmp_path):
        import subprocess

        (tmp_path / "claimcheck.toml").write_text("# nothing\n")
        code = (
            "import sys; from pathlib import Path; from claimcheck.workspace import Workspace\n"
            "w = Workspace.find(Path()); w.settings; w.sources(); w.stale()\n"
            "print([m for m in ('pydantic', 'tomllib', 'filelock', 'markdown_it', 'charset_normalizer') if m in sys.modules])"
        )
        run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
        assert run.stdout == "[]\n"
