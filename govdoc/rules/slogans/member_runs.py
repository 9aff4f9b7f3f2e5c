"""Lists that name the members of a known formula (提法内涵的列举): where they stand and what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from govdoc.lexicon.slogans import Slogan, slogans_by_id
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_SEPARATORS = "、和及与"
_ALL_SEPARATORS = _SEPARATORS + "，"
_PLAIN = re.compile(r"[一-鿿]{2,14}")
_TOKEN = re.compile(r"[一-鿿]{2,12}")
_PAIRED = 5
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
    "san-tie-jin", "zou-zhuan-gai",
)  # fmt: skip
"""Formulas of fixed order and wording whose members are written out in everyday documents."""
_BOUND = {"xin-fa-zhan-li-nian": re.compile(r" ?[”’\"]?的?(?:[三四五六七八]大|新)?(?:发展)?的?新?理念|的新?发展")}
"""Formulas of everyday words: their list counts only before these words."""


class Item(NamedTuple):
    """One item of a list: its place and the number of the member it is, None for no member."""

    start: int
    end: int
    member: int | None


class Run(NamedTuple):
    """A list of items that are, but for one at most, members of ``slogan``."""

    slogan: Slogan
    items: tuple[Item, ...]

    @property
    def start(self) -> int:
        return self.items[0].start

    @property
    def end(self) -> int:
        return self.items[-1].end

    @property
    def known(self) -> tuple[int, ...]:
        """The members found, in the order of the text."""
        return tuple(item.member for item in self.items if item.member is not None)


@cache
def listed() -> tuple[Slogan, ...]:
    """The formulas whose members are few, plain, in fixed order and beyond doubt."""
    known = slogans_by_id()
    return tuple(known[slogan] for slogan in _LISTED)


@cache
def _cues() -> dict[str, tuple[tuple[Slogan, int], ...]]:
    """Cue phrases with the slogan and the member they begin with.

    Of five members and more two neighbours stay together whatever single fault there is; of fewer, a member and 、 do.
    """
    found: dict[str, list[tuple[Slogan, int]]] = {}
    for slogan in listed():
        members = slogan.members
        for index, (member, following) in enumerate(pairwise(members)):
            paired = len(members) >= _PAIRED
            found.setdefault(f"{member}、{following}" if paired else f"{member}、", []).append((slogan, index))
    return {phrase: tuple(owners) for phrase, owners in found.items()}


def run_cues() -> tuple[str, ...]:
    """The phrases that open a look for a list of members."""
    return tuple(_cues())


def member_runs(view: View, rule: Rule) -> list[Run]:
    """The lists around the cues, each once, the one with most members where two formulas share words.

    ``rule`` is any one that has ``run_cues()`` among its own.
    """
    return view.once(member_runs, lambda: list(_runs(view.text, view.hits(rule))))


def _runs(text: str, hits: list[tuple[int, int]]) -> Iterator[Run]:
    cues = _cues()
    behind = 0
    for start, places in groupby(hits, key=itemgetter(0)):
        if start < behind:
            continue
        owners = dict.fromkeys(owner for _, end in places for owner in cues.get(text[start:end], ()))
        runs = [_grow(text, start, slogan, index) for slogan, index in owners]
        runs = [run for run in runs if len(run.known) >= 2 and _bounded(text, run)]
        if runs:
            best = max(runs, key=lambda run: _fit(text, run))
            behind = best.end
            yield best


def _fit(text: str, run: Run) -> tuple[bool, int, int]:
    return named_nearby(text, run), len(run.known), -abs(len(run.items) - len(run.slogan.members))


def _bounded(text: str, run: Run) -> bool:
    bound = _BOUND.get(run.slogan.id)
    return bound is None or bound.match(text, run.end) is not None


def _grow(text: str, start: int, slogan: Slogan, index: int) -> Run:
    first = Item(start, start + len(slogan.members[index]), index)
    items = [first]
    foreign = 0
    while len(items) <= len(slogan.members):
        item = _next(text, items[-1].end, slogan)
        if item is None or (item.member is None and foreign):
            break
        foreign += item.member is None
        items.append(item)
    while len(items) <= len(slogan.members):
        item = _previous(text, items[0].start, slogan)
        if item is None or (item.member is None and foreign):
            break
        foreign += item.member is None
        items.insert(0, item)
    return Run(slogan, tuple(items))


def _next(text: str, end: int, slogan: Slogan) -> Item | None:
    mark = text[end : end + 1]
    if not mark or mark not in _ALL_SEPARATORS:
        return None
    start = end + 1
    if text.startswith(slogan.members, start):
        index = next(i for i, member in enumerate(slogan.members) if text.startswith(member, start))
        return Item(start, start + len(slogan.members[index]), index)
    if mark not in _SEPARATORS:
        return None
    token = _TOKEN.match(text, start)
    if token is None:
        return None
    stop = token.end()
    bound = _BOUND.get(slogan.id)
    if bound is not None and bound.match(text, start + len(slogan.members[0])):
        stop = min(stop, start + len(slogan.members[0]))
    for mark in "的和及与等":
        cut = text.find(mark, start + 2, stop)
        stop = cut if cut > 0 else stop
    return Item(start, stop, None)


def _previous(text: str, start: int, slogan: Slogan) -> Item | None:
    if start < 2 or text[start - 1] not in _ALL_SEPARATORS:
        return None
    end = start - 1
    if text.endswith(slogan.members, 0, end):
        index = next(i for i, member in enumerate(slogan.members) if text.endswith(member, 0, end))
        return Item(end - len(slogan.members[index]), end, index)
    size = len(slogan.members[0])
    if text[end] not in _SEPARATORS or not _PLAIN.fullmatch(text[end - size : end]):
        return None
    return Item(end - size, end, None)


def named_nearby(text: str, run: Run, reach: int = 18) -> bool:
    """Whether the formula itself is named just before or behind its list."""
    around = text[max(0, run.start - reach) : run.start] + "|" + text[run.end : run.end + reach]
    names = (run.slogan.form, *run.slogan.variants)
    return any(name in around for name in names) or (run.slogan.id in _BOUND and "理念" in around)
