import {checkFile} from "../../../src/check/checkFile.js";
import {readPublished} from "../../../src/check/published.js";
import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import type {Licence} from "../../../src/words/phrase.js";
import type {ChartOfTable} from "../../faults/right/tables.js";
import type {Part} from "../../faults/right/factsOf.js";
import {ofNumbers} from "../../faults/right/alarmsOver.js";

/** A text in a part of a figure that shows nothing but some facts, or a table. */
export interface TextAlone {
  readonly part: Part;
  readonly text: string;
  readonly deck?: string;
  readonly evidence: Evidence;
}

export const evidenceOfFacts = (facts: readonly Licence[]): Evidence =>
  evidenceOf({uses: facts, form: {name: "bars", uses: facts}});
export const evidenceOfTable = ({form}: ChartOfTable): Evidence => evidenceOf({uses: [], form});

/** The rules that say something of a text, and not of what a whole file must have. */
const ofTexts = ofNumbers.filter((rule) => !["table-disagrees", "source-missing", "whole-missing"].includes(rule));

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What the rules about numbers find in a file of hand that has no more than such a text: where the rule, what it found and what it wants. */
export async function saidIn({part, text, deck = "", evidence}: TextAlone): Promise<string[]> {
  const label = [
    ...evidence.claims.map(({id}) => id),
    ...evidence.events.map(({id}) => id),
    ...evidence.derived.map(({operation}) => operation)
  ];
  const lines = [
    ["headline", 20, 700, part === "headline" ? text : "What is shown"],
    ["deck", 42, 400, part === "deck" ? text : deck],
    ["label", 200, 400, "·"],
    ["note", 320, 400, part === "note" ? text : ""]
  ] as const;
  const drawn = lines.filter(([, , , words]) => words !== "");
  const roles = drawn.map(([role]) => [1, role === "label" ? (label.length > 0 ? {label} : "annotation") : role]);
  const metadata = JSON.stringify({reading: {scales: {}, shapes: [], texts: roles}});
  const texts = drawn.map(
    ([role, y, weight, words]) =>
      `<text x="${role === "label" ? 300 : 20}" y="${y}" font-size="${role === "headline" ? 20 : 12}" font-weight="${weight}">${escaped(words)}</text>`
  );
  const desc = part === "alt" ? `<desc>${escaped(text)}</desc>` : "";
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="340">${desc}<metadata>${escaped(metadata)}</metadata>${texts.join("")}</svg>`;
  const subject = {file: "alone.svg", text: file, published: readPublished(file), evidence, intent: null};
  const found = await checkFile(subject, ofTexts);
  return [...new Set(found.map(({rule, found: words, expected}) => `${rule}: ${words}: ${expected}`))];
}
