import { h } from "./dom.js";
import { t } from "./words.js";
import { Link } from "./link.js";
import { Model } from "./model.js";
import { WhyDialog } from "./why.js";
import { toast } from "./toast.js";
import { joinScreen, chooseSeat } from "./join.js";
import { Game } from "./game.js";

/** Starts the page: reads the code from the address, finds the room, and hands over to the game. */

const app = document.getElementById("app");
const fragment = readFragment();
if (fragment.code) enter(fragment);
else joinScreen(app, (code) => {
  history.replaceState(null, "", `#${code}`);
  enter({ code });
});
addEventListener("hashchange", () => location.reload());

/** "#CODE", "#CODE&f=TOKEN" for the facilitator, "#CODE&projector". */
function readFragment() {
  const found = { code: null, facilitator: null, projector: false };
  for (const piece of location.hash.slice(1).split("&")) {
    if (piece.startsWith("f=")) found.facilitator = piece.slice(2);
    else if (piece === "projector") found.projector = true;
    else if (piece) found.code = piece.toUpperCase();
  }
  return found;
}

function enter({ code, facilitator, projector }) {
  const model = new Model();
  const as = facilitator ? "facilitator" : projector ? "projector" : "seat";
  const stored = `seat-${code}`;
  const link = new Link({ code, as, token: facilitator || (as === "seat" ? recall(stored) : null) });
  const why = new WhyDialog(link);
  let viewer = null;
  let game = null;
  let choosing = null;

  const draw = () => {
    if (model.number === 0) return;
    const seated = viewer && viewer.kind !== "GUEST";
    if (!seated) {
      choosing ??= chooseSeat(app, model, link, () => {
        location.hash = "";
        location.reload();
      });
      choosing.draw();
      return;
    }
    game ??= new Game(app, model, link, why, viewer);
    game.draw();
  };

  link
    .on("welcome", (message) => {
      viewer = message.viewer;
      if (viewer.kind === "GUEST" && link.token && as === "seat") forget(stored);
    })
    .on("seated", (seat, token) => {
      viewer = seat;
      if (token && as === "seat") remember(stored, token);
      choosing = null;
    })
    .on("update", (update) => model.take(update))
    .on("why", (answer) => why.show(answer))
    .on("refused", (sentence) => {
      if (choosing) choosing.refuse(sentence);
      else toast(sentence);
    })
    .on("connection", (state, sentence) => connection(state, sentence, link));
  model.onChange(draw);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && link.wake());
  addEventListener("online", () => link.wake());
  link.open();
}

function connection(state, sentence, link) {
  const place = document.getElementById("connection");
  place.className = `connection ${state}`;
  if (state === "OPEN" && !sentence) {
    place.replaceChildren();
    return;
  }
  const retry =
    state === "LOST"
      ? h("button", { onclick: () => link.wake() }, t("connection.retry"))
      : state === "REFUSED"
        ? h("button", { onclick: () => { location.hash = ""; location.reload(); } }, t("join.other"))
        : null;
  place.replaceChildren(h("span", {}, sentence || t(`connection.${state}`)), ...(retry ? [retry] : []));
}

function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, token) {
  try {
    localStorage.setItem(key, token);
  } catch {
    /* Private windows keep nothing; the seat then lasts as long as the page. */
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    /* As above. */
  }
}
