"""重大会议的召开时间不符。

What it does: compares the year said of a party congress or plenum, of another national meeting or of a campaign of
study with the year in which it was held or begun.
Why it is a fault: these dates are a matter of record.
Known limits: of the party's meetings only 党的…大 and 党的…全会 (or the bare number straight behind 召开的) with a
year in the same phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from govdoc.lexicon.events import events
from govdoc.model import Finding
from govdoc.rules.dates.event_years import dated_events, told_years
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_NAME = (
    r"(?P<name>[一二三四五六七八九十]{1,3}(?:届[一二三四五六七八九]中全会"
    r"|大(?=精神|和|及|与|报告|决议|[，。；、的以）”对上是为于在自]|作出|提出|部署|擘画|描绘|审议|选举|胜利|隆重|召开|举行|$)))"
)
_YEAR = r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2}) ?年"
_HELD = "(?:胜利)?(?:召开|举行|开幕|闭幕)"
_YEAR_FIRST = re.compile(
    rf"{_YEAR}(?: ?[0-9]{{1,2}} ?月(?: ?[0-9]{{1,2}} ?日)?(?:至[0-9月]{{1,5}}日)?|[初底末])?[，,]?(?:在北京)?{_HELD}"
    rf"[了的]?(?:党的|中国共产党|中共)?{_NAME}"
)
_BETWEEN = re.compile(
    rf"{_YEAR}(?: ?[0-9]{{1,2}} ?月)?[，,]?(?:党的|中国共产党|中共){_NAME}(?:在北京)?(?:胜利|隆重|成功)?{_HELD}"
)
_NAME_FIRST = re.compile(
    rf"(?:党的|中国共产党|中共|(?<![一-鿿])){_NAME}(?:[于在自]|是)?{_YEAR}[^，。；\n]{{0,10}}?{_HELD}"
)


def check(view: View) -> Iterator[Finding]:
    yield from _events(view)
    for pattern, before in ((_YEAR_FIRST, 24), (_NAME_FIRST, 36), (_BETWEEN, 36)):
        for match in view.near(RULE, pattern, "own", before=before, after=1):
            held = _years().get(match["name"])
            if held is not None and held != int(match["year"]):
                start = match.start("year")
                yield view.finding(
                    RULE, start, start + 5, f"党的{match['name']}于{held}年召开", f"That meeting was held in {held}",
                    replacement=f"{held}年",
                )  # fmt: skip


def _events(view: View) -> Iterator[Finding]:
    for start, end in view.hits(RULE):
        name = view.text[start:end]
        for told in told_years(view.text, start, end):
            if told.first <= told.year <= told.last or not view.open(told.start, "own"):
                continue
            verb = "召开" if dated_events()[name].meeting else "开展"
            yield view.finding(
                RULE, told.start, told.start + 5, f"{name}于{told.first}年{verb}", f"That was in {told.first}",
                replacement=f"{told.first}年",
            )  # fmt: skip


@cache
def _years() -> dict[str, int]:
    """The year of each congress and plenum, by its short name (二十大, 二十届三中全会)."""
    return {
        alias.removeprefix("党的"): int(event.start[:4])
        for event in events()
        if event.kind in ("party_congress", "plenum") and event.confidence == "high"
        for alias in event.aliases
    }


RULE = Rule(
    code="DAT113",
    name="event-year-mismatch",
    since="0.1.0",
    severity="error",
    source="历次全国代表大会和中央全会的召开时间",
    summary="重大会议召开年份不符",
    check=check,
    cues=("召开", "举行", "开幕", "闭幕"),
    phrases=lambda: tuple(dated_events()),
    fixable=True,
    bad=(
        "⟦2021年⟧召开党的二十大，全镇上下认真学习。",
        "认真贯彻⟦2013年⟧召开的党的十八大精神。",
        "⟦2018年⟧召开的党的十九大为我们指明了方向。",
        "党的二十届三中全会于⟦2023年⟧7月召开。",
        "⟦2016年⟧，党的十九大胜利召开。",
        "⟦2019年⟧召开的全国脱贫攻坚总结表彰大会作出部署。",
        "自⟦2014年⟧6月党的群众路线教育实践活动启动以来，镇里清理办公用房。",
    ),
    good=(
        "2022年召开党的二十大，全镇上下认真学习。",
        "2014年扎实开展党的群众路线教育实践活动，2021年召开的全国脱贫攻坚总结表彰大会作出部署。",
        "2024年7月召开的党的二十届三中全会作出部署。",
        "2021年召开县委十三届五中全会，2023年召开十大重点项目推进会。",
    ),
)
