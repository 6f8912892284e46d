import {sha256Hex} from "../../src/facts/evidence/digest.js";

/** A change by hand of the text of a published file. */
export type Edit = (file: string) => string;

/** Lines of a drawing, in which each element has one: those that hold **has**, of a group whose tag holds **in**. */
export interface Lines {
  readonly has: string | RegExp;
  readonly in?: string;
  /** Which of them, from 0; default the first. */
  readonly nth?: number | "last" | "all";
}

/** New values of attributes; a function makes one of the old number, and *null* takes an attribute away. */
type Changes = Readonly<Record<string, string | number | null | ((old: number) => number)>>;

/** The same edits, one after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (file) =>
    edits.reduce((text, edit) => edit(text), file);

/** Replaces the first of a string, or what a pattern says, anywhere in the file. */
export const swap =
  (from: string | RegExp, to: string): Edit =>
  (file) =>
    file.replace(from, to);

const inPart =
  (part: RegExp) =>
  (from: string | RegExp, to: string): Edit =>
  (file) =>
    file.replace(part, (text) => text.replace(from, to));

/** In the texts that are drawn, which stand after all marks. */
export const inText =
  (from: string | RegExp, to: string): Edit =>
  (file) => {
    const start = file.indexOf("<text", file.indexOf("<g aria-hidden"));
    return file.slice(0, start) + file.slice(start).replace(from, to);
  };
export const inTitle = inPart(/<title>.*<\/title>/);
export const inDesc = inPart(/<desc>.*<\/desc>/);
export const inMetadata = inPart(/<metadata>.*<\/metadata>/);

/** In the headline as it is drawn and as it is the title. */
export const inHeadline = (from: string, to: string): Edit => all(inText(from, to), inTitle(from, to));

/** Metadata changed by someone who knows that it has a digest. */
export const forged =
  (from: string | RegExp, to: string): Edit =>
  (file) => {
    const changed = inMetadata(from, to)(file);
    const evidence = /"evidence":(.*),"digest"/.exec(changed)?.[1] ?? "";
    return changed.replace(/sha256:[0-9a-f]{64}/, `sha256:${sha256Hex(evidence)}`);
  };

/** Two texts that change places. */
export const swapped = (one: string, other: string): Edit =>
  all(inText(one, ">\u0000<"), inText(other, one), inText(">\u0000<", other));

/** In a label whose hedge stands on a line over its number: "more than" over "30%". */
export function inHedged(number: string, words: string): Edit {
  const [before = "", after = ""] = words.split(number);
  const hedge = before.trim() === "" ? gone(text("more than")) : inText(">more than<", `>${before.trim()}<`);
  return all(hedge, inText(`>${number}<`, `>${number}${after}<`));
}

/** Adds markup over all that is drawn. */
export const add = (markup: string): Edit => swap(/<\/g>\n<\/svg>/, `${markup}\n</g>\n</svg>`);

/** The lines of a text that begins with some words. */
export const text = (words: string, nth: Lines["nth"] = 0): Lines => ({has: new RegExp(`^<text[^>]*>${words}`), nth});

/** Sets attributes of elements. */
export const set = (lines: Lines, changes: Changes): Edit => edited(lines, (line) => withChanges(line, changes));

/** Takes elements away. */
export const gone = (lines: Lines): Edit => edited(lines, () => "");

/** Draws elements once more, with changes. */
export const again = (lines: Lines, changes: Changes = {}): Edit =>
  edited(lines, (line) => `${line}\n${withChanges(line, changes)}`);

/** Takes elements away, with what is drawn under one group. */
export const groupGone = (tag: string): Edit => swap(new RegExp(`<g [^>]*${tag}[^>]*>\\n[^]*?</g>\\n`), "");

type Dot = readonly [x: number, y: number];

/** Changes the dots that are drawn as one path. */
export const dots = (change: (dots: readonly Dot[]) => readonly Dot[]): Edit =>
  inPath((path) => {
    const old = [...path.matchAll(/M([\d.]+),([\d.]+)h\.01/g)].map(([, x, y]): Dot => [Number(x), Number(y)]);
    return change(old)
      .map(([x, y]) => `M${x},${y}h.01`)
      .join("");
  });

/** Changes the text of the path of dots. */
export const inPath =
  (change: (path: string) => string): Edit =>
  (file) =>
    file.replace(/(?<= d=")M[\d.]+,[\d.]+h\.01[^"]*/, change);

function edited({has, in: group = "", nth = 0}: Lines, change: (line: string) => string): Edit {
  return (file) => {
    const start = file.indexOf("<g aria-hidden");
    const lines = file.slice(start).split("\n");
    const found: number[] = [];
    let open = "";
    lines.forEach((line, index) => {
      if (line.startsWith("<g ")) open = line;
      if (line === "</g>") open = "";
      const holds = typeof has === "string" ? line.includes(has) : has.test(line);
      if (holds && open.includes(group)) found.push(index);
    });
    const chosen = nth === "all" ? found : [nth === "last" ? found.at(-1) : found[nth]];
    const changed = lines.flatMap((line, index) => {
      if (!chosen.includes(index)) return [line];
      const edit = change(line);
      return edit === "" ? [] : [edit];
    });
    return file.slice(0, start) + changed.join("\n");
  };
}

function withChanges(line: string, changes: Changes): string {
  return Object.entries(changes).reduce((changed, [name, value]) => {
    const old = new RegExp(` ${name}="([^"]*)"`).exec(changed);
    if (value === null) return changed.replace(old?.[0] ?? "", "");
    const set = ` ${name}="${typeof value === "function" ? value(Number(old?.[1] ?? 0)) : value}"`;
    return old ? changed.replace(old[0], set) : changed.replace(/^<\w+/, `$&${set}`);
  }, line);
}
