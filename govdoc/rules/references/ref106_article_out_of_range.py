"""引用的法律条款超出该法条文总数。

What it does: reports an article number that the law cited does not reach.
Why it is a fault: there is no such article; the number or the law is wrong.
Known limits: laws whose articles were counted; where an amendment followed the count, only numbers far beyond it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.lexicon.laws import Law, laws_by_title
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.numerals import chinese_number

_ARTICLE = re.compile(r"第 ?(?P<number>[一二三四五六七八九十百千零〇两]{1,7}|\d{1,4}) ?条")
_LEEWAY = 2


def check(view: View) -> Iterator[Finding]:
    laws = laws_by_title()
    for reference in view.document.references:
        if reference.article is None or reference.law is None:
            continue
        law = laws[reference.law]
        limit = _limit(law)
        if limit is None or not view.open(reference.span.start):
            continue
        for match in _ARTICLE.finditer(view.text, reference.article.span.start, reference.article.span.end):
            written = match["number"]
            number = int(written) if written.isdecimal() else chinese_number(written)
            if number is not None and number > limit:
                yield view.finding(
                    RULE, match.start(), match.end(), f"《{law.title}》共{law.articles}条，没有第{written}条",
                    f"This law has {law.articles} articles",
                )  # fmt: skip


def _limit(law: Law) -> int | None:
    """The highest article a citation may name: the count, or twice it where the text counted is not the newest."""
    if law.articles is None or law.confidence == "low":
        return None
    newest = max((*law.amended, law.adopted or ""), default="")
    current = law.articles_as_of is not None and law.articles_as_of[:7] >= newest[:7]
    return law.articles if current else law.articles * _LEEWAY


RULE = Rule(
    code="REF106",
    name="article-out-of-range",
    since="0.1.0",
    severity="error",
    source="所引法律法规现行文本的条文数",
    summary="引用的法律条款超出该法条文总数",
    check=check,
    bad=(
        "依据《行政处罚法》⟦第九百条⟧作出处罚。",
        "根据《中华人民共和国预算法》⟦第一百二十条⟧规定编制。",
    ),
    good=(
        "依据《行政处罚法》第三十三条作出处罚。",
        "根据《中华人民共和国预算法》第五十四条规定编制。",
        "依照《中华人民共和国民法典》第一千一百六十五条承担责任。",
    ),
)
