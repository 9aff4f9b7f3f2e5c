"""Lines that read as a title although a mark ends them (标题行), told by what they say and by what follows them."""

from __future__ import annotations

import re

_LABEL = "[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十0-9]|[0-9]{1,2}[.．、]|第.{1,4}[章节条项]|附件|——"
_STATED = "了|我(?![省市县区])|如下|现[将就印予]|已经|会议上|作政府|所作|以下|下列|特此|主题词"
_TITLE = re.compile(rf"[ \t]*(?!{_LABEL})(?![^\n]*(?:{_STATED}))[^\n。；：，！？:;]{{4,80}}")
_SUBJECT = re.compile(r"关于|[省市县区州旗镇乡盟]|[0-9]{4} ?年|“|全国|国家|中国|工作|管理")
_STATES = re.compile(
    r"[ \t]*(?:根据|按照?|为|在|对|将|请|并|制[定订]|修[订改]|印发|完善|健全|落实|执行|起草|编制|出台|实施|做好"
    "|提出|各)"
)
_SURE = re.compile(
    r"\s*(?:第[一1] ?[章条编]|[一-鿿（）]{1,16} ?[〔\[【（(] ?(?:19|20)[0-9]{2} ?[〕\]】）)]"
    r"|——? ?(?:19|20)[0-9]{2} ?年|[（(](?:19|20)[0-9]{2} ?年"
    r"|(?:发布|发文|成文|印发)(?:日期|时间|机构|机关|字号|单位) ?[：:]|来源 ?[：:]|索 ?引 ?号|分享到)"
)
_ADDRESSEES = re.compile(r"\s*[^\n。；]{2,160}[：:] *\n")
_OPENS = re.compile(
    r"\s*(?:为|根据|按照?|依据|近年来|今年|当前|(?:19|20)[0-9]{2} ?年|现将|受|遵照|一、|总则|前言|序言|党的)"
)
_PARAGRAPH = re.compile(r"\s*(?:[^\n]{0,80}[，。][^\n]{8}|[一-鿿 \t]{2,60}(?:[局委厅部院办室会]|政府|国务院)[ \t]*\n)")
_CLOSED = re.compile(r"(?:[0-9一二三四五六七八九十] ?日|[（(][^\n（）()]{2,40}[）)]|号)[ \t]*\n\s*$|^\s*$")
TOP = 500
"""How far down the title of the document itself may stand."""


def reads_as_title(text: str, start: int, end: int) -> bool:
    """Whether the line ``[start, end)``, the mark behind it left out, is a title; it closes with a kind of document.

    >>> text = "青石县公共设施管理办法。\\n第一章 总则\\n"
    >>> reads_as_title(text, 0, text.index("。"))
    True
    """
    if _TITLE.fullmatch(text, start, end) is None:
        return False
    below = end + 1
    if _SURE.match(text, below):
        return True
    if _STATES.match(text, start):
        return False
    if _ADDRESSEES.match(text, below) and (end < TOP or text.find("关于", start, end) >= 0):
        return True
    if _CLOSED.search(text[max(0, start - 40) : start]) and _PARAGRAPH.match(text, below):
        return True
    return _SUBJECT.search(text, start, end) is not None and _OPENS.match(text, below) is not None
