import {html} from "../files/html.js";

/**
 * A button that copies the text of the element of an id, or the drawing in it; hidden where no script runs.
 * @param what what is copied, for who cannot see where the button stands
 */
export function copyButton(id: string, what: string): string {
  const label = `Copy the ${what}`;
  return html(
    "button",
    {type: "button", "aria-label": label, "data-copy": id, "data-scripted": true, hidden: true},
    "Copy"
  );
}
