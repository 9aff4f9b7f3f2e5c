"""How a notebook shows documents and mentions."""

from __future__ import annotations

import html
import re
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import govdoc
from govdoc.formats.html_view import document_html, table_html, words
from govdoc.formats.html_view.marks import pieces
from govdoc.model import ClaimKind, Granularity, Quantity, SectionRole, Severity, SloganKind, Span, Status, Verdict
from tests.interfaces.samples import SAMPLE, WRITTEN

ALLOWED = {
    "div", "style", "span", "b", "i", "mark", "details", "summary", "ul", "li", "table", "thead", "tbody", "tr", "th",
    "td", "p",
}  # fmt: skip
TAG = re.compile(r"<(/?)([a-z0-9]+)[^>]*?>")


def visible(view: str) -> str:
    """The text of the text area, cards taken away."""
    area = view.split('<div class="gd-text">', 1)[1].split("</div></div>", 1)[0]
    return html.unescape(TAG.sub("", re.sub('<span class="gd-card">.*?</span>', "", area, flags=re.DOTALL)))


@given(st.text(alphabet="2余次<b>&\"'年一、\n（）《》“”", max_size=60))
def test_the_text_shows_whole_and_escaped(text: str) -> None:
    view = document_html(govdoc.parse(text))
    assert visible(view) == text
    assert {name for _, name in TAG.findall(view)} <= ALLOWED
    opened = [name for closing, name in TAG.findall(view) if not closing]
    closed = [name for closing, name in TAG.findall(view) if closing]
    assert sorted(opened) == sorted(closed)


def test_what_covers_a_piece_covers_all_of_it() -> None:
    document = govdoc.parse(WRITTEN)
    at = 0
    for piece in pieces(document, len(WRITTEN)):
        for _, item in piece.covering:
            assert item.span.start <= at
            assert at + len(piece.text) <= item.span.end
        at += len(piece.text)
    assert at == len(WRITTEN)


def test_a_document_shows_itself() -> None:
    view = SAMPLE._repr_html_()
    for told in (
        "青柳镇2024年工作总结",
        "青政发〔2024〕3号",
        "一、主要成效",
        "NUM101",
        "全镇生产总值",
        "1,250,000,000 元",
        "同比增长",
    ):
        assert told in view
    assert "prefers-color-scheme: dark" in view
    assert "<script" not in view


def test_a_long_text_is_cut_and_says_so() -> None:
    view = document_html(govdoc.parse("全年安全。\n" * 8000))
    assert "只显示前 30000 字" in view
    assert len(visible(view)) == 30_000


@pytest.mark.parametrize("name", ["findings", "indicators", "slogans", "dates", "references", "claims", "sections"])
def test_every_tuple_of_mentions_is_a_table(name: str) -> None:
    items = getattr(SAMPLE, name)
    table = table_html(items)
    assert table.count("<tr>") == len(items) + 1
    assert len(set(re.findall(r"<tr>.*?</tr>", table))) == len(items) + 1
    assert {row.count("</th>") + row.count("</td>") for row in re.findall(r"<tr>.*?</tr>", table)} != {0}


def test_the_extension_shows_tuples_of_mentions_and_leaves_others_alone() -> None:
    ipython = pytest.importorskip("IPython.core.interactiveshell", reason="notebooks need IPython")
    shell = ipython.InteractiveShell()
    html_of = shell.display_formatter.formatters["text/html"]
    assert html_of(SAMPLE.findings) is None
    shell.run_line_magic("load_ext", "govdoc")
    assert "NUM101" in html_of(SAMPLE.findings)
    assert html_of((1, 2)) is None
    assert html_of(()) is None
    assert "青柳镇" in html_of(SAMPLE)
    shell.run_line_magic("unload_ext", "govdoc")
    assert html_of(SAMPLE.findings) is None


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (Severity, words.SEVERITIES), (Status, words.STATUSES), (SectionRole, words.ROLES),
        (SloganKind, words.SLOGAN_KINDS), (Verdict, words.VERDICTS), (ClaimKind, words.CLAIM_KINDS),
        (Granularity, words.GRANULARITIES),
    ],
)  # fmt: skip
def test_every_value_of_the_model_has_its_word(kinds: Any, told: dict[str, str]) -> None:
    assert set(get_args(kinds)) == set(told)


@pytest.mark.parametrize(
    ("value", "low", "high", "shown"),
    [
        ("9", "9", "9", "9"), ("20", "20", None, "≥ 20"), ("100", None, "100", "≤ 100"), ("300", None, None, "300"),
        (None, "3", "5", "3 ～ 5"), ("12500000", "12500000", "12500000", "12,500,000"), ("4.20", "4.20", "4.20", "4.2"),
        ("1e40", "1e40", "1e40", "1E+40"),
    ],
)  # fmt: skip
def test_how_a_figure_reads(value: str | None, low: str | None, high: str | None, shown: str) -> None:
    figures = [Decimal(each) if each else None for each in (value, low, high)]
    quantity = Quantity(Span(0, 1), "9", "quantity", figures[0], figures[1], figures[2], None, None, None, Span(0, 1))
    assert words.figure(quantity) == shown
