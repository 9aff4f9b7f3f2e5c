"""Meetings and speeches whose spirit is carried out (会议精神、讲话精神), and unquoted action programmes (行动)."""

from __future__ import annotations

import re

_NUMBER = "[一二三四五六七八九十]{1,3}"
_VERBS = (
    "贯彻|落实|学习|传达|按照|根据|召开|部署|领会|要求|深入|认真|切实|结合|围绕|坚持|以来|以及|安排|把握|宣传|精神|"
    "为了|宣讲"
)
_WORD = rf"(?:(?!{_VERBS})[一-鿿“”\"·0-9])"
_SESSION = rf"(?:第?{_NUMBER}次|{_NUMBER}中)(?:(?:、|和|及)?{_NUMBER}[次中])*"
_PLENUM = (
    rf"(?:(?:{_NUMBER}届)?{_SESSION}|(?:{_NUMBER}届)?历次)(?:全会|全体会议|全委会议?|全委\(扩大\)会议|党代会|会议)"
)
_HEAD = (
    "中央|中共中央|党中央|国务院|全国|国家|中纪委|中央纪委|省委|市委|区委|县委|镇党委|区党委|自治区|自治区党委|省纪委|省政府|省|市|区|县|全省|全市|全区|全县|州委|州|"
    "省十[一二三四]届|市[一二三四五六七八九]届|(?:(?![彻落真支持实是我们在按照据学习传达召开围绕部署与及暨以了的]|和(?![田平龙]))[一-鿿]){1,3}(?:省委?|市委?)(?=[^，。]{2,})"
)
_MEETING = (
    rf"(?:(?:中国共产党|中共)?(?:党的)?{_NUMBER}大(?![一-鿿]{{1,3}}[会])|(?:党的)?{_PLENUM}|"
    rf"(?:{_HEAD})(?:(?:、|和|与|以?及)(?:{_HEAD}))*(?:{_PLENUM}|{_WORD}{{0,18}}?(?:工作、{_WORD}{{2,8}}|暨{_WORD}{{2,14}})?(?:会议|大会|座谈会|全会|全委会|党代会|两会)[”\"]?)(?:暨{_WORD}{{1,12}}?会议)?)"
)
MEETINGS = re.compile(rf"{_MEETING}(?:(?:、|和|及|与|以及|暨){_MEETING}){{0,6}}(?:的)?精神$")
SPEECHES = re.compile(
    r"习近平(?:总书记|主席|同志)?(?:(?!习近平|贯彻|落实)[^。；！？\n《》]){0,44}?(?:讲话|指示|批示|论述|贺信|回信|要求|会议)[^。；！？\n，《》]{0,14}?精神$"
)
_ACTION = re.compile(
    r"(?:开展|推进|实施|启动|组织|部署|抓好|按照|结合|深化|打好|落实|进行|完成|[和及与、])了?(?:全国|全省|全市|全区|全县)?"
    r"(?P<name>(?:(?!开展|推进|实施|深入|扎实)[一-鿿“”]){2,14}?(?:(?:专项整治|治本攻坚|攻坚|整治|提升)三年|百日攻坚|百日|攻坚|百日整治)行动)$"
)
_MEETING_ENDS = tuple([f"{last}{of}精神" for last in "大会议" for of in ("", "的")])
_REACH = 76
_BEFORE_ACTION = frozenset(("三年", "百日", "攻坚", "整治"))
_PLAN_BEHIND = ("计划", "方案", "实施", "意见", "的通知")


def spirit_start(text: str, end: int, floor: int) -> tuple[int, str] | None:
    """Where the meetings or the speech begin whose 精神 ends at ``end``, and which of both it is.

    >>> text = "全面贯彻党的十九大和十九届二中、三中全会精神"
    >>> text[spirit_start(text, len(text), 0)[0]:]
    '党的十九大和十九届二中、三中全会精神'
    """
    low = max(floor, end - _REACH)
    low = max(low, text.rfind("精神", low, end - 2) + 2 if end - low > 2 else low)
    window = text[low:end]
    spoken = window.rfind("习近平")
    if spoken >= 0:
        speech = SPEECHES.match(window, spoken)
        if speech:
            return low + spoken, "thought"
    if not window.endswith(_MEETING_ENDS):
        return None
    meeting = MEETINGS.search(window)
    return (low + meeting.start(), "meeting") if meeting else None


def action_start(text: str, end: int, floor: int) -> int | None:
    """Where the name of the action begins that ends with 行动 at ``end``.

    >>> text = "深入开展安全生产专项整治三年行动"
    >>> text[action_start(text, len(text), 0):]
    '安全生产专项整治三年行动'
    """
    if text[end - 4 : end - 2] not in _BEFORE_ACTION or text.startswith(_PLAN_BEHIND, end):
        return None
    low = max(floor, end - 24)
    match = _ACTION.search(text[low:end])
    return low + match.start("name") if match else None
