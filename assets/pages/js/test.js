/**
 * Tries for a minute whether a connection to the host opens and stays open, and says so in plain
 * words. `?seconds=` makes it shorter or longer, up to 100.
 */
const SLOW_MS = 500;
const asked = Number(new URLSearchParams(location.search).get("seconds"));
const SECONDS = asked >= 1 && asked <= 100 ? asked : 60;
const at = (id) => document.getElementById(id);

function say(state, sentence) {
  at("verdict").dataset.state = state;
  at("verdict").replaceChildren(Object.assign(document.createElement("strong"), { textContent: sentence }));
}

function ask(...sentences) {
  at("asks").replaceChildren(...sentences.map((text) => Object.assign(document.createElement("li"), { textContent: text })));
  at("ask").hidden = sentences.length === 0;
}

function run() {
  at("again").hidden = true;
  ask();
  at("figures").textContent = "";
  say("opening", "Opening a connection …");
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(`${scheme}//${location.host}/test-socket`);
  const begun = performance.now();
  const sent = new Map();
  const trips = [];
  let opened = 0;
  let next = 0;
  let timer = 0;
  let over = false;

  function end(state, sentence, ...asks) {
    if (over) return;
    over = true;
    clearInterval(timer);
    clearTimeout(deadline);
    say(state, sentence);
    ask(...asks);
    at("again").hidden = false;
    socket.close();
  }

  const deadline = setTimeout(() => {
    end("closed", "No connection opens: nothing answered for 15 seconds.", ...barred());
  }, 15000);

  socket.onopen = () => {
    clearTimeout(deadline);
    opened = performance.now();
    say("trying", "A connection opens. Watching whether it stays open …");
    timer = setInterval(() => {
      const age = (performance.now() - opened) / 1000;
      const waiting = Math.max(0, ...[...sent.values()].map((since) => performance.now() - since));
      at("figures").textContent = figures(age);
      if (waiting > 10000) {
        end("broken", `The connection opened and fell silent after ${Math.round(age - waiting / 1000)} seconds.`, ...dropped());
      } else if (age >= SECONDS && sent.size === 0) {
        const worst = Math.max(...trips);
        if (worst > SLOW_MS) {
          end("slow", "The connection opens and stays open, but it is slow: play will feel sticky.", "Is the wireless network crowded, or the traffic led through a far-away gateway?", "Can the host and the players be in the same network?");
        } else {
          end("good", "The connection opens and stays open: this network lets you play.");
        }
      } else if (age < SECONDS) {
        sent.set(String(++next), performance.now());
        socket.send(String(next));
      }
    }, 1000);
  };
  socket.onmessage = (event) => {
    if (sent.has(event.data)) trips.push(performance.now() - sent.get(event.data));
    sent.delete(event.data);
  };
  socket.onclose = () => {
    if (opened) {
      end("broken", `The connection opened and was cut after ${Math.round((performance.now() - opened) / 1000)} seconds.`, ...dropped());
    } else {
      const quick = performance.now() - begun < 1000;
      end("closed", `The page comes, but no connection opens${quick ? ": it is refused at once" : ""}.`, ...barred());
    }
  };

  function figures(age) {
    if (trips.length === 0) return "";
    return `Open for ${Math.min(SECONDS, Math.round(age))} of ${SECONDS} seconds; ${trips.length} answers, the slowest after ${Math.round(Math.max(...trips))} ms.`;
  }
}

function barred() {
  return [
    `Is a proxy or a filter between this device and ${location.host}? It has to let WebSockets (the header “Upgrade: websocket”) through.`,
    `Can they make an exception for the address ${location.host}?`,
    "Without them: does it work over a phone's own network, or with host and players in one wireless network?",
  ];
}

function dropped() {
  return [
    "Does a proxy or firewall cut long connections? It should let them stand for at least two minutes without traffic.",
    "Does the wireless network keep devices from each other (“client isolation”), or move them between access points?",
  ];
}

at("again").addEventListener("click", run);
run();
