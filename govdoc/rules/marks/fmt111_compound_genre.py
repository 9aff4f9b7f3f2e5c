"""文种连用。

What it does: reports titles that join two genres: 请示报告, 报告请示, 请示函, 意见报告; and 通知函 where the matter
(印发, 转发, 调整 …) is one for a 通知.
Why it is a fault: a document has one genre; a request hidden in a report gets no answer.
Known limits: a closed list; 意见报告 only as …的意见报告, and other 通知函 (invitations) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govdoc.model import Finding
from govdoc.rules.marks.lines import lines
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_JOINED = "(?P<genre>请示报告|报告请示|请示函|(?<=的)意见报告|(?<=的)通知函)"
_AT_END = re.compile(rf"{_JOINED}$")
_TITLE = re.compile(rf"[^\n。；：]{{0,30}}(?:关于|转发)[^\n。；：]{{2,90}}?的?{_JOINED}。?")
_FOR_NOTICE = re.compile("印发|转发|批转|关于(?:调整|公布|成立|废止|修订|做好|进一步|加强|开展)")


def check(view: View) -> Iterator[Finding]:
    title = view.document.metadata.title
    if title is not None:
        match = _AT_END.search(view.text, title.span.start, title.span.end)
        if match is not None:
            yield from _findings(view, title.span.start, match)
            return
    for index, (start, end) in enumerate(lines(view, 0, 600)):
        if index == 8:
            return
        match = _TITLE.fullmatch(view.text, start, end)
        if match is not None:
            yield from _findings(view, start, match)
            return


def _findings(view: View, title: int, match: re.Match[str]) -> Iterator[Finding]:
    start, end = match.span("genre")
    if match["genre"] != "通知函" or _FOR_NOTICE.search(view.text, title, start):
        yield view.finding(RULE, start, end, f"“{match['genre']}”文种连用", "Two genres in one title")


RULE = Rule(
    code="FMT111",
    name="compound-genre",
    since="0.1.0",
    severity="error",
    source="《党政机关公文处理工作条例》第八条",
    summary="标题文种连用",
    check=check,
    cues=("请示报告", "报告请示", "请示函", "意见报告", "通知函"),
    bad=(
        "青石镇人民政府关于申请防汛专项资金的⟦请示报告⟧⏎县人民政府：⏎现将有关情况汇报如下。",
        "青石县人民政府关于印发防汛应急预案的⟦通知函⟧⏎各乡镇人民政府：⏎现将防汛应急预案印发给你们。",
    ),
    good=(
        "青石镇人民政府关于申请防汛专项资金的请示⏎县人民政府：⏎现将有关情况汇报如下。",
        "各村（社区）要严格执行重大事项请示报告制度。",
        "青石县农业农村局关于召开春耕座谈会的通知函⏎各有关企业：⏎现将有关事项函告如下。",
    ),
)
