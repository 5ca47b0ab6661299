/** The header that lets a script's request through, or nothing where the page carries no token. */
export function csrf() {
  const meta = document.querySelector("meta[name=csrf]");
  return meta ? { [meta.dataset.header]: meta.content } : {};
}
