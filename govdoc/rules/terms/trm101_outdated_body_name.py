"""机构改革后仍用旧名。

What it does: points at the old name of a body (``lexicon/bodies.toml``) in a text of a later year.
Why it is a fault: the reforms of 2018 and 2023 renamed or merged the bodies; a text of today uses the new name.
Known limits: history, titles of documents and quotations keep the old name, so it is no more than info.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.bodies import renamed_bodies
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_HISTORY = re.compile(
    r"(?:原|前身[是为]?|时任|更名前|划入|整合|撤销|组建|不再保留|(?:19\d\d|200\d|201[0-8])年，?)[^，。；\n]{0,12}$"
)
_LONGER = re.compile(r"[员村门]|公告|令|〔|发〔|办〔|关于|（?(?:19\d\d|200\d|201[0-8])年")


def check(view: View) -> Iterator[Finding]:
    year = view.year
    if year is None:
        return
    last = 0
    for start, end in sorted(view.hits(RULE), key=lambda hit: (hit[0], -hit[1])):
        body = renamed_bodies()[view.text[start:end]]
        if year < body.since or start < last or not view.open(start, "own"):
            continue
        last = end
        if (
            _LONGER.match(view.text, end)
            or view.text[start - 1 : start] == "银"
            or _HISTORY.search(view.text, max(0, start - 20), start)
        ):
            continue
        name = view.text[start:end]
        yield view.finding(
            RULE, start, end, f"“{name}”已是旧称，现为{body.new}", f"{name} is an old name: now {body.new}"
        )  # fmt: skip


RULE = Rule(
    code="TRM101",
    name="outdated-body-name",
    since="0.1.0",
    severity="info",
    source="党和国家机构改革方案（2018年、2023年）",
    summary="机构名称已变更",
    check=check,
    phrases=lambda: tuple(renamed_bodies()),
    bad=("清河县2023年政府工作总结⏎全年联合县⟦环保局⟧开展检查12次。",),
    good=(
        "清河县2023年政府工作总结⏎全年联合县生态环境局开展检查12次。",
        "清河县2016年政府工作总结⏎全年联合县环保局开展检查12次。",
        "清河县2023年政府工作总结⏎1998年，县环保局成立。",
        "清河县2023年政府工作总结⏎按照改革方案，不再保留县国土资源局。",
    ),
)
