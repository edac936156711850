import { h, keyed } from "./dom.js";
import { t } from "./words.js";

/** The screen for a code: the first thing who comes by hand sees. */
export function joinScreen(app, done) {
  const problem = h("p", { class: "problem", role: "alert" });
  const input = h("input", {
    id: "code",
    name: "code",
    autocomplete: "off",
    autocapitalize: "characters",
    spellcheck: "false",
    maxlength: 9,
    "aria-describedby": "code-help",
  });
  app.replaceChildren(
    h(
      "main",
      { id: "main", class: "door" },
      brand(),
      h(
        "form",
        {
          class: "panel",
          novalidate: true,
          onsubmit: (event) => {
            event.preventDefault();
            const code = input.value.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
            if (/^[0-9A-HJKMNP-TV-Z]{8}$/.test(code)) done(code);
            else {
              problem.textContent = t("join.codeBad");
              input.focus();
            }
          },
        },
        h("label", { for: "code" }, t("join.code")),
        input,
        h("p", { id: "code-help", class: "quiet" }, t("join.codeHelp")),
        problem,
        h("button", { class: "primary", type: "submit" }, t("join.go")),
      ),
    ),
  );
  input.focus();
}

/** The screen on which a guest types a name and takes a seat. */
export function chooseSeat(app, model, link, another) {
  const name = h("input", { id: "name", name: "name", autocomplete: "given-name", maxlength: 24, "aria-describedby": "name-help" });
  const problem = h("p", { class: "problem", role: "alert" });
  const seats = h("div", { class: "seats" });
  const title = h("h2", {});
  app.replaceChildren(
    h(
      "main",
      { id: "main", class: "door" },
      brand(),
      h(
        "div",
        { class: "panel" },
        title,
        h("label", { for: "name" }, t("join.name")),
        name,
        h("p", { id: "name-help", class: "quiet" }, t("join.nameHelp")),
        problem,
        h("h3", {}, t("join.choose")),
        seats,
        h("button", { class: "link", onclick: another }, t("join.other")),
      ),
    ),
  );
  name.focus();

  const take = (seat) => {
    const typed = name.value.trim();
    if (!typed) {
      problem.textContent = t("join.nameMissing");
      name.focus();
      return;
    }
    problem.textContent = "";
    link.takeSeat(seat, typed);
  };

  return {
    draw() {
      title.textContent = model.body("game")?.title || "";
      keyed(
        seats,
        model.all("seat").map(({ key, version, body }) => ({
          key,
          version,
          make: () => {
            const free = body.bot || !body.name;
            return h(
              "button",
              { class: "seat-choice", disabled: !free, "data-focus": key, onclick: () => take(body.id) },
              h("strong", {}, body.title),
              h("span", { class: "decides" }, body.decides),
              h("span", { class: "quiet" }, !free ? t("join.taken", body.name) : body.name ? t("join.bot", body.name) : t("join.free")),
            );
          },
        })),
      );
    },
    refuse(sentence) {
      problem.textContent = sentence;
    },
  };
}

function brand() {
  return h(
    "header",
    { class: "brand" },
    h("span", { class: "brand-notes", "aria-hidden": "true" }, h("i"), h("i"), h("i"), h("i")),
    h("h1", {}, t("app.title")),
    h("p", {}, t("join.lead")),
  );
}
