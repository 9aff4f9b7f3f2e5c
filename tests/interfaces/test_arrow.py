"""Documents as tables."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import govdoc
from govdoc.model import Document, GovdocError, Indicator, Metadata, Quantity, Span
from tests.interfaces.samples import SAMPLE, WRITTEN

pa = pytest.importorskip("pyarrow", reason="tables need govdoc[frames]")

from govdoc.formats.arrow import SCHEMAS, TABLES, Failure, record_batches  # noqa: E402
from govdoc.formats.arrow.batches import _decimals  # noqa: E402
from govdoc.formats.arrow.schemas import DECIMAL  # noqa: E402

MENTIONS = ("indicators", "slogans", "dates", "references", "claims", "findings")


@pytest.mark.parametrize("table", [name for name in TABLES if name != "errors"])
def test_every_table_keeps_its_schema_full_or_empty(table: str) -> None:
    full, empty = govdoc.to_arrow(SAMPLE, table), govdoc.to_arrow([], table)
    assert full.schema == empty.schema == SCHEMAS[table]
    assert (full.num_rows, empty.num_rows) == (2 if table == "indicators" else 1, 0)
    assert not [
        name for name in ("document_id", "sha256", "govdoc_version", "lexicon_version") if full[name].null_count
    ]
    full.validate(full=True)


@pytest.mark.parametrize("table", MENTIONS)
def test_a_row_carries_its_place_its_surface_and_its_sentence(table: str) -> None:
    for row in govdoc.to_arrow([SAMPLE, govdoc.parse(WRITTEN)], table).to_pylist():
        text = SAMPLE.text if row["document_id"] == SAMPLE.source else WRITTEN
        assert text[row["start"] : row["end"]] == row["surface"]
        assert row["context"] in text
        assert row["surface"].strip() in row["context"]


def test_values_come_through_exactly() -> None:
    first, second = govdoc.to_arrow(SAMPLE, "indicators").to_pylist()
    assert first["value"] == Decimal(1250000000)
    assert (first["name"], first["id"], first["section"], first["role"]) == ("全镇生产总值", "gdp", "0", "achievements")
    assert first["section_path"] == "一、主要成效"
    assert first["context"] == "全镇生产总值12.5亿元，增长6%。"
    assert str(first["period_end"]) == "2024-12-31"
    assert (second["direction"], second["basis"], second["basis_reference"]) == ("up", "yoy", "2023")
    (finding,) = govdoc.to_arrow(SAMPLE, "findings").to_pylist()
    assert finding["related"][0]["surface"] == "共"
    assert (finding["fix"][0]["text"], finding["fix_safe"]) == ("2次", False)


@given(st.lists(st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=4)))
@example([Decimal("1000000000000000000000000.0001")])
def test_decimals_are_packed_as_arrow_packs_them(values: list[Decimal | None]) -> None:
    fitting = [value if value is None or abs(value) < Decimal(10) ** 28 else None for value in values]
    assert _decimals(tuple(values)).equals(pa.array(fitting, DECIMAL))


@pytest.mark.parametrize("value", ["1e60", "-1e28", "NaN", "Infinity"])
def test_a_number_too_great_for_the_column_is_null(value: str) -> None:
    number = Quantity(Span(0, 1), "多", "quantity", Decimal(value), None, None, None, None, None, Span(0, 1))
    table = govdoc.to_arrow(Document("多", indicators=(Indicator(Span(0, 1), number),)), "indicators")
    assert table["value"].to_pylist() == [None]
    assert table["surface"].to_pylist() == ["多"]


def test_a_lone_surrogate_does_not_break_a_batch() -> None:
    table = govdoc.to_arrow([Document("甲\ud800乙"), Document("丙")], "documents")
    assert table["text"].to_pylist() == ["甲?乙", "丙"]


def test_documents_without_a_source_are_named_by_their_text() -> None:
    names = govdoc.to_arrow([Document("甲"), Document("乙", "b.txt")], "documents")["document_id"].to_pylist()
    assert names[1] == "b.txt"
    assert len(names[0]) == 16


def test_failures_become_error_rows_and_nothing_else() -> None:
    batches = record_batches([SAMPLE, Failure("坏.docx", "damaged-file", "无法打开")])
    assert batches["errors"].to_pylist()[0]["document_id"] == "坏.docx"
    assert batches["documents"].num_rows == 1


def test_a_section_is_the_deepest_around_a_place() -> None:
    document = govdoc.parse(WRITTEN)
    sections = {row["section"]: row for row in govdoc.to_arrow(document, "sections").to_pylist()}
    for row in govdoc.to_arrow(document, "findings").to_pylist():
        if row["section"] is not None:
            section = sections[row["section"]]
            assert section["start"] <= row["start"] < section["end"]
            assert section["section_path"] == row["section_path"]


def test_frames_hold_the_same_rows() -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("polars")
    table = govdoc.to_arrow(SAMPLE, "indicators")
    assert govdoc.to_polars(SAMPLE, "indicators").to_arrow().to_pylist() == table.to_pylist()
    frame = govdoc.to_pandas(SAMPLE, "indicators")
    assert frame["value"].tolist() == table["value"].to_pylist()
    assert frame["start"].dtype.pyarrow_dtype == pa.int32()


def test_an_unknown_table_says_which_there_are() -> None:
    with pytest.raises(GovdocError, match="indicators") as caught:
        govdoc.to_arrow(Document("", metadata=Metadata()), "figures")  # type: ignore[arg-type]
    assert caught.value.code == "unknown-table"


def test_import_govdoc_loads_no_frame_library() -> None:
    code = "import sys, govdoc; print([m for m in ('pyarrow', 'pandas', 'polars', 'duckdb') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )
