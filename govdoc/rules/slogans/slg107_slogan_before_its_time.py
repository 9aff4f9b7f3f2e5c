"""提法早于首次提出的时间。

What it does: reports a formula, or the spirit of a meeting of the Party, in a document that is older.
Why it is a fault: either the date of the document or the wording is wrong (copied from a later text).
Known limits: only national formulas of one sense whose first use is known to the month, or to the year with a year to
spare; everyday wording that later became a formula (高质量发展) is left out; titles cited are not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from govdoc.lexicon.slogans import Slogan, slogans
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.slogans.party_congresses import latest_meeting
from govdoc.rules.view import View

_EVERYDAY = frozenset((
    "gao-zhi-liang-fa-zhan", "xin-chang-tai", "mei-li-zhong-guo", "wang-ge-hua-guan-li", "ping-an-jian-she",
    "zhong-guo-meng", "lao-san-yang", "san-jia-ma-che", "shu-zi-zhong-guo", "jian-kang-zhong-guo", "zou-chu-qu",
    "yin-jin-lai", "hai-mian-cheng-shi", "fa-lv-ming-bai-ren", "wen-liu-ju", "zhong-guo-shi-xian-dai-hua",
    "ping-an-zhong-guo", "fa-zhi-zhong-guo", "yi-ci-ban", "quan-mian-jian-she-xian-dai-hua-guo-jia",
    "ma-shang-jiu-ban", "dan-yi-chuang-kou", "guo-jin-ri-zi", "xian-zhao-hou-zheng", "you-quan-bi-you-ze",
    "teng-long-huan-niao", "zun-xue-shou-yong", "ren-min-zhi-shang", "he-zhang-zhi", "xiao-ju-ren",
    "jian-shou-chu-xin", "ka-bo-zi", "zhi-zao-qiang-guo", "quan-mian-jian-cheng-xiao-kang", "wang-luo-qiang-guo",
    "ling-jiu-ye-jia-ting", "she-hui-zhu-yi-rong-ru-guan", "hu-lian-wang-plus", "quan-mian-cong-yan-zhi-dang",
    "zi-wo-ge-ming", "you-hao-you-kuai", "duo-gui-he-yi", "zheng-zhao-fen-li", "yi-wang-tong-ban",
    "kua-sheng-tong-ban", "zhuan-jing-te-xin", "chun-feng-xing-dong", "lin-zhang-zhi", "hu-zhang-zhi",
    "san-she-lian-dong", "ren-lei-ming-yun-gong-tong-ti", "yi-ren-min-wei-zhong-xin", "xin-fa-zhan-jie-duan",
    "xin-fa-zhan-ge-ju", "yi-jian-shi-yi-ci-ban", "gong-jian-gong-zhi-gong-xiang",
))  # fmt: skip
"""Formulas whose words were in everyday use before."""
_SHORTEST = 3


_SHORT_BUT_SURE = frozenset(("六稳", "六保", "双碳", "双减"))
"""Dated only inside quotation marks."""


@cache
def _dated() -> dict[str, Slogan]:
    """By form, the formulas whose first use may date a document, with the variants that hold the form."""
    return {
        form: entry
        for entry in slogans()
        if entry.settled
        and not entry.versions
        and entry.first_used is not None
        and entry.date_confidence != "low"
        and (len(entry.form) >= _SHORTEST or entry.form in _SHORT_BUT_SURE)
        and entry.id not in _EVERYDAY
        for form in (entry.form, *(variant for variant in entry.variants if entry.form in variant))
    }


@lru_cache(maxsize=64)
def _young_in(year: int) -> dict[str, Slogan]:
    """Those that a document of this year may be older than."""
    return {form: entry for form, entry in _dated().items() if entry.first_used and int(entry.first_used[:4]) >= year}


def check(view: View) -> Iterator[Finding]:
    issued = _issued(view)
    if issued is None:
        return
    yield from _spirits(view, issued)
    young = _young_in(issued)
    for mention in view.document.slogans:
        entry = young.get(mention.text)
        if entry is None or mention.slogan != entry.id or not _older(view, entry):
            continue
        start, end = mention.span.start, mention.span.end
        quoted = view.text[start - 1 : start] in ("“", '"') and view.text[end : end + 1] in ("”", '"')
        if len(entry.form) < _SHORTEST and not quoted:
            continue
        if not view.open(start) or start in view.titles:
            continue
        yield view.finding(
            RULE,
            start - quoted,
            end + quoted,
            f"“{entry.form}”首见于{_when(entry.first_used or '')}，早于此的文件不应出现",
            "This formula is younger than the document",
        )


def _spirits(view: View, issued: int) -> Iterator[Finding]:
    """Meetings of the Party whose spirit is carried out in a document of a year before them."""
    for mention in view.document.slogans:
        if mention.kind != "meeting" or (meeting := latest_meeting(mention.text)) is None:
            continue
        year, name = meeting
        start, end = mention.span.start, mention.span.end
        if issued >= year or view.latest_year >= year or start in view.titles or not view.open(start):
            continue
        yield view.finding(
            RULE, start, end, f"{name}于{year}年召开，早于此的文件不应出现其精神",
            "This meeting is younger than the document",
        )  # fmt: skip


def _issued(view: View) -> int | None:
    """The year of issue; without a day of issue the one after the year spoken of, when reports are given."""
    if view.layout.issued is not None:
        return view.layout.issued.year
    return None if view.layout.year is None else view.layout.year + 1


def _older(view: View, entry: Slogan) -> bool:
    """Whether the document is older than the formula: by its day of issue, else by every year it speaks of."""
    day = view.layout.issued
    if day is not None:
        return _before(entry, day.year, day.month)
    if view.layout.year is None or not _before(entry, view.layout.year + 1, None):
        return False
    first = int((entry.first_used or "")[:4])
    return view.latest_year < first


def _before(entry: Slogan, year: int, month: int | None) -> bool:
    assert entry.first_used is not None
    first = int(entry.first_used[:4])
    if entry.date_confidence != "high" or len(entry.first_used) < 7:
        return year < first - (entry.date_confidence != "high")
    return year < first or (year == first and month is not None and month < int(entry.first_used[5:7]))


def _when(first: str) -> str:
    return f"{first[:4]}年{int(first[5:7])}月" if len(first) >= 7 else f"{first}年"


RULE = Rule(
    code="SLG107",
    name="slogan-before-its-time",
    since="0.1.0",
    severity="warning",
    source="提法首次公开使用时间（提法库 first_used）",
    summary="提法早于首次提出的时间",
    check=check,
    bad=(
        "三河镇2015年工作总结⏎2015年，全镇坚决做到⟦“两个维护”⟧，各项工作取得新进展。⏎三河镇人民政府⏎2015年12月20日",
        "三河镇2014年工作总结⏎2014年，全镇积极发展⟦新质生产力⟧，产业结构不断优化。⏎三河镇人民政府⏎2014年12月20日",
        "三河镇2015年工作总结⏎2015年，全镇深入贯彻⟦党的十九大精神⟧，各项工作取得新进展。⏎三河镇人民政府⏎2015年12月20日",
    ),
    good=(
        "三河镇2018年工作总结⏎2018年，全镇深入贯彻党的十九大精神，各项工作取得新进展。⏎三河镇人民政府⏎2018年12月20日",
        "三河镇2021年工作总结⏎2021年，全镇以优异成绩迎接党的二十大。⏎三河镇人民政府⏎2021年12月20日",
        "三河镇2023年工作总结⏎2023年，全镇坚决做到“两个维护”，各项工作取得新进展。⏎三河镇人民政府⏎2023年12月20日",
        "三河镇2015年工作总结⏎2015年，全镇推动高质量发展，各项工作取得新进展。⏎三河镇人民政府⏎2015年12月20日",
    ),
)
