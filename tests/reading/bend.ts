import {readJSON} from "../../src/facts/evidence/readJSON.js";
import {metadataSchema, type Metadata} from "../../src/facts/evidence/evidence.js";
import type {Reading} from "../../src/facts/evidence/record.js";

const shape = /<(?:rect|circle|line|path)\b[^>]*>/g;
const text = /<text\b[^>]*>[^<]*<\/text>/g;

/** What the metadata of a file says. */
export function metadataOf(svg: string): Metadata {
  const [, json = ""] = /<metadata>([\s\S]*?)<\/metadata>/.exec(svg) ?? [];
  const found = readJSON(metadataSchema, json.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
  if (!found) throw new Error("metadata that cannot be read");
  return found;
}

/** The reading of a file. */
export function readingIn(svg: string): Reading {
  const {reading} = metadataOf(svg);
  if (!reading) throw new Error("no reading");
  return reading;
}

/** The file with another reading. */
export function withReading(svg: string, change: (reading: Reading) => Reading): string {
  const file = metadataOf(svg);
  const json = JSON.stringify({...file, reading: change(readingIn(svg))});
  const written = json.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return svg.replace(/<metadata>[\s\S]*?<\/metadata>/, () => `<metadata>${written}</metadata>`);
}

function replaceNth(svg: string, pattern: RegExp, index: number, change: (markup: string) => string): string {
  let seen = -1;
  const changed = svg.replace(pattern, (markup) => (++seen === index ? change(markup) : markup));
  if (changed === svg) throw new Error(`nothing changed at ${index}`);
  return changed;
}

/** The file with another shape in place of one, by its place in painting order. */
export const withShape = (svg: string, index: number, change: (markup: string) => string): string =>
  replaceNth(svg, shape, index, change);

/** The file with another text in place of one. */
export const withText = (svg: string, index: number, change: (markup: string) => string): string =>
  replaceNth(svg, text, index, change);

/** Where the first shape that shows a fact is in painting order. */
export function firstShown(svg: string): number {
  let index = 0;
  for (const [count, role] of readingIn(svg).shapes) {
    if ("shows" in role) return index;
    index += count;
  }
  throw new Error("nothing shown");
}

/** Where the first text of a kind is. */
export function firstText(svg: string, kind: "tick" | "label"): number {
  let index = 0;
  for (const [count, role] of readingIn(svg).texts) {
    if (typeof role === "object" && kind in role) return index;
    index += count;
  }
  return -1;
}

/** A number in markup made larger: that of the first of some attributes that is there, or a path’s first. */
export function nudge(markup: string, names: readonly string[], by: number): string {
  const name = names.find((each) => new RegExp(` ${each}="`).test(markup));
  if (name === undefined) return markup.replace(/ d="M(-?[\d.]+)/, (_, x: string) => ` d="M${Number(x) + by}`);
  return markup.replace(new RegExp(` ${name}="(-?[\\d.]+)"`), (_, value: string) => ` ${name}="${Number(value) + by}"`);
}
