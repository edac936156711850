import { h } from "./dom.js";
import { t } from "./words.js";
import { toast } from "./toast.js";

/** What is answered for a seat that is silent: given in Plan, told when it is used, shown in the review. */
export function standingEntries(game, phase) {
  const part = game.model.part("standing");
  if (!part) return [];
  const { body, version } = part;
  const answered = body.answered.length > 0 && {
    key: "standing-answered",
    version,
    make: () =>
      h(
        "section",
        { class: "panel prose" },
        h("h3", {}, t("standing.answered")),
        h("ul", {}, body.answered.map((each) => h("li", {}, `${game.context.calendar.moment(each.minute)}: ${each.text}`))),
      ),
  };
  const others = game.model.all("seat").length > 1;
  if (phase !== "PLAN" || !(others || body.orders.length > 0)) return [answered].filter(Boolean);
  const given = body.orders.filter((order) => order.draft).length + (body.onProposals ? 1 : 0);
  const key = "standing-orders";
  const open = game.open.has(key);
  const head = {
    key,
    version: `${version}/${open}`,
    make: () =>
      h(
        "section",
        { class: "panel" },
        h("h3", {}, t("standing.title")),
        h("p", { class: "quiet" }, t("standing.lead")),
        given > 0 && h("p", { class: "drafted" }, t("standing.given", given)),
        open && others && proposalsField(body.onProposals, game),
        h(
          "button",
          {
            "data-focus": key,
            "aria-expanded": String(open),
            onclick: () => {
              if (open) game.open.delete(key);
              else game.open.add(key);
              game.draw();
            },
          },
          t(open ? "decision.close" : "standing.open"),
        ),
      ),
  };
  const orders = body.orders.map((order) => {
    const id = `standing/${order.id}`;
    return game.answerable(id, version, { ...order, id }, "STANDING", async (decision, answer) => {
      const refusal = await game.link.send({ type: "Stand", decision: order.id, answer });
      if (!refusal) toast(t("standing.noted"));
      return refusal;
    });
  });
  const backs = body.orders
    .filter((order) => order.draft)
    .map((order) => ({
      key: `standing-back/${order.id}`,
      version,
      make: () =>
        h(
          "button",
          { class: "link", "data-focus": `standing-back-${order.id}`, onclick: () => game.command({ type: "Stand", decision: order.id, answer: null }, t("standing.back")) },
          t("standing.takeBack", order.title),
        ),
    }));
  return open ? [head, ...orders, ...backs] : [head];
}

function proposalsField(reply, game) {
  const choice = (value, word) =>
    h(
      "label",
      { class: "option" },
      h("input", {
        type: "radio",
        name: "standing-proposals",
        "data-focus": `standing-proposals-${word}`,
        checked: (reply || null) === value,
        onchange: () => game.command({ type: "StandOnProposals", reply: value }, t("standing.noted")),
      }),
      h("span", { class: "option-body" }, h("span", { class: "option-label" }, t(`standing.proposals.${word}`))),
    );
  return h("fieldset", { class: "options" }, h("legend", {}, t("standing.proposals")), choice(null, "none"), choice("ACCEPT", "yes"), choice("REFUSE", "no"));
}

/** Says once, when it happens, what a standing order has answered. */
export function tellStanding(game) {
  const answered = game.model.body("standing")?.answered || [];
  if (game.toldStanding !== undefined) for (const each of answered.slice(game.toldStanding)) toast(each.text);
  game.toldStanding = answered.length;
}
