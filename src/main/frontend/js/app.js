import htmx from "htmx.org";
import "./autosave.js";
import "./busy.js";
import "./confirm.js";
import "./frame.js";
import "./refresh.js";
import "./steps.js";
import { csrf } from "./csrf.js";

document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, csrf()));
document.addEventListener("htmx:afterSwap", (event) => focusSummary(event.detail.target));
focusSummary(document);

/** After a refusal the reader starts at the list of what to mend. */
function focusSummary(place) {
  place.querySelector?.("[role=alert][tabindex]:not([autofocus])")?.focus();
}

window.htmx = htmx;
