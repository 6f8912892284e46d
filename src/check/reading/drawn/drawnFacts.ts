import type {DerivedEvidence} from "../../../facts/evidence/evidence.js";
import {rounded} from "../../where.js";
import {valueOn} from "../measures/corners.js";
import {drawnCounts} from "./drawnCounts.js";
import {type DrawnFact, ratioOf} from "./drawnFact.js";
import {drawnPlaces} from "./drawnPlaces.js";
import type {NumberFact} from "../facts.js";
import {type ReadFile, type Shown, wholeAt} from "../readFile.js";
import {isPlaceScale, placeOf} from "../scales.js";
import {shapeName} from "../shapeNames.js";
import type {Shape} from "../shapes.js";

/**
 * What the shapes of a file that show a claim, an event or a derived value come to, measured; nothing for what is only
 * printed, and nothing in a file whose reading does not cover its shapes.
 * @param name the id of the claim or event, or the operation
 */
export function drawnFacts(name: string, file: ReadFile): DrawnFact[] {
  const read = file.reading.shapes.reduce((sum, [count]) => sum + count, 0);
  if (read !== file.shapes.length) return [];
  return addressesOf(name, file).flatMap((address) => {
    const own = file.shown.filter(({facts}) => facts.some((each) => each.includes(address)));
    return [...drawnCounts(address, own, file), ...own.flatMap((shown) => measuredBy(shown, address, file))];
  });
}

/** How many times one whole is as long as another, where the parts of both are drawn; nothing for other arithmetic. */
export function drawnRatio({operation, from, quantity}: DerivedEvidence, file: ReadFile): DrawnFact[] {
  const [over = "", under = ""] = from;
  if (operation !== `${over} ÷ ${under}` || quantity.bound === "range") return [];
  const [long = NaN, short = NaN] = [under, over].map((address) => {
    const shown = file.shown.find(({measure, facts}) => measure.by === "share" && facts.flat().includes(address));
    return shown ? wholeLength(shown, address, file) : NaN;
  });
  const times = long / short;
  if (!Number.isFinite(times)) return [];
  const drawn = `wholes of ${rounded(long)} px and ${rounded(short)} px: ${rounded(times)} times`;
  return [{drawn, ratio: ratioOf(times, quantity.value)}];
}

/** The address of a fact or, of an event with several possible dates, of each that is drawn. */
function addressesOf(name: string, {shown, facts}: ReadFile): string[] {
  const drawn = [...new Set(shown.flatMap((each) => each.facts.flat()))];
  const isDate = (address: string) => address.startsWith(`${name}/`) && facts.find(address)?.kind === "date";
  return drawn.filter((address) => address === name || isDate(address));
}

/** The shapes that show a fact by a measure other than count. */
function measuredBy(shown: Shown, address: string, file: ReadFile): DrawnFact[] {
  const {run, measure, facts, scale} = shown;
  const fact = valueOn(scale, address, file);
  if (measure.by === "count" || !fact) return [];
  return run.shapes.flatMap((shape, index): DrawnFact[] => {
    if (!facts[index]?.includes(address)) return [];
    const name = shapeName(shape, file.published);
    switch (measure.by) {
      case "share":
        return fact.kind === "number" ? [shareOf(shown, {shape, address, fact}, file)] : [];
      case "colour":
        return [{drawn: `${name} in ${shape.fill ?? shape.stroke ?? "no colour"}`, ratio: null}];
      case "area": {
        const wanted = scale && isPlaceScale(scale) && fact.kind === "number" ? placeOf(scale, fact.value) : NaN;
        const ratio = ratioOf(shape.radius ** 2, wanted ** 2);
        return [{drawn: `${name} of radius ${rounded(shape.radius)} px`, ratio}];
      }
      default:
        return scale && isPlaceScale(scale) ? drawnPlaces(shape, shown, index, {address, fact, scale}, file) : [];
    }
  });
}

interface SharePart {
  readonly shape: Shape;
  readonly address: string;
  readonly fact: NumberFact;
}

function shareOf(shown: Shown, {shape, address, fact}: SharePart, file: ReadFile): DrawnFact {
  const along = shown.measure.along ?? "x";
  const part = Math.max(...shape[along]) - Math.min(...shape[along]);
  const whole = wholeLength(shown, address, file);
  const percent = (100 * part) / whole;
  const drawn = `${rounded(part)} px of ${rounded(whole)} px: ${percent.toFixed(1)}%`;
  return {drawn, ratio: ratioOf(percent, fact.value)};
}

/** How long all parts of a whole are together, in px. */
function wholeLength(shown: Shown, address: string, {shown: all}: ReadFile): number {
  const along = shown.measure.along ?? "x";
  const whole = wholeAt(
    shown,
    shown.facts.findIndex((each) => each.includes(address))
  );
  const ends = all
    .filter(({measure}) => measure.by === "share" && (measure.along ?? "x") === along)
    .flatMap((each) => each.run.shapes.filter((_, index) => wholeAt(each, index) === whole))
    .flatMap((part) => part[along]);
  return Math.max(...ends) - Math.min(...ends);
}
