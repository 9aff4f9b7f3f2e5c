"""地名与职务中层级名称重复。

What it does: reports 省省委书记, 市市委书记, 镇镇政府, 县县教育局 and the like.
Why it is a fault: the name of the place and that of the committee share the level: 吉林省委书记.
Known limits: a county of one character keeps both (冠县县委书记); 全县县委书记 is not such a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_BODIES = (
    *("财政", "公安", "民政", "司法", "住建", "人社", "水利", "农业", "卫健", "应急", "审计", "发改"),
    *("统计", "医保", "信访", "教育", "交通", "自然资源", "生态环境", "退役"),
)
_CUES = (
    *(f"{level}{level}委" for level in "省市县区"),
    *(f"{level}{level}党委" for level in "镇乡"),
    *(f"{level}{level}政府" for level in "省市县区镇乡"),
    *(f"{level}{level}{body}" for level in "省市县区" for body in _BODIES),
)
_OFFICE = re.compile(
    r"([省市县区镇乡])\1(?:党?委(?:书记|副书记|常委|秘书长|、|召开|组织|办公室)|政府|(?:"
    + "|".join(_BODIES)
    + ")[一-鿿]{0,8}?[局厅委](?=[、，。；和及与牵负联会要等]))"
)
_NAME = re.compile("[一-鿿]{2}$")
_ONE_CHARACTER = re.compile(
    "(?:[见访与和及向对由在从、，。：；“赴到请陪邀是为经率同省市州])"
    "[易雄蠡唐沧献青赵磁魏邱景蔚威祁绛夏代应隰吉蒲兴临岚盂沁义沛丰萧泗寿歙黟泾和莒冠莘曹单杞郏叶浚淇滑范睢息温嵩新房随"
    "攸道澧高珙渠茂理泸荣忠眉凤陇乾富洋勉佳成康文徽礼岷宁漳]$"
)
"""A county whose name is one character and 县 (中华人民共和国行政区划简册), behind what may stand before a name."""
_NO_NAME = re.compile("[全各本该某一两几外兄弟跨在]$|[，、。；：]")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _OFFICE):
        start = match.start()
        before = view.text[max(0, start - 2) : start]
        if not _NAME.search(before) or _NO_NAME.search(before) or (match[1] == "县" and _ONE_CHARACTER.match(before)):
            continue
        yield view.finding(
            RULE,
            start,
            match.end(),
            f"层级名称“{match[1]}”重复",
            f"{match[1]} is written twice",
            replacement=match[0][1:],
        )


RULE = Rule(
    code="TRM103",
    name="repeated-level-name",
    since="0.1.0",
    severity="warning",
    source="新华社新闻信息报道中的禁用词和慎用词（2016年7月修订）",
    summary="地名与职务的层级名称重复",
    check=check,
    cues=_CUES,
    bad=("吉林⟦省省委书记⟧出席会议。", "青石⟦镇镇政府⟧牵头落实。", "由清河⟦县县财政局⟧负责。"),
    good=(
        "吉林省委书记出席会议。",
        "冠县县委书记主持会议。",
        "县委书记会见冠县县委书记一行。",
        "全县县政府部门均已公开信息。",
        "各县县教育局负责。",
    ),
)
