import { h } from "./dom.js";
import { t } from "./words.js";
import { money } from "./format.js";
import { effectList, leadChart } from "./charts.js";
import { flowChart, goal, resultTable } from "./parts.js";

/** The sections of a round's review, personal bonuses first and only then the company. */
export function reviewSections(game) {
  const part = game.model.part("review");
  if (!part) return [];
  const review = part.body;
  const version = part.version;
  const currency = game.context.currency;
  const bonuses = review.bonuses.filter((paid) => paid.full > 0);
  const chair = (id) => game.model.chair(id)?.title || id;
  const stages = game.model
    .all("stage")
    .map(({ body }) => body)
    .sort((a, b) => a.order - b.order)
    .map((stage) => stage.name);
  const causeText = (id) => review.causes.find((cause) => cause.id === id)?.text || id;
  return [
    bonuses.length > 0 && {
      key: "paid",
      version,
      make: () =>
        h(
          "section",
          { class: "panel" },
          h("h3", {}, t("review.paid")),
          h(
            "ol",
            { class: "plain" },
            bonuses.map((paid) => h("li", { class: "pair" }, h("span", {}, `${paid.name} · ${chair(paid.seat)}`), h("span", {}, money(paid.cents, currency)))),
          ),
        ),
    },
    {
      key: "cause",
      version,
      make: () => causePanel(review, game, causeText, chair),
    },
    review.mostStars > 0 && { key: "stars", version, make: () => h("p", { class: "stars", "aria-label": t("review.stars", review.stars) }, "★".repeat(review.stars) + "☆".repeat(Math.max(0, review.mostStars - review.stars))) },
    game.goalsEntry("goals-review"),
    review.story.length > 0 && {
      key: "story",
      version,
      make: () => h("section", { class: "panel prose" }, h("h3", {}, t("review.story")), h("ul", {}, review.story.map((line) => h("li", {}, line)))),
    },
    { key: "results", version, make: () => h("section", { class: "panel" }, h("h3", {}, t("review.results")), resultTable(review.results, game.context.why)) },
    review.effects.length > 0 && {
      key: "effects",
      version,
      make: () => h("section", { class: "panel prose" }, h("h3", {}, t("review.effects")), effectList(review.effects, chair, game.context.calendar.moment)),
    },
    review.leads.length > 0 && {
      key: "leads",
      version,
      make: () => {
        const clock = game.model.part("clock").body;
        return h("section", { class: "panel" }, leadChart(review.leads, clock.from, clock.to, game.context.why));
      },
    },
    review.days.length > 1 && { key: "chart", version, make: () => h("section", { class: "panel" }, flowChart(review.days, stages)) },
    review.predicted.length > 0 && {
      key: "predicted",
      version,
      make: () =>
        h(
          "section",
          { class: "panel" },
          h("h3", {}, t("review.predicted")),
          h("p", {}, t("review.actual", game.context.measured(review.predictedMeasure, review.actual))),
          h("ul", { class: "plain" }, review.predicted.map((one) => h("li", { class: "pair" }, h("span", {}, chair(one.seat)), h("span", {}, game.context.measured(review.predictedMeasure, one.number))))),
        ),
    },
    review.debrief.length > 0 && {
      key: "debrief",
      version,
      make: () => h("section", { class: "panel prose" }, h("h3", {}, t("review.debrief")), h("ul", {}, review.debrief.map((question) => h("li", {}, question)))),
    },
  ].filter(Boolean);
}

function causePanel(review, game, causeText, chair) {
  if (review.named.length > 0)
    return h(
      "section",
      { class: "panel" },
      h("h3", {}, t("review.named")),
      h("ul", { class: "plain" }, review.named.map((one) => h("li", { class: "pair" }, h("span", {}, chair(one.seat)), h("span", {}, causeText(one.cause))))),
    );
  if (review.ownCause || game.viewer.kind !== "SEAT")
    return h("section", { class: "panel" }, h("p", {}, review.ownCause ? t("review.causeOwn", causeText(review.ownCause)) : t("review.cause")));
  const form = h(
    "form",
    {
      class: "panel",
      onsubmit: (event) => {
        event.preventDefault();
        const picked = form.querySelector("input:checked");
        if (picked) game.command({ type: "NameCause", cause: picked.value });
      },
    },
    h(
      "fieldset",
      { class: "options" },
      h("legend", {}, t("review.cause")),
      review.causes.map((cause) =>
        h("label", { class: "option" }, h("input", { type: "radio", name: "cause", value: cause.id }), h("span", { class: "option-body" }, cause.text)),
      ),
    ),
    h("button", { class: "primary", type: "submit" }, t("review.causeSubmit")),
  );
  return form;
}

/** The end of the game: stars, goals, the story. */
export function endSections(game) {
  const part = game.model.part("end");
  if (!part) return [];
  const end = part.body;
  return [
    {
      key: "end",
      version: part.version,
      make: () =>
        h(
          "section",
          { class: "panel prose" },
          h("h2", {}, t("end.title")),
          h("p", { class: "stars", "aria-label": t("end.stars", end.stars, end.mostStars) }, "★".repeat(end.stars) + "☆".repeat(Math.max(0, end.mostStars - end.stars))),
          h("h3", {}, t("end.goals")),
          h("ul", { class: "plain" }, end.goals.map((body) => goal(body, game.context))),
          h("h3", {}, t("end.story")),
          end.story.map((sentence) => h("p", {}, sentence)),
        ),
    },
  ];
}
