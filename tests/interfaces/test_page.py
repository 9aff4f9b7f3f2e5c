"""The page in a headless browser: paste, read, accept, download — by mouse and by keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import govdoc
from tests.interfaces.samples import WRITTEN

playwright = pytest.importorskip("playwright.sync_api", reason="the page is tested with playwright")

_BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
TEXT = WRITTEN + "<script>document.title = '坏'</script>𠮷林村“三不腐”,驰而不息。\n"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if _BROWSER is None:
        pytest.skip("no chromium here: apt-get install chromium")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=_BROWSER, args=_FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Any, service: str) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="zh-CN")
    opened = context.new_page()
    faults: list[str] = []

    def logged(message: Any) -> None:
        # The browser itself logs an answer of 4xx, which one test asks for.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            faults.append(message.text)

    def asked(request: Any) -> None:
        if not request.url.startswith((service, "data:", "blob:")):
            faults.append(request.url)

    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("console", logged)
    opened.on("request", asked)
    opened.goto(service)
    opened.fill("#text", TEXT)
    opened.press("#text", "Control+Enter")
    opened.wait_for_selector("#reading:not([hidden])")
    yield opened
    context.close()
    assert not faults


def test_the_text_is_shown_as_it_is_and_marked(page: Any) -> None:
    assert page.locator("#body").evaluate("body => body.textContent") == TEXT
    assert page.title() == "公文校核 · govdoc"
    found = page.locator("#finding-list li").all_inner_texts()
    assert any("NUM101" in item for item in found)
    assert page.locator("#body mark.finding.error").first.is_visible()
    assert "主要工作" in page.locator("#outline").inner_text()


def test_marks_stand_in_the_right_place_behind_an_astral_character(page: Any) -> None:
    marked = page.locator("#body mark.finding").all_inner_texts()
    assert "2余次" in marked
    assert "," in marked


def test_a_fix_is_accepted_by_keyboard_and_undone(page: Any) -> None:
    before = page.locator("#finding-list li").count()
    page.locator("#finding-list li", has_text="PUN101").click()
    page.keyboard.press("a")
    page.wait_for_selector("#undo:not([hidden])")
    assert "“三不腐”，驰而不息" in page.locator("#body").inner_text()
    assert page.locator("#finding-list li").count() == before - 1
    page.click("#undo")
    page.wait_for_selector("#undo[hidden]", state="attached")
    assert page.locator("#body").evaluate("body => body.textContent") == TEXT


def test_all_safe_fixes_are_accepted_at_once(page: Any) -> None:
    page.click("#accept-safe")
    page.wait_for_selector("#undo:not([hidden])")
    document = govdoc.parse(TEXT)
    edits = [edit for finding in document.findings if finding.fix and finding.fix.safe for edit in finding.fix.edits]
    expected = TEXT
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        expected = expected[: edit.span.start] + edit.text + expected[edit.span.end :]
    assert edits
    assert page.locator("#body").evaluate("body => body.textContent") == expected


def test_findings_and_tabs_are_reached_by_keyboard(page: Any) -> None:
    page.keyboard.press("j")
    assert page.locator("#finding-list li.current").count() == 1
    assert page.locator("#body mark.current").first.is_visible()
    page.focus("#tab-findings")
    page.keyboard.press("ArrowRight")
    assert page.locator("#indicators").is_visible()
    assert page.evaluate("document.activeElement.id") == "tab-indicators"


def test_indicators_download_as_csv(page: Any, tmp_path: Path) -> None:
    page.click("#tab-indicators")
    with page.expect_download() as waiting:
        page.click("#csv")
    waiting.value.save_as(tmp_path / "a.csv")
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith('"名称","原文","数值"')
    assert len(lines) == 1 + page.locator("#indicator-rows tr").count()


def test_a_file_is_opened_and_a_bad_one_is_told(page: Any, tmp_path: Path) -> None:
    (tmp_path / "甲.txt").write_text("开展大型公开活动3余次。", "utf-8")
    page.set_input_files("#file", tmp_path / "甲.txt")
    page.locator("#body", has_text="公开活动3余次").wait_for()
    (tmp_path / "坏.docx").write_bytes(b"PK\x03\x04 not a document")
    page.set_input_files("#file", tmp_path / "坏.docx")
    page.wait_for_selector("#status.problem")
    assert "开展" in page.locator("#body").inner_text()


def test_dark_and_light(page: Any) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    before = page.evaluate(ground)
    page.click("#theme")
    assert page.evaluate(ground) != before
