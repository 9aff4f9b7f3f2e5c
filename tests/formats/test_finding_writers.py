"""The writers of findings: right places, right forms, and nothing of the text that acts."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from io import BytesIO

import pytest
from docx import Document as WordDocument
from hypothesis import given, settings
from hypothesis import strategies as st
from sarif_pydantic import Sarif

import govdoc
from govdoc.formats.annotated_docx import annotate_docx
from govdoc.formats.docx_runs import W
from govdoc.formats.findings_json import findings_json
from govdoc.formats.findings_text import write_findings
from govdoc.formats.github import github_annotations
from govdoc.formats.html_report import findings_html
from govdoc.formats.positions import Lines, display_width
from govdoc.formats.sarif import findings_sarif
from govdoc.model import Document, Edit, Finding, Fix, Span
from govdoc.rules.engine import all_rules
from tests.formats.making import abstract, docx, paragraph

TEXT = "清河乡工作总结\n\n　　全年开展活动2余次,得到<b>群众</b>&好评。𠮷祥乡。\n"


def finding(start: int, end: int, **more: object) -> Finding:
    return Finding(Span(start, end), "NUM101", "approximate-below-ten", "个位数后不用“余”", "error", **more)  # type: ignore[arg-type]


def place(text: str, part: str) -> Finding:
    start = text.index(part)
    return finding(start, start + len(part))


@given(st.text(alphabet="公文abc，。“”\n\r\t　①𠮷é", max_size=60), st.data())
def test_the_underline_is_under_the_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    width = data.draw(st.integers(40, 80))
    (block,) = write_findings(Document(text), [finding(start, end)], "a.txt", width=width)
    lines = block.split("\n")
    code, under = lines[3], lines[4]
    margin = code.index("| ") + 2
    before = len(under) - len(under.lstrip(" |")) - margin
    marked = under.count("^")
    shown = ""
    for character in code[margin:]:
        if before <= 0:
            shown += character
        before -= display_width(character)
    surface = "".join(" " if c < " " else c for c in text[start:end].split("\n")[0].split("\r")[0])
    assert shown.startswith(surface[: len(shown) - 1])
    assert marked == max(1, display_width(surface)) or "…" in code
    assert display_width(code) <= width + 2


def test_line_and_column_count_code_points() -> None:
    lines = Lines("一\r\n二𠮷三\n")
    assert [lines.place(offset) for offset in (0, 3, 5, 7)] == [(1, 1), (2, 1), (2, 3), (3, 1)]
    assert lines.bounds(2) == (3, 6)


def test_sarif_is_valid_and_counts_code_points() -> None:
    fix = Fix((Edit(Span(16, 17), "，"),), True)
    told = (
        ("文稿/总结 1.txt", Document(TEXT), (place(TEXT, "2余次"), finding(16, 17, fix=fix, related=(Span(0, 3),)))),
    )
    text = findings_sarif(told, all_rules(), "0.1.0")
    Sarif.model_validate_json(text)
    run = json.loads(text)["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    first, second = run["results"]
    region = first["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 9, 12)
    assert TEXT[region["charOffset"] : region["charOffset"] + region["charLength"]] == "2余次"
    assert first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("%20" + "1.txt")
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == "NUM101"
    assert second["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "，"


def test_json_gives_the_place_in_every_way() -> None:
    (row,) = json.loads(findings_json([("a.txt", Document(TEXT), (place(TEXT, "2余次"),))]))
    assert (row["file"], row["line"], row["column"], row["end_column"], row["text"]) == ("a.txt", 3, 9, 12, "2余次")


def test_github_commands_are_escaped() -> None:
    told = Finding(Span(0, 1), "X", "x", "100%\n第二行", "warning")
    (line,) = github_annotations([("a,b:c.txt", Document("文"), (told,))])
    assert line == "::warning file=a%2Cb%3Ac.txt,line=1,col=1,endLine=1,endColumn=2,title=X x::100%25%0A第二行"


class Page(HTMLParser):
    """Collects the tags of a page and the text of its article."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._inside += tag == "article" or (tag == "a" and self._inside > 0 and -1000)

    def handle_endtag(self, tag: str) -> None:
        self._inside -= tag == "article" or (tag == "a" and self._inside < 0 and -1000)

    def handle_data(self, data: str) -> None:
        if self._inside > 0:
            self.text += data


@given(
    st.text(alphabet="文<>&\"'\n/script=", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5),
)
def test_the_html_report_shows_the_text_and_runs_nothing(text: str, spans: list[tuple[int, int]]) -> None:
    limited = [tuple(sorted((min(a, len(text)), min(b, len(text))))) for a, b in spans]
    told = tuple(
        Finding(Span(a, b), "<x>", "<script>", f"<img src=x>{text}", "error", fix=Fix((Edit(Span(a, b), text),), True))
        for a, b in sorted(limited)
    )
    page = Page()
    page.feed(findings_html([(f"<script>{text}", Document(text), told)]))
    assert page.tags <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "section", "header", "span", "div", "article",
        "p", "a", "mark", "ol", "li", "b", "code", "small", "del", "ins",
    }  # fmt: skip
    assert page.text.replace("\n", "") == text.replace("\n", "")


def test_the_html_report_needs_no_other_file() -> None:
    page = findings_html([("a.txt", Document(TEXT), (place(TEXT, "2余次"),))])
    assert "http" not in page
    assert "prefers-color-scheme: dark" in page
    assert findings_html([], language="en").startswith("<!DOCTYPE html>")


def commented(data: bytes) -> dict[str, str]:
    """The text each comment stands at, by comment."""
    package = WordDocument(BytesIO(data))
    found = {}
    for comment in package.comments:
        inside, text = False, ""
        for node in package.element.body.iter():
            if node.tag == W + "commentRangeStart" and node.get(W + "id") == str(comment.comment_id):
                inside = True
            elif node.tag == W + "commentRangeEnd" and node.get(W + "id") == str(comment.comment_id):
                inside = False
            elif inside and node.tag == W + "t":
                text += node.text
        found[comment.text] = text
    return found


BOLD = "<w:rPr><w:b/></w:rPr>"
ORIGINAL = docx(
    paragraph("总体情况", number=1) + f"<w:p><w:r>{BOLD}<w:t>全年开展活动2</w:t></w:r>"
    "<w:r><w:t>余次，</w:t><w:tab/><w:t>排查隐患15余件。</w:t></w:r></w:p>"
    + f"<w:tbl><w:tr><w:tc>{paragraph('表中3余次')}</w:tc></w:tr></w:tbl>",
    numbering=abstract(1, [("chineseCounting", "%1、")]) + '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
)


def test_comments_stand_at_their_places_and_the_rest_is_untouched() -> None:
    document = govdoc.read(ORIGINAL)
    told = [place(document.text, part) for part in ("2余次", "15余件", "3余次", "一、", "余次，\t排查")]
    told = [Finding(f.span, f"C{at}", "x", "m", "error") for at, f in enumerate(told)]
    data = annotate_docx(document, told, ORIGINAL)
    assert govdoc.read(data).text == document.text
    places = {message[4:6]: text for message, text in commented(data).items()}
    assert places == {"C0": "2余次", "C1": "15余件", "C2": "3余次", "C3": "总", "C4": "余次，排查"}
    before, after = WordDocument(BytesIO(ORIGINAL)), WordDocument(BytesIO(data))

    def formatted(package: object) -> list[tuple[str, bool | None]]:
        runs = [run for p in package.paragraphs for run in p.runs]  # type: ignore[attr-defined]
        return [(c, run.bold) for run in runs for c in run.text]

    assert formatted(before) == formatted(after)


def test_a_text_becomes_a_new_word_file_with_comments() -> None:
    document = govdoc.parse(TEXT)
    data = annotate_docx(document, [place(TEXT, "2余次")], language="en")
    assert list(commented(data).values()) == ["2余次"]
    assert [p.text for p in WordDocument(BytesIO(data)).paragraphs] == TEXT.splitlines()


def test_another_docx_is_refused() -> None:
    with pytest.raises(govdoc.GovdocError) as caught:
        annotate_docx(govdoc.parse("别的文字"), [finding(0, 1)], ORIGINAL)
    assert caught.value.code == "not-the-original"


@given(st.lists(st.text(alphabet="全年20余次，。", min_size=1, max_size=6), min_size=1, max_size=6), st.data())
@settings(max_examples=30)
def test_any_places_in_any_runs_get_their_comments(pieces: list[str], data: st.DataObject) -> None:
    body = "<w:p>" + "".join(f"<w:r><w:t>{piece}</w:t></w:r>" for piece in pieces) + "</w:p>"
    original = docx(body)
    document = govdoc.read(original)
    size = len(document.text)
    spans = data.draw(st.lists(st.tuples(st.integers(0, size - 1), st.integers(1, 6)), max_size=5))
    told = [Finding(Span(a, min(a + n, size)), f"C{at}", "x", "m", "info") for at, (a, n) in enumerate(spans)]
    annotated = annotate_docx(document, told, original)
    assert govdoc.read(annotated).text == document.text
    places = {message[4:6]: text for message, text in commented(annotated).items()}
    assert places == {f.code: document.text[f.span.start : f.span.end] for f in told}
