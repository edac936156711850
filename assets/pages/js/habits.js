import { h } from "./dom.js";
import { t } from "./words.js";

/** What the company did without deciding it: the answers to "role or culture?", and its toil, the most of it first. */
export function habitsEntries(review, version) {
  const habits = review.habits;
  if (!habits) return [];
  return [
    { key: "audit", version, make: () => auditPanel(habits) },
    { key: "toil", version, make: () => toilPanel(habits) },
  ];
}

function auditPanel(habits) {
  return h(
    "section",
    { class: "panel" },
    h("h3", {}, t("review.audit")),
    h("p", { class: "quiet" }, t("review.auditHow")),
    h(
      "ul",
      { class: "plain audit" },
      habits.asked.map((asked) =>
        h("li", { class: !asked.known ? "is-open" : asked.culture ? "is-culture" : "is-role" }, h("strong", {}, asked.question), h("span", { class: "quiet" }, asked.answer)),
      ),
    ),
    h("p", {}, h("strong", {}, `${habits.verdict}.`)),
  );
}

function toilPanel(habits) {
  return h(
    "section",
    { class: "panel" },
    h("h3", {}, t("review.toil")),
    h("p", { class: "quiet" }, t(habits.toil.length > 0 ? "review.toilHow" : "review.toilNone")),
    habits.toil.length > 0 &&
      h(
        "ol",
        { class: "plain toil" },
        habits.toil.map((each) =>
          h(
            "li",
            {},
            h("span", { class: "pair" }, h("strong", {}, each.what), h("strong", {}, each.time)),
            h("span", { class: "bar", "aria-hidden": "true" }, h("span", { style: { width: `${each.share / 10}%` } })),
            h("span", { class: "quiet" }, t("review.toilShare", each.times, Math.round(each.share / 10))),
          ),
        ),
      ),
  );
}
