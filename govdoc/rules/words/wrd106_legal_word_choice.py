"""法律用字用词不规范。

What it does: reports 帐 for 账 in words of money, and 做出 with a decision, rule or explanation.
Why it is a fault: 法工委发〔2009〕62号 fixes 账 for money and accounts, and 作出 with 决定, 解释, 规定 and the like.
Known limits: 做出贡献, 做出成绩 are right; 帐篷, 蚊帐 keep their 帐.
"""

from __future__ import annotations

from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.rules.words.wrd101_misspelling import corrected, forms, misspellings


def check(view: View) -> Iterator[Finding]:
    for start, end, entry in misspellings(view, RULE):
        yield corrected(view, RULE, start, end, entry, safe="帐" in entry.wrong)


RULE = Rule(
    code="WRD106",
    name="legal-word-choice",
    since="0.1.0",
    severity="warning",
    source="《立法技术规范（试行）（一）》法工委发〔2009〕62号",
    summary="“账”“作出”等用字用词不规范",
    check=check,
    phrases=lambda: forms("WRD106"),
    bad=("建立困境儿童信息⟦台帐⟧。", "依法⟦做出⟧行政处罚决定。"),
    good=("建立困境儿童信息台账。", "为地方发展做出积极贡献。", "搭建帐篷200顶。"),
    fixable=True,
)
