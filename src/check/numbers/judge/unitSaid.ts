import type {Numeral} from "../../words/en/numerals/numerals.js";
import {isPlain} from "../../words/en/units/plainAfter.js";
import type {NumberLicence} from "../licences/licences.js";
import {stemsOf} from "./wholeOver.js";

/**
 * True for a number without its unit where its topic says what it is of: "net migration fell from 860,000 to 431,000", "a crowd of
 * 91,648"; and for a margin behind "give or take".
 */
export function isUnitSaid(
  {lead, unit: printed, after}: Numeral,
  {unit, about, of}: NumberLicence,
  text: string
): boolean {
  if (printed !== null || !isPlain(after[0])) return false;
  if (of === "margin") return /(?:±|plus or minus|give or take)\s(?:\p{L}{0,3}\p{Sc})?$/iu.test(lead);
  if (of !== undefined || (unit.kind !== "count" && unit.kind !== "measure" && unit.kind !== "rate")) return false;
  const topic = stemsOf(about);
  const [, head = ""] = /(\p{L}+)\sof\s(?:(?:about|over|under|nearly|almost|around)\s)?$/u.exec(lead) ?? [];
  if (head !== "" && stemsOf(head).some((stem) => topic.includes(stem) || (unit.kind === "rate" && stem === "rate")))
    return true;
  const said = new Set(stemsOf(text));
  return topic.length > 0 && topic.every((stem) => said.has(stem));
}
