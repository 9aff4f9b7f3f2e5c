"""Patterns of the document's own marks (公文要素)."""

from __future__ import annotations

import re

from govdoc.model import DateMention, DocumentNumber, Span, Text
from govdoc.text.days import DAY, read_day

_YEAR = r"(?:19|20)[0-9]{2}"
_HEAD = (
    r"(?P<agency>(?:(?!的|通(?:知|报|告|过)|关于|依|根据|印发|转发)[一-鿿]){1,16}?(?:（[一-鿿]{1,6}）[一-鿿]{0,6}?)?) ?"
)
_TAIL = r" ?第? ?(?P<serial>[0-9]{1,5}) ?号"
NUMBER = re.compile(
    rf"{_HEAD}(?:[〔\[［（(﹝【] ?(?P<year>{_YEAR}) ?[〕\]］）)﹞】]|(?P<year2>{_YEAR}) ?年(?= ?第))(?P<rest>{_TAIL})"
)
BARE_NUMBER = re.compile(
    rf"(?P<agency>)(?:[〔\[［（(﹝【] ?(?P<year>{_YEAR}) ?[〕\]］）)﹞】]|(?P<year2>{_YEAR}) ?年){_TAIL}"
)
"""A number without 机关代字: 〔2024〕5号 of minutes, 2024年第6号 of a joint order."""
_SESSION = "[（(〔]?第?[一二三四五六七八九十]{1,3}届[）)〕]?"
ORDER_NUMBER = re.compile(
    rf"(?:(?!{_SESSION})[（(])?"
    r"(?P<whole>(?:[一-鿿]{2,20}(?:令|公告|通告) ?(?:第 ?)?|"
    rf"(?:{_SESSION} ?)?第 ?)(?P<serial>[0-9]{{1,5}}) ?号)[）)]?"
)
ISSUE = re.compile(
    rf"[〔\[（(]?(?:{_YEAR})?[〕\]）)]? ?年? ?第 ?[0-9一二三四五六七八九十]{{1,4}} ?期|[（(]第?[0-9]{{1,3}}期[）)]"
)
DAY_LINE = re.compile(rf"[（(]?(?P<whole>{DAY.pattern})[）)]?")
DOTTED_DAY = re.compile(
    r"(?P<year>(?:19|20)[0-9]{2}) ?[./-] ?(?P<month>0?[1-9]|1[0-2]) ?[./-] ?(?P<day>0?[1-9]|[12][0-9]|3[01])"
)
ORG_END = (
    "政府|办公厅|办公室|委员会|委|局|厅|部|院|会|署|处|行|党组|党委|公司|集团|大队|支队|总队|调查队|中心|社|小组|指挥部|法院|检察院|机关|学校|大学|学院|"
    "街道|街道办|管委会|站|所|办|联社|组|政协|人大|军区|兵团|司|中央|国务院|妇联|残联|科协|文联|总工会|工商联"
)
ORG = re.compile(
    rf"(?!关于|各位|现|根据|为|在|将)[一-鿿（）()“” ]{{1,40}}?(?:{ORG_END})(?:（[^（）]{{1,12}}）)?(?![一-鿿])"
)
ORGS = re.compile(rf"{ORG.pattern}(?:[ 、,，]+{ORG.pattern}){{0,12}}")
_POSTS = (
    "省长 市长 州长 县长 区长 旗长 镇长 乡长 部长 主席 主任 署长 局长 总理 行长 会长 书记 盟长 专员 厅长 院长 检察长"
)
PERSON = re.compile(
    rf"(?!关于|在|对)(?:[一-鿿 ]{{0,24}}?)(?:代?(?:{'|'.join(' {0,4}'.join(post) for post in _POSTS.split())}))"
    r"[ ：:]*(?!考察|的|工作|会议|同志|讲话|办公)[一-鿿·][一-鿿· ]{1,8}"
)
NOTE = re.compile(r"[（(] ?(?P<note>[^（）()]{2,40}(?:[（(][^（）()]{1,30}[）)][^（）()]{0,40})?) ?[）)]")
OPENNESS = re.compile(r"(?:信息)?公开(?:方式|形式|类别|属性)[：:] ?(?P<note>(?:主动|依申请|不予)公开)")
PRINTED = re.compile(rf"(?P<org>[一-鿿（） ]{{2,40}}?) {{0,40}}(?P<whole>{DAY.pattern}) ?印[发制]?")
COPIED = re.compile(r"(?:抄送|抄报|分送|主送|报|发|送)[：:]")
TOPIC = re.compile(r"主题词[：:]")
COPIES = re.compile(r"[（(]?共印 ?[0-9]{1,6} ?份[）)]?")
SECRECY = re.compile(r"(?P<level>绝密|机密|秘密)(?:★(?P<term>[^ \n]{1,12}))?$")
URGENCY = re.compile(r"(?:特急|加急|特提|平急|急件|紧急)$")
COPY_NUMBER = re.compile(r"[0-9]{6}$|份号[：:] ?[0-9]{1,8}$")
SEAL = re.compile(" ?[（(](?:印章|盖章|公章|签章|代章|章|印)[）)]$")
VERSION = re.compile(
    r"[（(](?:试行|暂行|(?:公开)?征求意见稿|草案|修[订改]稿?|[送审]审?稿|讨论稿|审议稿|第[一二三四五]版|"
    rf"{_YEAR} ?年?(?:版|修[订正])|{_YEAR} ?年?[—━\-–~～至]{{1,2}} ?{_YEAR} ?年?|"
    r"共? ?[0-9]{1,4} ?[项个条件名人家类种])[）)]"
)
"""What stands in brackets below a title and belongs to it: （试行）, （2024—2026年）, （共12项）."""
LETTERHEAD = re.compile(r"[一-鿿（）、 ]{2,60}(?:文件|函件|会议纪要|常务会议纪要|办公会议纪要|令|命令)$")
SIGNATORY = re.compile(r"签发人[：:] ?(?P<name>[一-鿿· ]{2,20})")


def number_of(m: re.Match[str], offset: int = 0) -> DocumentNumber:
    """The 发文字号 of a ``NUMBER`` match in a piece that starts at ``offset``."""
    a = m.start() + offset
    year = m["year"] or m["year2"]
    return DocumentNumber(Span(a, m.end() + offset), m[0], m["agency"].strip(), int(year), int(m["serial"]))


def order_number_of(m: re.Match[str], offset: int = 0) -> DocumentNumber:
    """The number of an ``ORDER_NUMBER`` match (第12号) in a piece that starts at ``offset``."""
    a, b = m.span("whole")
    return DocumentNumber(Span(offset + a, offset + b), m["whole"], "", None, int(m["serial"]))


def text_of(text: str, start: int, end: int) -> Text:
    """The piece of ``text`` between two offsets."""
    return Text(Span(start, end), text[start:end])


def day_in(piece: str, offset: int) -> DateMention | None:
    """The first full day of ``piece``, which starts at ``offset``."""
    m = DAY.search(piece) or DOTTED_DAY.fullmatch(piece)
    if m is None:
        return None
    day = read_day(m)
    if day is None:
        return None
    return DateMention(Span(offset + m.start(), offset + m.end()), m[0], day, day, "day")
