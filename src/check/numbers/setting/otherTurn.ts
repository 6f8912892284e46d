import {valueOf} from "../../../facts/quantity.js";
import {differenceSaid, differenceTold, directionOf, wayTold} from "../../words/en/comparison/directions.js";
import {otherFrequency} from "../../words/en/comparison/frequencies.js";
import {isOtherDomain} from "../../words/en/comparison/domains.js";
import {comparatives, polarityOf} from "../../words/en/comparison/polarity.js";
import {oppositeOf} from "../../words/en/comparison/opposites.js";
import {norm} from "../../words/en/rows/rowStandings.js";
import {type Numeral, numeralsIn} from "../../words/en/numerals/numerals.js";
import {placeIn} from "../texts/placeIn.js";
import type {NumberLicence} from "../licences/licences.js";

/** What is wrong with “29% empty”, of a claim on how full something is; *null* where the sentence does not turn its topic round. */
export function otherKind(
  numeral: Numeral,
  sentence: string,
  {about, subject = "", derived, of, unit, low}: NumberLicence
): string | null {
  // A profit below zero is a loss.
  if (derived || of !== undefined || low < 0) return null;
  const topic = `${about} ${subject}`;
  const whole = unit.kind === "share" ? unit.whole : "";
  const own = isOtherDomain(`${topic} ${whole}`, partOf(numeral, sentence))
    ? about
    : (oppositeOf(topic, partOf(numeral, sentence)) ?? otherFrequency(topic, sentence));
  return own === null ? null : `the number of what is claimed: ${about}`;
}

/** What is wrong with “rose in 11 of 14”, of a claim on “real pay fell”; *null* where the words go the same way, or either says none. */
export function otherTurn({lead, after}: Numeral, {about, unit}: NumberLicence): string | null {
  const difference = differenceTold(about);
  const told = difference ?? (unit.kind === "count" || unit.kind === "share" ? wayTold(about) : null);
  const said = difference !== null ? differenceSaid(lead, after) : told === null ? null : directionOf(lead, []);
  return said !== null && said !== told ? `the number of what is claimed: ${about}` : null;
}

const aboveNorm =
  /(?<!\p{L})(?:above|warmer|hotter|wetter|more)(?!\p{L})|(?<!\p{L})(?:difference|deviation|anomaly|distance)\sfrom\s/iu;
const belowNorm = /(?<!\p{L})(?:below|under|colder|cooler|drier|less|fewer)(?!\p{L})/iu;
const thanNorm = new RegExp(`^[^.,;:!?]{0,12}?\\s(?<says>${comparatives}|above|below|over|under)(?:\\sthan)?\\s${norm}`, "iu"); // prettier-ignore

/** What is wrong with “2.1°C cooler than the average”, of a claim on how far above it something was; *null* where the sides are the same. */
export function otherSide({tail}: Numeral, {about, quantity}: NumberLicence): string | null {
  const says = thanNorm.exec(tail)?.groups?.["says"];
  if (says === undefined || !/(?<!\p{L})(?:average|usual|normal|norm|mean)(?!\p{L})/iu.test(about) || quantity.bound === "range") return null; // prettier-ignore
  const told = belowNorm.test(about) ? -1 : aboveNorm.test(about) ? 1 : 0;
  const isAbove = /^(?:above|over)$/iu.test(says) || (!/^(?:below|under)$/iu.test(says) && polarityOf(says).way === "more"); // prettier-ignore
  return told !== 0 && Math.sign(valueOf(quantity)) * told === (isAbove ? -1 : 1) ? `the number of what is claimed: ${about}` : null; // prettier-ignore
}

/** A sentence without what it says of its other numbers, "want the tunnel, and one in four is against it". */
function partOf(numeral: Numeral, sentence: string): string {
  const [at, numbers] = [placeIn(sentence, numeral), numeralsIn(sentence).filter(({kind}) => kind !== "date")];
  const parts = sentence.split(/(?<=[,;:.]\s|\s(?=(?:but|while|whereas)\s))/u);
  const placed = parts.map((text, index) => ({text, start: parts.slice(0, index).join("").length}));
  const isOther = ({text, start}: {readonly text: string; readonly start: number}) =>
    !(start <= at && at < start + text.length) &&
    numbers.some((each) => start <= each.start && each.start < start + text.length);
  return placed.flatMap((each) => (isOther(each) ? [] : [each.text])).join("");
}
