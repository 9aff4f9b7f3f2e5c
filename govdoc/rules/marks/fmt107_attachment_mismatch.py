"""附件与附件说明不符。

What it does: reports 见附件4 where the document has three, a quoted name that another attachment than the one cited
bears, and an attached text whose own title is another than the list gives it.
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
    r"(?:详?见|按照?|对照|填写|参见|参照|使用|填报)"
    r"(?:本(?:通知|办法|方案))?(?P<what>附件 ?(?P<number>[0-9]{1,2}))(?![0-9.])"
)
_WORD = re.compile("附 ?件")
_HEAD = re.compile(r"附 ?件 ?[：:]? ?(?P<number>[0-9]{1,2})(?![0-9])")
_LISTED = re.compile(r"附 ?件[：:]\s{0,4}1 ?[.．、](?P<name>[^\n]{0,60})")
_HEAD_WITH_TITLE = re.compile(
    r"附 ?件 ?(?P<number>[0-9]{1,2})?[ \t]*[：:]?\n\s{0,6}(?P<title>[^\n。；：]{3,50})(?=\n|$)"
    r"(?P<more>\n[^\n。；：]{2,40}(?=\n|$))?"
)
_SINGLE = re.compile(r"附 ?件[：:] ?(?P<name>(?![0-9] ?[.．、])[^\n。；：]{3,60})(?=\n|$)")
_NAMED = re.compile("(?:[表单册录案法则定见划图书告知准范引程纲点求函约格]|汇总|明细|指标)$")
_LETTERS = re.compile("[一-鿿0-9]")
_GAP = 8
_ITEM = re.compile(r"(?:\n[ \t]*|[ \t]+)(?P<number>[0-9]{1,2}) ?[.．、](?P<name>[^\n]{0,60})")


def check(view: View) -> Iterator[Finding]:
    text = view.text
    known = _known(view)
    if not known:
        return
    yield from _heads_at_odds(view, known)
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


def _heads_at_odds(view: View, known: dict[int, str]) -> Iterator[Finding]:
    """Attached texts whose own title has next to nothing of the name that the list gives them."""
    for start in _line_starts(view.text):
        head = _HEAD_WITH_TITLE.match(view.text, start)
        if head is None:
            continue
        listed = known.get(int(head["number"] or 1), "")
        title = head["title"].strip()
        if _agree(_letters(listed), _letters(title), _letters(title + (head["more"] or ""))):
            continue
        yield view.finding(
            RULE, head.start("title"), head.end("title"), f"附件说明为“{listed.strip()}”，附件标题不同",
            "The list of attachments names it otherwise",
        )  # fmt: skip


def _line_starts(text: str) -> list[int]:
    """Where a line begins with 附件."""
    starts = []
    for match in _WORD.finditer(text):
        before = text[max(0, match.start() - 12) : match.start()].rstrip(" \t")
        if not before or before[-1] == "\n":
            starts.append(match.start())
    return starts


def _letters(name: str) -> str:
    return "".join(_LETTERS.findall(name))


def _agree(listed: str, title: str, whole: str) -> bool:
    """Whether the name in the list and the title at the head may be one: a part is left out, or there is none to judge.

    A first line that shares half of its characters with the name differs from it only where it closes as a name does.
    """
    if len(listed) < 3 or len(title) < 3 or _within(title, listed) or _within(listed, whole):
        return True
    shared = len(set(listed) & set(title))
    return shared * 2 >= min(len(set(listed)), len(set(title))) and _NAMED.search(title) is None


def _within(short: str, long: str) -> bool:
    """Whether ``long`` has all characters of ``short`` in order."""
    characters = iter(long)
    return all(char in characters for char in short)


def _bearing(known: dict[int, str], name: str) -> int:
    """The one attachment whose name holds ``name``, else 0."""
    found = [number for number, written in known.items() if name in written]
    return found[0] if len(found) == 1 else 0


def _known(view: View) -> dict[int, str]:
    """The attachments by number, in the list and at their heads; the name where the list gives it."""
    text = view.text
    starts = _line_starts(text)
    names = {int(match["number"]): "" for match in (_HEAD.match(text, start) for start in starts) if match}
    names |= {a.number: a.title for a in view.document.metadata.attachments if a.number}
    single = next((match for match in (_SINGLE.match(text, start) for start in starts) if match), None)
    if single is not None:
        names.setdefault(1, single["name"])
    listed = next((match for match in (_LISTED.match(text, start) for start in starts) if match), None)
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
    cues=(*(f"附件{digit}" for digit in range(1, 10)), "附件 ", "附件\n"),
    bad=(
        "防汛责任分工见⟦附件4⟧，请认真落实。⏎附件：1.防汛责任分工表⏎2.值班安排表⏎3.物资清单",
        "附件：防汛责任分工表⏎青石镇人民政府⏎2025年2月18日⏎附件⏎⟦物资储备清单⟧",
        "附件：2025年防汛物资抽查名单⏎青石镇人民政府⏎2025年2月18日⏎附件⏎⟦2024年防汛物资储备名单⟧⏎序号 品名",
        "落实“五步巡查”要求（“五步巡查”措施，见⟦附件2⟧）。⏎附件：1.“五步巡查”工作措施⏎2.值班安排表",
    ),
    good=(
        "附件：2025年防汛物资抽查名单⏎青石镇人民政府⏎2025年2月18日⏎附件⏎2025年防汛物资⏎抽查名单⏎序号 品名",
        "防汛责任分工见附件1，值班安排见附件2。⏎附件：1.防汛责任分工表⏎2.值班安排表",
        "防汛责任分工见附件4。",
    ),
)
