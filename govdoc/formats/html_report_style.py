"""The looks of the HTML report, light and dark (样式)."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ground: #f3f2ee; --ink: #1d1d1f; --dim: #6b6b70; --line: #dcdad3;
  --error: #b3261e; --warning: #9a6700; --info: #2563a8; --clean: #2e7d4f;
  --error-bg: #fbe3e0; --warning-bg: #fcefc9; --info-bg: #e0ecf9; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1f2023; --ground: #151618; --ink: #e6e4df; --dim: #9b9a96; --line: #36373b;
    --error: #ff8a80; --warning: #f2c14e; --info: #8ab8f0; --clean: #7bd3a0;
    --error-bg: #4a2320; --warning-bg: #463a16; --info-bg: #1f344c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  line-height: 1.75; font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1, h2, .findings, .chip {
  font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin: 0 .75rem 0 0; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; margin: 1.5rem 0 .75rem; }
.chip { font-size: .8rem; padding: .05rem .6rem; border-radius: 1rem; border: 1px solid currentColor; }
.sheet { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 1.25rem; align-items: start; }
article { background: var(--paper); border: 1px solid var(--line); border-radius: .4rem; padding: 1.5rem 2rem; }
article p { margin: 0 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
mark { color: inherit; background: none; border-bottom: 2px solid; border-radius: 2px; padding: 0 1px; }
mark.error { background: var(--error-bg); border-color: var(--error); }
mark.warning { background: var(--warning-bg); border-color: var(--warning); }
mark.info { background: var(--info-bg); border-color: var(--info); }
.error > .head b, .chip.error, a.error { color: var(--error); }
.warning > .head b, .chip.warning, a.warning { color: var(--warning); }
.info > .head b, .chip.info, a.info { color: var(--info); }
.chip.clean { color: var(--clean); }
a.ref { font: 600 .7rem/1 system-ui, sans-serif; vertical-align: super; text-decoration: none; margin: 0 .1em; }
.findings { list-style: none; margin: 0; padding: 0; position: sticky; top: 1rem; max-height: calc(100vh - 2rem);
  overflow: auto; font-size: .875rem; line-height: 1.6; }
.findings li { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--dim);
  border-radius: .3rem; padding: .5rem .75rem; margin-bottom: .6rem; }
.findings li.error { border-left-color: var(--error); }
.findings li.warning { border-left-color: var(--warning); }
.findings li.info { border-left-color: var(--info); }
.findings p { margin: .1rem 0; overflow-wrap: anywhere; }
.head a { color: inherit; font-weight: 700; margin-right: .25rem; }
small, .source { color: var(--dim); }
del, ins { padding: 0 .35em; border-radius: .2rem; text-decoration: none; background: var(--ground); }
del { color: var(--error); } ins { color: var(--clean); }
:target { outline: 2px solid var(--info); outline-offset: 2px; }
@media (max-width: 60rem) { .sheet { grid-template-columns: minmax(0, 1fr); } body { padding: .75rem; }
  .findings { position: static; max-height: none; } article { padding: 1rem; } }
@media print { body { background: none; } .findings { position: static; max-height: none; overflow: visible; } }
"""
