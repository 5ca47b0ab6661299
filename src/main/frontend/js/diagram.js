import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";

const shown = new WeakSet();
document.addEventListener("htmx:load", showAll);
showAll();

function showAll() {
  for (const place of document.querySelectorAll("[data-diagram]")) {
    if (!shown.has(place)) {
      shown.add(place);
      show(place);
    }
  }
}

async function show(place) {
  const container = place.querySelector(".diagram-canvas");
  const wait = place.querySelector(".diagram-wait");
  try {
    const answer = await fetch(place.dataset.modelUrl);
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    const viewer = new NavigatedViewer({ container });
    await viewer.importXML(await answer.text());
    wait.remove();
    mark(viewer, place);
    connect(viewer, place);
    new ResizeObserver(() => fit(viewer, place)).observe(container);
  } catch {
    wait.textContent = place.dataset.failed;
  }
}

function mark(viewer, place) {
  const canvas = viewer.get("canvas");
  const registry = viewer.get("elementRegistry");
  const overlays = viewer.get("overlays");
  const known = (list) => ids(list).filter((id) => registry.get(id));
  known(place.dataset.finished).forEach((id) => canvas.addMarker(id, "is-done"));
  known(place.dataset.flows).forEach((id) => canvas.addMarker(id, "is-taken"));
  for (const id of known(place.dataset.active)) {
    canvas.addMarker(id, "is-active");
    overlays.add(id, "token", { position: { top: -9, left: -9 }, html: element("span", "token") });
  }
  for (const link of place.querySelectorAll("[data-opens]")) {
    if (registry.get(link.dataset.opens)) {
      const open = element("a", "open-called");
      open.href = link.href;
      open.title = place.dataset.openLabel;
      open.setAttribute("aria-label", place.dataset.openLabel);
      open.append(plus());
      overlays.add(link.dataset.opens, "called", { position: { bottom: 26, right: 26 }, html: open });
    }
  }
}

/** A step in the picture and its line in the list are one thing: either lights up both, a click opens the panel. */
function connect(viewer, place) {
  const canvas = viewer.get("canvas");
  const registry = viewer.get("elementRegistry");
  const line = (id) => place.querySelector(`[data-step="${CSS.escape(id)}"]`);
  for (const step of place.querySelectorAll("[data-step]")) {
    if (registry.get(step.dataset.step)) {
      canvas.addMarker(step.dataset.step, "is-step");
    }
    for (const [type, act] of [["mouseenter", "addMarker"], ["focus", "addMarker"], ["mouseleave", "removeMarker"], ["blur", "removeMarker"]]) {
      step.addEventListener(type, () => registry.get(step.dataset.step) && canvas[act](step.dataset.step, "is-lit"));
    }
    step.addEventListener("click", () => {
      place.querySelectorAll("[data-step][aria-current]").forEach((other) => other.removeAttribute("aria-current"));
      step.setAttribute("aria-current", "true");
    });
  }
  const panel = place.querySelector("#step-panel");
  panel?.addEventListener("htmx:afterSwap", () => panel.scrollIntoView({ block: "nearest" }));
  viewer.on("element.click", ({ element: chosen }) => line(chosen.id)?.click());
  viewer.on("element.hover", ({ element: under }) => line(under.id)?.classList.add("is-lit"));
  viewer.on("element.out", ({ element: left }) => line(left.id)?.classList.remove("is-lit"));
  place.querySelectorAll("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
    button.dataset.zoom === "fit" ? all(viewer) : viewer.get("zoomScroll").stepZoom(button.dataset.zoom === "in" ? 1 : -1);
  }));
}

/** Anew with every size, also when the style sheet comes late. All of it where there is room; on a phone, where that would be unreadable, the step under way. */
function fit(viewer, place) {
  const canvas = viewer.get("canvas");
  canvas.resized();
  const { inner, outer } = canvas.viewbox();
  if (!outer.width || !outer.height) {
    return;
  }
  const scale = 0.96 * Math.min(1, outer.width / inner.width, outer.height / inner.height);
  const [active] = ids(place.dataset.active).map((id) => viewer.get("elementRegistry").get(id)).filter(Boolean);
  if (scale < 0.45 && active && outer.width < 720) {
    centre(canvas, active, outer, 0.8);
  } else {
    centre(canvas, inner, outer, scale);
  }
}

/** Set at once: zooming in two steps goes wrong before the browser has laid the first one out. */
function centre(canvas, box, outer, scale) {
  const width = outer.width / scale;
  const height = outer.height / scale;
  canvas.viewbox({ x: box.x + box.width / 2 - width / 2, y: box.y + box.height / 2 - height / 2, width, height });
}

function all(viewer) {
  viewer.get("canvas").zoom("fit-viewport", "auto");
}

function ids(list) {
  return (list ?? "").split(" ").filter(Boolean);
}

function element(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function plus() {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  path.setAttribute("d", "M7 17L17 7M9 7h8v8");
  svg.append(path);
  return svg;
}
