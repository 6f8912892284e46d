import {checkCharacters, checkDocument, checkFields, checkNumber, checkText, refusal} from "../facts/boundary.js";
import {formatNumber} from "../words/formatNumber.js";
import type {Control} from "./choose.js";

/** What is asked, and between which numbers. */
export interface SlideOptions {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** Default 1. */
  readonly step?: number;
  readonly value: number;
  /** What stands after the number: " px"; default nothing. */
  readonly suffix?: string;
  /** That makes the elements; defaults to the page's own. */
  readonly document?: Document;
}

/**
 * A slider with its number beside it. For `view(slide(…))` in a notebook.
 * @throws when a text is none, a number is none or out of range, or there is no document
 */
export function slide(options: SlideOptions): Control<number> {
  checkFields(options, ["label", "min", "max", "step", "value", "suffix", "document"], "options", "slide");
  const {label, min, max, step = 1, value, suffix = "", document = globalThis.document} = options;
  checkText(label, "label", "slide");
  for (const [name, number] of Object.entries({min, max, step, value})) checkNumber(number, name, "slide");
  if (max <= min) throw refusal(max, "max", `more than min, ${min}`, "slide");
  if (step <= 0) throw refusal(step, "step", "more than 0", "slide");
  if (value < min || value > max) throw refusal(value, "value", `from ${min} to ${max}`, "slide");
  if (typeof suffix !== "string") throw refusal(suffix, "suffix", "a text", "slide");
  checkCharacters(suffix, "suffix", "slide");
  checkDocument(document, "slide");
  const around = Object.assign(document.createElement("div"), {value});
  around.className = "input";
  const field = document.createElement("label");
  const name = document.createElement("span");
  name.textContent = label;
  const slider = document.createElement("input");
  slider.type = "range";
  for (const [key, number] of Object.entries({min, max, step, value})) slider.setAttribute(key, String(number));
  const shown = document.createElement("output");
  const show = () => {
    shown.textContent = formatNumber(around.value) + suffix;
    slider.setAttribute("aria-valuetext", shown.textContent);
  };
  show();
  slider.addEventListener("input", () => {
    around.value = Number(slider.value);
    show();
  });
  field.append(name, slider);
  // A label may hold one control only, and what is shown is one too.
  around.append(field, shown);
  return around;
}
