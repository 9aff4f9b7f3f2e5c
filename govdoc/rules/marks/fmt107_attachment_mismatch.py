"""附件与附件说明不符。

What it does: reports 见附件4 where the document has three, and a quoted name that another attachment than the one cited
bears.
Why it is a fault: a reader cannot find the attachment.
Known limits: judged only where attachments are numbered, in the list or at their heads; attachments of other documents
(《…》附件4) are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_CITED = re.compile(
    r"(?:“(?P<name>[^“”\n]{3,20})”[^，。；\n]{0,8}，?)?"
    r"(?:详?见|按|填写|参见|参照|使用|填报)(?:本(?:通知|办法|方案))?(?P<what>附件 ?(?P<number>[0-9]{1,2}))(?![0-9.])"
)
_HEAD = re.compile(r"(?:\n|^)[ \t]*附 ?件 ?[：:]? ?(?P<number>[0-9]{1,2})(?![0-9])")
_LISTED = re.compile(r"(?:^|\n)[ \t]*附 ?件[：:]\s{0,4}1 ?[.．、](?P<name>[^\n]{0,60})")
_GAP = 8
_ITEM = re.compile(r"(?:\n[ \t]*|[ \t]+)(?P<number>[0-9]{1,2}) ?[.．、](?P<name>[^\n]{0,60})")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    known = _known(view)
    if not known:
        return
    most = max(known)
    for match in view.near(RULE, _CITED, before=44, after=1):
        number, start = int(match["number"]), match.start("what")
        if text[match.start() - 1 : match.start()] in ("》", "”"):
            continue
        if number > most:
            message = f"没有附件{number}，最多到附件{most}"
            yield view.finding(RULE, start, match.end("what"), message, f"There is no attachment {number}")
        elif match["name"] and (right := _bearing(known, match["name"])) not in (0, number):
            message = f"“{match['name']}”是附件{right}"
            yield view.finding(RULE, start, match.end("what"), message, f"That is attachment {right}")


def _bearing(known: dict[int, str], name: str) -> int:
    """The one attachment whose name holds ``name``, else 0."""
    found = [number for number, written in known.items() if name in written]
    return found[0] if len(found) == 1 else 0


def _known(view: View) -> dict[int, str]:
    """The attachments by number, in the list and at their heads; the name where the list gives it."""
    text = view.text
    names = {int(match["number"]): "" for match in _HEAD.finditer(text)}
    names |= {a.number: a.title for a in view.document.metadata.attachments if a.number}
    listed = _LISTED.search(text)
    if listed is not None:
        names[1] = listed["name"]
        number, reached = 1, listed.end()
        for match in _ITEM.finditer(text, listed.start("name"), listed.end() + 1500):
            if int(match["number"]) != number + 1:
                continue
            if match.start() > reached + _GAP:
                break
            number, reached = number + 1, match.end()
            names[number] = match["name"]
    return names


RULE = Rule(
    code="FMT107",
    name="attachment-mismatch",
    since="0.1.0",
    severity="error",
    source="GB/T 9704—2012 7.3.7",
    summary="附件与附件说明不符",
    check=check,
    cues=(*(f"附件{digit}" for digit in range(1, 10)), "附件 "),
    bad=(
        "防汛责任分工见⟦附件4⟧，请认真落实。⏎附件：1.防汛责任分工表⏎2.值班安排表⏎3.物资清单",
        "落实“五步巡查”要求（“五步巡查”措施，见⟦附件2⟧）。⏎附件：1.“五步巡查”工作措施⏎2.值班安排表",
    ),
    good=(
        "防汛责任分工见附件1，值班安排见附件2。⏎附件：1.防汛责任分工表⏎2.值班安排表",
        "防汛责任分工见附件4。",
    ),
)
