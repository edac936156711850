import { h } from "./dom.js";
import { t } from "./words.js";

/** The controls of whoever leads the game: the facilitator, or somebody who plays alone. */
export function facilitatorBar(clock, game) {
  const give = (command) => game.command(command);
  const running = clock.phase === "RUN";
  const lobby = clock.phase === "LOBBY";
  return h(
    "div",
    { class: "controls", role: "group", "aria-label": t("facilitator.title") },
    running &&
      h(
        "button",
        { "data-focus": "pause", "aria-pressed": String(clock.paused), onclick: () => give({ type: "Pause", paused: !clock.paused }) },
        t(clock.paused ? "facilitator.go" : "facilitator.pause"),
      ),
    running &&
      h(
        "span",
        { class: "speeds", role: "group", "aria-label": t("facilitator.speed") },
        [1, 2, 4, 8].map((times) =>
          h(
            "button",
            { "data-focus": `speed-${times}`, "aria-pressed": String(clock.speed === times), onclick: () => give({ type: "SetSpeed", times }) },
            `${times}×`,
          ),
        ),
      ),
    running &&
      game.viewer.kind === "SEAT" &&
      clock.hold === "NONE" &&
      h("button", { "data-focus": "rush", "aria-pressed": String(clock.speed > 8), onclick: () => give({ type: "UntilNeeded", on: clock.speed <= 8 }) }, t("facilitator.rush")),
    running && h("button", { "data-focus": "day", onclick: () => give({ type: "StepDay" }) }, t("facilitator.day")),
    game.viewer.kind === "FACILITATOR" &&
      h(
        "button",
        {
          "data-focus": "phase",
          onclick: () => {
            if (confirm(lobby ? t("facilitator.confirmBegin") : t("facilitator.confirm", t(`phase.${clock.phase}`)))) give({ type: "EndPhase" });
          },
        },
        t(lobby ? "facilitator.begin" : "facilitator.phase"),
      ),
    game.viewer.kind === "FACILITATOR" && holdButton(clock, game, give),
    game.viewer.kind === "FACILITATOR" && lockButton(clock, give),
    game.viewer.kind === "FACILITATOR" && removal(game, give),
    game.viewer.kind === "FACILITATOR" && choice("fire", game.model.body("console")?.injects, (id) => game.command({ type: "FireInject", inject: id }, t("facilitator.fired"))),
    game.viewer.kind === "FACILITATOR" && choice("deal", game.model.body("console")?.decisions, (id) => game.command({ type: "DealDecision", decision: id }, t("facilitator.dealt"))),
  );
}

/** Ends what everybody waits for: a card, the bell, or those who have named no cause. */
function holdButton(clock, game, give) {
  const waits = clock.phase === "REVIEW" && game.model.part("review")?.body.shown === false;
  if (!waits && clock.hold === "NONE") return false;
  return h("button", { "data-focus": "hold", onclick: () => give({ type: "EndHold" }) }, t(waits ? "facilitator.reveal" : "facilitator.endHold"));
}

function lockButton(clock, give) {
  return h(
    "button",
    { "data-focus": "lock", "aria-pressed": String(clock.locked), onclick: () => give({ type: "Lock", locked: !clock.locked }) },
    t(clock.locked ? "facilitator.unlock" : "facilitator.lock"),
  );
}

/** A list of what can be made to happen; a question before it does. */
function choice(key, offered, act) {
  if (!offered || offered.length === 0) return false;
  return h(
    "select",
    {
      "data-focus": key,
      "aria-label": t(`facilitator.${key}`),
      onchange: (event) => {
        const one = offered.find(({ id }) => id === event.target.value);
        event.target.value = "";
        if (one && confirm(t(`facilitator.${key}Confirm`, one.text))) act(one.id);
      },
    },
    h("option", { value: "" }, t(`facilitator.${key}`)),
    offered.map(({ id, text }) => h("option", { value: id }, text)),
  );
}

/** Takes somebody out of a seat: a list of the people, and a question before it is done. */
function removal(game, give) {
  const people = game.model.all("seat").map(({ body }) => body).filter((chair) => !chair.bot);
  if (people.length === 0) return false;
  return h(
    "select",
    {
      "data-focus": "remove",
      "aria-label": t("facilitator.remove"),
      onchange: (event) => {
        const chair = people.find(({ id }) => id === event.target.value);
        event.target.value = "";
        if (chair && confirm(t("facilitator.removeConfirm", chair.name, chair.title))) give({ type: "Remove", seat: chair.id });
      },
    },
    h("option", { value: "" }, t("facilitator.remove")),
    people.map((chair) => h("option", { value: chair.id }, `${chair.name} · ${chair.title}`)),
  );
}
