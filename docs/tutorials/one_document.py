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
# # 一份公文：从读入到改稿
#
# 从一份乡镇年度总结开始：看清它的层次与指标，逐条核对校核意见，改出一份新稿，再核一遍。

# %%
from pathlib import Path

import govdoc
from govdoc.rules.fixes import apply_fixes, unified_diff

# %load_ext govdoc

ROOT = next(folder for folder in [Path.cwd(), *Path.cwd().parents] if (folder / "corpora").is_dir())
doc = govdoc.read(ROOT / "corpora/series/青柳镇_2024.txt")  # 也读 docx、pdf、html、ofd、wps

# %% [markdown]
# 文档自己会显示：要素、层次、正文中的指标、提法、时间、引用与校核意见。
# 把鼠标移到标注上，或用 Tab 键走到它，下方出现说明。

# %%
doc  # noqa: B018

# %% [markdown]
# ## 公文自身的要素

# %%
marks = doc.metadata
marks.title.text, marks.number.text, marks.genre.value, str(marks.issue_date.start)

# %% [markdown]
# ## 指标
#
# `%load_ext govdoc` 之后，任何一组对象都以表格显示。要计算时用数据框。

# %%
doc.indicators[:6]

# %%
figures = govdoc.to_polars(doc, "indicators")
figures.select("name", "surface", "approximator", "unit", "period_end", "status", "section").head(6)

# %% [markdown]
# ## 校核意见
#
# 每条意见有位置、编号、说明、依据；能改的带着改法，“稳妥”的改法不必人看也不会改错意思。

# %%
doc.findings  # noqa: B018

# %%
for finding in doc.findings:
    place = doc.text[max(0, finding.span.start - 12) : finding.span.end + 8].replace("\n", " ")
    print(finding.code, finding.severity, "｜", place)

# %% [markdown]
# 只看数字与算术两类，不看提示：

# %%
errors = [f for f in govdoc.check(doc, select=["NUM", "ARI"]) if f.severity != "info"]
[(f.code, doc.text[f.span.start : f.span.end]) for f in errors]

# %% [markdown]
# ## 改稿
#
# 先采纳全部稳妥的修改，看差异：

# %%
draft = apply_fixes(doc.text, doc.findings)
print(unified_diff(doc.text, draft, "青柳镇_2024.txt"))

# %% [markdown]
# 余下的要人拿主意。“3余场”不合规定：查原始记录，是三场，改成“3场”。

# %%
draft = draft.replace("3余场", "3场")
again = govdoc.parse(draft)
before, after = ({f.code for f in each.findings} for each in (doc, again))
print("改前", sorted(before))
print("改后", sorted(after))

# %% [markdown]
# 结果与原稿一样是纯文字，可以存盘，也可以存成 JSON，日后原样读回：

# %%
stored = again.to_json()
assert govdoc.Document.from_json(stored) == again
assert len(again.findings) < len(doc.findings)
assert "NUM101" in before - after
