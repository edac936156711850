import { h, svg } from "./dom.js";
import { n, t } from "./words.js";
import { duration, money, percent } from "./format.js";

/** Pieces of the seat page, each made from one part of the view. They say why through context.why(). */

/** The shape of each type of work; colour never stands alone. */
export const SHAPES = { BUSINESS_PROJECT: "square", INTERNAL_PROJECT: "circle", CHANGE: "triangle", UNPLANNED_WORK: "diamond" };

export function note(item, context) {
  const model = context.model;
  const worker = item.worker && model.body(`person/${item.worker}`)?.name;
  const cut = item.slices > 1;
  const state = cut ? t("item.cut", item.slicesLive, item.slices) : t(`item.state.${item.state}`, worker || t("item.someone"));
  const minute = model.minute();
  const late = item.due >= 0 && minute > item.due;
  const progress = item.effort > 0 ? Math.min(1, model.meter(item.progress) / item.effort) : 0;
  return h(
    "li",
    {},
    h(
      "button",
      { class: `note ${item.type} state-${item.state}`, "data-focus": `item-${item.id}`, onclick: () => context.why("ITEM", item.id, item.title) },
      h("span", { class: `shape ${SHAPES[item.type]}`, "aria-hidden": "true" }),
      h("span", { class: "visually-hidden" }, `${t(`item.type.${item.type}`)}: `),
      h("span", { class: "note-title" }, item.title),
      h("span", { class: "note-state" }, state),
      item.due >= 0 && h("span", { class: late ? "due late" : "due" }, t(late ? "item.late" : "item.due", context.calendar.day(item.due))),
      item.knownDefects > 0 && h("span", { class: "due late" }, `✕ ${item.knownDefects}`),
      item.state === "WORKED_ON" &&
        !cut &&
        h("span", { class: "progress", "aria-hidden": "true" }, h("span", { "data-progress": item.id, style: { width: `${progress * 100}%` } })),
    ),
  );
}

export function stage(body, items, context) {
  const inside = items.filter((item) => item.stage === body.id && item.state !== "LIVE" && item.state !== "DONE");
  inside.sort((a, b) => rankOf(a, body.queue) - rankOf(b, body.queue) || a.id - b.id);
  const count = body.queued + body.inWork;
  const full = body.wipLimit > 0 && count >= body.wipLimit;
  const shown = inside.slice(0, context.wide ? 7 : 4);
  const runsOn = body.runsOn && context.model.body(`service/${body.runsOn}`);
  return h(
    "section",
    { class: "stage", "aria-label": body.name },
    h(
      "button",
      { class: "stage-head", "data-focus": `stage-${body.id}`, onclick: () => context.why("STAGE", body.id, body.name) },
      h("span", { class: "stage-name" }, body.name),
      h("span", { class: full ? "limit full" : "limit" }, body.wipLimit > 0 ? t("board.limit", count, body.wipLimit) : t("board.noLimit", count)),
      h(
        "span",
        { class: "quiet" },
        `${n("board.queue", body.queued)}, ${n("board.work", body.inWork)}`,
        body.nextMoment >= 0 ? ` · ${t("board.next", context.calendar.moment(body.nextMoment))}` : "",
      ),
      runsOn?.health === "DOWN" && h("span", { class: "stopped" }, t("board.stopped", runsOn.name)),
    ),
    inside.length === 0
      ? h("p", { class: "quiet empty" }, t("board.empty"))
      : h("ul", { class: "notes" }, shown.map((item) => note(item, context))),
    inside.length > shown.length && h("p", { class: "quiet" }, t("board.more", inside.length - shown.length)),
  );
}

function rankOf(item, queue) {
  if (item.slices > 1) return Number.MAX_SAFE_INTEGER;
  if (item.state === "WORKED_ON" || item.state === "DEPLOYING") return -1;
  if (item.state !== "QUEUED") return 0;
  const place = queue.indexOf(item.id);
  return place < 0 ? queue.length : place;
}

/** How far a practice is introduced now, or how widely it is adopted once it is. */
export function practiceState(body, model) {
  const introduced = Math.min(1000, Math.trunc((1000 * model.meter(body.progress)) / body.effort));
  return introduced < 1000 ? t("practice.introduced", percent(introduced)) : t("practice.adopted", percent(body.adopted));
}

export function service(body, context) {
  const load = body.capacity > 0 && body.demand >= 0 ? Math.min(1, body.demand / body.capacity) : -1;
  return h(
    "button",
    { class: `card service ${body.health}`, "data-focus": `service-${body.id}`, onclick: () => context.why("SERVICE", body.id, body.name) },
    h("span", { class: "card-head" }, h("strong", {}, body.name), h("span", { class: `health ${body.health}` }, t(`service.${body.health}`))),
    body.demand >= 0 &&
      h("span", { class: "quiet" }, body.capacity > 0 ? t("service.load", body.demand, body.capacity) : t("service.loadOnly", body.demand)),
    body.stopped && h("span", { class: "quiet" }, t("service.stopped")),
    load >= 0 && h("span", { class: `bar${load > 0.85 ? " hot" : ""}`, "aria-hidden": "true" }, h("span", { style: { width: `${load * 100}%` } })),
    h(
      "span",
      { class: "quiet" },
      [
        body.availability >= 0 && t("service.availability", percent(body.availability)),
        body.debt >= 0 && t("service.debt", percent(body.debt)),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}

export function incident(body, context) {
  const model = context.model;
  const name = model.body(`service/${body.service}`)?.name || body.service;
  const who = body.responder && model.body(`person/${body.responder}`)?.name;
  return h(
    "button",
    { class: `card incident ${body.severity}`, "data-focus": `incident-${body.id}`, onclick: () => context.why("INCIDENT", body.id, name) },
    h("span", { class: "card-head" }, h("strong", {}, name), h("span", { class: "severity" }, t(`incident.severity.${body.severity}`))),
    h("span", {}, body.text),
    h(
      "span",
      { class: "quiet" },
      [t(`incident.step.${body.step}`), who && t("incident.by", who), t("incident.since", context.calendar.moment(body.opened))]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}

export function goal(body, context) {
  const icon = { OPEN: "○", REACHED: "✓", MISSED: "✕" }[body.state];
  return h(
    "li",
    {},
    h(
      "button",
      { class: `goal ${body.state}`, "data-focus": `goal-${body.id}`, onclick: () => context.why("GOAL", body.id, body.title) },
      h("span", { class: "goal-mark", "aria-hidden": "true" }, icon),
      h("span", {}, body.title, h("span", { class: "visually-hidden" }, ` (${t(`goals.state.${body.state}`)})`)),
      h("span", { class: "quiet" }, body.text),
    ),
  );
}

export function moneyPanel(body, context) {
  const line = (key, meter) =>
    meter &&
    h(
      "div",
      { class: "pair" },
      h("dt", {}, t(`money.${key}`)),
      h("dd", { "data-money": key }, money(context.model.meter(meter), context.currency)),
    );
  return h(
    "section",
    { class: "panel" },
    h(
      "h2",
      {},
      h("button", { class: "link heading", "data-focus": "money", onclick: () => context.why("MONEY", "", t("money.title")) }, t("money.title")),
    ),
    h("dl", {}, line("cash", body.cash), line("value", body.value), line("outage", body.outageCost), line("wages", body.wages)),
  );
}

export function bonusPanel(body, scheme, last, context) {
  const title = t(last ? "bonus.last" : "bonus.title");
  const share = body.full > 0 ? Math.max(0, Math.min(1, body.cents / body.full)) : 0;
  return h(
    "section",
    { class: "panel" },
    h(
      "h2",
      {},
      h("button", { class: "link heading", "data-focus": "bonus", onclick: () => context.why("BONUS", "", title) }, title),
    ),
    h("p", { class: "big" }, t("bonus.of", money(body.cents, context.currency), money(body.full, context.currency))),
    h("div", { class: "bar", "aria-hidden": "true" }, h("span", { style: { width: `${share * 100}%` } })),
    h(
      "ul",
      { class: "plain bonus" },
      body.parts.map((part) =>
        h(
          "li",
          { class: "pair" },
          h("button", { class: "link", onclick: () => context.why("MEASURE", part.measure, part.text || t(`measure.${part.measure}`)) }, part.text || t(`measure.${part.measure}`)),
          h("span", {}, money(part.cents, context.currency), h("span", { class: "quiet block" }, t("bonus.part", percent(part.permille)))),
        ),
      ),
    ),
    scheme && schemeLines(scheme, context),
  );
}

/** By what scheme, and what others are paid for, as far as this seat knows. */
function schemeLines(scheme, context) {
  const others = scheme.rows.filter((row) => !context.model.chair(row.seat)?.you);
  return [
    h("p", {}, h("strong", {}, t("scheme.now", scheme.title)), scheme.about && h("span", { class: "quiet block" }, scheme.about)),
    scheme.next && h("p", { class: "agree" }, scheme.next),
    others.length > 0 &&
      h("ul", { class: "plain apart" }, others.map((row) => h("li", {}, h("strong", {}, context.model.chair(row.seat)?.title || row.seat), h("span", { class: "quiet block" }, row.text)))),
    scheme.hidden && h("p", { class: "quiet" }, scheme.hidden),
  ];
}

export function person(body, context) {
  const item = body.item && context.model.body(`item/${body.item}`);
  const doing = body.incident
    ? t("person.incident")
    : item
      ? t("person.works", item.title)
      : t(body.atWork ? "person.idle" : "person.off");
  return h(
    "li",
    {},
    h(
      "button",
      { class: "person", "data-focus": `person-${body.id}`, onclick: () => context.why("PERSON", body.id, body.name) },
      h("span", { class: "avatar", "aria-hidden": "true" }, initials(body.name)),
      h("span", {}, h("strong", {}, body.name), body.expert && h("span", { class: "tag" }, t("person.expert")), body.lastDay >= 0 && h("span", { class: "tag" }, t("person.leaves")), h("span", { class: "quiet block" }, doing)),
    ),
  );
}

function initials(name) {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word[0])
    .join("");
}

export function wall(body, context) {
  const game = context.model.body("game");
  const name = (id) => game?.groups.find((group) => group.id === id)?.name || id;
  const title = t("trust.wall", name(body.a), name(body.b));
  return h(
    "li",
    {},
    h(
      "button",
      { class: "wall", "data-focus": `wall-${body.a}-${body.b}`, onclick: () => context.why("TRUST", `${body.a}/${body.b}`, title) },
      h("strong", {}, title),
      h("span", { class: "bricks", "aria-hidden": "true" }, Array.from({ length: Math.min(20, body.bricks) }, () => h("span", {}))),
      h(
        "span",
        { class: "quiet" },
        [n("trust.bricks", body.bricks), body.trust >= 0 && t("trust.trust", percent(body.trust)), body.minutesLost > 0 && t("trust.lost", duration(body.minutesLost))]
          .filter(Boolean)
          .join(" · "),
      ),
    ),
  );
}

/** As many colours as bands of a cumulative flow chart have; more begin anew. */
const BANDS = 10;

/** Marks above a chart of days: incidents as dots, deployments as squares, upright however the chart is stretched. */
export function dayMarks(days, x) {
  const marks = [];
  days.forEach((day, i) => {
    if (day.incidents > 0) marks.push(svg("path", { d: `M${x(i)} 8h0`, class: "dot incident" }));
    if (day.deployments > 0) marks.push(svg("path", { d: `M${x(i)} 22h0`, class: "dot deployment" }));
  });
  return marks;
}

/** A cumulative flow chart of a round's days: what went live at the bottom, then the stages from the last to the first. */
export function flowChart(days, stages) {
  if (days.length < 2) return null;
  const width = 600;
  const height = 200;
  const before = days[0].live;
  const counts = days.map((day) => [...stages.map((_, i) => day.inStage[i] || 0), day.live - before]);
  const top = Math.max(1, ...counts.map((day) => day.reduce((sum, count) => sum + count, 0)));
  const x = (i) => ((i / (days.length - 1)) * width).toFixed(1);
  const y = (value) => (height - (value / top) * (height - 30)).toFixed(1);
  const band = (layer) => (layer === stages.length ? "layer-live" : `layer-${layer % BANDS}`);
  const below = days.map(() => 0);
  const areas = [];
  for (let layer = stages.length; layer >= 0; layer--) {
    const floor = [...below];
    counts.forEach((day, i) => (below[i] += day[layer]));
    const up = below.map((value, i) => `${x(i)},${y(value)}`);
    const down = floor.map((value, i) => `${x(i)},${y(value)}`).reverse();
    areas.push(svg("polygon", { points: [...up, ...down].join(" "), class: `layer ${band(layer)}` }));
  }
  const names = [...stages, t("review.live")];
  const last = counts[counts.length - 1];
  const summary = names.map((name, i) => `${name}: ${last[i]}`).join(", ");
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, `${t("review.chart")} (0–${top})`),
    svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary, preserveAspectRatio: "none" }, [...areas, ...dayMarks(days, x)]),
    h("ul", { class: "legend" }, names.map((name, i) => h("li", {}, h("span", { class: `swatch ${band(i)}`, "aria-hidden": "true" }), name))),
    h("p", { class: "quiet" }, t("review.marks")),
  );
}

export function resultTable(results, why) {
  const earlier = results.some((result) => result.before);
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("review.measure")), h("th", { scope: "col" }, t("review.now")), earlier && h("th", { scope: "col" }, t("review.before")))),
    h(
      "tbody",
      {},
      results.map((result) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, h("button", { class: "link", onclick: () => why("MEASURE", result.measure, result.name) }, result.name), result.note && h("span", { class: "quiet block" }, result.note)),
          h("td", { class: /\d/.test(result.value) ? "" : "words" }, result.value),
          earlier && h("td", {}, result.before || "–"),
        ),
      ),
    ),
  );
}

