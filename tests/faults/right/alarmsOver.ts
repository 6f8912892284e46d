import {JSDOM} from "jsdom";
import {checkFile} from "../../../src/check/checkFile.js";
import {rules} from "../../../src/check/rules.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {gallery} from "../../forms/gallery/gallery.js";
import type {RightText} from "./factsOf.js";

const {document} = new JSDOM("").window;

/** The rules about numbers and words; that a text names the period of its facts, and a description what is drawn, is asked for elsewhere. */
export const ofNumbers = rules.flatMap(({name, group}) =>
  group === "numbers" && name !== "period-missing" && name !== "alt-disagrees" ? [name] : []
);

/** A figure of the gallery with a text of its own. */
export function chartOf([form, part, text, uses]: RightText): Chart {
  const chart = gallery.find((each) => each.form === form)?.chart;
  if (!chart) throw new Error(`no such form: ${form}`);
  const {id, headline, deck, form: drawn, note, alt} = chart.figure;
  const own = {id, headline, deck, form: drawn, alt, ...(note && {note})};
  return figure({...own, [part]: {kind: "phrase", text, uses}});
}

/** What the check finds in a figure with a right text, with its notebook at hand. */
export async function alarmsOver(row: RightText): Promise<string[]> {
  const chart = chartOf(row);
  const text = serializeSVG(chart({document, width: 640}));
  const found = await checkFile(subjectOf(chart.figure, {file: "a.svg", text}), ofNumbers);
  return [...new Set(found.map(({rule, found: words, expected}) => `${rule}: ${words}: ${expected}`))];
}
