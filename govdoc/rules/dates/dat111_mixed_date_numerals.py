"""日期数字混用。

What it does: reports dates that mix Chinese and Arabic figures (二〇二四年5月, 2024年五月) and years with 零 for 〇.
Why it is a fault: one date is written in one kind of figures, and 〇 stands for nought in a year.
Known limits: ○ (a drawn ring) for 〇 is what older character sets made of it and is not told; nor are names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_CN = "零一二三四五六七八九O0〇○"
_NOUGHT_YEAR = re.compile(rf"(?<![一二三四五六七八九十百千万])(?:二[零O0〇○]|一九)[{_CN}]{{2}}(?= ?年)")
_CHINESE_THEN_ARABIC = re.compile(r"[一二][〇○零一二三四五六七八九]{3} ?年 ?([0-9]{1,2})(?= ?月)")
_ARABIC_THEN_CHINESE = re.compile(
    r"(?<![0-9])(?:19|20)[0-9]{2} ?年 ?(十[一二]?|[一二三四五六七八九])"
    r"(?=月(?:[，。；、）)至—前后以起底末份开完印召建竣]|初[，。]|[上中下]旬|[0-9一二三四五六七八九十]{1,3}日))"
)
_MONTH_THEN_DAY = re.compile(r"(?<![0-9])[0-9]{1,2}月([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=日)")
_DIGITS = str.maketrans("〇○零一二三四五六七八九O0", "00012345678900")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _NOUGHT_YEAR, "own"):
        if any(nought in match[0] for nought in "零O0"):
            yield view.finding(
                RULE, match.start(), match.end(), "年份中的零写作“〇”", "Nought in a year is 〇",
                replacement=re.sub("[零O0]", "〇", match[0]), safe=True,
            )  # fmt: skip
    for pattern, before in ((_CHINESE_THEN_ARABIC, 1), (_ARABIC_THEN_CHINESE, 5), (_MONTH_THEN_DAY, 3)):
        for match in view.near(RULE, pattern, "own", before=before, after=1):
            yield view.finding(
                RULE,
                match.start(1),
                match.end(1),
                f"“{match[0]}”：同一日期的数字形式应一致",
                "One date, one kind of figures",
            )


RULE = Rule(
    code="DAT111",
    name="mixed-date-numerals",
    since="0.1.0",
    severity="warning",
    source="GB/T 15835—2011 5.2.5、5.3",
    summary="日期中汉字数字与阿拉伯数字混用",
    check=check,
    cues=(
        "二零", "二O", "二0", "二〇", "二○", "一九",
        *(f"{unit}{digit}" for unit in "年月" for digit in "一二三四五六七八九十"),
    ),
    fixable=True,
    bad=(
        "⟦二零二四⟧年，全镇完成改造任务。",
        "二〇二四年⟦5⟧月，工程开工。",
        "2024年⟦五⟧月，工程开工。",
    ),
    good=(
        "二〇二四年五月，工程开工。",
        "2024年5月，工程开工。",
        "二〇二四年一月至五月，共受理案件三百零五件。",
        "2024年一季度，项目开工。2023年三月三庙会如期举行。",
    ),
)  # fmt: skip
