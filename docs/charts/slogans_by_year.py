"""Draws how often twelve formulas are used a year, against the month they were first used.

    python docs/charts/slogans_by_year.py

Needs the folder ``../shared/docs`` with one text a file, named ``kind__level__place__year.txt``; without it nothing is
drawn. Writes ``docs/assets/slogans_by_year.svg`` and ``.png``.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import altair as alt
import noto_cjk_sans_otc
import vl_convert

import govdoc
import govdoc.slogans

ROOT = Path(__file__).parents[2]
TEXTS = ROOT.parent / "shared" / "docs"
TARGET = ROOT / "docs" / "assets" / "slogans_by_year"
FONT = "Noto Sans CJK SC"
FORMS = (
    "三个代表", "科学发展观", "社会主义和谐社会", "一带一路", "四个全面", "放管服", "供给侧结构性改革", "四个意识",
    "高质量发展", "两个维护", "两个确立", "新质生产力",
)  # fmt: skip
FIRST, LAST = 2002, 2026
YEAR = re.compile(r"__((?:19|20)\d\d)")
COLUMNS = 4
INK, BAR, MARK = "#333333", "#5b84b1", "#c0392b"


def count_uses(texts: Path) -> tuple[Counter[tuple[str, int]], Counter[int]]:
    """Mentions by formula and year, and characters by year."""
    wanted = {govdoc.slogans.find(form)[0].id: form for form in FORMS}
    uses: Counter[tuple[str, int]] = Counter()
    characters: Counter[int] = Counter()
    for path in sorted(texts.glob("*.txt")):
        year = YEAR.search(path.name)
        if year is None:
            continue
        document = govdoc.parse(path.read_text(encoding="utf-8"))
        characters[int(year[1])] += len(document.text)
        for mention in document.slogans:
            if mention.slogan in wanted:
                uses[wanted[mention.slogan], int(year[1])] += 1
    return uses, characters


def rows(uses: Counter[tuple[str, int]], characters: Counter[int]) -> list[dict[str, Any]]:
    """One row a formula and year: mentions in 100,000 characters."""
    years = [year for year in range(FIRST, LAST + 1) if characters[year]]
    return [
        {"form": form, "year": year, "rate": 100_000 * uses[form, year] / characters[year]}
        for form in FORMS
        for year in years
    ]


def first_use(form: str) -> tuple[str, float]:
    """The first use as written and as a point on the axis of years."""
    written = govdoc.slogans.find(form)[0].first_used or ""
    year, _, month = written.partition("-")
    return written, int(year) + (int(month) - 1 if month else 5.5) / 12 - 0.5


def panel(data: list[dict[str, Any]], form: str) -> alt.LayerChart:
    """One formula: bars by year, a line at the first use."""
    written, at = first_use(form)
    scale = alt.Scale(domain=[FIRST - 0.7, LAST + 0.7], nice=False)
    axis = alt.Axis(values=[2005, 2010, 2015, 2020, 2025], format="d", grid=False, title=None)
    base = alt.Chart(alt.Data(values=[row for row in data if row["form"] == form]))
    bars = base.mark_bar(width=6, color=BAR).encode(
        x=alt.X("year:Q", scale=scale, axis=axis),
        y=alt.Y("rate:Q", axis=alt.Axis(tickCount=3, title=None, gridColor="#eeeeee", minExtent=24, maxExtent=24)),
    )
    place = max(at, FIRST - 0.6)
    line = alt.Chart(alt.Data(values=[{"at": place}])).mark_rule(color=MARK, strokeWidth=1.4, strokeDash=[4, 2])
    title = alt.TitleParams(
        form, subtitle=f"首见 {written}" + ("（早于图中年份）" if at < FIRST - 0.5 else ""), fontSize=14, color=INK,
        subtitleColor=MARK, subtitleFontSize=11, anchor="start", frame="group", offset=6,
    )  # fmt: skip
    layers = alt.layer(bars, line.encode(x=alt.X("at:Q", scale=scale)))
    return layers.properties(width=190, height=92, title=title)


def draw(data: list[dict[str, Any]], documents: int) -> alt.ConcatChart:
    """All panels with a title."""
    title = alt.TitleParams(
        "十二个提法逐年使用频次与首见时间",
        subtitle=f"每十万字提及次数；{documents}份公开公文，{FIRST}—{LAST}年；红线为首次公开使用的月份",
        fontSize=18, subtitleFontSize=12, anchor="start", offset=16, color=INK, subtitleColor="#666666",
    )  # fmt: skip
    panels = [panel(data, form) for form in FORMS]
    chart = alt.concat(*panels, columns=COLUMNS, spacing=26).properties(title=title)
    return (
        chart.configure(font=FONT, background="white")
        .configure_view(stroke=None)
        .configure_axis(labelFontSize=10, labelColor="#666666", domainColor="#bbbbbb", tickColor="#bbbbbb")
    )


def main() -> None:
    if not TEXTS.is_dir():
        print(f"{TEXTS} 不存在，未绘图")
        return
    vl_convert.register_font_directory(str(Path(noto_cjk_sans_otc.__file__).parent))
    uses, characters = count_uses(TEXTS)
    documents = sum(1 for path in TEXTS.glob("*.txt") if YEAR.search(path.name))
    spec = draw(rows(uses, characters), documents).to_json()
    TARGET.with_suffix(".svg").write_text(vl_convert.vegalite_to_svg(spec), encoding="utf-8")
    TARGET.with_suffix(".png").write_bytes(vl_convert.vegalite_to_png(spec, scale=2))


if __name__ == "__main__":
    main()
