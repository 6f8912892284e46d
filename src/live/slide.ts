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

/** A slider with its number beside it. For `view(slide(…))` in a notebook. */
export function slide(options: SlideOptions): Control<number> {
  const {label, min, max, step = 1, value, suffix = "", document = globalThis.document} = options;
  const around = Object.assign(document.createElement("label"), {value});
  around.className = "input";
  const name = document.createElement("span");
  name.textContent = label;
  const slider = document.createElement("input");
  slider.type = "range";
  for (const [key, number] of Object.entries({min, max, step, value})) slider.setAttribute(key, String(number));
  const shown = document.createElement("output");
  shown.textContent = `${value}${suffix}`;
  slider.addEventListener("input", () => {
    around.value = Number(slider.value);
    shown.textContent = `${slider.value}${suffix}`;
  });
  around.append(name, slider, shown);
  return around;
}
