"""Long formulas with one slip: found by the half that is right, or by their misspelt forms."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from govdoc.lexicon.confusables import confusables
from govdoc.lexicon.homophones import alike
from govdoc.lexicon.set_phrases import set_phrases
from govdoc.lexicon.slogans import slogans_by_id
from govdoc.rules.slogans.listed_formulas import listed
from govdoc.rules.slogans.slips import NUMERALS, confused, differing
from govdoc.text.characters import is_han
from govdoc.text.slips import odd, slip_before, slip_behind

EVERYDAY = frozenset((
    "政府", "城市", "工程", "文化", "制度", "群众", "责任", "科学", "主义", "社会主义", "核心", "结合", "道路",
    "政治", "意识", "经验", "形式", "革命", "大湾区", "粤港澳", "全过程", "使命", "大局", "生产力", "项规定",
    "政建设", "展理念", "乡村振", "稳中求进", "理论", "协同发展", "一网", "通办", "中华民族", "分离", "富民",
    "中央八", "精神", "旗渠精神", "新型", "共同", "富裕", "城镇化", "即办",
    "人民", "至上", "生命", "国内", "大循环", "底线", "思维", "当家", "作主", "美丽", "平安", "中国", "科教", "兴国",
    "放管", "民族", "区域自治", "现代化", "米", "菜", "新发", "化改革", "常态化", "发展战略", "展格局", "为中心",
    "路线", "长江", "小康社会",
))  # fmt: skip
"""Halves too common to look at."""
_LONG_FORM = 6
_WORD = 2


@cache
def _any_slip() -> frozenset[str]:
    return frozenset(set_phrases().any_slip)


@cache
def _cut() -> dict[str, tuple[int, int]]:
    """The long formulas with the end of their front half and the start of the back one, longer than everyday words."""
    found = {}
    for form in (*set_phrases().same_sound, *set_phrases().any_slip):
        middle = len(form) // 2
        found[form] = (middle + (form[:middle] in EVERYDAY), middle - (form[middle:] in EVERYDAY))
    return found


class Half(NamedTuple):
    """A form by one of its halves: where the half begins, the rest, and how much of the rest one slip may leave out."""

    form: str
    offset: int
    rest: str
    lacking: int


@cache
def halves() -> dict[str, tuple[Half, ...]]:
    """Halves of the long formulas, and the first members of those that are lists."""
    found: dict[str, list[Half]] = {}

    def add(form: str, start: int, end: int) -> None:
        found.setdefault(form[start:end], []).append(Half(form, start, form[:start] or form[end:], odd(len(form))))

    for form, (front, back) in _cut().items():
        add(form, 0, front)
        add(form, back, len(form))
    for form in _any_slip():
        first, _, rest = form.partition("、")
        if "、" in rest:
            add(form, 0, len(first) + 1)
    return {half: tuple(forms) for half, forms in found.items()}


@cache
def false_forms() -> dict[str, str]:
    """The false forms known, and those made by changing the characters that no half leads to."""
    made = {}
    for form, (front, back) in _cut().items():
        for at in range(back, front):
            made.update(_changed(form, at))
    for form in set_phrases().everyday:
        for at in range(len(form)):
            made.update(_changed(form, at))
    return {**made, **dict(set_phrases().false_forms)}


def _changed(form: str, at: int) -> dict[str, str]:
    """``form`` with every other character of the same sound at one place."""
    if form[at] in NUMERALS:
        return {}
    others = (c for c in alike(form[at]) if c not in NUMERALS)
    return {form[:at] + other + form[at + 1 :]: form for other in others}


def misspelt_form(text: str, start: int, end: int, forms: tuple[Half, ...]) -> tuple[int, int, str] | None:
    """Start, end and right wording of the one of the ``forms`` of which the half ``[start, end)`` is right."""
    right = 0
    meant: list[tuple[str, int]] | None = None
    for form, offset, rest, lacking in forms:
        begin = start - offset
        if begin < 0:
            continue
        if text.startswith(form, begin):
            right = max(right, len(form) - offset)
            continue
        window = text[begin - 1 if begin else 0 : start] if offset else text[end : start + len(form) + 1]
        for character in rest:
            if character not in window:
                if not lacking:
                    break
                lacking -= 1
        else:
            meant = [*(meant or ()), (form, offset)]
    if meant is None:
        return None
    return _slip_of_one(text, start, text[start:end], [m for m in meant if len(m[0]) - m[1] > right])


def _slip_of_one(text: str, start: int, half: str, meant: list[tuple[str, int]]) -> tuple[int, int, str] | None:
    for form, offset in meant:
        place = _one_sound(text, start - offset, form)
        if place is None and form in _any_slip():
            place = _one_slip(text, start, half, form, offset)
        if (
            place is not None
            and not text.startswith(set_phrases().others, place[0])
            and not _known(text[slice(*place)])
        ):
            stutter = _stutters(text[slice(*place)], form)
            return None if stutter or _misspelling(text, *place) else (*place, form)
    return None


def _stutters(written: str, form: str) -> bool:
    """Whether the slip is a character written twice (以人民为为中心), which is told as such (WRD103)."""
    return any(a == b and written[:at] + written[at + 1 :] == form for at, (a, b) in enumerate(pairwise(written)))


def _misspelling(text: str, start: int, end: int) -> bool:
    """Whether the slip is that of an everyday word, whatever phrase it stands in (统酬)."""
    words = ((at, confusables("WRD101").get(text[at : at + _WORD])) for at in range(start, end - 1))
    return any(word is not None and word.wrong_at(text, at) for at, word in words)


@lru_cache(maxsize=1024)
def _known(written: str) -> bool:
    """Whether what looks like a slip is the wording of another formula (对党忠诚、服务人民)."""
    return written in _written_out()


@cache
def _written_out() -> str:
    """Every formula of the base and its members, as they are written one behind the other."""
    lines: list[str] = []
    for slogan in slogans_by_id().values():
        lines += (slogan.form, *slogan.variants, "、".join(slogan.members))
        lines += ("、".join(version.members) for version in slogan.versions)
    lines += ("、".join(slogan.members) for slogan in listed())
    return "\n".join(lines)


def _one_sound(text: str, begin: int, form: str) -> tuple[int, int] | None:
    written = text[begin : begin + len(form)]
    at = differing(written, form) if len(written) == len(form) else None
    if at is None or not confused(form[at], written[at]):
        return None
    if at or len(form) >= _LONG_FORM or not is_han(text[begin - 1 : begin]):
        return begin, begin + len(form)
    return None


def _one_slip(text: str, start: int, half: str, form: str, offset: int) -> tuple[int, int] | None:
    if offset == 0:
        end = slip_behind(text, start, form, len(half))
        return None if end is None else (start, end)
    end = start + len(half)
    begin = slip_before(text, end, form, offset)
    return None if begin is None else (begin, end)
