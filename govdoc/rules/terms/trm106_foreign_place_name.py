"""套用他地材料留下的地名。

What it does: reports another place's name of the same level where the issuer's own stands: 我代表××区人民政府.
Why it is a fault: the text was copied from elsewhere and the name left in it.
Known limits: only names that occur once or twice and stand as the issuer does (representing its government, or as the
subject of a sentence); counterparts, neighbours and cooperation are passed over. The own place is told from the title,
the issuers or the name used most; where the title or issuer tells it, any clause a strange name begins is looked at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from govdoc.lexicon.place_stems import is_stem
from govdoc.model import Finding
from govdoc.rules.rule import Rule
from govdoc.rules.view import View
from govdoc.text.phrases import PhraseScanner, places

_LEVELS = ("区", "县", "市", "镇", "乡", "旗", "街道")
_ROLES = ("人民政府", "政府", "委", "将", "坚持", "持续", "积极", "全面", "认真", "经济社会", "党工委")
_PLACE = re.compile("([一-鿿]{2,3})(新区|区|县|市|镇|乡|旗|街道)")
_TITLED = re.compile("(?:^|关于|印发|中共|[省市州盟县])([一-鿿]{2}(?<!自治)(?<!保税)(?<!开发)(?<!高新)[县区镇乡旗])")
_SPOKEN_FOR = re.compile(r"(?<=代表)([一-鿿]{2,3})(新区|区|县|市|镇|乡|旗|街道)(?=人民政府|管委会|办事处|政府|党工委)")
_SHORT = re.compile("[一-鿿]{2}(?:新区|区|县|市|镇|乡|旗|街道)")
_AS_ISSUER = re.compile(r"(?:代表|中共|中国共产党|受)$")
_SUBJECT = re.compile(r"(?:^|[，。；：\n“（ ])$|(?:\d年|[为由]|开创|促进|推动)$")
_CLAUSE = r"(?<=[，。；\n])[ \t]*([一-鿿]{{2}}{})(?=[一-鿿0-9])(?![的级域城境内外长和与及至等籍]|[一-鿿]{{2,6}}[：\n])"
_SUBJECTS = {level: re.compile(_CLAUSE.format(level)) for level in "县区镇乡旗"}
"""A place at the start of a clause, by level."""
_PURPOSE = re.compile(
    "(?<=为|[了好])(?:(?:进一步|切实|全面)?(?:做好|加强|推进|规范|搞好|抓好|提高|提升))([一-鿿]{2}[县区镇乡旗])(?=[一-鿿]{2,20}(?:工作|水平|能力|建设|管理))"
    "|(?<=本)(?:预案|方案|办法|规定|细则)适用于([一-鿿]{2}[县区镇乡旗])(?=行政区域|境内|辖区|范围)"
)
"""The place a document says it is made for."""
_FEW = 16
_OTHERS = re.compile(
    "对口|帮扶|协作|原(?![市县区镇乡州])|撤|更名|历史|划归|经验|借鉴|学习|典型|做法|案例|表彰|荣获|中标|注册|支援|合作|援建|结对|赴|考察|来自|籍|周边|毗邻|相邻|跨|签[订署约]|与|同(?![步时比])|联合|移交|划转|友好"
)


def check(view: View) -> Iterator[Finding]:
    strange = _strange_names(view) if view.hits(RULE) else []
    strange += [place for place in (*_subjects(view), *_purposes(view)) if place not in strange]
    if not strange:
        return
    own = _own_places(view)
    for start, name, level in strange:
        place = own.get(level)
        if place is not None and not place.endswith(name):
            yield view.finding(
                RULE,
                start,
                start + len(name),
                f"“{name}”与本文所述“{place}”不符，似为套用他地材料",
                f"{name} where {place} is meant",
            )


def _strange_names(view: View) -> list[tuple[int, str, str]]:
    """Start, name and level of the places named once or twice, and that as the issuer would be."""
    named = [place for at, _ in view.hits(RULE) if (place := _name_before(view.text, at)) is not None]
    often = {name for name, count in Counter(name for _, name, _ in set(named)).items() if count > 2}
    named = [p for p in named if p[1] not in often and is_stem(p[1][:2]) and _as_issuer(view, p[0])]
    if not named:
        return named
    count = _counted(view.text, {word for _, name, _ in named for word in (name, name[:2])})
    return [place for place in named if count[place[1][:2]] <= count[place[1]] <= 2]


def _counted(text: str, words: set[str]) -> Counter[str]:
    """How often each of the ``words`` stands in ``text``; few are sooner sought than one pass for all is prepared."""
    if len(words) <= _FEW:
        return Counter({word: sum(1 for _ in places(text, word)) for word in words})
    scanner = PhraseScanner(words, overlapping=True)
    return Counter(scanner.phrases[index] for index, _, _ in scanner.find(text))


def _subjects(view: View) -> Iterator[tuple[int, str, str]]:
    """The places that do something at the start of a clause where the place of the title is spoken of all along."""
    text, titled = view.text, _titled(view)
    for level in {name[-1] for name in titled}:
        own = [name for name in titled if name[-1] == level]
        if len(own) != 1 or text.count(own[0]) < 3:
            continue
        for match in _SUBJECTS[level].finditer(text):
            start, name = match.start(1), match[1]
            if name == own[0] or not is_stem(name[:2]) or not view.open(start, "own") or start in view.attached:
                continue
            if text.count(name[:2]) == 1 and _alone(view, start):
                yield start, name, level


def _purposes(view: View) -> Iterator[tuple[int, str, str]]:
    """The place the document is said to be made for, where its title names another of that level."""
    titled = _titled(view)
    for match in _PURPOSE.finditer(view.text) if titled else ():
        group = match.lastindex or 1
        start, name = match.start(group), match[group]
        own = [place for place in titled if place[-1] == name[-1]]
        if len(own) == 1 and name != own[0] and is_stem(name[:2]) and view.open(start, "own") and _alone(view, start):
            yield start, name, name[-1]


def _titled(view: View) -> set[str]:
    """The places of the title and the issuers."""
    metadata = view.layout.metadata
    marks = [mark.text for mark in (metadata.title, *metadata.issuers) if mark is not None]
    return view.once(_titled, lambda: {match[1] for mark in marks for match in _TITLED.finditer(mark)})


def _as_issuer(view: View, start: int) -> bool:
    addressed = any(mark.span.start <= start < mark.span.end for mark in view.layout.metadata.addressees)
    if addressed or not view.open(start, "own"):
        return False
    before = view.text[max(0, start - 5) : start]
    return _AS_ISSUER.search(before) is not None or (_SUBJECT.search(before) is not None and _alone(view, start))


def _name_before(text: str, at: int) -> tuple[int, str, str] | None:
    """Start, name and level of the place whose last character stands at ``at``; two characters and the level."""
    if at < 2 or not "一" <= text[at - 1] <= "鿿":
        return None
    end = at + 2 if text.startswith("街道", at) else at + 1
    level = text[at:end]
    stem = at - 1 if level == "区" and text[at - 1 : at] == "新" else at
    start = stem - 2
    if start < 0 or not is_stem(text[start:stem]) or not _PLACE.fullmatch(text, start, end):
        return None
    return start, text[start:end], level


def _own_places(view: View) -> dict[str, str]:
    """The issuer's own place of each level: that of the title or the signature, else the one named most."""
    metadata = view.layout.metadata
    marks = [mark.text for mark in (metadata.title, metadata.letterhead, *metadata.issuers) if mark is not None]
    own = {_level(match[2]): match[0] for mark in marks for match in _PLACE.finditer(mark)}
    counts = Counter(match[0] for match in _SHORT.finditer(view.text) if is_stem(match[0][:2]))
    for name, count in counts.most_common(200):
        level = "街道" if name.endswith("街道") else name[-1]
        if level not in own and count >= 4:
            own[level] = name
    spoken_for = _SPOKEN_FOR.search(view.text)
    if spoken_for is not None:
        own.setdefault(_level(spoken_for[2]), spoken_for[0])
    return own


def _level(suffix: str) -> str:
    return suffix if suffix == "街道" else suffix[-1]


def _alone(view: View, start: int) -> bool:
    """Whether the sentence speaks of no other place's business."""
    low, high = view.sentence(start)
    return _OTHERS.search(view.text, low, high) is None


RULE = Rule(
    code="TRM106",
    name="foreign-place-name",
    since="0.1.0",
    severity="warning",
    source="编校惯例（地名张冠李戴）",
    summary="出现他地地名，似为套用材料",
    check=check,
    always=True,
    cues=(*(level + role for level in _LEVELS for role in _ROLES), "镇党委", "乡党委"),
    bad=(
        "清河镇人民政府2024年工作总结⏎清河镇扎实推进依法行政。我代表⟦石桥镇⟧人民政府报告工作。",
        "清河县2024年工作总结⏎2024年，清河县持续发力。全县新建公厕18座，清河县财政投入43万元。⟦石桥县⟧建成转运站7座。",
        "清河镇2024年森林防火工作方案⏎为做好⟦石桥镇⟧森林防火工作，制定本方案。",
        "清河镇2024年工作总结⏎今后，⟦石桥镇⟧党委、政府将继续努力。",
    ),
    good=(
        "清河镇人民政府2024年工作总结⏎清河镇扎实推进依法行政，与石桥镇政府开展协作。",
        "清河县2024年工作总结⏎清河县持续发力，清河县财政投入43万元。赴石桥县学习，石桥县介绍了转运站经验。",
        "清河县关于维修办公用房的请示⏎清河县政府：⏎清河县医院危房多，恳请县人民政府支持。",
        "关于协调公交运营问题的函⏎石桥区人民政府：⏎为方便群众出行，恳请贵区支持增设首末站1处。⏎清河区人民政府⏎2024年3月29日",
        "清河县2024年政府工作报告⏎各位代表，我代表清河县人民政府报告工作，请予审议。",
    ),
)
