import { h, svg } from "./dom.js";
import { t } from "./words.js";
import { duration, money, percent } from "./format.js";
import { dayMarks, SHAPES } from "./parts.js";

/** Below so many points a line under which 85 of 100 stay says little. */
const FEW = 20;

/** The least of the sorted numbers under or at which this share of them stays (nearest rank). */
function under(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** How long each item took, by the day it was finished; a line for half of them and one for 85 of 100. */
export function leadChart(leads, from, to, why) {
  if (leads.length === 0) return null;
  const width = 600;
  const height = 200;
  const sorted = leads.map((lead) => lead.took).sort((a, b) => a - b);
  const top = Math.max(1, sorted[sorted.length - 1]);
  const x = (minute) => (to > from ? ((minute - from) / (to - from)) * width : 0).toFixed(1);
  const y = (took) => (height - (took / top) * (height - 8)).toFixed(1);
  const half = under(sorted, 0.5);
  const most = under(sorted, 0.85);
  const line = (took, name) => svg("line", { x1: 0, x2: width, y1: y(took), y2: y(took), class: `percentile ${name}` });
  const points = leads.map((lead) => svg("path", { d: `M${x(lead.minute)} ${y(lead.took)}h0`, class: `dot ${lead.type}` }));
  const summary = t("review.leadLines", duration(half), duration(most), leads.length);
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, `${t("review.leads")} (0⁠–⁠${duration(top)})`),
    svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary, preserveAspectRatio: "none" }, [line(half, "half"), line(most, "most"), ...points]),
    h("p", { class: "quiet" }, summary, leads.length < FEW && ` ${t("review.leadsFew")}`),
    h(
      "details",
      {},
      h("summary", {}, t("review.leadList")),
      h(
        "ul",
        { class: "plain" },
        [...leads]
          .sort((a, b) => b.took - a.took)
          .map((lead) =>
            h("li", { class: "pair" }, h("button", { class: "link", onclick: () => why("ITEM", lead.item, lead.title) }, lead.title), h("span", {}, duration(lead.took))),
          ),
      ),
    ),
  );
}

/** Minutes down day by day with their median; deployments and incidents are marked above. */
export function outageChart(days) {
  const width = 600;
  const height = 180;
  const head = 30;
  const most = Math.max(60, ...days.map((day) => day.down));
  const sorted = days.map((day) => day.down).sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  const x = (i) => ((i / (days.length - 1)) * width).toFixed(1);
  const y = (down) => (height - (down / most) * (height - head)).toFixed(1);
  const lines = days.flatMap((day, i) => (day.deployments > 0 ? [svg("line", { x1: x(i), x2: x(i), y1: head, y2: height, class: "mark-line" })] : []));
  const summary = t("review.outageSummary", duration(days.reduce((sum, day) => sum + day.down, 0)), days.filter((day) => day.down > 0).length, days.length);
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, `${t("review.outages")} (0⁠–⁠${duration(most)})`),
    svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary, preserveAspectRatio: "none" }, [
      ...lines,
      ...dayMarks(days, x),
      svg("line", { x1: 0, x2: width, y1: y(median), y2: y(median), class: "percentile half" }),
      svg("polyline", { points: days.map((day, i) => `${x(i)},${y(day.down)}`).join(" "), class: "run" }),
    ]),
    h("p", { class: "quiet" }, summary, " ", t("review.outagesFew")),
    h("p", { class: "quiet" }, t("review.marks")),
  );
}

/** What a share was worth at the end of each day; deployments and incidents are marked above. */
export function shareChart(days, currency) {
  const width = 600;
  const height = 180;
  const head = 30;
  const worth = days.map((day) => day.share);
  const most = Math.max(...worth);
  const x = (i) => ((i / (days.length - 1)) * width).toFixed(1);
  const y = (share) => (height - (share / most) * (height - head)).toFixed(1);
  const summary = t("review.shareSummary", money(worth[0], currency), money(worth[worth.length - 1], currency), money(Math.min(...worth), currency));
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, `${t("review.shares")} (0⁠–⁠${money(most, currency)})`),
    svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary, preserveAspectRatio: "none" }, [
      ...dayMarks(days, x),
      svg("polyline", { points: worth.map((share, i) => `${x(i)},${y(share)}`).join(" "), class: "run" }),
    ]),
    h("p", { class: "quiet" }, summary),
    h("p", { class: "quiet" }, t("review.marks")),
  );
}

/** How the finished items divide among the types of work. */
export function typesBar(leads) {
  const counts = Object.keys(SHAPES)
    .map((type) => ({ type, count: leads.filter((lead) => lead.type === type).length }))
    .filter((one) => one.count > 0);
  return h(
    "figure",
    { class: "chart" },
    h("figcaption", {}, t("review.types")),
    h("div", { class: "types", "aria-hidden": "true" }, counts.map((one) => h("span", { class: one.type, style: { width: `${(100 * one.count) / leads.length}%` } }))),
    h(
      "ul",
      { class: "legend" },
      counts.map((one) =>
        h("li", {}, h("span", { class: `shape legend-shape ${one.type} ${SHAPES[one.type]}`, "aria-hidden": "true" }), `${t(`item.type.${one.type}`)}: ${one.count} (${percent(Math.round((1000 * one.count) / leads.length))})`),
      ),
    ),
    leads.length < FEW && h("p", { class: "quiet" }, t("review.typesFew")),
  );
}

/** What each decision of the round did: the round as it was, and without it on the same luck. */
export function effectList(effects, chair, moment) {
  const moved = effects.filter((effect) => effect.moved.length > 0);
  const idle = effects.filter((effect) => effect.moved.length === 0);
  return h(
    "div",
    {},
    h("p", { class: "quiet" }, t("review.effectsHow")),
    moved.map((effect) =>
      h(
        "details",
        { class: "effect" },
        h(
          "summary",
          {},
          h("strong", {}, effect.text),
          h("span", { class: "quiet block" }, `${chair(effect.seat)} · ${moment(effect.minute)}`),
          difference(effect.moved[0], h("span", { class: "quiet" }, effect.moved[0].name)),
        ),
        h(
          "ul",
          { class: "plain" },
          effect.moved.map((each) => h("li", {}, difference(each, h("span", {}, each.name)), h("span", { class: "quiet block" }, t("review.withAndWithout", each.with, each.without)))),
        ),
        effect.note && h("p", { class: "quiet" }, effect.note),
      ),
    ),
    idle.length > 0 && h("p", {}, t("review.effectsNone")),
    idle.length > 0 && h("ul", {}, idle.map((effect) => h("li", {}, `${effect.text} (${chair(effect.seat)})`))),
  );
}

/** What a decision moved a measure by, and whether that is good. */
function difference(moved, name) {
  const good = moved.good > 0;
  return h("span", { class: "pair" }, name, h("strong", { class: good ? "is-good" : "is-bad" }, `${moved.more} ${t(good ? "review.better" : "review.worse")}`));
}
