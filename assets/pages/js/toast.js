import { h } from "./dom.js";

/** Shows a sentence for some seconds; screen readers hear it at once. */
export function toast(text) {
  const place = document.getElementById("toasts");
  const element = h("p", { class: "toast" }, text);
  place.append(element);
  setTimeout(() => element.remove(), 7000);
}

/** Says a sentence to screen readers only. */
export function announce(text) {
  const place = document.getElementById("announce");
  if (place.textContent !== text) place.textContent = text;
}
