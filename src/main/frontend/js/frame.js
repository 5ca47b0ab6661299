// On a phone the tabs are wider than the page: the one that is open is brought into view.
for (const tabs of document.querySelectorAll(".tabs")) {
  const open = tabs.querySelector("[aria-current]");
  if (open) {
    tabs.scrollLeft = open.offsetLeft - (tabs.clientWidth - open.offsetWidth) / 2;
  }
}

document.addEventListener("click", (event) => {
  const choice = event.target.closest("[data-theme-choice]");
  if (choice) {
    event.preventDefault();
    show(choice.dataset.themeChoice);
  }
  for (const open of document.querySelectorAll("details[data-closes][open]")) {
    if (!open.contains(event.target)) {
      open.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details[data-closes][open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});

function show(theme) {
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`;
  document.documentElement.dataset.bsTheme = theme;
  document.querySelector("meta[name=color-scheme]").content = theme;
  document.dispatchEvent(new CustomEvent("hito:theme"));
  const other = theme === "dark" ? "light" : "dark";
  [...document.querySelectorAll(`[data-theme-choice=${other}]`)].find((link) => link.offsetParent)?.focus();
}
