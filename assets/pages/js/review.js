import { h } from "./dom.js";
import { t } from "./words.js";
import { money } from "./format.js";
import { effectList, leadChart, outageChart, shareChart, typesBar } from "./charts.js";
import { habitsEntries } from "./habits.js";
import { flowChart, goal, resultTable } from "./parts.js";
import { waysEntries } from "./ways.js";

/** The sections of a round's review: the cause in secret, bonuses, the company, charts, actions, questions. */
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
  const measured = (number) => game.context.measured(review.predictedMeasure, number);
  const clock = game.model.part("clock").body;
  return [
    { key: "cause", version, make: () => causePanel(review, game, causeText, chair) },
    review.field && { key: "best", version, make: () => bestPanel(review, currency) },
    bonuses.length > 0 && { key: "paid", version, make: () => payPanel(bonuses, chair, currency) },
    review.predicted.length > 0 && { key: "predicted", version, make: () => predictedPanel(review, chair, measured) },
    review.mostStars > 0 && { key: "stars", version, make: () => h("p", { class: "stars", "aria-label": t("review.stars", review.stars) }, "★".repeat(review.stars) + "☆".repeat(Math.max(0, review.mostStars - review.stars))) },
    game.goalsEntry("goals-review"),
    { key: "results", version, make: () => h("section", { class: "panel" }, h("h3", {}, t("review.results")), resultTable(review.results, game.context.why)) },
    review.story.length > 0 && {
      key: "story",
      version,
      make: () => h("section", { class: "panel prose" }, h("h3", {}, t("review.story")), h("ul", {}, review.story.map((line) => h("li", {}, line)))),
    },
    review.effects.length > 0 && {
      key: "effects",
      version,
      make: () => h("section", { class: "panel prose" }, h("h3", {}, t("review.effects")), effectList(review.effects, chair, game.context.calendar.moment)),
    },
    ...habitsEntries(review, version),
    review.days.length > 1 && { key: "chart", version, make: () => h("section", { class: "panel" }, flowChart(review.days, stages)) },
    review.leads.length > 0 && { key: "leads", version, make: () => h("section", { class: "panel" }, leadChart(review.leads, clock.from, clock.to, game.context.why)) },
    review.days.length > 1 && { key: "outages", version, make: () => h("section", { class: "panel" }, outageChart(review.days)) },
    review.days.length > 1 &&
      review.days.some((day) => day.share > 0) && { key: "shares", version, make: () => h("section", { class: "panel" }, shareChart(review.days, currency)) },
    review.leads.length > 0 && { key: "types", version, make: () => h("section", { class: "panel" }, typesBar(review.leads)) },
    actionsEntry(review, version, game, chair),
    review.debrief.length > 0 && {
      key: "debrief",
      version,
      make: () => h("section", { class: "panel prose" }, h("h3", {}, t("review.debrief")), h("ul", {}, review.debrief.map((question) => h("li", {}, question)))),
    },
  ].filter(Boolean);
}

/** Who was paid best for each role among all companies, and how the own holder compares. */
function bestPanel(review, currency) {
  return h(
    "section",
    { class: "panel" },
    h("h3", {}, t("review.best")),
    h("p", { class: "quiet" }, review.field),
    h(
      "ol",
      { class: "plain best" },
      review.best.map((best) =>
        h(
          "li",
          { class: best.company ? "" : "is-here" },
          h("span", { class: "quiet" }, t("review.bestOf", best.title)),
          h(
            "span",
            { class: "pair" },
            h("strong", {}, best.company ? t("review.there", best.name, best.company) : t("review.here", best.name)),
            h("strong", {}, money(best.cents, currency)),
          ),
          h("span", { class: "quiet" }, t("review.place", money(best.own, currency), best.place, best.companies)),
        ),
      ),
    ),
  );
}

function payPanel(bonuses, chair, currency) {
  return h(
    "section",
    { class: "panel" },
    h("h3", {}, t("review.paid")),
    h(
      "ol",
      { class: "plain" },
      bonuses.map((paid) => h("li", { class: "pair" }, h("span", {}, `${paid.name} · ${chair(paid.seat)}`), h("span", {}, money(paid.cents, currency)))),
    ),
  );
}

/** What each predicted, the closest first. */
function predictedPanel(review, chair, measured) {
  const off = (one) => Math.abs(one.number - review.actual);
  return h(
    "section",
    { class: "panel" },
    h("h3", {}, t("review.predicted")),
    h("p", {}, t("review.actual", measured(review.actual))),
    h(
      "ul",
      { class: "plain" },
      [...review.predicted]
        .sort((a, b) => off(a) - off(b))
        .map((one) =>
          h(
            "li",
            { class: "pair" },
            h("span", {}, chair(one.seat), h("span", { class: "quiet block" }, off(one) === 0 ? t("review.exact") : t("review.off", measured(off(one))))),
            h("span", {}, measured(one.number)),
          ),
        ),
    ),
  );
}

/** What became of the last actions, and what can be taken up until the next review. */
function actionsEntry(review, version, game, chair) {
  const open = review.shown && review.mostActions > 0;
  if (!open && review.past.length === 0) return null;
  return {
    key: "actions",
    version,
    make: () =>
      h(
        "section",
        { class: "panel" },
        review.past.length > 0 && [
          h("h3", {}, t("actions.past")),
          h(
            "ul",
            { class: "plain" },
            review.past.map((one) => h("li", {}, h("strong", {}, `${one.state === "DONE" ? "✓" : "○"} ${one.title}`), h("span", { class: "quiet block" }, `${chair(one.owner)} · ${one.text}`))),
          ),
        ],
        open && [
          h("h3", {}, t("actions.next")),
          h("p", { class: "quiet" }, review.actions.length === 0 ? t("actions.none") : t("actions.how", review.mostActions, review.actions.filter((one) => one.owner).length)),
          review.actions.map((action) => actionCard(action, review, game, chair)),
        ],
      ),
  };
}

function actionCard(action, review, game, chair) {
  const me = game.model.me();
  const enough = review.actions.filter((one) => one.owner).length >= review.mostActions;
  const home = game.model.chair(action.home);
  const owner = action.owner && game.model.chair(action.owner);
  const take = (seat) => () => game.command({ type: "TakeAction", action: action.id, owner: seat });
  return h(
    "div",
    { class: action.owner ? "action is-taken" : "action" },
    h("h4", {}, action.title),
    h("p", {}, action.about),
    h("p", { class: "quiet" }, action.cost),
    owner && h("p", {}, h("span", { class: "tag" }, owner.title)),
    me &&
      h(
        "div",
        { class: "row" },
        owner && (owner.you || owner.bot) && h("button", { "data-focus": `drop-${action.id}`, onclick: () => game.command({ type: "DropAction", action: action.id }) }, t("actions.drop")),
        !owner && !enough && h("button", { class: "primary", "data-focus": `take-${action.id}`, onclick: take(me.id) }, t("actions.take")),
        !owner && !enough && home?.bot && h("button", { onclick: take(home.id) }, t("actions.give", home.title)),
      ),
  );
}

const MOST_TOOK = 3;

function causePanel(review, game, causeText, chair) {
  if (review.shown)
    return h(
      "section",
      { class: "panel" },
      h("h3", {}, t("review.named")),
      h(
        "ul",
        { class: "plain named" },
        [...new Set(review.named.map((one) => one.cause))].map((cause) =>
          h(
            "li",
            {},
            h("span", { class: "block" }, causeText(cause)),
            h("span", { class: "quiet" }, review.named.filter((one) => one.cause === cause).map((one) => chair(one.seat)).join(", ")),
          ),
        ),
      ),
      // once shown they come in the order of what they cost
      h("h3", {}, t("review.took")),
      h("ol", { class: "named" }, review.causes.slice(0, MOST_TOOK).map((cause) => h("li", {}, cause.text))),
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
    ...waysEntries(end, part.version),
  ];
}
