"""The formulas whose members are looked for in lists (列举内涵的提法)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from govdoc.lexicon.slogans import Slogan, slogans_by_id

_LISTED = (
    "si-ge-yi-shi", "si-ge-zi-xin", "san-ge-zi-xin", "wu-wei-yi-ti", "si-ge-quan-mian", "xin-fa-zhan-li-nian",
    "she-hui-zhu-yi-he-xin-jia-zhi-guan", "liu-ge-bi-xu-jian-chi", "si-ge-wei-da", "si-da-kao-yan",
    "si-zhong-wei-xian", "zheng-zhi-san-li", "san-bu-fu", "si-feng", "liu-da-ji-lv", "fang-guan-fu",
    "san-qu-yi-jiang-yi-bu", "liu-wen", "liu-bao", "san-da-bian-ge", "san-da-gong-jian-zhan", "san-chong-ya-li",
    "si-ge-mian-xiang", "si-shui-si-ding", "si-ge-yu-gong", "wu-gong-kai", "quan-guo-cheng-ren-min-min-zhu",
    "si-bu-liang-zhi", "si-ge-zui-yan", "yi-qing-yao-fang-zhu",
    "dang-zheng-tong-ze-yi-gang-shuang-ze-qi-zhua-gong-guan-shi-z", "gong-an-si-ju-hua-shi-liu-zi", "qi-you",
    "san-quan-yu-ren", "zheng-zhi-jian-jun-gai-ge-qiang-jun-ke-ji-qiang-jun-ren-cai", "si-you-hao-lao-shi",
    "si-you-jun-ren", "hao-gan-bu-biao-zhun", "san-yan-san-shi", "qi-zhong-neng-li", "ba-da-ben-ling",
    "xue-si-xiang-qiang-dang-xing-zhong-shi-jian-jian-xin-gong",
    "zi-wo-jing-hua-zi-wo-wan-shan-zi-wo-ge-xin-zi-wo-ti-gao",
    "yi-xue-zhu-hun-yi-xue-zeng-zhi-yi-xue-zheng-feng-yi-xue-cu-g",
    "xue-dang-shi-wu-si-xiang-ban-shi-shi-kai-xin-ju",
    "xue-shi-ming-li-xue-shi-zeng-xin-xue-shi-chong-de-xue-shi-li", "dang-de-jian-she-zong-ti-bu-ju",
    "xin-shi-liu-zi-fang-zhen", "jiu-shi-liu-zi-fang-zhen", "fa-zhi-zheng-fu", "fa-zhi-zheng-fu-2015",
    "liang-bu-chou-san-bao-zhang", "si-ge-bu-zhai", "wu-ge-zhen-xing", "xiang-cun-zhen-xing-er-shi-zi-fang-zhen",
    "liu-ge-jing-zhun", "xin-wen-yu-lun-si-li", "ju-qi-zhi-ju-min-xin-yu-xin-ren-xing-wen-hua-zhan-xing-xiang",
    "jie-shui-you-xian-kong-jian-jun-heng-xi-tong-zhi-li-liang-sh", "shi-liu-zi-fang-zhen-duo-dang-he-zuo",
    "san-guan-san-bi-xu", "xiao-fang-jiu-yuan-dui-wu-si-ju-hua-fang-zhen",
    "qiang-jun-mu-biao", "jun-wei-guan-zong-zhan-qu-zhu-zhan-jun-zhong-zhu-jian",
    "shi-er-zi-zong-yao-qiu-2019-zhu-ti-jiao-yu", "xin-nong-cun-jian-she-er-shi-zi-fang-zhen", "san-bian-gai-ge",
    "si-you-gan-bu", "wu-tong", "wu-ge-fa-zhi-hua", "san-da-zuo-feng", "si-da-jian-cha", "wu-yu-bing-ju",
    "gong-an-si-xiang-jian-she", "san-xian-yi-dan", "san-ge-zhu-zhong", "si-ge-tie-yi-ban", "si-you-xin-ren",
    "san-tie-jin", "zou-zhuan-gai", "si-hua-tong-bu",
)  # fmt: skip
"""Formulas of fixed order and wording whose members are written out in everyday documents."""
_NAMED = (
    "san-su", "wu-ge-tu-chu-te-xing", "si-wen", "san-xin-yi-gao", "san-qi-die-jia", "si-wei", "si-ben-yu-suan",
    "si-zhong", "san-hu", "si-yu", "san-ge-li-bu-kai", "lao-xi-zang-jing-shen", "zheng-xie-san-da-zhi-neng",
    "si-ge-min-zhu", "wu-lao", "si-bu-fang-guo", "liu-qing-xing-dong", "wu-wei", "si-hao-nong-cun-lu",
    "san-jian-san-jian", "si-ge-ge-ming-yi-ge-he-zuo", "san-da-quan-qiu-chang-yi", "si-da-quan-qiu-chang-yi",
    "wu-she-lian-dong", "wu-ge-yi-pi", "si-shi", "san-sheng-kong-jian", "si-ge-he-ge", "san-da-fa-bao",
    "shi-liu-zi-jue", "zhong-da-xing-zheng-jue-ce-fa-ding-cheng-xu", "si-ge-xiang-tong-yi", "wu-ji-san-lei",
)  # fmt: skip
"""Formulas whose members are everyday words: a list is theirs only beside their name."""
_COMMON_ENDS = {
    "si-ge-yi-shi": "意识", "si-ge-zi-xin": "自信", "wu-wei-yi-ti": "建设", "wu-ge-zhen-xing": "振兴",
    "liu-da-ji-lv": "纪律",
}  # fmt: skip
BOUND = {
    "xin-fa-zhan-li-nian": re.compile(r" ?[”’\"]?的?(?:[三四五六七八]大|新)?(?:发展)?的?新?理念|的新?发展"),
    "si-hua-tong-bu": re.compile("同步"),
}
"""Formulas of everyday words: their list counts only before these words."""
LED = re.compile(r"理念(?:，|：|，即|，就是)$")
"""Or behind these, for the ideas of development."""

_OPENING, _LONG = 4, 4


@cache
def listed() -> tuple[Slogan, ...]:
    """The formulas whose members are few, plain, in fixed order and beyond doubt."""
    known = slogans_by_id()
    formulas = [known[slogan] for slogan in (*_LISTED, *_NAMED)]
    return (*formulas, *_without_their_opening(formulas), *_clipped())


def _without_their_opening(formulas: list[Slogan]) -> Iterator[Slogan]:
    """Formulas whose members all open alike, in short (坚持人民至上、自信自立 for 必须坚持人民至上、必须坚持…)."""
    for formula in formulas:
        opening = next((at for at, chars in enumerate(zip(*formula.members, strict=False)) if len(set(chars)) > 1), 0)
        if opening >= _OPENING and min(map(len, formula.members)) - opening >= _LONG:
            yield replace(formula, members=tuple(member[opening:] for member in formula.members))


@cache
def named_only() -> frozenset[tuple[str, str]]:
    """The id and first member of the formulas a list is of only where their name stands beside it."""
    known = slogans_by_id()
    return frozenset((slogan.id, slogan.members[0]) for slogan in (*(known[s] for s in _NAMED), *_clipped()))


@cache
def _clipped() -> tuple[Slogan, ...]:
    """Formulas with what their members have in common said once: 政治、大局、核心、看齐“四个意识”."""
    known = slogans_by_id()
    return tuple(
        replace(known[slogan], members=tuple(m.removesuffix(common) for m in known[slogan].members))
        for slogan, common in _COMMON_ENDS.items()
    )
