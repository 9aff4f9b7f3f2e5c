"""不宜使用的称谓。

What it does: reports 村长, 残废人, 弱智, 解放前, 解放后, 前苏联, 北朝鲜 and the like.
Why it is a fault: the list of Xinhua (2016) gives the proper terms: 村委会主任, 残疾人, 新中国成立前（后）, 苏联, 朝鲜.
Known limits: within quotations and titles, in names of projects and where the characters belong to two words
(城中村长租公寓) nothing is said.
"""

from __future__ import annotations

import re

from govdoc.rules.kinds import preferred
from govdoc.rules.rule import Rule

_CURES = {
    "村长": "村委会主任",
    "残废人": "残疾人",
    "解放前": "新中国成立前",
    "解放后": "新中国成立后",
    "前苏联": "苏联",
    "北朝鲜": "朝鲜",
    "弱智": "智力障碍",
}
_UNLESS = re.compile(
    "村长(?=[江治期效远度者三租红足途跑制廊城河街])|(?:儿童|老兵|名誉|民间)村?村长|[小河路塘田林湾农]村长|解放[前后](?=[勤卫进方台])"
    "|(?:[想手力]|西藏|思想|劳动力|生产力)解放[前后]|从前苏联"
)

RULE: Rule = Rule(
    code="TRM104",
    name="deprecated-term",
    since="0.1.0",
    severity="warning",
    source="新华社新闻信息报道中的禁用词和慎用词（2016年7月修订）",
    summary="不宜使用的称谓",
    check=preferred(lambda: RULE, _CURES, "“{}”宜作“{}”", "{} is better written {}", unless=_UNLESS),
    cues=tuple(_CURES),
    bad=(
        "⟦村长⟧带头落实网格化管理。",
        "当选为柳树湾村⟦村长⟧。",
        "关心帮助⟦残废人⟧就业。",
        "为⟦弱智⟧儿童提供康复训练。",
        "展馆收藏⟦解放前⟧地契136件。",
        "⟦解放后⟧，全县水利建设成效显著。",
    ),
    good=("村委会主任带头落实网格化管理。", "打造一批城中村长租公寓。", "关心帮助残疾人就业。", "思想解放前所未有。"),
)
