# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 一个单位的三年：指标、提法、篇章与照抄
#
# 同一个镇 2022—2024 年的三份总结。一个指标怎样变，哪些提法来了又去，各部分占多大篇幅，多少文字是从上一年抄来的。

# %%
from itertools import pairwise
from pathlib import Path

import altair as alt
import polars as pl
import vl_convert
from noto_cjk_sans_otc import FONT_PATH

import govdoc
from govdoc.corpus.compare import compare, told_year

ROOT = next(folder for folder in [Path.cwd(), *Path.cwd().parents] if (folder / "corpora").is_dir())
files = sorted((ROOT / "corpora/series").glob("青柳镇_*.txt"))
docs = [govdoc.parse(file.read_text("utf-8"), source=file.stem) for file in files]
years = {doc.source: told_year(doc) for doc in docs}
years  # noqa: B018

# %% [markdown]
# 图里的汉字要有字体：`noto-cjk-sans-otc` 是一个只装字体的 pip 包，向 vl-convert 登记它所在的文件夹即可。

# %%
vl_convert.register_font_directory(str(Path(str(FONT_PATH)).parent))
FONT = "Noto Sans CJK SC"


@alt.theme.register("govdoc", enable=True)
def theme() -> alt.theme.ThemeConfig:
    return {
        "config": {
            "font": FONT,
            "title": {"anchor": "start"},
            "view": {"continuousWidth": 460, "continuousHeight": 240},
        }
    }


_ = alt.renderers.enable("png", scale_factor=1.5)

# %% [markdown]
# ## 一个指标的三年
#
# 三份文档一张表。`value` 是精确的十进制数，画图时转成浮点。

# %%
frame = govdoc.to_polars(docs, "indicators").with_columns(
    year=pl.col("document_id").replace_strict(years),
    figure=pl.coalesce("value", "low", "high").cast(pl.Float64),
)
chosen = ["法治讲座", "联合执法检查", "行政处罚案件", "群众来信来访"]
series = (
    frame.filter(pl.col("name").is_in(chosen), pl.col("status") == "actual", pl.col("role") == "achievements")
    .unique(["year", "name"], keep="first", maintain_order=True)
    .select("year", "name", "figure", "surface")
)
series.pivot("name", index="year", values="surface").sort("year")

# %%
lines = alt.Chart(series).encode(
    x=alt.X("year:O", title="年度", axis=alt.Axis(labelAngle=0)),
    y=alt.Y("figure:Q", title="数值（场、次、件）"),
    color=alt.Color("name:N", title="指标"),
)
drawn = lines.mark_line(point=True) + lines.mark_text(dy=-12, fontSize=11).encode(text="surface")
drawn.properties(title="青柳镇：几项工作的三年", width=460, height=280)


# %% [markdown]
# ## 各年的提法

# %%
slogans = (
    govdoc.to_polars(docs, "slogans")
    .with_columns(year=pl.col("document_id").replace_strict(years))
    .group_by("surface", "year")
    .len("times")
)
alt.Chart(slogans).mark_circle(color="#a3211a").encode(
    x=alt.X("year:O", title="年度", axis=alt.Axis(labelAngle=0)),
    y=alt.Y("surface:N", title=None, sort=alt.EncodingSortField("year", "min")),
    size=alt.Size("times:Q", legend=None, scale=alt.Scale(domain=[0, 4], range=[0, 400])),
).properties(title="提法的进退（圆的大小是次数）", width=260)

# %% [markdown]
# ## 各部分的篇幅
#
# 每个一级层次带着它在公文里的作用：成效、问题、打算……

# %%
ROLES = {"achievements": "成效", "problems": "问题", "plans": "打算", "requirements": "要求", "other": "其他"}
sections = govdoc.to_polars(docs, "sections").filter(pl.col("level") == 1)
lengths = sections.select(
    year=pl.col("document_id").replace_strict(years),
    role=pl.col("role").replace_strict(ROLES, default="其他"),
    characters=pl.col("end") - pl.col("start"),
    rank=pl.col("role").replace_strict({role: n for n, role in enumerate(ROLES)}, default=9),
)
alt.Chart(lengths).mark_bar().encode(
    y=alt.Y("year:O", title="年度"),
    x=alt.X("sum(characters):Q", title="字数"),
    color=alt.Color("role:N", title="部分", sort=list(ROLES.values())),
    order=alt.Order("rank:Q"),
).properties(title="成效、问题与打算各写了多少", height=130)

# %% [markdown]
# ## 抄来的文字
#
# `compare` 逐段对照两年：多少字成段地照搬，上年的目标今年完成没有，旧年份有没有忘了改。

# %%
pairs = [compare(old, new) for old, new in pairwise(docs)]
pl.DataFrame(
    {
        "年度": [f"{each.old_year} → {each.new_year}" for each in pairs],
        "沿用的文字": [each.reused for each in pairs],
        "照抄或近似的段落": [len(each.copied) for each in pairs],
        "旧年份未改": [sum(len(item.old_years) for item in each.copied) for each in pairs],
        "新提法": ["、".join(use.text for use in each.slogans_new) for each in pairs],
    }
)

# %%
for item in sorted(pairs[-1].copied, key=lambda item: -item.similarity)[:3]:
    print("照抄" if item.similarity == 1 else "改数", item.new.text[:48], "…")

# %%
[(item.name, item.target.quantity.text, item.result.quantity.text, item.met) for item in pairs[-1].targets]

# %%
assert list(years.values()) == [2022, 2023, 2024]
assert series.height >= 9
assert all(0.3 < each.reused < 0.95 for each in pairs)
