/**
 * What a contact sheet does where scripts run: it puts the address of the files before their names in the codes, and
 * copies a code, a text or a drawing at the press of a button. The page is whole without it.
 */
export const sheetScript = `
"use strict";
const status = document.querySelector("#status");
const address = document.querySelector("#address");
for (const element of document.querySelectorAll("[data-scripted]")) element.hidden = false;

// What is typed stands in attributes of the codes, and names a folder.
function base() {
  const typed = address.value.trim().replace(/\\s/g, "%20").replace(/([^/])$/, "$1/");
  return typed.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
function place() {
  for (const element of document.querySelectorAll("[data-base]")) element.textContent = base();
}
address.addEventListener("input", place);
place();

function textOf(element) {
  const svg = element.querySelector(":scope > svg");
  return svg ? new XMLSerializer().serializeToString(svg) + "\\n" : element.textContent;
}

async function copy(element) {
  const text = textOf(element);
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("copying is not allowed here");
  }
}

document.addEventListener("click", async ({target}) => {
  const button = target.closest("button[data-copy]");
  if (!button) return;
  const said = await copy(document.getElementById(button.dataset.copy)).then(
    () => "Copied",
    () => "Not copied"
  );
  button.textContent = said;
  status.textContent = said;
  button.focus();
  setTimeout(() => {
    button.textContent = "Copy";
    status.textContent = "";
  }, 2000);
});

// A strip that shows all it has is no stop for the keyboard.
function settle() {
  for (const strip of document.querySelectorAll("[data-strip]")) {
    if (strip.scrollWidth > strip.clientWidth) strip.tabIndex = 0;
    else strip.removeAttribute("tabindex");
  }
}
addEventListener("resize", settle);
settle();
`;
