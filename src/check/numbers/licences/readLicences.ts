import type {Facts, Reading, TextRole} from "../../../facts/evidence/record.js";
import type {PublishedText} from "../../published.js";
import type {NumberFact} from "../../reading/facts.js";
import type {ReadFile} from "../../reading/readFile.js";
import {labelOf} from "../../reading/roles.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import type {Passage} from "../texts/passages.js";
import {boundHolds, saysValue} from "../judge/printedValue.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import type {NumberLicence} from "./licences.js";

/** The facts that a reading shows, labels or marks as bounds: ids of claims and events, and operations. */
export function factsShown({shapes, texts}: Reading): ReadonlySet<string> {
  const ofShapes = shapes.flatMap(([, role]) => {
    if ("openEnd" in role) return role.openEnd;
    return "shows" in role ? role.shows.flatMap(({of}) => addressesIn(of)) : [];
  });
  const ofTexts = texts.flatMap(([, role]) =>
    typeof role === "object" && "label" in role ? addressesIn(role.label) : []
  );
  // "arrest/0-1" are dates of the event "arrest".
  return new Set([...ofShapes, ...ofTexts].map((address) => address.replace(/\/[\d,:-]+$/, "")));
}

const addressesIn = (facts: Facts) => (typeof facts === "string" ? [facts] : facts.flat());

/** What the reading says of each text; of none where it is not of so many texts as there are. */
export function textRoles({textRuns, texts, reading}: ReadFile): ReadonlyMap<PublishedText, TextRole> {
  const read = reading.texts.reduce((sum, [count]) => sum + count, 0);
  if (read !== texts.length) return new Map();
  return new Map(textRuns.flatMap((run) => run.texts.map((text) => [text, run.role] as const)));
}

/** The facts that a passage is a label of, by the reading. */
export function factsLabelled({paragraph}: Passage, roles: ReadonlyMap<PublishedText, TextRole>): string[] {
  return (paragraph?.lines ?? []).flatMap((line) => {
    const role = roles.get(line);
    return role === undefined ? [] : (labelOf(role) ?? []);
  });
}

/** What of a figure `isRead` looks at. */
interface Figure {
  readonly file: ReadFile;
  readonly roles: ReadonlyMap<PublishedText, TextRole>;
  readonly numbers: readonly NumberLicence[];
  readonly passages: readonly Passage[];
}

/**
 * True for the number of a cell in a label of it, rounded to the places that are printed, with the bound of its column; for both
 * ends of an interval in such a label; for a rate in a label of its claim, where the figure says its unit once; and for an edge
 * or a name in a legend.
 */
export function isRead(numeral: Numeral, passage: Passage, figure: Figure): boolean {
  const {kind, ends} = numeral;
  if (kind === "range" && ends && factsLabelled(passage, figure.roles).length > 2)
    return ends.every((end) => isRead(end, passage, figure));
  return isOfCell(numeral, passage, figure) || isRate(numeral, passage, figure);
}

/** True for "6.9" of 6.9 deaths per 100,000 residents, where another text has "deaths per 100,000 residents". */
function isRate(numeral: Numeral, passage: Passage, {roles, numbers, passages}: Figure): boolean {
  const labelled = factsLabelled(passage, roles);
  return numbers.some((licence) => {
    const {name, unit, quantity} = licence;
    if (unit.kind !== "rate" || numeral.unit !== null || !labelled.includes(name)) return false;
    const once = unitWords(unit).after.trim().toLowerCase();
    const isSaid = passages.some(
      (each) => each.paragraph && factsLabelled(each, roles).length === 0 && each.text.toLowerCase().includes(once)
    );
    return isSaid && saysValue(licence, numeral) && boundHolds(quantity.bound, numeral.hedge);
  });
}

function isOfCell(numeral: Numeral, passage: Passage, {file, roles}: Figure): boolean {
  const {low, high, hedge, decimals} = numeral;
  const slack = 0.5 * 10 ** -(decimals ?? 0) + 1e-9;
  const isAt = (value: number) => low === high && Math.abs(low - value) <= slack;
  const cells = factsLabelled(passage, roles).flatMap((address) => {
    const fact = /\/\d+$/.test(address) ? file.facts.find(address) : null;
    return fact?.kind === "number" ? [fact] : [];
  });
  const isBound = ({bound}: NumberFact) => (bound === "exact" ? hedge === null : boundHolds(bound, hedge));
  if (cells.some((fact) => isAt(fact.value) && isBound(fact))) return true;
  const isLegend = passage.paragraph?.lines.every((line) => roles.get(line) === "legend") ?? false;
  return (
    isLegend && hedge === null && Object.values(file.reading.scales).some((scale) => isOfScale(scale, isAt, passage))
  );
}

/** True for an edge of a scale, and for what is all of a name of one: "4" of cars by their cylinders. */
function isOfScale({domain}: Reading["scales"][string], says: (value: number) => boolean, {text}: Passage): boolean {
  return domain.some((end) => (typeof end === "number" ? says(end) : end === text));
}
