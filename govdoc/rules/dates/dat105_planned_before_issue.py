"""计划的事早于成文日期。

What it does: reports a time before the date of issue by which the text still expects something (预计2022年底建成).
Why it is a fault: the text was copied from an older one, or the date is wrong.
Known limits: info only, for a document may tell what was expected then; 原计划 and delays (推迟, 延期) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_EXPECTED = re.compile(r"(?<!原)(?:预计|计划|力争|将于|拟于|拟|争取|确保|有望)(?:将?[于到在至])?$")
_CALLED = re.compile(
    r"(?:(?<![申恳])请(?:各[^，。；：\n]{1,12}|你[^，。；：\n]{1,8}|贵[^，。；：\n]{1,8})?|务必|务请|[须应]|(?<![原决确规固])[兹拟]?定|经研究，?决定)(?:于|在)$"
)
"""What calls to a time that names its year: a request, a duty, a meeting."""
_TOLD_BACK = re.compile("原|推迟|延期|曾|当时|提前|实际|已")
"""What in the clause of the plan tells that it is told from hindsight."""
_OVERTAKEN = re.compile(
    "推迟|延[期后迟]|提前(?!做好|谋划|准备|介入)|实际|因故|现已|已于|已经?(?:建成|完工|竣工|投[产用]|通车)"
)
"""What further on in the sentence tells how it went."""
_TO_DO = re.compile(
    "建成|完工|竣工|投产|投用|投运|完成|开工|启用|通车|投入使用|投入试?运[行营]|修复|整改|消除|清零|销号|办结|举办|启动|实施|交付|具备|实现|达到|印发|出台|召开|上线|搬迁"
)
_CLAUSE = "，；。：\n"


def check(view: View) -> Iterator[Finding]:
    issued, text = view.layout.issued, view.text
    if issued is None:
        return
    for mention in view.document.dates:
        if mention.end is None or mention.end >= issued:
            continue
        start, end = mention.span.start, mention.span.end
        called = _CALLED.search(text, max(0, start - 16), start) if "年" in mention.text[4:] else None
        cue = called or _EXPECTED.search(text, max(0, start - 6), start)
        if cue is None:
            continue
        if not view.open(start, "own"):
            continue
        low, high = view.sentence(start)
        clause = max(low, *(text.rfind(mark, low, start) for mark in _CLAUSE))
        if (
            (called or _TO_DO.search(text, end, min(end + 20, high)))
            and not _TOLD_BACK.search(text, clause, end)
            and not _OVERTAKEN.search(text, end, high)
        ):
            yield view.finding(
                RULE,
                start,
                end,
                f"“{mention.text}”早于成文日期，仍称“{cue[0]}”",
                "Still planned, but before the date of issue",
            )


RULE = Rule(
    code="DAT105",
    name="planned-before-issue",
    since="0.1.0",
    severity="info",
    source="事理",
    summary="计划的时间早于成文日期",
    check=check,
    cues=("预计", "计划", "力争", "将于", "拟", "争取", "确保", "有望", "请", "务必", "须于", "应于", "定于"),
    bad=(
        "项目预计⟦2022年底⟧建成。⏎青石镇人民政府⏎2024年1月5日",
        "项目已完成立项，预计⟦2022年底⟧建成投用。⏎青石镇人民政府⏎2024年1月5日",
        "全镇尚有3处村道待维修，计划于⟦2022年底前⟧全部修复到位。⏎青石镇人民政府⏎2024年1月5日",
        "请各村于⟦2023年4月30日前⟧上报排查结果。⏎青石镇人民政府⏎2024年1月5日",
        "定于⟦2023年1月9日⟧召开项目调度会。⏎青石镇人民政府⏎2024年1月5日",
        "该桥计划⟦2022年底⟧建成通车，目前桥墩施工已过七成。⏎青石镇人民政府⏎2024年1月5日",
    ),
    good=(
        "项目预计2024年底建成。⏎青石镇人民政府⏎2024年1月5日",
        "项目原计划2022年底建成，因故推迟。⏎青石镇人民政府⏎2024年1月5日",
        "项目计划2022年底建成，实际提前三个月投用。⏎青石镇人民政府⏎2024年1月5日",
    ),
)
