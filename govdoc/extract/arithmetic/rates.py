"""Rates of work done (应检A家，实检B家，完成率C%)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.extract.arithmetic.context import figures_back, is_change, lead_of
from govdoc.extract.arithmetic.cues import matches
from govdoc.extract.arithmetic.figures import Figure, percent_of, percent_pattern
from govdoc.extract.arithmetic.judging import HUNDRED, share, verdict_of
from govdoc.extract.arithmetic.shares import judged
from govdoc.model import Claim, Span

CUES = ("率", "进度")
_PATTERN = re.compile(rf"(?:率|进度)(?:均?达到?了?|均?为|约)?{percent_pattern('z')}")
_BEHIND = re.compile("(?P<done>[^，、；（]{0,8})[，、（][^，、；]*$")
_TOLD_BEFORE = re.compile(r"\d[^，。；、\d]{0,10}[，、（][^，、；。\d]{0,12}$")
_NAME = re.compile(r"(?P<name>[一-鿿]{1,6})$")
_GAP = re.compile("，|[一-鿿]{0,8}已|[一-鿿]{0,8}中[一-鿿]")
_OF_ALL = re.compile("[一-鿿]{0,10}中，?(?:[已现共]有|其?已|有)")
_EXPECTED = re.compile(
    r"应|计划|任务|目标|预定|预算|安排|总|共|受理|收到|排查|接到|接收|发现|承办|抽检|检测|登记|立案|收集|查出|交办|转办|下达|帮扶|报名|参加"
)
_SPENT = frozenset(("完成", "执行", "支出", "到位", "兑现", "覆盖", "检查"))
_MEANT = {
    "结案": ("审结", "办结", "执结"), "办结": ("审结", "结案", "办理完"), "办复": ("办结", "答复"),
    "整改": ("销号", "整治"), "整治": ("整改", "治理"), "化解": ("调解", "调处"), "调解": ("化解", "调处"),
    "完成": ("建成", "竣工", "整治", "改造"), "处置": ("办结", "处理"), "成功": ("调解成", "调成"),
    "不合格": ("不合格",), "就业": ("上岗",), "答复": ("办结", "办复"), "签约": ("签订", "签约"),
}  # fmt: skip
"""What is told of the part, where it is not the word of the rate (受理A件，审结B件，结案率C%)."""
_REALLY = re.compile("实|已|完成")
_SO_FAR = re.compile("实|已|完成|累计|支出|支付|拨付")


def find(text: str, places: list[int]) -> Iterator[Claim]:
    """The claims of all rates whose two numbers are told right before; ``places`` are those of ``CUES``."""
    for match in matches(_PATTERN, text, places):
        name = _NAME.search(text, max(0, match.start() - 6), match.start())
        told = _claim(text, match, name["name"]) if name is not None else None
        if told is not None:
            yield told


def _claim(text: str, match: re.Match[str], name: str) -> Claim | None:
    if not _TOLD_BEFORE.search(text, max(0, match.start() - 24), match.start()):
        return None
    figures = figures_back(text, match.start(), reach=90, stops="。；\n")
    part, whole = next(figures, None), next(figures, None)
    if part is None or whole is None:
        return None
    gap = text[part.end : match.start()]
    if whole.unit != part.unit or part.unit in ("%", "点", "") or not _GAP.search(text, whole.end, part.start):
        return None
    behind = _BEHIND.match(gap)
    if behind is None or is_change(text, whole) or is_change(text, part):
        return None
    done = lead_of(text, part) + behind["done"]
    among = _OF_ALL.match(text, whole.end, part.start) and any(word in done for word in name[-2:])
    if not among and not _answers(lead_of(text, whole), done, name[-2:]):
        return None
    computed = share(part, whole)
    if computed is None or computed.low > HUNDRED:
        return None
    if name.endswith("节约") and not _of_both(part, whole, percent_of(match, "z")):
        return None
    start = max(match.start() - len(gap) + 1, match.start() - len(name))
    return judged(text, "rate", [whole], part, percent_of(match, "z"), Span(start, match.end()), sole=True)


def _of_both(saved: Figure, spent: Figure, stated: Figure) -> bool:
    """Whether a rate of saving is one of what was spent: it may as well be of both together, the budget."""
    computed = share(saved, spent)
    return computed is not None and verdict_of(stated, computed) == "consistent"


def _answers(whole: str, part: str, stem: str) -> bool:
    """Whether the words before the two numbers make them the whole and the part of this rate."""
    if "应" in whole and _REALLY.search(part):
        return True
    if stem in part or (len(stem) > 1 and all(word in part for word in stem)):
        return True
    if _EXPECTED.search(whole) is None:
        return False
    if stem in _SPENT and _SO_FAR.search(part) is not None:
        return True
    return any(word in part for word in _MEANT.get(stem, ()))
