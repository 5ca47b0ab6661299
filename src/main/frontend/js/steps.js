// A long form one step at a time. Every way to a step, or to a field in it, is a plain link; here it also opens the step.
const forms = () => document.querySelectorAll("form:has(.hf-step)");

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  const place = link && document.getElementById(link.hash.slice(1));
  if (place?.closest(".hf-step")) {
    event.preventDefault();
    history.pushState(null, "", link.hash);
    open(place, true);
  }
});

/** The browser's own Back goes a step back. */
window.addEventListener("popstate", () => opened(true));

function opened(focus) {
  const place = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  if (place?.closest(".hf-step")) {
    open(place, focus);
  } else if (focus) {
    forms().forEach((form) => open(form.querySelector(".hf-step > fieldset"), true));
  }
}

/** @param place a step, or a field in it */
function open(place, focus) {
  const step = place.closest(".hf-step");
  const form = step.closest("form");
  for (const other of form.querySelectorAll(".hf-step")) {
    other.classList.toggle("is-current", other === step);
  }
  const id = step.querySelector("fieldset").id;
  for (const link of form.querySelectorAll(".hf-steps a")) {
    if (link.hash === `#${id}`) {
      link.setAttribute("aria-current", "step");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  form.elements._step.value = id;
  if (focus) {
    place.focus({ preventScroll: true });
    (place.id === id ? form : place).scrollIntoView({ block: "start" });
  }
}

opened(false);
