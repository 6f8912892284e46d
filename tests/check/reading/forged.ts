import {JSDOM} from "jsdom";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {samples} from "../../forms/samples/samples.js";
import {strangeSubject} from "../numbers/drawnSubject.js";

const {document} = new JSDOM("").window;

export type Json = null | boolean | number | string | Json[] | {[key: string]: Json};
type Reading = {scales: Record<string, Record<string, Json>>; shapes: [number, Json][]; texts: [number, Json][]};

/** A file whose reading is changed. */
export function forged(svg: string, change: (reading: Reading) => void): string {
  return svg.replace(/("reading":)(\{.*\})(\}<\/metadata>)/s, (_, start: string, json: string, end: string) => {
    const reading = JSON.parse(json) as Reading;
    change(reading);
    return start + JSON.stringify(reading) + end;
  });
}

/** A reading as text, in which names of scales are replaced. */
export const renamed = (role: Json, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(role).replaceAll(`"${from}"`, `"${to}"`)) as Json;

/** The n-th run of shapes, or of texts, whose JSON holds some text. */
export const runOf = (runs: [number, Json][], text: string, nth = 0) =>
  runs.filter(([, role]) => JSON.stringify(role).includes(text))[nth] ?? [0, null];

/** A sample as a file. */
export const sample = (form: string, name = "the gallery", scheme: "light" | "dark" = "light") =>
  serializeSVG(samples[form]![name]!({document, width: 640, scheme}));

/** The rules of the reading that tell of a file. */
export async function rulesOf(text: string): Promise<string[]> {
  const subject = strangeSubject(text);
  const found = await Promise.all(readingRules.map(async ({name, check}) => [name, await check(subject)] as const));
  return found.flatMap(([name, violations]) => (violations.length > 0 ? [name] : []));
}
