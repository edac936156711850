/** Builds an element: h("p", { class: "x", onclick: f }, "text", child …). Text is never parsed as HTML. */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "checked" || name === "disabled" || name === "selected") element[name] = value;
    else if (name === "style") for (const [p, v] of Object.entries(value)) element.style.setProperty(p, v);
    else element.setAttribute(name, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    // A number and its sign belong on one line.
    element.append(child.nodeType ? child : document.createTextNode(String(child).replace(/(\d) %/g, "$1\u00a0%")));
  }
}

/** An SVG element. */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
  append(element, children);
  return element;
}

/**
 * Makes the children of a container those of a list, keeping what did not change: focus, half-typed
 * answers and scroll positions survive. Entries are { key, version, make }.
 */
export function keyed(container, entries) {
  const old = new Map();
  for (const child of [...container.children]) old.set(child.dataset.key, child);
  let place = container.firstElementChild;
  for (const { key, version, make } of entries) {
    let element = old.get(key);
    old.delete(key);
    if (!element || element.dataset.version !== String(version)) {
      const fresh = make();
      fresh.dataset.key = key;
      fresh.dataset.version = String(version);
      if (element) {
        const focused = focusPath(element);
        if (place === element) place = fresh;
        element.replaceWith(fresh);
        restoreFocus(fresh, focused);
      }
      element = fresh;
    }
    if (element !== place) container.insertBefore(element, place);
    else place = place.nextElementSibling;
  }
  for (const gone of old.values()) gone.remove();
}

function focusPath(element) {
  const active = document.activeElement;
  if (!active || !element.contains(active)) return null;
  return active.dataset.focus || active.id || "";
}

function restoreFocus(element, path) {
  if (path === null) return;
  const again = path && element.querySelector(`[data-focus="${CSS.escape(path)}"], #${CSS.escape(path)}`);
  (again || element.querySelector("button, input, select, textarea, a") || element).focus?.({ preventScroll: true });
}
