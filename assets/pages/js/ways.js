import { h } from "./dom.js";
import { t } from "./words.js";

/** The whole game beside other ways of playing it on the same luck: a card for each way, the own first. */
export function waysEntries(end, version) {
  const { ways, rows } = end.beside;
  if (ways.length === 0) return [];
  return [
    {
      key: "ways",
      version,
      make: () =>
        h(
          "section",
          { class: "panel" },
          h("h3", {}, t("end.ways")),
          h("p", { class: "quiet" }, t(rows.length > 0 ? "end.waysHow" : "end.waysSame")),
          rows.length > 0 && h("div", { class: "ways" }, ways.map((way, number) => card(way, number, rows, end.mostStars))),
        ),
    },
  ];
}

function card(way, number, rows, mostStars) {
  const own = way.about === "";
  return h(
    "article",
    { class: own ? "way is-own" : "way" },
    h("h4", {}, own ? t("end.own") : way.about),
    mostStars > 0 && h("p", { class: "stars", "aria-label": t("end.stars", way.stars, mostStars) }, "★".repeat(way.stars) + "☆".repeat(Math.max(0, mostStars - way.stars))),
    h(
      "ul",
      { class: "plain" },
      rows.map((row) => h("li", { class: "pair" }, h("span", {}, row.name), h("strong", { class: row.best[number] ? "is-good" : "" }, row.best[number] ? `✓ ${row.values[number]}` : row.values[number]))),
    ),
  );
}
