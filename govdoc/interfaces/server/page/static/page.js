"use strict";
// The whole page: sends the document, draws the answer, applies the fixes that are accepted. Offsets are UTF-16 units.

const $ = (id) => document.getElementById(id);
const state = { text: "", name: null, document: null, current: -1, history: [], shown: null };

const WORDS = {
  severity: { error: "差错", warning: "存疑", info: "提示" },
  status: { actual: "实绩", target: "目标", standard: "标准", other: "" },
  direction: { up: "增", down: "减", flat: "持平" },
  basis: { yoy: "同比", mom: "环比", vs_year: "较某年", since: "以来", vs_plan: "比计划", cumulative: "累计", unspecified: "" },
};

// ---- asking the service ------------------------------------------------------------------------------------------

async function ask(body, headers) {
  tell("正在校核…");
  document.body.setAttribute("aria-busy", "true");
  try {
    const response = await fetch("/v1/parse?offsets=utf16", { method: "POST", body, headers });
    const answer = await response.json();
    if (!response.ok) return tell(answer.detail, true);
    show(answer);
  } catch {
    tell("连不上服务，请确认它仍在运行。", true);
  } finally {
    document.body.removeAttribute("aria-busy");
  }
}

const askText = (text) => ask(JSON.stringify({ text, source: state.name }), { "Content-Type": "application/json" });

function askFile(file) {
  if (!file) return;
  state.history = [];
  state.name = file.name;
  const form = new FormData();
  form.append("file", file);
  ask(form);
}

function tell(words, problem = false) {
  $("status").textContent = words;
  $("status").classList.toggle("problem", problem);
}

// ---- drawing the answer ------------------------------------------------------------------------------------------

function show(answer) {
  state.document = answer;
  state.text = answer.text;
  state.current = -1;
  $("text").value = answer.text;
  draw("entry", false);
  for (const id of ["reading", "panel", "outline", "edit", "save"]) draw(id, true);
  draw("undo", state.history.length > 0);
  drawBody(answer);
  drawOutline(answer);
  drawFindings(answer.findings);
  drawIndicators(answer.indicators);
  const count = (severity) => answer.findings.filter((finding) => finding.severity === severity).length;
  tell(`${answer.text.length} 字 · ${count("error")} 处差错 · ${count("warning")} 处存疑 · ${count("info")} 处提示 · ${answer.indicators.length} 个指标`);
}

const draw = (id, visible) => { $(id).hidden = !visible; };

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function marks(answer) {
  const all = [];
  const add = (kind, items) => items.forEach((item, index) => all.push({ kind, item, index, start: item.span.start, end: item.span.end }));
  add("indicator", answer.indicators);
  add("slogan", answer.slogans);
  add("date", answer.dates);
  add("reference", answer.references);
  add("finding", answer.findings);
  return all.filter((mark) => mark.end > mark.start);
}

// Marks overlap; the text is cut at every border and each piece carries all the kinds that cover it.
function drawBody(answer) {
  const body = $("body");
  const all = marks(answer);
  const opening = new Map(), closing = new Map(), borders = new Set([0, answer.text.length]);
  for (const mark of all) {
    opening.set(mark.start, [...(opening.get(mark.start) ?? []), mark]);
    closing.set(mark.end, [...(closing.get(mark.end) ?? []), mark]);
    borders.add(mark.start).add(mark.end);
  }
  for (const section of sectionsOf(answer)) borders.add(section.span.start);
  const anchors = new Map(sectionsOf(answer).map((section, index) => [section.span.start, index]));
  const places = [...borders].sort((a, b) => a - b);
  const open = new Set(), drawn = document.createDocumentFragment();
  places.forEach((start, index) => {
    for (const mark of closing.get(start) ?? []) open.delete(mark);
    for (const mark of opening.get(start) ?? []) open.add(mark);
    if (anchors.has(start)) drawn.append(element("span", { id: `section-${anchors.get(start)}`, tabIndex: -1 }));
    const piece = answer.text.slice(start, places[index + 1] ?? answer.text.length);
    if (!piece || index + 1 >= places.length) return;
    drawn.append(open.size ? markOf(piece, [...open]) : piece);
  });
  body.replaceChildren(drawn);
}

function markOf(piece, covering) {
  const made = element("mark", { className: covering.map((mark) => mark.kind).join(" ") }, piece);
  made.marks = covering;
  for (const mark of covering) {
    if (mark.kind === "finding") made.classList.add(mark.item.severity);
    (mark.pieces ??= []).push(made);
    mark.item.pieces = mark.pieces;
  }
  return made;
}

const sectionsOf = (answer) => {
  const walk = (sections) => sections.flatMap((section) => [section, ...walk(section.sections)]);
  return walk(answer.sections);
};

function drawOutline(answer) {
  const marks = answer.metadata;
  const facts = [
    ["标题", marks.title?.text], ["文号", marks.number?.text], ["文种", marks.genre?.value],
    ["署名", marks.issuers.map((issuer) => issuer.text).join("、")], ["成文", marks.issue_date?.text],
  ].filter(([, value]) => value);
  const list = element("dl", {}, ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value.replaceAll("\n", ""))]));
  let index = 0;
  const tree = (sections) => element("ul", {}, ...sections.map((section) => {
    const link = element("a", { href: `#section-${index++}` }, section.label + (section.heading?.text ?? opening(section)));
    return element("li", {}, link, section.sections.length ? tree(section.sections) : null);
  }));
  $("outline").replaceChildren(list, element("h2", {}, "层次"), answer.sections.length ? tree(answer.sections) : element("p", { className: "empty" }, "没有分层"));
}

const opening = (section) => (section.paragraphs[0]?.text ?? "").slice(0, 18);

function drawFindings(findings) {
  $("tab-findings").querySelector(".count").textContent = findings.length;
  $("accept-safe").disabled = !findings.some((finding) => finding.fix?.safe);
  const items = findings.map((finding, index) => {
    const head = element("div", { className: "head" }, element("b", {}, WORDS.severity[finding.severity]), finding.code, element("span", {}, finding.source));
    const item = element("li", { className: finding.severity, tabIndex: index ? -1 : 0 }, head, element("p", {}, finding.message), changeOf(finding));
    item.addEventListener("click", () => go(index));
    item.addEventListener("focus", () => { if (state.current !== index) go(index); });
    return item;
  });
  $("finding-list").replaceChildren(...(items.length ? items : [element("li", { className: "empty" }, "没有校核意见。")]));
}

function changeOf(finding) {
  const { start, end } = finding.span;
  const surface = shorten(state.text.slice(start, end));
  const near = (from, to) => element("span", { className: "near" }, state.text.slice(Math.max(0, from), to).replace(/\s/g, ""));
  const before = near(start - 6, start), after = near(end, end + 6);
  if (!finding.fix) return element("div", { className: "change" }, element("span", {}, before, surface, after));
  const accept = element("button", { type: "button" }, "采纳");
  accept.addEventListener("click", (event) => { event.stopPropagation(); apply([finding]); });
  const cured = shorten(cure(finding)) || "（删去）";
  return element("div", { className: "change" }, element("span", {}, before, element("del", {}, surface), " ", element("ins", {}, cured), after), accept);
}

const shorten = (words) => { const flat = words.replace(/\s+/g, " "); return flat.length > 40 ? flat.slice(0, 38) + "…" : flat; };

function cure(finding) {
  const { start, end } = finding.span;
  let cured = "", at = start;
  for (const edit of ordered(finding.fix.edits)) {
    cured += state.text.slice(at, Math.max(at, edit.span.start)) + edit.text;
    at = Math.max(at, edit.span.end);
  }
  return cured + state.text.slice(at, Math.max(at, end));
}

const ordered = (edits) => [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

function drawIndicators(indicators) {
  $("tab-indicators").querySelector(".count").textContent = indicators.length;
  $("csv").disabled = !indicators.length;
  $("indicator-rows").replaceChildren(...indicators.map((indicator) => {
    const cells = [nameOf(indicator), indicator.quantity.text, periodOf(indicator), changeWords(indicator), WORDS.status[indicator.status]];
    const row = element("tr", { tabIndex: 0 }, ...cells.map((cell) => element("td", {}, cell)));
    const find = () => reveal(indicator.pieces);
    row.addEventListener("click", find);
    row.addEventListener("keydown", (event) => { if (event.key === "Enter") find(); });
    return row;
  }));
}

const nameOf = (indicator) => (indicator.name?.text ?? indicator.action?.text ?? "").replaceAll("\n", "");
const changeWords = (indicator) => indicator.change ? `${WORDS.basis[indicator.change.basis]}${WORDS.direction[indicator.change.direction]}` : "";

function periodOf(indicator) {
  const { start, end } = indicator.period ?? {};
  if (!end) return start ?? "";
  if (start?.endsWith("-01-01") && end === start.slice(0, 4) + "-12-31") return start.slice(0, 4);
  return start ? `${start} — ${end}` : `截至 ${end}`;
}

// ---- moving about ------------------------------------------------------------------------------------------------

function go(index) {
  const findings = state.document.findings;
  if (!findings.length) return;
  state.current = (index + findings.length) % findings.length;
  [...$("finding-list").children].forEach((item, at) => {
    item.classList.toggle("current", at === state.current);
    item.tabIndex = at === state.current ? 0 : -1;
  });
  const item = $("finding-list").children[state.current];
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
  reveal(findings[state.current].pieces);
}

function reveal(pieces) {
  document.querySelectorAll("#body mark.current").forEach((mark) => mark.classList.remove("current"));
  if (!pieces?.length) return;
  pieces.forEach((piece) => piece.classList.add("current"));
  pieces[0].scrollIntoView({ block: "center" });
}

function choose(tab) {
  for (const each of document.querySelectorAll("[role=tab]")) {
    const chosen = each === tab;
    each.setAttribute("aria-selected", chosen);
    each.tabIndex = chosen ? 0 : -1;
    draw(each.getAttribute("aria-controls"), chosen);
  }
}

// ---- fixes ---------------------------------------------------------------------------------------------------------

// A cure is taken whole or not at all: of two that touch the same place the first stands.
function fitting(findings) {
  const taken = [];
  for (const { fix } of findings) {
    const apart = (edit) => taken.every(({ span }) => edit.span.end <= span.start || span.end <= edit.span.start);
    const again = (edit) => taken.some(({ span }) => span.start === edit.span.start && span.end === edit.span.end);
    if (fix.edits.every((edit) => apart(edit) && !again(edit))) taken.push(...fix.edits);
  }
  return ordered(taken);
}

// From the end of the text backwards, so that no edit moves the next.
function apply(findings) {
  const edits = fitting(findings);
  state.history.push(state.text);
  let text = state.text;
  for (const edit of edits.reverse()) text = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  const next = state.current;
  return askText(text).then(() => { if (next >= 0 && state.document.findings.length) go(Math.min(next, state.document.findings.length - 1)); });
}

function download(name, text, type) {
  const link = element("a", { href: URL.createObjectURL(new Blob(["\ufeff", text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const stem = () => (state.name ?? "govdoc").replace(/\.[^.]*$/, "");

function csvOf(document_) {
  const columns = ["名称", "原文", "数值", "下限", "上限", "单位", "时段起", "时段止", "增减", "基准", "性质", "标准指标", "起", "止"];
  const rows = document_.indicators.map((item) => {
    const { quantity: q, change, period } = item;
    return [nameOf(item), q.text, q.value, q.low, q.high, q.unit, period?.start, period?.end, change && WORDS.direction[change.direction],
      change && WORDS.basis[change.basis], WORDS.status[item.status], item.id, item.span.start, item.span.end];
  });
  // A cell that a spreadsheet would take for a formula is kept as text.
  const quote = (value) => { const text = String(value ?? ""); return `"${(/^[=+@]/.test(text) ? "'" + text : text).replaceAll('"', '""')}"`; };
  return [columns, ...rows].map((row) => row.map(quote).join(",")).join("\r\n") + "\r\n";
}

// ---- hover cards ---------------------------------------------------------------------------------------------------

function cardOf(mark) {
  const { kind, item } = mark;
  const lines = {
    finding: () => [`${item.code} ${item.message}`, item.source],
    indicator: () => [nameOf(item) || "指标", [item.quantity.value ?? item.quantity.low ?? item.quantity.high, item.quantity.unit].filter(Boolean).join(" "), periodOf(item), changeWords(item), WORDS.status[item.status]],
    slogan: () => [item.text.replaceAll("\n", ""), item.slogan, item.items.map((member) => member.text).join("、")],
    date: () => [item.start === item.end ? item.start : `${item.start ?? "…"} — ${item.end ?? "…"}`],
    reference: () => [item.title?.text ?? item.text, item.number?.text, item.article?.text],
  }[kind]().filter(Boolean);
  return element("div", {}, element("b", {}, lines[0]), lines.length > 1 ? ` ${lines.slice(1).join(" · ")}` : null);
}

function hover(event) {
  const mark = event.target.closest?.("#body mark");
  const seen = mark?.marks.filter((each) => document.querySelector(`#kinds input[value=${each.kind}]`).checked) ?? [];
  draw("card", seen.length > 0);
  if (!seen.length) return;
  const card = $("card"), place = mark.getBoundingClientRect();
  card.replaceChildren(...seen.map(cardOf));
  const below = place.bottom + 8 + card.offsetHeight < innerHeight;
  card.style.top = `${below ? place.bottom + 8 : place.top - 8 - card.offsetHeight}px`;
  card.style.left = `${Math.max(8, Math.min(place.left, innerWidth - card.offsetWidth - 8))}px`;
}

// ---- wiring --------------------------------------------------------------------------------------------------------

$("entry").addEventListener("submit", (event) => { event.preventDefault(); state.history = []; askText($("text").value); });
$("text").addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("entry").requestSubmit(); });
$("open").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", () => { askFile($("file").files[0]); $("file").value = ""; });
$("edit").addEventListener("click", () => { for (const id of ["reading", "panel", "outline", "edit", "save", "undo"]) draw(id, false); draw("entry", true); $("text").focus(); });
$("undo").addEventListener("click", () => askText(state.history.pop()));
$("save").addEventListener("click", () => download(`${stem()}-校核.txt`, state.text, "text/plain"));
$("csv").addEventListener("click", () => download(`${stem()}-指标.csv`, csvOf(state.document), "text/csv"));
$("accept-safe").addEventListener("click", () => apply(state.document.findings.filter((finding) => finding.fix?.safe)));
$("body").addEventListener("click", (event) => {
  const found = event.target.closest("mark")?.marks.find((mark) => mark.kind === "finding");
  if (found) { choose($("tab-findings")); go(found.index); }
});
$("body").addEventListener("mouseover", hover);
$("body").addEventListener("mouseleave", () => draw("card", false));
$("document").addEventListener("scroll", () => draw("card", false));
$("outline").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link) return;
  event.preventDefault();
  const target = document.querySelector(link.getAttribute("href"));
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
});

$("kinds").addEventListener("change", showKinds);
function showKinds() {
  for (const box of document.querySelectorAll("#kinds input")) $("body").classList.toggle(`show-${box.value}`, box.checked);
}

const tabs = [...document.querySelectorAll("[role=tab]")];
tabs.forEach((tab, index) => {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const next = tabs[(index + 1) % tabs.length];
    choose(next);
    next.focus();
  });
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !state.document || $("panel").hidden) return;
  if (/^(INPUT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox") return;
  const key = event.key.toLowerCase();
  if (key === "j") go(state.current + 1);
  else if (key === "k") go(state.current - 1);
  else if (key === "a" && state.document.findings[state.current]?.fix) apply([state.document.findings[state.current]]);
  else return;
  event.preventDefault();
});

for (const kind of ["dragenter", "dragover"]) document.addEventListener(kind, (event) => { event.preventDefault(); $("document").classList.add("drop"); });
document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) $("document").classList.remove("drop"); });
document.addEventListener("drop", (event) => { event.preventDefault(); $("document").classList.remove("drop"); askFile(event.dataTransfer.files[0]); });

$("theme").addEventListener("click", () => {
  const dark = document.documentElement.dataset.theme === "dark" || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "light" : "dark";
});
showKinds();
