import htmx from "htmx.org";
import { csrf } from "./csrf.js";

let running = 0;
const plain = new WeakSet();

document.addEventListener("change", async (event) => {
  const form = event.target.form;
  if (!form?.dataset.refreshUrl || !decides(event.target, form)) {
    return;
  }
  const turn = ++running;
  const answer = await fetch(form.dataset.refreshUrl, {
    method: "POST",
    body: new URLSearchParams([...new FormData(form)].filter(([, value]) => !(value instanceof File))),
    headers: { ...csrf(), "HX-Request": "true" },
  });
  if (answer.ok && turn === running) {
    swapParts(form, parsed(await answer.text()));
  }
});

/** Rows and attachments come and go in place; without this script the same buttons load the page anew. */
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  const fields = form.querySelector("#form-fields");
  if (event.defaultPrevented || plain.delete(form) || !fields || button?.name !== "_action" || !/^(add|remove|detach):/.test(button.value)) {
    return;
  }
  event.preventDefault();
  const act = button.value;
  const data = new FormData(form, button);
  const answer = await fetch(form.action, {
    method: "POST",
    body: form.enctype === "multipart/form-data" ? data : new URLSearchParams(data),
    headers: csrf(),
  });
  const fresh = parsed(await answer.text()).querySelector("#form-fields");
  if (answer.redirected || !answer.ok || !fresh) {
    // once more by the plain way, so that the reader sees what the server has to say
    plain.add(form);
    form.requestSubmit(button);
    return;
  }
  const rows = new Set([...fields.querySelectorAll(".hf-row")].map((row) => row.id));
  fields.replaceWith(document.importNode(fresh, true));
  htmx.process(form);
  settle(form, act, rows);
  put.delete(form); // rows have new numbers
  form.dispatchEvent(new Event("hito:rows", { bubbles: true }));
});

/** The new row where one was added, else the list that lost one. */
function settle(form, act, rows) {
  const added = [...form.querySelectorAll(".hf-row")].find((row) => !rows.has(row.id));
  const place = act.startsWith("add:") && added
    ? added.querySelector("input:not([type=hidden]), select, textarea")
    : form.querySelector(`[name="_shown"][value="${CSS.escape(act.split(":")[1].replace(/\[\d+\]$/, ""))}"]`)?.closest("fieldset, .hf-field");
  place?.focus({ preventScroll: !act.startsWith("add:") });
}

/** A field decides if it, or a list of names somewhere in the form, says so; a row's field is named without its row. */
function decides(field, form) {
  const unrowed = field.name.replace(/\[\d+\]/g, "");
  return field.closest("[data-decides]") !== null
    || [form, ...form.querySelectorAll("[data-depends-on]")].some((part) =>
      (part.dataset.dependsOn ?? "").split(/[\s,]+/).some((wanted) => wanted === field.name || wanted === unrowed));
}

/** Parts that an answer has hidden, with all that was typed in them, until another answer shows them again. */
const put = new WeakMap();

/** Only the parts that depend on something are exchanged, so that typing elsewhere goes on undisturbed. */
function swapParts(form, page) {
  const focused = document.activeElement?.id;
  swapWithin(form, form, page);
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus();
  }
}

function swapWithin(place, form, page) {
  const kept = put.get(form) ?? new Map();
  put.set(form, kept);
  for (const part of place.querySelectorAll("[data-depends-on][id]")) {
    const fresh = page.getElementById(part.id);
    if (!part.isConnected || !fresh || fresh.hidden === part.hidden) {
      continue;
    }
    const typed = fresh.hidden ? undefined : kept.get(part.id);
    const next = typed ?? document.importNode(fresh, true);
    if (fresh.hidden) {
      kept.set(part.id, part);
    }
    part.replaceWith(next);
    htmx.process(next);
    // what is inside may have been decided differently meanwhile
    swapWithin(next, form, page);
  }
}

function parsed(html) {
  return new DOMParser().parseFromString(html, "text/html");
}
