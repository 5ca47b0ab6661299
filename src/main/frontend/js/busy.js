/** Long work says so: the button waits, and what is going on stands beside it until the next page comes. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.busy || event.defaultPrevented) {
    return;
  }
  show(form, form.dataset.busy);
  setTimeout(() => event.submitter && (event.submitter.disabled = true));
});

window.addEventListener("pageshow", () => document.querySelectorAll("form[data-busy]").forEach((form) => {
  show(form, "");
  form.querySelectorAll("button[disabled]").forEach((button) => (button.disabled = false));
}));

function show(form, text) {
  form.querySelector("[data-busy-mark]").textContent = text;
  form.querySelector("progress").hidden = !text;
}
