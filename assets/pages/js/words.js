import english from "./texts/en.js";

/** The texts of the page in the reader's language; English where there is no other. */
const bundles = { en: english };
const language = (navigator.language || "en").slice(0, 2);
const texts = { ...english, ...(bundles[language] || {}) };

/** The text for a key, with {0}, {1} … filled in. A missing key shows itself. */
export function t(key, ...details) {
  const text = texts[key];
  if (text === undefined) return key;
  return text.replace(/\{(\d)\}/g, (all, i) => (details[i] === undefined ? all : String(details[i])));
}

/** The text for a count: key.one for 1, else key.many with the count as {0}. */
export function n(key, count, ...details) {
  return t(count === 1 ? `${key}.one` : `${key}.many`, count, ...details);
}
