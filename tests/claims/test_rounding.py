"""Rounding of the written digits is propagated into the intervals."""

from __future__ import annotations

from decimal import Decimal

import pytest

import govdoc
from govdoc.extract.arithmetic.figures import read_figures
from govdoc.extract.arithmetic.judging import growth_rate, share, total

FIGURES = [
    ("3.2亿元", "315000000", "325000000", "元"),
    ("80万元", "795000", "805000", "元"),
    ("1,234.5万元", "12344500", "12345500", "元"),
    ("125件", "125", "125", "件"),
    ("3.5万人", "34500", "35500", "人"),
    ("12.5%", "12.45", "12.55", "%"),
    ("0.5个百分点", "0.45", "0.55", "点"),
    ("20千米", "19.5", "20.5", "公里"),
]


@pytest.mark.parametrize(("written", "low", "high", "unit"), FIGURES)
def test_figure_spans_what_is_written_so(written: str, low: str, high: str, unit: str) -> None:
    (figure,) = read_figures(written, 0, len(written))
    assert (figure.low, figure.high, figure.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    "text", ["2024年", "第3名", "2021—2025年", "12月", "5号", "〔2024〕3号", "A4纸", "约", "1.2.3节"]
)  # fmt: skip
def test_what_is_no_figure(text: str) -> None:
    assert read_figures(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("约300人", True),
        ("300余人", True),
        ("300人以上", True),
        ("超过300人", True),
        ("共300人", False),
        ("3万多人", True),
    ],
)
def test_loose_words_are_seen(text: str, loose: bool) -> None:
    (figure,) = read_figures(text, 0, len(text))
    assert figure.loose is loose


def test_intervals_of_growth_share_and_sum() -> None:
    base, now = read_figures("由80亿元增至90亿元", 0, 12)
    rate, part, added = growth_rate(base, now), share(base, now), total([base, now])
    assert rate is not None and part is not None
    assert round(rate.low, 2) == Decimal("11.18") and round(rate.high, 2) == Decimal("13.84")
    assert round(part.low, 2) == Decimal("87.85") and round(part.high, 2) == Decimal("89.94")
    assert (added.low, added.high) == (Decimal(169) * 10**8, Decimal(171) * 10**8)


def test_interval_of_the_claim_holds_the_true_value() -> None:
    claim = next(c for c in govdoc.parse("税收由3.2亿元增至4亿元，增长25%。").claims if c.form == "from_to")
    assert claim.computed_low is not None and claim.computed_high is not None
    assert claim.computed_low < 25 < claim.computed_high
    assert claim.stated == 25 and claim.verdict == "consistent"


UNDECIDED = [
    ("全年生产总值由80亿元增至90亿元，增长6.1%。", "不变价"),
    ("规上工业增加值由80亿元增至90亿元，增长6.1%。", "不变价"),
    ("同口径比较，税收由80亿元增至90亿元，增长6.1%。", "口径"),
    ("税收由约80亿元增至90亿元，增长30%。", "约数"),
    ("税收从2015年的80亿元增至90亿元，同比增长6.1%。", "基期不同"),
    ("税收由80亿元增至90亿元，年均增长2%。", "年均"),
    ("产值由10亿元增至45亿元，翻了两番多。", "约数"),
    ("支出完成762,345万元，比上年增加53,012万元，增长7.52%。", "尾差"),
    ("全镇干部100人，其中女性60人、党员70人。", "分项可能交叉"),
    ("受理信访15件，办结20件，含历年积案。", "含结转"),
]


@pytest.mark.parametrize(("text", "reason"), UNDECIDED)
def test_undecided_with_its_reason(text: str, reason: str) -> None:
    claims = govdoc.parse(text).claims
    assert reason in {claim.reason for claim in claims if claim.verdict == "undecided"}
    assert "inconsistent" not in {claim.verdict for claim in claims}
