"""用了直引号。

What it does: reports straight quotation marks around Chinese words.
Why it is a fault: the quotation marks of GB/T 15834—2011 are “” and ‘’.
Known limits: inches, seconds and Latin words are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Edit, Finding, Fix, Span
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_QUOTED = re.compile(r"""(["'])([^"'\n“”]{1,60})\1""")
_CJK = re.compile("[一-鿿]")


def check(view: View) -> Iterator[Finding]:
    last = 0
    for start, _ in view.hits(RULE):
        match = _QUOTED.match(view.text, start) if start >= last else None
        if match is None or not view.open(start) or not _chinese(view.text, match):
            continue
        last = match.end()
        opening, closing = "“”" if match[1] == '"' else "‘’"
        edits = (Edit(Span(start, start + 1), opening), Edit(Span(last - 1, last), closing))
        finding = view.finding(RULE, start, last, f"{match[1]}应为{opening}{closing}", "Straight quotation marks")
        yield Finding(
            finding.span, finding.code, finding.name, finding.message, finding.severity, (), Fix(edits, True),
            finding.source, finding.message_en,
        )  # fmt: skip


def _chinese(text: str, match: re.Match[str]) -> bool:
    if _CJK.search(match[2]):
        return True
    around = text[match.start() - 1 : match.start()] + text[match.end() : match.end() + 1]
    return match[1] == '"' and len(_CJK.findall(around)) == 2


RULE = Rule(
    code="PUN105",
    name="straight-quotes",
    since="0.1.0",
    severity="warning",
    source="GB/T 15834—2011 4.8",
    summary="中文引号用了直引号",
    check=check,
    cues=('"', "'"),
    bad=('深入学习⟦"两个规定"⟧，严格落实责任。',),
    good=("深入学习“两个规定”，严格落实责任。", '屏幕尺寸为55"，时长6\'30"。'),
    artefact=8,
    fixable=True,
)
