import { h, keyed } from "./dom.js";
import { n, t } from "./words.js";
import { calendar, measured, money, percent } from "./format.js";
import { decisionCard } from "./decision.js";
import { isTold, proposalCard } from "./proposal.js";
import { standingEntries, tellStanding } from "./standing.js";
import { announce, toast } from "./toast.js";
import { bonusPanel, goal, incident, moneyPanel, person, practiceState, service, stage, wall, SHAPES } from "./parts.js";
import { reviewSections, endSections } from "./review.js";
import { facilitatorBar } from "./facilitator.js";

/** What is said while nothing needs the seat, where the phase has words of its own. */
const CALM = { BRIEFING: "now.nothingBriefing", PLAN: "now.nothingPlan", REVIEW: "now.nothingReview" };
/** The same, said to whoever leads or watches and has no seat. */
const WATCHED = { PLAN: "now.watchingPlan", REVIEW: "now.watchingReview" };

/** Now shows so many things; the rest stands behind “more”. */
const MOST_NOW = 3;
const TABS = ["now", "board", "services", "me", "story"];

/** The seat page in a game: a head with the clock, five tabs on a phone, three columns on a laptop. */
export class Game {
  constructor(app, model, link, why, viewer) {
    this.model = model;
    this.link = link;
    this.viewer = viewer;
    this.tab = "now";
    this.open = new Set();
    this.begun = new Map();

    this.showMore = false;
    this.wideQuery = matchMedia("(min-width: 64rem)");
    this.wideQuery.addEventListener("change", () => this.draw());
    this.context = {
      model,
      why: (kind, id, title) => why.ask(kind, id, title),
      measured: (measure, value) => measured(measure, value, this.context.currency),
      currency: "",
      calendar: calendar(null),
      wide: this.wideQuery.matches,
    };
    this.build(app);
    setInterval(() => this.tick(), 250);
  }

  build(app) {
    this.head = h("div", { class: "head-title" });
    this.clockText = h("span", { class: "clock-time" });
    this.clockState = h("span", { class: "clock-state" });
    this.sections = Object.fromEntries(
      TABS.map((tab) => [tab, h("section", { class: `tab tab-${tab}`, id: `tab-${tab}`, "aria-label": t(`tab.${tab}`), tabindex: "-1" })]),
    );
    const { now, board, services, me, story } = this.sections;
    this.badges = {};
    this.tabs = h(
      "nav",
      { class: "tabs", "aria-label": t("app.title") },
      TABS.map((tab) =>
        h(
          "button",
          { "data-tab": tab, onclick: () => this.choose(tab) },
          t(`tab.${tab}`),
          (this.badges[tab] = h("span", { class: "badge", hidden: true })),
        ),
      ),
    );
    this.bar = h("div", { class: "bar-slot" });
    this.readySlot = h("div", { class: "ready-slot" });
    app.replaceChildren(
      h("header", { class: "top" }, this.head, h("div", { class: "clock" }, this.clockText, this.clockState)),
      this.bar,
      h("main", { id: "main", class: "columns" }, now, h("div", { class: "middle" }, board, story), services, me),
      h("footer", { class: "foot" }, this.readySlot, this.tabs),
    );
    this.choose("now", true);
  }

  choose(tab, quiet) {
    this.tab = tab;
    for (const [name, section] of Object.entries(this.sections)) section.classList.toggle("is-current", name === tab);
    for (const button of this.tabs.querySelectorAll("button")) {
      if (button.dataset.tab === tab) button.setAttribute("aria-current", "page");
      else button.removeAttribute("aria-current");
    }
    if (!quiet) {
      this.sections[tab].focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
  }

  get clock() {
    return this.model.body("clock");
  }

  draw() {
    const game = this.model.body("game");
    const clock = this.clock;
    if (!game || !clock) return;
    this.context.currency = game.currency;
    this.context.calendar = calendar(game.startDate);
    this.context.wide = this.wideQuery.matches;
    document.title = `${game.title} · ${t("app.title")}`;
    document.body.dataset.phase = clock.phase;
    const me = this.model.me();
    this.head.replaceChildren(
      h("strong", {}, me ? me.title : game.title),
      h("span", { class: "quiet" }, clock.round > 0 ? t("clock.round", clock.round, game.rounds, clock.roundTitle) : me && game.title),
    );
    this.drawBar(clock);
    this.drawNow(clock, me);
    this.drawBoard();
    this.drawServices();
    this.drawMine(me);
    this.drawStory();
    this.drawReady(clock, me);
    this.tick();
    this.announcePhase(clock);
    tellStanding(this);
  }

  /** What goes on between updates: the clock and the progress of notes being worked on. */
  tick() {
    const clock = this.clock;
    if (!clock) return;
    const minute = this.model.minute();
    this.clockText.textContent = this.context.calendar.moment(minute);
    const state =
      clock.phase === "RUN"
        ? clock.hold === "MONDAY"
          ? t("clock.monday")
          : clock.hold === "BELL"
            ? t(`clock.bell.${clock.rings}`)
            : clock.paused
              ? t("clock.paused")
              : clock.speed > 8
                ? t("clock.rushes")
                : `${clock.speed}×`
        : t(`phase.${clock.phase}`);
    if (this.clockState.textContent !== state) this.clockState.textContent = state;
    this.clockState.dataset.hold = clock.rings || clock.hold;
    const left = this.bar.querySelector("[data-until]");
    if (left) left.textContent = t("hold.seconds", Math.max(0, Math.ceil((Number(left.dataset.until) - Date.now()) / 1000)));
    if (clock.perSecond === 0) return;
    for (const bar of document.querySelectorAll("[data-progress]")) {
      const item = this.model.body(`item/${bar.dataset.progress}`);
      if (item?.effort > 0) bar.style.width = `${Math.min(100, (100 * this.model.meter(item.progress)) / item.effort)}%`;
    }
    for (const line of document.querySelectorAll("[data-practice]")) {
      const practice = this.model.body(`practice/${line.dataset.practice}`);
      if (practice) line.textContent = practiceState(practice, this.model);
    }
    const cash = this.model.body("money");
    if (cash)
      for (const [key, meter] of [["cash", cash.cash], ["value", cash.value], ["outage", cash.outageCost], ["wages", cash.wages]]) {
        const place = meter && document.querySelector(`[data-money="${key}"]`);
        if (place) place.textContent = money(this.model.meter(meter), this.context.currency);
      }
  }

  announcePhase(clock) {
    const now = `${clock.round}/${clock.phase}/${clock.hold}`;
    if (now === this.announced) return;
    this.announced = now;
    announce(`${t(`phase.${clock.phase}`)}. ${clock.holdText || clock.roundTitle || ""}`);
    if (clock.rings === "ALARM") navigator.vibrate?.(200);
  }

  drawBar(clock) {
    const alone = this.model.all("seat").filter(({ body }) => !body.bot && body.name).length === 1;
    const allowed = this.viewer.kind === "FACILITATOR" || (this.viewer.kind === "SEAT" && alone);
    const people = this.model.all("seat").filter(({ body }) => !body.bot).map(({ body }) => `${body.id}:${body.name}`);
    const version = `${allowed}/${clock.phase}/${clock.paused}/${clock.speed}/${clock.hold}/${clock.locked}/${this.model.body("review")?.shown}/${people}/${this.model.part("console")?.version}`;
    keyed(this.bar, [
      ...((clock.hold !== "NONE" || clock.paused) && clock.holdText
        ? [{ key: "hold", version: `${clock.hold}${clock.holdText}${this.model.part("clock").version}`, make: () => holdBanner(clock) }]
        : []),
      ...((allowed && clock.phase === "RUN") || (this.viewer.kind === "FACILITATOR" && clock.phase !== "ENDED") ? [{ key: "controls", version, make: () => facilitatorBar(clock, this) }] : []),
    ]);
  }

  drawNow(clock, me) {
    const entries = [];
    const phase = clock.phase;
    if (phase === "LOBBY") entries.push({ key: "lobby", version: 1, make: () => h("p", { class: "panel quiet" }, t("now.lobby")) }, this.seatsEntry("seats-now"));
    if (phase === "BRIEFING") entries.push(...this.storyEntries(false));
    if (phase === "REVIEW") entries.push(...reviewSections(this));
    if (phase === "ENDED") entries.push(...endSections(this));
    const proposals = this.model.all("proposal");
    const asked = proposals.filter(({ body }) => body.yoursToAnswer);
    // what only the CIO can settle comes before what it may overrule besides
    const others = proposals.filter(({ body }) => !body.yoursToAnswer).sort((a, b) => Number(b.body.deadlocked) - Number(a.body.deadlocked));
    for (const { key, version, body } of this.model.all("incident")) {
      if (phase === "RUN") entries.push({ key, version, make: () => incident(body, this.context) });
    }
    const decisions = this.model.all("decision").sort((a, b) => b.body.urgency - a.body.urgency || (a.key < b.key ? -1 : 1));
    const things = [...asked.map((part) => this.proposalEntry(part)), ...decisions.map((part) => this.decisionEntry(part, phase))];
    const more = things.slice(MOST_NOW);
    entries.push(...things.slice(0, MOST_NOW));
    if (more.length > 0) {
      entries.push({
        key: "more",
        version: `${more.length}/${this.showMore}`,
        make: () =>
          h(
            "button",
            { class: "more", "data-focus": "more", "aria-expanded": String(this.showMore), onclick: () => { this.showMore = !this.showMore; this.draw(); } },
            n("now.more", more.length),
          ),
      });
      if (this.showMore) entries.push(...more);
    }
    for (const part of others) if (isTold(part.body, phase)) entries.push(this.proposalEntry(part));
    const prediction = this.model.part("prediction");
    if (prediction && phase === "PLAN") entries.push({ key: "prediction", version: prediction.version, make: () => this.predictionCard(prediction.body) });
    entries.push(...standingEntries(this, phase));
    if (entries.length === 0) entries.push({ key: "nothing", version: phase, make: () => h("p", { class: "panel quiet" }, t(me ? (CALM[phase] ?? "now.nothing") : (WATCHED[phase] ?? "now.watching"))) });
    if (phase === "PLAN" && decisions.some(({ body }) => body.draft)) {
      entries.push({
        key: "undo",
        version: 1,
        make: () => h("button", { "data-focus": "undo", onclick: () => this.command({ type: "Undo" }, t("toast.undone")) }, t("decision.undo")),
      });
    }
    keyed(this.sections.now, [{ key: "title", version: phase, make: () => h("h2", {}, phase === "RUN" || phase === "PLAN" ? t("tab.now") : t(`phase.${phase}`)) }, ...entries]);
    const waiting = decisions.length + proposals.filter(({ body }) => body.yoursToAnswer).length;
    this.badge("now", phase === "PLAN" || phase === "RUN" ? waiting : 0);
  }

  badge(tab, count) {
    this.badges[tab].hidden = count === 0;
    this.badges[tab].textContent = count;
  }

  decisionEntry({ key, version, body }, phase) {
    return this.answerable(key, version, body, phase, async (decision, answer) => {
      const refusal = await this.link.send({ type: "Decide", decision: decision.id, answer });
      if (!refusal) toast(t(phase === "PLAN" ? "toast.drafted" : "toast.accepted"));
      return refusal;
    });
  }

  /** A card with something to answer; `phase` words it, `submit` gives the answer. */
  answerable(key, version, body, phase, submit) {
    return {
      key,
      version: `${version}/${this.open.has(body.id)}/${phase}`,
      make: () =>
        decisionCard(body, {
          phase,
          seatTitle: (id) => this.model.chair(id)?.title || id,
          isOpen: (id) => this.open.has(id),
          setOpen: (id, open) => {
            if (open) this.open.add(id);
            else this.open.delete(id);
            this.draw();
            document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.querySelector("input, select, textarea, button")?.focus();
          },
          submit,
        }),
    };
  }

  proposalEntry({ key, version, body }) {
    const open = this.open.has(`counter-${body.id}`);
    return {
      key,
      version: `${version}/${open}`,
      make: () =>
        proposalCard(body, {
          chair: (id) => this.model.chair(id),
          command: (command, said) => this.command(command, said),
          isOpen: (id) => this.open.has(id),
          setOpen: (id, open_) => {
            if (open_) this.open.add(id);
            else this.open.delete(id);
            this.draw();
          },
          begun: this.begun,
        }),
    };
  }

  predictionCard(body) {
    const input = h("input", { id: "prediction", type: "number", inputmode: "numeric", step: "any", value: body.own === null || body.own === undefined ? "" : body.own / body.per });
    return h(
      "form",
      {
        class: "card",
        onsubmit: (event) => {
          event.preventDefault();
          if (input.value !== "") this.command({ type: "Predict", number: Math.round(Number(input.value) * body.per) }, t("toast.accepted"));
        },
      },
      h("h3", {}, t("prediction.title")),
      h("label", { for: "prediction" }, body.question),
      h("div", { class: "row" }, input, h("span", { class: "unit" }, body.unit), h("button", { type: "submit" }, t("prediction.submit"))),
      body.own !== null && body.own !== undefined && h("p", { class: "drafted" }, t("prediction.own", this.context.measured(body.measure, body.own))),
    );
  }

  drawBoard() {
    const stages = this.model.all("stage").sort((a, b) => a.body.order - b.body.order);
    const items = this.model.all("item").map(({ body }) => body);
    const versions = new Map();
    for (const part of this.model.all("item")) {
      const at = part.body.stage;
      versions.set(at, (versions.get(at) || 0) * 31 + part.version * 7 + part.body.id);
    }
    const wide = this.context.wide;
    keyed(this.sections.board, [
      { key: "title", version: 1, make: () => h("h2", {}, t("board.title")) },
      {
        key: "legend",
        version: 1,
        make: () =>
          h(
            "ul",
            { class: "legend" },
            Object.keys(SHAPES).map((type) =>
              h("li", {}, h("span", { class: `shape legend-shape ${type} ${SHAPES[type]}`, "aria-hidden": "true" }), t(`item.type.${type}`)),
            ),
          ),
      },
      ...stages.map(({ key, version, body }) => ({
        key,
        version: `${version}/${versions.get(body.id) || 0}/${wide}`,
        make: () => stage(body, items, this.context),
      })),
    ]);
  }

  drawServices() {
    const services = this.model.all("service");
    const incidents = this.model.all("incident");
    keyed(this.sections.services, [
      { key: "title", version: 1, make: () => h("h2", {}, t("services.title")) },
      ...(services.length === 0 ? [{ key: "none", version: 1, make: () => h("p", { class: "quiet" }, t("services.none")) }] : []),
      ...services.map(({ key, version, body }) => ({ key, version, make: () => service(body, this.context) })),
      { key: "incidents", version: 1, make: () => h("h2", {}, t("incident.title")) },
      ...(incidents.length === 0 ? [{ key: "noIncident", version: 1, make: () => h("p", { class: "quiet" }, t("incident.none")) }] : []),
      ...incidents.map(({ key, version, body }) => ({ key: `all-${key}`, version, make: () => incident(body, this.context) })),
      this.goalsEntry("goals"),
    ]);
    const open = incidents.length;
    this.badge("services", open);
  }

  goalsEntry(key) {
    const goals = this.model.all("goal");
    return {
      key,
      version: goals.map((part) => part.version).join(","),
      make: () =>
        h(
          "section",
          { class: "panel", hidden: goals.length === 0 },
          h("h2", {}, t("goals.title")),
          h("ul", { class: "plain" }, goals.map(({ body }) => goal(body, this.context))),
        ),
    };
  }

  seatsEntry(key) {
    const chairs = this.model.all("seat");
    return {
      key,
      version: chairs.map((part) => part.version).join(","),
      make: () =>
        h(
          "section",
          { class: "panel" },
          h("h2", {}, t("seats.title")),
          h(
            "ul",
            { class: "plain" },
            chairs.map(({ body }) =>
              h(
                "li",
                {},
                h(
                  "div",
                  { class: "pair" },
                  h("span", {}, body.title),
                  h("span", {}, body.name || "–", " ", [body.you && "you", body.bot && "bot", body.away && "away", body.ready && "ready"].filter(Boolean).map((word) => h("span", { class: `tag is-${word}` }, t(`seat.${word}`))), body.pairedWith && h("span", { class: "agree block" }, t("seat.paired", this.model.chair(body.pairedWith)?.title || body.pairedWith))),
                ),
                h("p", { class: "quiet" }, body.decides),
              ),
            ),
          ),
        ),
    };
  }

  drawMine(me) {
    const entries = [];
    const bonus = this.model.part("bonus");
    const cash = this.model.part("money");
    if (bonus && bonus.body.full > 0) {
      const scheme = this.model.part("scheme");
      // before a later round's days pass, all measures are still those of the round before
      const last = this.clock.round > 1 && ["BRIEFING", "PLAN"].includes(this.clock.phase);
      entries.push({ key: "bonus", version: `${bonus.version}/${scheme?.version}/${last}`, make: () => bonusPanel(bonus.body, scheme?.body, last, this.context) });
    }
    if (cash && ["cash", "value", "outageCost", "wages"].some((key) => cash.body[key])) entries.push({ key: "money", version: cash.version, make: () => moneyPanel(cash.body, this.context) });
    entries.push(this.seatsEntry("seats"));
    const walls = this.model.all("wall");
    if (walls.length > 0)
      entries.push({
        key: "walls",
        version: walls.map((part) => part.version).join(","),
        make: () => h("section", { class: "panel" }, h("h2", {}, t("trust.title")), h("ul", { class: "plain" }, walls.map(({ body }) => wall(body, this.context)))),
      });
    const practices = this.model.all("practice").filter(({ body }) => body.started);
    if (practices.length > 0)
      entries.push({
        key: "practices",
        version: practices.map((part) => part.version).join(","),
        make: () =>
          h(
            "section",
            { class: "panel" },
            h("h2", {}, t("practice.title")),
            h(
              "ul",
              { class: "plain" },
              practices.map(({ body }) =>
                h(
                  "li",
                  {},
                  h("button", { class: "link", onclick: () => this.context.why("PRACTICE", body.id, body.name) }, body.name),
                  h("span", { class: "quiet block", "data-practice": body.id }, practiceState(body, this.model)),
                ),
              ),
            ),
          ),
      });
    const people = this.model.all("person");
    if (people.length > 0)
      entries.push({
        key: "people",
        version: people.map((part) => part.version).join(","),
        make: () => h("section", { class: "panel" }, h("h2", {}, t("people.title")), h("ul", { class: "plain people" }, people.map(({ body }) => person(body, this.context)))),
      });
    keyed(this.sections.me, entries);
  }

  drawStory() {
    keyed(this.sections.story, this.storyEntries(true));
  }

  storyEntries(withNews) {
    const part = this.model.part("story");
    if (!part) return [];
    const story = part.body;
    return [
      {
        key: `story-${withNews}`,
        version: part.version,
        make: () =>
          h(
            "section",
            { class: "panel prose" },
            h("h2", {}, withNews ? t("story.title") : this.clock.roundTitle || t("story.title")),
            story.briefing.map((paragraph) => h("p", {}, paragraph)),
            withNews &&
              story.news.length > 0 && [
                h("h3", {}, t("story.news")),
                h(
                  "ol",
                  { class: "news" },
                  [...story.news].reverse().map((news) =>
                    h("li", {}, h("span", { class: "quiet" }, this.context.calendar.moment(news.minute)), h("strong", { class: "block" }, news.title), news.text),
                  ),
                ),
              ],
          ),
      },
      ...(withNews ? [] : [this.goalsEntry("goals-now")]),
    ];
  }

  drawReady(clock, me) {
    const kind = clock.hold === "MONDAY" || clock.hold === "BELL" ? clock.hold : clock.phase;
    const needed = me && ["LOBBY", "BRIEFING", "PLAN", "REVIEW", "MONDAY", "BELL"].includes(kind);
    const others = this.model
      .all("seat")
      .map(({ body }) => body)
      .filter((chair) => !chair.you && !chair.bot && chair.name && !chair.ready && !chair.away)
      .map((chair) => chair.name);
    keyed(
      this.readySlot,
      needed
        ? [
            {
              key: "ready",
              version: `${kind}/${me.ready}/${others.join()}`,
              make: () =>
                h(
                  "div",
                  { class: "ready" },
                  me.ready && others.length > 0 && h("span", { class: "quiet" }, t("ready.waiting", others.join(", "))),
                  h(
                    "button",
                    { class: me.ready ? "" : "primary", "data-focus": "ready", onclick: () => this.command({ type: "Ready", ready: !me.ready }) },
                    t(me.ready ? "ready.undo" : `ready.${kind}`),
                  ),
                ),
            },
          ]
        : [],
    );
  }

  /** Gives a command; a refusal shows as a sentence. */
  async command(command, said) {
    const refusal = await this.link.send(command);
    if (refusal) toast(refusal);
    else if (said) toast(said);
    return refusal;
  }

}

/** When the hold that is shown ends, in real time; told anew it goes on, after a pause it starts again. */
const held = { key: "", ends: 0 };

function holdEnds(clock) {
  const key = [clock.hold, clock.holdText, clock.round, clock.paused].join("|");
  if (held.key !== key) {
    held.key = key;
    held.ends = Date.now() + 1000 * clock.holdSeconds;
  }
  return held.ends;
}

function holdBanner(clock) {
  const ends = holdEnds(clock);
  return h(
    "div",
    { class: `hold ${clock.rings || clock.hold}`, role: "status" },
    h("strong", {}, t({ BELL: `clock.bell.${clock.rings}`, MONDAY: "clock.monday", NONE: "clock.stopped" }[clock.hold])),
    h("span", {}, clock.holdText),
    clock.holdSeconds > 0 && h("span", { class: "quiet", "data-until": String(ends) }, t("hold.seconds", Math.max(0, Math.ceil((ends - Date.now()) / 1000)))),
  );
}
