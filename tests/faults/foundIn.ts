import {checkFile} from "../../src/check/checkFile.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {type Finding, type RuleName, rules} from "../../src/check/rules.js";
import type {Subject} from "../../src/check/subject.js";
import {renderSVG} from "../../src/render.js";
import {subjectOf} from "../../src/verify/subject.js";
import {disguises} from "./disguises.js";
import type {Fault} from "./fault.js";
import {charts} from "./figures.js";
import {fonts} from "./fonts.js";
import {furniture} from "./furniture.js";
import {marks} from "./marks.js";
import {markup} from "./markup.js";
import {numbers} from "./numbers.js";
import {paint} from "./paint.js";
import {readings} from "./readings.js";
import {veils} from "./veils.js";

/** All faults, by what they are put into. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  marks,
  furniture,
  readings,
  numbers,
  disguises,
  veils,
  paint,
  markup,
  fonts
};

const ids = Object.keys(charts) as Fault["figure"][];

/** The figures that faults are put into, as the press draws them. */
export async function soundFiles(): Promise<ReadonlyMap<Fault["figure"], string>> {
  const files = new Map<Fault["figure"], string>();
  for (const id of ids) files.set(id, await renderSVG(charts[id]));
  return files;
}

/** A file of a figure, which the notebook renders soundly. */
export const withNotebook = (id: Fault["figure"], text: string, sound: string): Subject =>
  subjectOf(charts[id].figure, {file: `${id}.svg`, text}, [sound, sound]);

/** A file as a stranger holds it, with nothing beside it. */
export function alone(text: string): Subject {
  const published = readPublished(text);
  const evidence = published && (readEvidence(published.metadata)?.evidence ?? null);
  return {file: "strange.svg", text, published, evidence, intent: null};
}

/** The rules about numbers, of which each tells something else; of the others one fault may break several. */
export const ofNumbers: readonly RuleName[] = rules.filter(({group}) => group === "numbers").map(({name}) => name);

/** What is found by the rules that must catch a fault, with and without the notebook. */
export async function foundOf(fault: Fault, sound: string): Promise<readonly [own: Finding[], alone: Finding[]]> {
  const text = fault.edit(sound);
  if (text === sound) throw new Error(`the fault was not put in: ${fault.what}`);
  const askedOf = (expected: readonly RuleName[]) =>
    expected.every((rule) => ofNumbers.includes(rule)) ? ofNumbers : expected;
  return [
    await checkFile(withNotebook(fault.figure, text, sound), askedOf(fault.rules)),
    await checkFile(alone(text), askedOf(fault.alone))
  ];
}

/** How many findings of one fault are held to. */
const most = 3;

/** What is said of a fault: the first findings, and how many more there are. */
export function saidOf(findings: readonly Finding[]): string[] {
  const said = findings.map(({rule, where, found, expected}) => `${rule}: ${where}: ${found} (${expected})`);
  return said.length > most ? [...said.slice(0, most), `${said.length - most} more`] : said;
}

/** How a fault is called in `told.json`. */
export const nameOf = ({figure, what}: Fault): string => `${figure}: ${what}`;
