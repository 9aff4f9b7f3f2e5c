"""已完成的事晚于成文日期。

What it does: reports a day or month after the date of issue of which the text says that something was done (已于…建成).
Why it is a fault: what is still to come cannot have been done; one of the two dates is wrong.
Known limits: needs a date of issue, or a date two years after the year told; plans (将, 预计, 力争 …) are passed over.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from govdoc.model import DateMention, Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View

_DONE_BEFORE = re.compile(r"(?:已|已经)(?:全面|正式|顺利|基本|全部|如期|提前)?[于在]?(?:原定)?$")
_PAST = (
    "举办", "召开", "开展", "组织", "完成", "印发", "出台", "启动", "建成", "通过", "荣获", "获得",
    "遭受", "发生", "查处", "成立",
)  # fmt: skip
_DONE_BEHIND = re.compile(
    r"，?(?:[我全本][镇县市乡村区局校院省州]|项目|工程)?(?:已经?(?!到|满|届)(?:全面|正式|顺利|基本|全部|如期|圆满)?(?:建成|完工|竣工|投入|完成|启用|通车|贯通|开工|启动|印发|出台|投产|上线|封顶|召开|举办|实施)"
    r"|成功(?:举办|承办|召开|创建|入选|获批|申报)|顺利(?:通过|完成|建成|举办)|圆满(?:完成|举办)|正式(?:挂牌|揭牌|启用|投入使用))"
    r"|，[^，。；：、\n]{2,20}?(?:顺利|成功|圆满|正式)(?:竣工|建成|完工|完成|通车|投产|启用|开园|举办|召开|通过"
    r"|[^，。；：、\n]{2,4}了)"
)
_DONE_IN_PAST = re.compile(rf"，?[^，。；：、\n]{{0,20}}?(?:{'|'.join(_PAST)})了")
"""What tells of the past by 了 alone; only of a date that names its year."""
_IN_USE = re.compile(
    r"[^，。；：、\n]{0,6}?(?:恢复(?:通车|供[水电气暖]|通行|运行)|正式(?:对外)?(?:开放|运营|营业|上线|运行|办学|接诊)|建成投[用产]|投入使用|竣工验收)，[^。；\n]{0,30}?(?:累计|目前|以来|同比|[比较]上年|实现了)"
    r"|，[^，。；：、\n]{1,12}?被(?:评为|评选为|授予|认定为|列入|命名为)"
)
"""What has been of use since, and what was won."""
_PLANNED = re.compile(
    "将|预计|计划|拟|力争|确保|争取|有望|届时|之前|以前|必须|应当|(?<![主重首必纲摘概])要(?![求点素件])|若|如果|待"
)


def check(view: View) -> Iterator[Finding]:
    limit = _limit(view)
    if limit is None:
        return
    for mention in view.document.dates:
        if mention.start is not None and mention.start > limit and _said_done(view, mention):
            yield view.finding(
                RULE, mention.span.start, mention.span.end, f"“{mention.text}”晚于成文日期，却称已完成",
                "Told as done, but later than the date of issue",
            )  # fmt: skip


def _limit(view: View) -> datetime.date | None:
    """The last day of which the text can tell."""
    if view.layout.issued is not None:
        return view.layout.issued
    return datetime.date(view.layout.year + 1, 12, 31) if view.layout.year is not None else None


def _said_done(view: View, mention: DateMention) -> bool:
    start, end = mention.span.start, mention.span.end
    if mention.text.endswith("前") or mention.text[0] not in "0123456789一二":
        return False
    text = view.text
    before = _DONE_BEFORE.search(text, max(0, start - 8), start)
    behind = _DONE_BEHIND.match(text, end) or (
        "年" in mention.text and (_DONE_IN_PAST.match(text, end) or _IN_USE.match(text, end))
    )
    if before is None and not behind:
        return False
    low, high = view.sentence(start)
    clause = max(low, *(text.rfind(mark, low, start) + 1 for mark in "，；：、"))
    stop = min((at for at in (text.find(mark, end + 1, high) for mark in "，；。") if at >= 0), default=high)
    if _PLANNED.search(text, clause, stop if before is None else min(end + 12, stop)) is not None:
        return False
    return view.open(start, "own")


RULE = Rule(
    code="DAT104",
    name="done-after-issue",
    since="0.1.0",
    severity="warning",
    source="事理",
    summary="已完成的事晚于成文日期",
    check=check,
    cues=(
        "已",
        "成功",
        "顺利",
        "圆满",
        "正式",
        "恢复",
        "投用",
        "投产",
        "投入使用",
        "验收",
        "被",
        *(f"{verb}了" for verb in _PAST),
    ),
    bad=(
        "镇便民服务中心已于⟦2024年3月⟧建成投用。⏎青石镇人民政府⏎2024年1月5日",
        "⟦2024年6月⟧，镇中心小学扩建工程顺利竣工。⏎青石镇人民政府⏎2024年1月5日",
        "⟦2024年6月⟧，全镇成功抵御了5轮强降雨。⏎青石镇人民政府⏎2024年1月5日",
        "我镇于⟦2024年6月⟧开展了为期一个月的排查。⏎青石镇人民政府⏎2024年1月5日",
        "镇文化馆⟦2024年6月⟧正式对外开放，累计接待读者3.2万人次。⏎青石镇人民政府⏎2024年1月5日",
        "⟦2024年6月⟧，我镇被评为先进集体。⏎青石镇人民政府⏎2024年1月5日",
        "⟦2024年6月⟧成功举办首届采摘节。⏎青石镇人民政府⏎2024年1月5日",
    ),
    good=(
        "镇便民服务中心已于2023年3月建成投用。⏎青石镇人民政府⏎2024年1月5日",
        "镇便民服务中心将于2024年3月建成投用。⏎青石镇人民政府⏎2024年1月5日",
        "已计划于2024年3月完工的项目共3个。⏎青石镇人民政府⏎2024年1月5日",
    ),
)
