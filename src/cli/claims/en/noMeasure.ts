import {isAfterPeople} from "../../../check/words/en/units/ages.js";

/** In years. */
const oldest = 120;

/** A number, and the words before it and behind it. */
interface Setting {
  /** Of money and percentages another than *null*. */
  readonly unit: string | null;
  readonly high: number;
  readonly lead: string;
  readonly tail: string;
  readonly after: readonly string[];
}

/** What stands before a number and is no part of a name: the signs and the codes of money. */
const money = /(?:^|[^\p{L}])(?:Rs|N?Kr|SKr|DKr|Rp|RM|R|USD|EUR|GBP|CHF|SEK|NOK|DKK|INR|CNY|JPY|AUD|CAD)$/u;

/** What is numbered by its place: "Article 38", "No 9", "Platform 3". */
const numbered =
  /(?<!\p{L})(?:No\.?|Nos|Number|Article|Section|Chapter|Clause|Paragraph|Page|Part|Title|Rule|Schedule|Amendment|Platform|Room|Route|Highway|Motorway|Flight|Channel|Radio|Type|Category|Level|Grade|Phase|Stage|Tier|Zone|Pier|Gate|Terminal|Area|District|Ward|Unit|Figure|Table|Volume|Issue|Boeing|Airbus|Apollo|Formula|Windows|Group of|Resolution|Protocol|Regulation|Directive|Proposition|Measure)\s$/u;

/** "The last 16", "the top four", "the big three". */
const places = /(?<!\p{L})(?:last|top|final|big|bottom)\s$/iu;

/** What says that a number before or behind it is an age. */
const [beforeAge, behindAge] = [
  /(?<!\p{L})(?:turn(?:s|ed|ing)?|aged?|at the age of|ages?|(?:old|young)est,?\sat)\s$/iu,
  /^,\s\p{L}/u
];

/**
 * Why a number measures nothing: it is part of a name, a place in an order, or an age; *null* for any other.
 */
export function noMeasure({unit, high, lead, tail, after}: Setting): string | null {
  const [glued = ""] = /[\p{L}]+$/u.exec(lead) ?? [];
  if (glued !== "" && !money.test(lead)) return "part of a name";
  if (numbered.test(lead)) return "a name, or a place in an order";
  if (places.test(lead) && !/^\s\p{L}+s(?!\p{L})/u.test(tail)) return "a place in an order, not how many";
  if (/(?<!\p{L})(?:under|over)-$/iu.test(lead)) return "a class of age";
  const isYears = after[0] === undefined || !/^(?:years?|months?)$/.test(after[0]);
  if (isYears && (beforeAge.test(lead) || (/\p{Lu}[\p{L}’'-]+,\s$/u.test(lead) && behindAge.test(tail))))
    return "an age";
  // "Those over 65 did", and not "those over 65 kg".
  const isBare = after[0] === undefined || !/^(?:kg|kilos?|kilograms?|cm|centimetres?|metres?|feet|ft|km|kilometres?|miles?|mph|percent|points?)$/.test(after[0]); // prettier-ignore
  if (unit === null && high <= oldest && isYears && isBare && isAfterPeople(lead)) return "an age";
  return null;
}
