import { h } from "./dom.js";
import { t } from "./words.js";

/** The dialog that answers "why?"; it asks the host and shows the answer when it comes. */
export class WhyDialog {
  constructor(link) {
    this.link = link;
    this.trail = [];
    this.heading = h("h2", { id: "why-title" });
    this.content = h("div", { class: "why-content" });
    this.dialog = h(
      "dialog",
      { class: "why", "aria-labelledby": "why-title" },
      h(
        "header",
        { class: "row spread" },
        this.heading,
        h("button", { class: "square", "aria-label": t("why.close"), onclick: () => this.dialog.close() }, "✕"),
      ),
      this.content,
    );
    document.body.append(this.dialog);
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
  }

  ask(kind, id, title) {
    this.subject = { kind, id: String(id) };
    this.heading.textContent = t("why.title", title);
    this.content.replaceChildren(h("p", { class: "quiet" }, t("why.loading")));
    if (!this.dialog.open) this.dialog.showModal();
    this.link.ask(this.subject);
  }

  show(why) {
    if (!this.subject || why.subject.kind !== this.subject.kind || why.subject.id !== this.subject.id) return;
    this.heading.textContent = t("why.title", why.title);
    this.content.replaceChildren(
      h("p", { class: "why-sentence" }, why.sentence),
      this.lines(why.lines),
      why.ask ? h("p", { class: "ask" }, t("why.ask", why.ask)) : "",
    );
  }

  lines(lines) {
    return h(
      "ul",
      { class: "why-lines" },
      lines.map((line) => {
        const text = line.link
          ? h("button", { class: "link", onclick: () => this.ask(line.link.kind, line.link.id, line.text) }, line.text)
          : h("span", {}, line.text);
        const share = line.permille >= 0;
        return h(
          "li",
          {},
          h("div", { class: "why-line" }, text, line.value && h("span", { class: "amount" }, line.value)),
          share && h("div", { class: "bar", "aria-hidden": "true" }, h("span", { style: { width: `${Math.min(100, line.permille / 10)}%` } })),
          line.lines?.length ? this.lines(line.lines) : null,
        );
      }),
    );
  }
}
