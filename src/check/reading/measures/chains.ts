import type {Violation} from "../../subject.js";
import {rounded} from "../../where.js";
import type {NumberFact} from "../facts.js";
import type {ReadFile, Shown} from "../readFile.js";
import {isPlaceScale, placeOf} from "../scales.js";
import {isAt, shapePlace, spanText, tolerance} from "../where.js";

/** A shape of a chain, from where it must begin to where it must end, in px. */
interface ChainLink {
  readonly from: number;
  readonly to: number;
  readonly address: string;
}

/**
 * What is wrong with lengths of which each begins where the one before it ends: one that begins or ends elsewhere, and an end
 * where no length from zero ends, but for the rounding of the numbers. So a start, its changes and the total are held together.
 */
export function chainViolations(shown: Shown, file: ReadFile): Violation[] {
  const {run, measure, scale, move} = shown;
  const along = measure.along ?? "x";
  const place = (value: number) => (scale && isPlaceScale(scale) ? placeOf(scale, value) + move[along] : NaN);
  const numbers = numbersOf(shown, file);
  const links: ChainLink[] = [];
  for (const {address, fact} of numbers) {
    const from = links.at(-1)?.to ?? place(0);
    links.push({from, to: from + place(fact?.value ?? NaN) - place(0), address});
  }
  const faults = run.shapes.flatMap((shape, index): Violation[] => {
    const {from = NaN, to = NaN, address = ""} = links[index] ?? {};
    const [low = NaN, high = NaN] = shape[along].toSorted((a, b) => a - b);
    if (isAt(low, Math.min(from, to)) && isAt(high, Math.max(from, to))) return [];
    const expected = `${spanText(from, to)}, on from the one before`;
    return [{where: shapePlace(shape, [address]), found: spanText(low, high), expected}];
  });
  const end = links.at(-1)?.to ?? NaN;
  const slack = numbers.reduce((sum, {fact}) => sum + (fact?.rounding ?? 0), 0);
  const isHeld = totalsOn(shown, file).some(
    ({value, rounding}) => Math.abs(place(value) - end) <= Math.abs(place(slack + rounding) - place(0)) + tolerance
  );
  const last = run.shapes.at(-1);
  if (isHeld || !last) return faults;
  const expected = "where a length from zero ends";
  return [...faults, {where: shapePlace(last), found: `a chain that ends at ${rounded(end)}`, expected}];
}

function numbersOf({facts}: Shown, file: ReadFile): {readonly address: string; readonly fact: NumberFact | null}[] {
  return facts.map(([address = ""]) => {
    const fact = file.facts.find(address);
    return {address, fact: fact?.kind === "number" ? fact : null};
  });
}

/** The numbers that are shown as lengths from zero on the scale of a chain. */
function totalsOn({measure: {on}}: Shown, file: ReadFile): NumberFact[] {
  return file.shown
    .filter(({measure}) => measure.by === "length" && measure.base === undefined && measure.on === on)
    .flatMap((shown) => numbersOf(shown, file).flatMap(({fact}) => fact ?? []));
}
