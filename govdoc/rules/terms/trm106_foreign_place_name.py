"""套用他地材料留下的地名。

What it does: reports another place's name of the same level where the issuer's own stands: 我代表××区人民政府.
Why it is a fault: the text was copied from elsewhere and the name left in it.
Known limits: only names that occur once or twice and stand as the issuer does (representing its government, or as the
subject of a sentence); counterparts, neighbours and cooperation are passed over. The own place is told from the title,
the issuers or the name used most; where the title or issuer tells it, any clause a strange name begins is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.terms.own_places import own_places
from govdoc.rules.terms.strange_places import as_issuers, purposes, subjects
from govdoc.rules.view import View

_LEVELS = ("区", "县", "市", "镇", "乡", "旗", "街道")
_ROLES = ("人民政府", "政府", "委", "将", "坚持", "持续", "积极", "全面", "认真", "经济社会", "党工委")


def check(view: View) -> Iterator[Finding]:
    strange = as_issuers(view, view.hits(RULE)) if view.hits(RULE) else []
    strange += [place for place in (*subjects(view), *purposes(view)) if place not in strange]
    if not strange:
        return
    own = own_places(view)
    for start, name, level in strange:
        place = own.get(level)
        if place is not None and not place.endswith(name):
            yield view.finding(
                RULE,
                start,
                start + len(name),
                f"“{name}”与本文所述“{place}”不符，似为套用他地材料",
                f"{name} where {place} is meant",
            )


RULE = Rule(
    code="TRM106",
    name="foreign-place-name",
    since="0.1.0",
    severity="warning",
    source="编校惯例（地名张冠李戴）",
    summary="出现他地地名，似为套用材料",
    check=check,
    always=True,
    cues=(*(level + role for level in _LEVELS for role in _ROLES), "镇党委", "乡党委"),
    bad=(
        "清河镇人民政府2024年工作总结⏎清河镇扎实推进依法行政。我代表⟦石桥镇⟧人民政府报告工作。",
        "清河县2024年工作总结⏎2024年，清河县持续发力。全县新建公厕18座，清河县财政投入43万元。⟦石桥县⟧建成转运站7座。",
        "清河镇2024年森林防火工作方案⏎为做好⟦石桥镇⟧森林防火工作，制定本方案。",
        "清河镇2024年工作总结⏎今后，⟦石桥镇⟧党委、政府将继续努力。",
    ),
    good=(
        "清河镇人民政府2024年工作总结⏎清河镇扎实推进依法行政，与石桥镇政府开展协作。",
        "清河县2024年工作总结⏎清河县持续发力，清河县财政投入43万元。赴石桥县学习，石桥县介绍了转运站经验。",
        "清河县关于维修办公用房的请示⏎清河县政府：⏎清河县医院危房多，恳请县人民政府支持。",
        "关于协调公交运营问题的函⏎石桥区人民政府：⏎为方便群众出行，恳请贵区支持增设首末站1处。⏎清河区人民政府⏎2024年3月29日",
        "清河县2024年政府工作报告⏎各位代表，我代表清河县人民政府报告工作，请予审议。",
    ),
)
