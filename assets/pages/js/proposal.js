import { h } from "./dom.js";
import { t } from "./words.js";
import { leanings } from "./decision.js";

/**
 * A card for one proposal: what is asked, how it ends, and what this seat can say to it.
 *
 * context: { chair(id), command(command, said), isOpen(id), setOpen(id, open), begun: Map }
 */
export function proposalCard(body, context) {
  const from = context.chair(body.from);
  const to = context.chair(body.to);
  const acts = body.yoursToAnswer || body.yoursToOverrule;
  return h(
    "article",
    { class: `card proposal ${body.state}` },
    h(
      "header",
      { class: "card-head" },
      h("h3", {}, titleOf(body, from, to)),
      h("span", { class: "tag" }, t(`proposal.state.${body.state}`)),
    ),
    h("p", {}, h("strong", {}, body.title), body.text ? `: ${body.text}` : ""),
    body.yoursToAnswer && !body.counter && leanings(body.leanings),
    body.counter && h("p", { class: "counter" }, body.counter.text, leanings(body.counter.leanings)),
    body.why && h("p", { class: "quiet said" }, `“${body.why}”`),
    body.ends && h("p", { class: "quiet" }, body.ends),
    acts && actions(body, context),
  );
}

/** In Run, what came to an end without a word is told; what was agreed is no news any more. */
export function isTold(body, phase) {
  const open = body.state === "OPEN" || body.state === "COUNTERED";
  return phase === "PLAN" || (open && phase === "RUN") || (phase === "RUN" && body.state !== "ACCEPTED" && body.state !== "WITHDRAWN");
}

function titleOf(body, from, to) {
  const fromTitle = from?.title || body.from;
  const toTitle = to?.title || body.to;
  if (from?.you) return t("proposal.yours", toTitle);
  return to?.you ? t("proposal.title", fromTitle) : t("proposal.between", fromTitle, toTitle);
}

function actions(body, context) {
  const begun = context.begun.get(body.id) || { instead: "", also: "", why: "" };
  context.begun.set(body.id, begun);
  const answer = (reply) => context.command({ type: "AnswerProposal", proposal: body.id, reply, why: begun.why.trim() }, t("toast.accepted"));
  const id = `why-${body.id}`;
  const why = h("input", { id, type: "text", maxlength: 200, value: begun.why, "data-focus": id, oninput: () => (begun.why = why.value) });
  const open = context.isOpen(`counter-${body.id}`);
  return [
    h("label", { for: id, class: "quiet" }, t("proposal.why")),
    why,
    h(
      "div",
      { class: "row" },
      body.yoursToAnswer && h("button", { class: "primary", onclick: () => answer("ACCEPT") }, t("proposal.accept")),
      body.yoursToAnswer && h("button", { onclick: () => answer("REFUSE") }, t("proposal.refuse")),
      body.asks.length > 0 &&
        h(
          "button",
          { "aria-expanded": String(open), "data-focus": `counter-${body.id}`, onclick: () => context.setOpen(`counter-${body.id}`, !open) },
          t("proposal.counter"),
        ),
      body.yoursToOverrule && h("button", { class: "danger", onclick: () => answer("OVERRULE") }, t("proposal.overrule")),
    ),
    body.yoursToOverrule && body.price && h("p", { class: "price" }, body.price),
    open && body.asks.length > 0 && bargain(body, begun, context),
  ];
}

/** What could be wanted instead, and in return; an answer is named by its place. */
function bargain(body, begun, context) {
  const itself = body.asks.find((ask) => ask.decision === body.decision);
  const others = body.asks.filter((ask) => ask !== itself);
  const problem = h("p", { class: "problem", role: "alert" });
  const instead = h(
    "select",
    { id: `instead-${body.id}`, onchange: () => (begun.instead = instead.value) },
    h("option", { value: "" }, t("proposal.asAsked")),
    (itself?.answers || []).map((possible, i) => h("option", { value: String(i) }, possible.label)),
  );
  const also = h(
    "select",
    { id: `also-${body.id}`, onchange: () => (begun.also = also.value) },
    h("option", { value: "" }, t("proposal.nothing")),
    others.map((ask, i) => h("optgroup", { label: ask.title }, ask.answers.map((possible, j) => h("option", { value: `${i}/${j}` }, possible.label)))),
  );
  instead.value = begun.instead;
  also.value = begun.also;
  return h(
    "form",
    {
      class: "bargain",
      onsubmit: async (event) => {
        event.preventDefault();
        if (!instead.value && !also.value) {
          problem.textContent = t("proposal.pick");
          return;
        }
        const [i, j] = also.value.split("/");
        const refusal = await context.command(
          {
            type: "CounterProposal",
            proposal: body.id,
            answer: instead.value ? itself.answers[Number(instead.value)].answer : body.answer,
            also: also.value ? { decision: others[Number(i)].decision, answer: others[Number(i)].answers[Number(j)].answer } : null,
            why: begun.why.trim(),
          },
          t("toast.accepted"),
        );
        if (refusal) problem.textContent = refusal;
      },
    },
    itself && [h("label", { for: `instead-${body.id}` }, t("proposal.instead")), instead],
    others.length > 0 && [h("label", { for: `also-${body.id}` }, t("proposal.inReturn")), also],
    problem,
    h("button", { class: "primary", type: "submit" }, t("proposal.counterSend")),
  );
}
