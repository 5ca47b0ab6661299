import htmx from "htmx.org";
import { csrf } from "./csrf.js";

let running = 0;

document.addEventListener("change", async (event) => {
  const form = event.target.form;
  if (!form?.dataset.refreshUrl || !watched(form, event.target.name)) {
    return;
  }
  const turn = ++running;
  const answer = await fetch(form.dataset.refreshUrl, {
    method: "POST",
    body: withoutFiles(form),
    headers: { ...csrf(), "HX-Request": "true" },
  });
  if (answer.ok && turn === running) {
    swap(form, new DOMParser().parseFromString(await answer.text(), "text/html"));
  }
});

/** A list of names may stand on the form or on any part of it; the name of a row's field is matched without its row. */
function watched(form, name) {
  const plain = name.replace(/\[\d+\]/g, "");
  return [form, ...form.querySelectorAll("[data-depends-on]")].some((part) =>
    (part.dataset.dependsOn ?? "").split(/[\s,]+/).some((wanted) => wanted === name || wanted === plain));
}

function withoutFiles(form) {
  return new URLSearchParams([...new FormData(form)].filter(([, value]) => !(value instanceof File)));
}

/** Only the parts that depend on something are exchanged, so that typing elsewhere goes on undisturbed. */
function swap(form, page) {
  const focused = document.activeElement?.id;
  for (const part of form.querySelectorAll("[data-depends-on][id]")) {
    const fresh = page.getElementById(part.id);
    if (fresh && !fresh.isEqualNode(part)) {
      keepTyped(part, fresh);
      part.replaceWith(document.importNode(fresh, true));
      htmx.process(document.getElementById(part.id));
    }
  }
  if (focused && document.activeElement?.id !== focused) {
    document.getElementById(focused)?.focus();
  }
}

function keepTyped(part, fresh) {
  for (const field of part.querySelectorAll("input[type=text], input:not([type]), textarea")) {
    const twin = field.id && fresh.querySelector("#" + CSS.escape(field.id));
    if (twin instanceof HTMLTextAreaElement) {
      twin.textContent = field.value;
    } else if (twin) {
      twin.setAttribute("value", field.value);
    }
  }
}
