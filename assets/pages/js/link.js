/**
 * The connection to a room: reconnects by itself, comes back to its seat with the token, gives
 * commands again that were not acknowledged, under their old id, so that each acts once.
 */
export class Link {
  constructor({ code, as, token }) {
    this.code = code;
    this.as = as;
    this.token = token;
    this.resume = 0;
    this.wait = 250;
    this.pending = new Map();
    this.handlers = {};
    this.next = 1;
    this.prefix = random();
    this.closed = false;
    /** What the host said before it hung up. */
    this.goodbye = "";
  }

  on(type, handler) {
    this.handlers[type] = handler;
    return this;
  }

  open() {
    clearTimeout(this.timer);
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(`${scheme}//${location.host}/ws`);
    this.socket = socket;
    this.emit("connection", "CONNECTING", "");
    socket.onopen = () => {
      this.wait = 250;
      this.goodbye = "";
      const hello = { type: "hello", code: this.code, as: this.as };
      if (this.token) hello.token = this.token;
      if (this.resume) hello.resume = this.resume;
      this.transmit(hello);
      for (const message of this.pending.values()) this.transmit(message);
      this.pulse = setInterval(() => this.transmit({ type: "ping" }), 15000);
    };
    socket.onmessage = (event) => this.receive(JSON.parse(event.data));
    socket.onclose = () => {
      clearInterval(this.pulse);
      if (this.closed || socket !== this.socket) return;
      this.emit("connection", "LOST", this.goodbye);
      this.timer = setTimeout(() => this.open(), this.wait);
      this.wait = Math.min(this.wait * 2, 8000);
    };
  }

  /** Tries at once, for a page that comes back from sleep. */
  wake() {
    if (this.closed || (this.socket && this.socket.readyState <= WebSocket.OPEN)) return;
    this.wait = 250;
    this.open();
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    clearInterval(this.pulse);
    this.socket?.close();
  }

  takeSeat(seat, name) {
    this.transmit({ type: "seat", seat, name });
  }

  /** Gives a command; resolves with null when carried out, with the refusal's sentence when not. */
  send(command) {
    const id = `${this.prefix}-${this.next++}`;
    const message = { type: "command", id, command };
    return new Promise((resolve) => {
      message.done = resolve;
      this.pending.set(id, message);
      this.transmit(message);
    });
  }

  ask(subject) {
    this.transmit({ type: "ask", subject });
  }

  transmit(message) {
    if (this.socket?.readyState !== WebSocket.OPEN) return;
    const { done, ...wire } = message;
    this.socket.send(JSON.stringify(wire));
  }

  receive(message) {
    switch (message.type) {
      case "update":
        this.resume = message.number;
        this.emit("update", message);
        break;
      case "accepted":
        this.settle(message.id, null);
        break;
      case "refused":
        if (!this.settle(message.id, message.sentence)) this.emit("refused", message.sentence, message.id);
        break;
      case "seated":
        this.token = message.token || this.token;
        this.resume = 0;
        this.emit("seated", message.viewer, this.token);
        break;
      case "state":
        if (message.state === "REFUSED") this.closed = true;
        if (message.state === "LOST") this.goodbye = message.sentence;
        this.emit("connection", message.state, message.sentence);
        break;
      case "welcome":
        this.emit("welcome", message);
        this.emit("connection", "OPEN", "");
        break;
      case "why":
        this.emit("why", message.why);
        break;
      default:
    }
  }

  settle(id, sentence) {
    const message = this.pending.get(id);
    if (!message) return false;
    this.pending.delete(id);
    message.done(sentence);
    return true;
  }

  emit(type, ...details) {
    this.handlers[type]?.(...details);
  }
}

function random() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
}
