"""True statements are never called wrong, clearly wrong ones always are; hostile text raises nothing."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

import govdoc
from govdoc.model import Verdict

UNITS = st.sampled_from(("万元", "亿元", "件", "人", "公里"))
TENTHS = st.integers(min_value=10, max_value=99_999)
QUICK = settings(max_examples=60)


def verdicts(text: str, form: str) -> list[Verdict]:
    return [claim.verdict for claim in govdoc.parse(text).claims if claim.form == form]


def rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


@QUICK
@given(st.lists(st.integers(1, 5000), min_size=2, max_size=5), UNITS)
def test_true_sum_is_consistent(parts: list[int], unit: str) -> None:
    names = ("东片", "西片", "南片", "北片", "中片")
    listed = "、".join(f"{name}{part}{unit}" for name, part in zip(names, parts, strict=False))
    assert verdicts(f"全镇完成{sum(parts)}{unit}，分为{listed}。", "breakdown") == ["consistent"]
    assert "inconsistent" not in verdicts(f"全镇完成{sum(parts) + 7}{unit}，其中{listed}。", "among")


@QUICK
@given(st.lists(st.integers(50, 5000), min_size=2, max_size=5), st.integers(20, 900))
def test_wrong_sum_is_inconsistent(parts: list[int], off: int) -> None:
    names = ("东片", "西片", "南片", "北片", "中片")
    listed = "、".join(f"{name}{part}件" for name, part in zip(names, parts, strict=False))
    assert verdicts(f"全镇办理{sum(parts) + off}件，分为{listed}。", "breakdown") == ["inconsistent"]


@QUICK
@given(TENTHS, TENTHS, UNITS, st.integers(0, 2))
def test_true_growth_is_never_wrong(first: int, second: int, unit: str, places: int) -> None:
    base, now = rounded(Decimal(first) / 10, 1), rounded(Decimal(second) / 10, 1)
    rate = rounded((now / base - 1) * 100, places)
    if base == now or rate == 0:
        return
    verb, told = ("增至", "增长") if now > base else ("降至", "下降")
    text = f"完成量由{base}{unit}{verb}{now}{unit}，{told}{abs(rate)}%。"
    assert verdicts(text, "from_to") == ["consistent"]
    assert verdicts(text, "direction") == ["consistent"]


@QUICK
@given(st.integers(1000, 99_999), st.integers(1000, 99_999), st.integers(15, 60))
def test_wrong_growth_is_always_wrong(first: int, second: int, off: int) -> None:
    base, now = rounded(Decimal(first) / 10, 1), rounded(Decimal(second) / 10, 1)
    rate = rounded((now / base - 1) * 100, 1)
    if now <= base:
        return
    text = f"完成量由{base}万元增至{now}万元，增长{rate + off}%。"
    assert verdicts(text, "from_to") == ["inconsistent"]


@QUICK
@given(st.integers(1, 5000), st.integers(1, 5000))
def test_handled_and_rate_agree_with_the_numbers(received: int, done: int) -> None:
    expected = "inconsistent" if done > received else "consistent"
    assert verdicts(f"受理群众诉求{received}件，办结{done}件。", "handled") == [expected]
    if done <= received:
        rate = rounded(Decimal(done) / received * 100, 1)
        assert verdicts(f"受理群众诉求{received}件，办结{done}件，办结率{rate}%。", "rate") == ["consistent"]


@QUICK
@given(
    st.text(alphabet="由从增至到降其中分为占率预算，。；：、（）%亿万元件人1234567890.年合计别番是一二三", max_size=120)
)
def test_any_text_is_read_without_raising(text: str) -> None:
    document = govdoc.parse(text)
    for claim in document.claims:
        assert 0 <= claim.span.start <= claim.span.end <= len(text)
        assert claim.verdict in ("consistent", "inconsistent", "undecided")


def test_hostile_text_makes_no_claims_and_ends() -> None:
    units = (
        "1",
        "由",
        "其中",
        "，",
        "（",
        "增",
        "占",
        "分别",
        "1:",
        "率",
        "合计",
        "全年",
        "1、",
        "预算",
        "由1元增至",
        "1,",
    )
    for char in (*units, "共1元：", "全长1米"):
        text = char * (60_000 // len(char))
        assert isinstance(govdoc.parse(text).claims, tuple)
