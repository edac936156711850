import { h } from "./dom.js";
import { t } from "./words.js";
import { lowerIsBetter } from "./format.js";

/** What an answer says, in words, with the labels of the decision's options. */
export function answerText(decision, answer) {
  if (!answer) return "";
  const label = (id) =>
    [...decision.options, ...decision.targets].find((option) => option.id === id)?.label ?? id;
  switch (answer.kind) {
    case "CHOOSE":
      return label(answer.option);
    case "RANK":
      return answer.options.map(label).join(", ");
    case "NUMBER":
      return `${answer.number}${decision.unit ? ` ${decision.unit}` : ""}`;
    case "ASSIGN":
      return `${label(answer.subject)} → ${label(answer.target)}`;
    case "TOGGLE":
      return t(answer.on ? "decision.on" : "decision.off");
    default:
      return answer.words;
  }
}

/**
 * A card for one decision, drawn from its data alone.
 *
 * context: { phase, seatTitle(id), isOpen(id), setOpen(id, open), submit(decision, answer) → Promise<sentence|null> }
 */
export function decisionCard(decision, context) {
  const open = context.isOpen(decision.id);
  const panel = `decision-${decision.id.replace(/\W/g, "-")}`;
  const card = h(
    "article",
    { class: `card decision${open ? " is-open" : ""}` },
    h("header", { class: "card-head" }, h("h3", {}, decision.title), decision.standing && h("span", { class: "tag" }, t("now.standing"))),
    h("p", { class: "question" }, decision.question),
    decision.why && h("p", { class: "quiet" }, `${t("decision.why")}: ${decision.why}`),
    decision.current && h("p", { class: "quiet" }, t("decision.currently", answerText(decision, decision.current))),
    decision.draft && h("p", { class: "drafted" }, t(context.phase === "STANDING" ? "standing.order" : "decision.drafted", answerText(decision, decision.draft))),
  );
  if (!open) {
    card.append(
      h(
        "button",
        { class: "primary", "data-focus": `open-${decision.id}`, "aria-expanded": "false", onclick: () => context.setOpen(decision.id, true) },
        t(context.phase === "STANDING" ? "standing.set" : "decision.open"),
        h("span", { class: "visually-hidden" }, `: ${decision.title}`),
      ),
    );
    return card;
  }
  const problem = h("p", { class: "problem", role: "alert" });
  const field = inputFor(decision, panel, context);
  const form = h(
    "form",
    {
      id: panel,
      novalidate: true,
      onsubmit: async (event) => {
        event.preventDefault();
        problem.textContent = "";
        const answer = field.answer();
        if (!answer) {
          problem.textContent = t("decision.pick");
          return;
        }
        submit.disabled = true;
        submit.textContent = t("decision.sending");
        const refusal = await context.submit(decision, answer);
        submit.disabled = false;
        submit.textContent = submitText(decision, context, answer);
        if (refusal) problem.textContent = refusal;
        else context.setOpen(decision.id, false);
      },
    },
    field.element,
    decision.known && h("p", { class: "quiet" }, h("strong", {}, `${t("decision.known")}: `), decision.known),
    decision.cost && h("p", { class: "quiet" }, h("strong", {}, `${t("decision.cost")}: `), decision.cost),
    decision.mustAgree && h("p", { class: "agree" }, t("decision.agree", context.seatTitle(decision.mustAgree))),
    problem,
  );
  const submit = h("button", { class: "primary", type: "submit" }, submitText(decision, context, field.answer()));
  const rename = () => (submit.textContent = submitText(decision, context, field.answer()));
  form.addEventListener("change", rename);
  form.addEventListener("click", rename);
  form.append(
    h(
      "div",
      { class: "row" },
      submit,
      h("button", { type: "button", "aria-expanded": "true", onclick: () => context.setOpen(decision.id, false) }, t("decision.close")),
    ),
  );
  card.append(form);
  return card;
}

function submitText(decision, context, answer) {
  const asked = decision.mustAgree || chosen(decision, answer)?.mustAgree;
  if (asked && context.phase !== "STANDING") return t("decision.submit.propose", context.seatTitle(asked));
  return t(`decision.submit.${context.phase === "RUN" ? "RUN" : context.phase === "STANDING" ? "STANDING" : "PLAN"}`);
}

/** The option an answer is about; undefined where it is about none in particular. */
function chosen(decision, answer) {
  if (!answer) return undefined;
  const id = { CHOOSE: answer.option, NUMBER: String(answer.number), ASSIGN: answer.subject, TOGGLE: answer.on ? "on" : "off" }[answer.kind];
  return decision.options.find((option) => option.id === id);
}

function inputFor(decision, panel, context) {
  const start = decision.draft || decision.current;
  switch (decision.kind) {
    case "CHOOSE":
      return choose(decision, panel, start?.option, context);
    case "RANK":
      return rank(decision, start?.options);
    case "NUMBER":
      return number(decision, panel, start?.number);
    case "ASSIGN":
      return assign(decision, panel, start);
    case "TOGGLE":
      return toggle(decision, panel, start?.on);
    default:
      return words(panel, start?.words);
  }
}

/** What the seat expects of an option: which measures rise and fall, good and bad marked. */
export function leanings(list) {
  if (!list?.length) return null;
  const strongest = [...list].sort((a, b) => Math.abs(b.permille) - Math.abs(a.permille)).slice(0, 5);
  return h(
    "span",
    { class: "leanings" },
    h("span", { class: "visually-hidden" }, `${t("decision.expect")}: `),
    strongest.map((leaning) => {
      const more = leaning.permille > 0;
      const good = more !== lowerIsBetter(leaning.measure);
      return h(
        "span",
        { class: `leaning ${good ? "good" : "bad"}` },
        h("span", { "aria-hidden": "true" }, `${more ? "▲" : "▼"} ${t(`measure.${leaning.measure}`)} ${percent(leaning)} %`),
        h("span", { class: "visually-hidden" }, t(more ? "decision.more" : "decision.less", t(`measure.${leaning.measure}`), percent(leaning))),
      );
    }),
  );
}

/** By how much of a usual round's, in whole percent; never nothing. */
function percent(leaning) {
  return Math.max(1, Math.round(Math.abs(leaning.permille) / 10));
}

function optionBody(option) {
  return [
    h("span", { class: "option-label" }, option.label),
    option.barred && h("span", { class: "option-barred" }, option.barred),
    option.detail && h("span", { class: "option-detail" }, option.detail),
    leanings(option.leanings),
  ];
}

function choose(decision, name, current, context) {
  const element = h(
    "fieldset",
    { class: "options" },
    h("legend", { class: "visually-hidden" }, decision.question),
    decision.options.map((option) =>
      h(
        "label",
        { class: option.barred ? "option barred" : "option" },
        h("input", { type: "radio", name, value: option.id, checked: option.id === current, disabled: !!option.barred }),
        h(
          "span",
          { class: "option-body" },
          optionBody(option),
          option.mustAgree && !decision.mustAgree && h("span", { class: "option-detail agree" }, t("decision.agree", context.seatTitle(option.mustAgree))),
        ),
      ),
    ),
  );
  return {
    element,
    answer: () => {
      const picked = element.querySelector("input:checked");
      return picked ? { kind: "CHOOSE", option: picked.value } : null;
    },
  };
}

function rank(decision, current) {
  const known = new Map(decision.options.map((option) => [option.id, option]));
  let order = [...(current || []).filter((id) => known.has(id))];
  for (const id of known.keys()) if (!order.includes(id)) order.push(id);
  const list = h("ol", { class: "ranking" });
  const draw = (focus) => {
    list.replaceChildren(
      ...order.map((id, place) => {
        const option = known.get(id);
        const move = (by, key) =>
          h(
            "button",
            {
              type: "button",
              class: "square",
              "aria-label": t(key, option.label),
              disabled: place + by < 0 || place + by >= order.length,
              "data-move": `${id}:${by}`,
              onclick: () => {
                order.splice(place, 1);
                order.splice(place + by, 0, id);
                draw(`${id}:${by}`);
              },
            },
            by < 0 ? "↑" : "↓",
          );
        return h(
          "li",
          {},
          h("span", { class: "place", "aria-hidden": "true" }, String(place + 1)),
          h("span", { class: "option-body" }, optionBody(option)),
          h("span", { class: "moves" }, move(-1, "decision.up"), move(1, "decision.down")),
        );
      }),
    );
    if (!focus) return;
    const again = list.querySelector(`[data-move="${CSS.escape(focus)}"]`);
    (again?.disabled ? list.querySelector(`[data-move^="${CSS.escape(focus.split(":")[0])}"]:not([disabled])`) : again)?.focus();
  };
  draw(null);
  return { element: list, answer: () => ({ kind: "RANK", options: [...order] }) };
}

function number(decision, panel, current) {
  const step = Math.max(1, decision.step || 1);
  const clamp = (value) => Math.min(decision.most, Math.max(decision.least, value));
  const input = h("input", {
    type: "number",
    id: `${panel}-number`,
    inputmode: "numeric",
    min: decision.least,
    max: decision.most,
    step,
    value: current ?? decision.least,
  });
  const nudge = (by, sign) =>
    h(
      "button",
      { type: "button", class: "square", "aria-label": `${sign}${step}`, onclick: () => (input.value = clamp(Number(input.value || 0) + by)) },
      sign,
    );
  const element = h(
    "div",
    { class: "number" },
    h("label", { for: `${panel}-number` }, `${decision.unit || decision.title} (${decision.least}–${decision.most})`),
    h("div", { class: "row" }, nudge(-step, "−"), input, nudge(step, "+")),
    decision.options.length > 0 && h("ul", { class: "hints" }, decision.options.map((option) => h("li", {}, optionBody(option)))),
  );
  return {
    element,
    answer: () => (input.value === "" || Number.isNaN(Number(input.value)) ? null : { kind: "NUMBER", number: Math.round(Number(input.value)) }),
  };
}

function assign(decision, panel, current) {
  const select = (id, label, options, value) => {
    const element = h("select", { id }, options.map((option) => h("option", { value: option.id }, option.label)));
    if (value) element.value = value;
    return [h("label", { for: id }, label), element];
  };
  const [whoLabel, who] = select(`${panel}-who`, t("decision.who"), decision.options, current?.subject);
  const [whereLabel, where] = select(`${panel}-where`, t("decision.where"), decision.targets, current?.target);
  const detail = h("p", { class: "quiet" });
  const show = () => {
    const option = decision.options.find((o) => o.id === who.value);
    detail.replaceChildren(...[option?.detail || "", leanings(option?.leanings)].filter(Boolean));
  };
  who.addEventListener("change", show);
  show();
  return {
    element: h("div", { class: "assign" }, whoLabel, who, detail, whereLabel, where),
    answer: () => (who.value && where.value ? { kind: "ASSIGN", subject: who.value, target: where.value } : null),
  };
}

function toggle(decision, name, current) {
  const radio = (on) => {
    const option = decision.options.find((o) => o.id === String(on) || o.id === (on ? "on" : "off"));
    return h(
      "label",
      { class: "option" },
      h("input", { type: "radio", name, value: String(on), checked: on === current }),
      h(
        "span",
        { class: "option-body" },
        option ? optionBody(option) : h("span", { class: "option-label" }, t(on ? "decision.on" : "decision.off")),
      ),
    );
  };
  const element = h("fieldset", { class: "options" }, h("legend", { class: "visually-hidden" }, decision.question), radio(true), radio(false));
  return {
    element,
    answer: () => {
      const picked = element.querySelector("input:checked");
      return picked ? { kind: "TOGGLE", on: picked.value === "true" } : null;
    },
  };
}

function words(panel, current) {
  const input = h("textarea", { id: `${panel}-words`, rows: 3, maxlength: 500, value: current || "" });
  return {
    element: h("div", {}, h("label", { for: `${panel}-words`, class: "visually-hidden" }, "…"), input),
    answer: () => (input.value.trim() ? { kind: "TEXT", words: input.value.trim() } : null),
  };
}
