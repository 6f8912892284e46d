import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import {evidenceOf} from "../../../src/facts/evidence/evidenceOf.js";
import type {RightText} from "../../faults/right/factsOf.js";
import {textsWithLies} from "../../faults/right/lieTexts.js";
import {rightTexts} from "../../faults/right/rightTexts.js";
import {tableTexts} from "../../faults/right/tableTexts.js";
import {gallery} from "../../forms/gallery/gallery.js";
import {editsOf} from "./edits.js";
import {filledSentences} from "./fillings.js";
import {factEdits} from "./factEdits.js";
import {evidenceOfFacts, evidenceOfTable, saidIn, type TextAlone} from "./saidIn.js";

const ofFacts = [
  ...Object.values(rightTexts).flat(),
  ...textsWithLies.map(({form, part, right, facts}): RightText => [form, part, right, facts])
];

/** The facts of a text, or, of one that has none of its own, those of the chart of the gallery that it stands in. */
function evidenceIn([form, , , facts]: RightText): Evidence {
  const chart = gallery.find((each) => each.form === form)?.chart;
  return facts.length > 0 || !chart ? evidenceOfFacts(facts) : evidenceOf(chart.figure);
}

/** All right texts, and those that a lying hand makes of the texts of tables, each alone in a file with its facts. */
export const textsAlone: readonly TextAlone[] = [
  ...ofFacts.map((row): TextAlone => ({part: row[1], text: row[2], evidence: evidenceIn(row)})),
  ...tableTexts.flatMap(([chart, ...texts]) =>
    texts.map((text): TextAlone => ({part: "headline", text, deck: chart.deck, evidence: evidenceOfTable(chart)}))
  ),
  ...filledSentences.flatMap(({alone, right: [first]}) =>
    first === undefined ? [] : [{...alone, text: alone.text.replace("{}", first)}]
  )
];

/** How a text is called in `edited.json`: some are told of several facts. */
export const namesAlone: readonly string[] = textsAlone.map(({part, text}, index) => {
  const before = textsAlone.slice(0, index).filter((each) => each.part === part && each.text === text).length;
  return `${part}: ${text}${before > 0 ? ` (${before + 1})` : ""}`;
});

/** What a rule lists of all that is claimed tells no more after so many characters. */
const longest = 110;
const short = (line: string) => (line.length > longest ? `${line.slice(0, longest)}…` : line);

async function saidOfAll(all: Iterable<readonly [words: string, alone: TextAlone]>): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [words, alone] of all) {
    const lines = await saidIn(alone);
    if (lines.length > 0) said[words] = lines.map(short).join(" | ");
  }
  return said;
}

/** What the rules say of a text, and of what is one change away from it; nothing of what they let pass. */
export const saidOfEdits = (alone: TextAlone) =>
  saidOfAll([["as it is", alone], ...editsOf(alone.text).map(({words, text}) => [words, {...alone, text}] as const)]);

/** What the rules say of a text whose facts are one change away from its own; which, follows from the text and not from its place. */
export const saidOfFactEdits = (alone: TextAlone) =>
  saidOfAll(
    factEdits(alone.evidence, alone.text.length).map(({words, evidence}) => [words, {...alone, evidence}] as const)
  );

/** What the rules say of a sentence with each of what may stand in its gap. */
export const saidOfFillings = (alone: TextAlone, all: readonly string[]) =>
  saidOfAll(all.map((each) => [each, {...alone, text: alone.text.replace("{}", each)}] as const));
