import type {Lie} from "./lie.js";

const [form, sample] = ["line", "a forecast"];

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Lies about forecasts. */
export const forecastLies: readonly Lie[] = [
  ["a forecast as what was", form, sample, "measure-unseen", (svg) => svg.replaceAll(' stroke-dasharray="4 3"', "")],
  ["what is forecast as counted", form, sample, "measure-unseen", replace(/,"forecast":\[[\d,]+\]/, "")],
  [
    "the line of the forecast a year later",
    form,
    sample,
    "tick-misplaced",
    replace('<line x1="384" x2="384" y1="168" y2="506"/>', '<line x1="425.47" x2="425.47" y1="168" y2="506"/>')
  ],
  ["no word of the forecast", form, sample, "reading-incomplete", replace(/<text [^>]*>Forecast<\/text>\n/, "")],
  ["a wider fan", form, sample, "measure-wrong", replace("L550,231.54", "L550,215")],
  ["a narrower fan", form, sample, "measure-wrong", replace("L550,280.22", "L550,262")]
];
