import {inLongForm} from "./longForm.js";
import {widthOf} from "../../../src/check/measure.js";
import {sha256Hex} from "../../../src/facts/evidence/digest.js";
import {subsetFont} from "../../../src/publish/files/subsetFont.js";
import {fontFamily, weightOf, weights} from "../../../src/type/fonts/fontFile.js";

/** A change of the text of a published file. */
export type Edit = (svg: string) => string;

/** The same changes, one after the other. */
export const all =
  (...edits: readonly Edit[]): Edit =>
  (svg) =>
    edits.reduce((text, edit) => edit(text), svg);

const splitAt = (svg: string, mark: string) => {
  const at = svg.indexOf(mark);
  return [svg.slice(0, at), svg.slice(at)] as const;
};

/** A change of nothing but what is drawn. */
export const inDrawing =
  (edit: Edit): Edit =>
  (svg) => {
    const [before, drawing] = splitAt(svg, "<g aria-hidden");
    return before + edit(drawing);
  };

/** Puts elements over all others. */
export const lastly =
  (elements: string): Edit =>
  (svg) =>
    svg.replace("</g>\n</svg>", `${elements}\n</g>\n</svg>`);

/** Replaces in what is drawn: shapes and texts. */
export const drawn =
  (from: string | RegExp, to: string): Edit =>
  (svg) => {
    const [before, drawing] = splitAt(svg, "<g aria-hidden");
    return before + drawing.replace(from, to);
  };

/** Replaces words wherever they are read: in the title, the description and every drawn text. */
export const said = (from: string, to: string): Edit =>
  all(
    (svg) => svg.replace(/<(title|desc)>[^<]*/g, (text) => text.replace(from, to)),
    (svg) => {
      const [before, drawing] = splitAt(svg, "<g aria-hidden");
      return before + drawing.replace(/>[^<>]+<\/text>/g, (text) => text.replace(from, to));
    }
  );

/** The n-th text of these words, from 0, says others; its place may be moved. */
export const text =
  (from: string, to: string, nth = 0): Edit =>
  (svg) => {
    let at = -1;
    return svg.replace(/>([^<>]*)<\/text>/g, (whole, words: string) =>
      words === from && ++at === nth ? `>${to}</text>` : whole
    );
  };

/** Two texts in one another's place. */
export const exchanged = (one: string, other: string): Edit => all(text(one, "\u0001"), text(other, one), text("\u0001", other)); // prettier-ignore

/** Replaces in the JSON that the file carries; the digest of the evidence is worked out again. */
export const carried =
  (...changes: readonly (readonly [from: string | RegExp, to: string])[]): Edit =>
  (svg) =>
    svg.replace(/<metadata>.*<\/metadata>/, (metadata) => {
      const changed = inLongForm(metadata, (own) =>
        changes.reduce((json, [from, to]) => {
          const next = json.replace(from, to);
          if (next === json) throw new Error(`not in the metadata: ${String(from)}`);
          return next;
        }, own)
      );
      const evidence = /"evidence":(\{.*\}),"digest"/.exec(changed)?.[1] ?? "";
      return changed.replace(/sha256:[0-9a-f]{64}","reading/, `sha256:${sha256Hex(evidence)}","reading`);
    });

/** Puts elements behind the first that holds a text, or the last group that does. */
export const behind =
  (mark: string, elements: string): Edit =>
  (svg) => {
    const [before, drawing] = splitAt(svg, "<g aria-hidden");
    return before + drawing.replace(mark, `${mark}\n${elements}`);
  };

/** Changes numbers of each place (x and y, or one of them) in a part of the drawing. */
export const eachNumber =
  (part: RegExp, attributes: string, by: (old: number) => number): Edit =>
  (svg) => {
    const [before, drawing] = splitAt(svg, "<g aria-hidden");
    const rounded = (old: string) => String(Math.round(by(Number(old)) * 100) / 100);
    return (
      before +
      drawing.replace(
        part,
        (found) =>
        found.replace(new RegExp(` (${attributes})="([-\\d.]+)"`, "g"), (_, name: string, old: string) => ` ${name}="${rounded(old)}"`) // prettier-ignore
      )
    );
  };

/**
 * Sets each text as long as its words are, and embeds the glyphs of all of them from the font itself, so that a forgery is
 * set as well as what it forges.
 */
export async function dressed(svg: string): Promise<string> {
  const characters = new Map<string, Set<string>>();
  const fitted = svg.replace(
    /<text ([^>]*)textLength="[\d.]+"([^>]*)>([^<]*)</g,
    (_, before: string, after: string, words: string) => {
      const size = Number(/font-size="([\d.]+)"/.exec(before)?.[1] ?? 14);
      const weight = /font-weight="(\d+)"/.exec(before)?.[1] ?? "400";
      const plain = words.replaceAll("&amp;", "&").replaceAll("&lt;", "<");
      const own = characters.get(weight) ?? new Set();
      characters.set(weight, own);
      for (const character of plain) own.add(character);
      const width = Math.round(widthOf(plain, size, weightOf(weight)) * 100) / 100;
      return `<text ${before}textLength="${width}"${after}>${words}<`;
    }
  );
  const rules: string[] = [];
  for (const weight of weights) {
    const own = characters.get(String(weight));
    if (!own) continue;
    const subset = Buffer.from(await subsetFont(weight, [...own].sort().join(""))).toString("base64");
    rules.push(`@font-face{font-family:${fontFamily};font-weight:${weight};src:url(data:font/woff2;base64,${subset})}`);
  }
  return fitted.replace(/<style>[^<]*<\/style>/, `<style>${rules.join("")}</style>`);
}
