"""“等”前用了顿号。

What it does: reports a 、 before 等 that closes a list.
Why it is a fault: GB/T 15834—2011 lets no point mark stand before 等 after items parted by 、.
Known limits: words that begin with 等 (等级, 等待, 等额) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_WORDS = "级待候额同价高次效于外离比距量压温值位分身式差靠要不、死深渗边张"
_ETC = re.compile(rf"(?<=[一-鿿A-Za-z\d”》）])、等(?![{_WORDS}]|人(?!员)|车(?!辆))")


def check(view: View) -> Iterator[Finding]:
    for match in view.at(RULE, _ETC):
        start = match.start()
        yield view.finding(
            RULE, start, start + 1, "“等”前不用顿号", "No 、 before 等", replacement="", safe=True
        )  # fmt: skip


RULE = Rule(
    code="PUN107",
    name="enumeration-comma-before-etc",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 附录B.1.2",
    summary="顿号用在“等”前",
    check=check,
    cues=("、等",),
    bad=(
        "交通、水利⟦、⟧等部门要密切配合。",
        "检查学校、商场⟦、⟧等人员密集场所。",
        "调出资金、还本支出⟦、⟧等，共计3亿元。",
    ),
    good=("交通、水利等部门要密切配合。", "按照分类、等级实行管理。", "杜绝不作为、等靠要现象。"),
    fixable=True,
)
