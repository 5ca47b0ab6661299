const sure = new WeakSet();

document.addEventListener("submit", async (event) => {
  const question = event.submitter?.dataset.confirm ?? event.target.dataset.confirm;
  if (!question || sure.delete(event.target)) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (await agreed(question)) {
    sure.add(event.target);
    event.target.requestSubmit(event.submitter);
  }
}, true);

function agreed(question) {
  const dialog = document.getElementById("ask");
  dialog.querySelector("#ask-text").textContent = question;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((answer) => dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true }));
}
