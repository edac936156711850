/** The newest view: parts by key, and the clock that goes on between updates. */
export class Model {
  constructor() {
    this.parts = new Map();
    this.number = 0;
    this.clockTaken = 0;
    this.clockVersion = null;
    this.listeners = [];
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  /** Takes an update in; an older one than the newest taken is ignored. */
  take(update) {
    if (!update.full && update.number <= this.number) return;
    if (update.full) this.parts.clear();
    this.number = update.number;
    for (const part of update.changed) this.parts.set(part.key, part);
    for (const key of update.removed) this.parts.delete(key);
    const clock = this.parts.get("clock");
    if (clock && clock.version !== this.clockVersion) {
      this.clockVersion = clock.version;
      this.clockTaken = performance.now();
    }
    this.listeners.forEach((listener) => listener());
  }

  body(key) {
    return this.parts.get(key)?.body;
  }

  part(key) {
    return this.parts.get(key);
  }

  /** All parts whose key starts with "prefix/". */
  all(prefix) {
    const found = [];
    for (const part of this.parts.values()) if (part.key.startsWith(`${prefix}/`)) found.push(part);
    return found;
  }

  /** The simulated minute now. */
  minute() {
    const clock = this.body("clock");
    if (!clock) return 0;
    const seconds = (performance.now() - this.clockTaken) / 1000;
    const minute = clock.minute + (clock.perSecond / 1000) * seconds;
    return clock.perSecond > 0 ? Math.min(minute, clock.until) : clock.minute;
  }

  meter(meter) {
    return meter ? meter.value + meter.rate * (this.minute() - meter.since) : null;
  }

  me() {
    return this.all("seat").map((part) => part.body).find((chair) => chair.you);
  }

  chair(id) {
    return this.body(`seat/${id}`);
  }
}
