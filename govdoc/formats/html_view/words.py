"""What the views say about a mention, in Chinese (显示用语)."""

from __future__ import annotations

from decimal import Decimal

from govdoc.model import DateMention, Finding, Indicator, Period, Quantity, Reference, SloganMention

SEVERITIES = {"error": "差错", "warning": "存疑", "info": "提示"}
STATUSES = {"actual": "实绩", "target": "目标", "standard": "标准", "other": "其他"}
ROLES = {
    "preamble": "引言", "achievements": "成效", "problems": "问题", "plans": "打算", "requirements": "要求",
    "closing": "结尾", "attachment": "附件", "other": "",
}  # fmt: skip
SLOGAN_KINDS = {
    "numeric": "数字提法",
    "phrase": "固定表述",
    "thought": "思想",
    "meeting": "会议",
    "programme": "战略部署",
}
GRANULARITIES = {
    "day": "日", "month": "月", "quarter": "季", "half": "半年", "year": "年", "interval": "区间", "plan": "规划期",
}  # fmt: skip
VERDICTS = {"consistent": "相符", "inconsistent": "不符", "undecided": "不能判定"}
CLAIM_KINDS = {
    "sum": "合计", "difference": "差额", "growth": "增长", "share": "占比", "ratio": "比例", "part_of_whole": "其中",
    "count": "计数", "equality": "一致",
}  # fmt: skip
_DIRECTIONS = {"up": "增长", "down": "下降", "flat": "持平"}
_BASES = {
    "yoy": "同比", "mom": "环比", "vs_year": "比某年", "since": "以来", "vs_plan": "比计划", "cumulative": "累计",
    "unspecified": "",
}  # fmt: skip


def number(value: Decimal | None) -> str:
    """A decimal as a person writes it.

    >>> number(Decimal("86000000.00"))
    '86,000,000'
    """
    if value is None:
        return ""
    if abs(value.adjusted()) > 30:
        return str(value)
    return f"{value:,f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:,f}"


def figure(quantity: Quantity) -> str:
    """The value with its bounds."""
    value, low, high = quantity.value, quantity.low, quantity.high
    if low is not None and high is not None:
        return number(low) if low == high else f"{number(low)} ～ {number(high)}"
    if low is not None:
        return f"≥ {number(low)}"
    if high is not None:
        return f"≤ {number(high)}"
    return number(value) or ":".join(number(term) for term in quantity.terms)


def days(period: Period | DateMention | None) -> str:
    """A period as short as it can be told."""
    if period is None or (period.start is None and period.end is None):
        return ""
    start, end = period.start, period.end
    if start and end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{start.year}年" if start.year == end.year else f"{start.year}—{end.year}年"
    if start == end:
        return str(start)
    return f"{start} ～ {end or ''}" if start else f"截至 {end}"


def change(indicator: Indicator) -> str:
    """Basis and direction of the change."""
    told = indicator.change
    if told is None:
        return ""
    basis = f"比{told.reference}" if told.reference and told.basis == "vs_year" else _BASES.get(told.basis, "")
    return basis + _DIRECTIONS.get(told.direction, "")


def card(item: object) -> tuple[str, str]:
    """Head and detail of a mention."""
    if isinstance(item, Finding):
        return f"{SEVERITIES[item.severity]} {item.code}　{item.message}", item.source
    if isinstance(item, Indicator):
        name = one_line(item.name.text) if item.name else one_line(item.action.text) if item.action else "指标"
        unit = item.quantity.unit or ""
        return name, _joined(f"{figure(item.quantity)} {unit}", days(item.period), change(item), STATUSES[item.status])
    if isinstance(item, SloganMention):
        members = "、".join(one_line(member.text) for member in item.items)
        return one_line(item.text), _joined(SLOGAN_KINDS[item.kind], item.slogan or "", members)
    if isinstance(item, DateMention):
        return days(item) or one_line(item.text), ""
    if isinstance(item, Reference):
        pieces = (item.title, item.article)
        told = _joined(*[one_line(piece.text) for piece in pieces if piece], item.number.text if item.number else "")
        return one_line(item.full_title or item.text), told
    return "", ""


def one_line(text: str) -> str:
    """A surface without the line breaks of its lay-out."""
    return "".join(text.split("\n")).strip()


def _joined(*words: str) -> str:
    return " · ".join(word.strip() for word in words if word.strip())
