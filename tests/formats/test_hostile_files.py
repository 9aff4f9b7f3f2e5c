"""Files that are broken, locked, huge or malicious: a code and a sentence, never a traceback or a hang."""

from __future__ import annotations

from io import BytesIO, StringIO
from pathlib import Path

import pytest

import govdoc
from govdoc.formats.limits import Limits
from govdoc.formats.reading import extract_text
from govdoc.formats.sniffing import sniff
from tests.formats.making import archive, docx, ofd, paragraph, pdf

GOOD_DOCX = docx(paragraph("一、总体要求"))
GOOD_PDF = pdf([[(62, 700, 14, "一、总体要求，二、主要任务，三、保障措施。")]])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENTITY = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True))
    + "]>"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (GOOD_DOCX[:200], "damaged-file"),
        (GOOD_DOCX[: len(GOOD_DOCX) // 2], "damaged-file"),
        (archive({"word/document.xml": "<不是 XML"}), "damaged-file"),
        (archive({"word/other.xml": "<a/>"}), "damaged-file"),
        (docx(""), "no-text"),
        (GOOD_PDF[:60], "damaged-file"),
        (pdf([[]]), "no-text"),
        (pdf([[(62, 700, 14, "扫")]] * 3), "no-text"),
        (b"%PDF-1.7 nothing", "damaged-file"),
        (archive({"OFD.xml": "<不是"}), "damaged-file"),
        (ofd([]), "no-text"),
        (archive({"xl/workbook.xml": "<a/>"}), "unsupported-format"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "unsupported-format"),
        (b"Rar!\x1a\x07\x00", "unsupported-format"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted-file"),
        (OLE + bytes(600), "unsupported-format"),
        (OLE + bytes(504) + b"\xec\xa5" + bytes(9) + b"\x01" + "WordDocument".encode("utf-16-le"), "encrypted-file"),
        (bytes(range(128, 256)) * 40, "unknown-encoding"),
        (b"<html><body></body></html>", "no-text"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_so(data: bytes, code: str) -> None:
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(data)
    assert caught.value.code == code
    assert "(" in caught.value.message


def test_an_encrypted_zip_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(GOOD_DOCX)
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(bytes(data))
    assert caught.value.code == "encrypted-file"


@pytest.mark.parametrize("kind", ["docx", "ofd"])
def test_a_zip_bomb_is_refused_before_it_unpacks(kind: str) -> None:
    name = {"docx": "word/document.xml", "ofd": "OFD.xml"}[kind]
    data = archive({name: b" " * 3_000_000})
    assert len(data) < 10_000
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(data, max_unpacked=2_000_000)
    assert caught.value.code == "too-large"


@pytest.mark.parametrize("prolog", [ENTITY, LAUGHS])
def test_entities_are_never_expanded(prolog: str) -> None:
    name = "x" if prolog is ENTITY else "j"
    for data in (
        docx(paragraph(f"一、&{name};总体要求"), prolog=prolog),
        ofd([(30, 40, 5, f"一、&{name};要求")], prolog=prolog),
    ):
        try:
            text = extract_text(data, Limits()).text
        except govdoc.GovdocError as error:
            assert error.code in {"damaged-file", "too-large"}
        else:
            assert "root:" not in text and "哈" not in text


@pytest.mark.parametrize(
    ("options", "data"),
    [({"max_bytes": 20}, GOOD_PDF), ({"max_pages": 1}, pdf([[(62, 700, 14, "一二三四五六七八九十甲乙丙丁戊己")]] * 2))],
)
def test_limits_are_keywords(options: dict[str, int], data: bytes) -> None:
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(data, **options)  # type: ignore[arg-type]
    assert caught.value.code == "too-large"
    assert next(iter(options)) in caught.value.message


def test_deep_nesting_is_no_recursion_error() -> None:
    page = ("<div>" * 30_000 + "一、总体要求，二、主要任务，三、保障措施。" + "</div>" * 30_000).encode()
    table = "<w:tbl><w:tr><w:tc>" * 3_000 + paragraph("深") + "</w:tc></w:tr></w:tbl>" * 3_000
    for data in (b"<html><body>" + page, docx(table)):
        try:
            text = extract_text(data, Limits()).text
        except govdoc.GovdocError as error:
            assert error.code in {"damaged-file", "too-complex", "no-text"}
        else:
            assert len(text) < 100


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    empty = tmp_path / "空.docx"
    empty.touch()
    for path, code in ((tmp_path / "无.txt", "file-not-found"), (tmp_path, "is-a-folder"), (empty, "empty-file")):
        with pytest.raises(govdoc.GovdocError) as caught:
            govdoc.read(path)
        assert caught.value.code == code


def test_an_empty_text_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "空.txt"
    path.touch()
    assert govdoc.read(path).text == ""


def test_a_text_stream_is_told_apart() -> None:
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(StringIO("总结"))  # type: ignore[arg-type]
    assert caught.value.code == "not-binary"


def test_doc_without_libreoffice_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govdoc.formats.office.shutil.which", lambda name: None)
    monkeypatch.setattr("govdoc.formats.office._MAC", Path("/nowhere"))
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"))
    assert caught.value.code == "missing-program"


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(GOOD_PDF)
    assert caught.value.code == "missing-extra"
    assert "govdoc[pdf]" in caught.value.message


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (GOOD_DOCX, "docx"), (GOOD_PDF, "pdf"), (b"\n\n%PDF-1.4", "pdf"), (ofd([]), "ofd"), (b"{\\rtf1", "office"),
        ("一、总体要求<10%".encode(), "txt"), (b"<!-- x --><div class='a'>", "html"),
        ("\ufeff<!DOCTYPE html>".encode(), "html"),
        ("<p>".encode("utf-16"), "html"), ("《<办法>》".encode(), "txt"), (b"", "txt"),
    ],
)  # fmt: skip
def test_the_content_tells_the_kind_not_the_suffix(data: bytes, kind: str) -> None:
    assert sniff(data) == kind


def test_a_binary_stream_is_read_to_its_limit() -> None:
    with pytest.raises(govdoc.GovdocError) as caught:
        govdoc.read(BytesIO(b"a" * 1000), max_bytes=10)
    assert caught.value.code == "too-large"


def test_control_characters_in_a_page_are_dropped() -> None:
    page = "<html><body><p>一、总体\x01要求。</p><script>x</script>\x02二、&#3;任务<nav>n</nav>&#65535;分工。</body>"
    assert extract_text(page.encode(), Limits()).text == "一、总体要求。\n二、任务分工。"
