import { csrf } from "./csrf.js";

const PAUSE = 1200;
const RETRY = 15000;
const waiting = new WeakMap();
const unsaved = new Set();
const submitted = new WeakSet();

document.addEventListener("input", changed);
document.addEventListener("change", changed);
document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) {
    submitted.add(event.target);
    forget(event.target);
  }
});
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
window.addEventListener("pagehide", flush);

document.addEventListener("hito:rows", changed);

function changed(event) {
  const form = event.target.form ?? event.target;
  if (form.dataset?.autosaveUrl && event.target.type !== "file") {
    submitted.delete(form);
    unsaved.add(form);
    later(form, PAUSE);
  }
}

function later(form, pause) {
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => save(form), pause));
}

function forget(form) {
  clearTimeout(waiting.get(form));
  unsaved.delete(form);
}

async function save(form) {
  unsaved.delete(form);
  try {
    const answer = await send(form, false);
    if (answer.status === 422) {
      return; // half typed: the next change brings it again
    }
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    say(form, "draftSaved", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
  } catch {
    if (submitted.has(form)) {
      return; // cut off by the page that comes: what was submitted is no draft any more
    }
    say(form, "draftFailed");
    unsaved.add(form);
    later(form, RETRY);
  }
}

function flush() {
  for (const form of unsaved) {
    forget(form);
    if (form.isConnected) {
      send(form, true).catch(() => unsaved.add(form));
    }
  }
}

function send(form, leaving) {
  const data = new FormData(form);
  for (const [key, value] of [...data]) {
    if (value instanceof File) {
      data.delete(key);
    }
  }
  return fetch(form.dataset.autosaveUrl, {
    method: "POST",
    body: new URLSearchParams(data),
    headers: { ...csrf(), "X-Requested-With": "fetch" },
    keepalive: leaving,
    redirect: "manual",
  });
}

function say(form, word, time) {
  const mark = form.querySelector("[data-draft-mark]");
  if (mark) {
    mark.textContent = document.body.dataset[word].replace("{0}", time ?? "");
  }
}
