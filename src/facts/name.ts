import {checkText, valueInWords} from "./boundary.js";

/** A name with digits or number words in it, which is no number of a figure: F-16, CO₂, 9/11, Second World War. */
export interface Name {
  readonly kind: "name";
  /** As it is printed; its first letter may be a capital at the beginning of a sentence. */
  readonly text: string;
}

const quantitySigns =
  /[%٪‰±<>≤≥≈~=]|\p{Sc}\s?\p{N}|\p{N}\s?\p{Sc}|\p{N}\s?°|per\s?cent|\p{N}\s?(?:percentage|points)\b/iu;
const hedges = /\b(?:more|less|fewer|at least|at most|about|nearly|almost|over|under|up to)\s+(?:than\s+)?\p{N}/iu;
const bareNumber = /^[\p{N}\s.,\p{Pd}−+]+$/u;
const scaled = /\p{N}\s?(?:hundred|thousand|million|billion|trillion|k|m|ml?n|bl?n|tr?n)(?!\p{L})/iu;

/**
 * Inserts a name into a text of `say`: say`Marn ordered ${name("F-16")} jets`. The file carries it, and the check
 * licenses this text and no other. Topics, subjects and parties of claims, labels of events and names of rows are names
 * without it.
 * @throws when the text is a number or a quantity: "80%", "$5 million", "6,000"
 */
export function name(text: string): Name {
  checkText(text, "name", "name");
  if (isQuantity(text)) {
    const years = /^\p{N}{4}(?:\s?[–-]\s?\p{N}{2,4})?$/u.test(text)
      ? `; years go with their words: "the average of ${text}"`
      : "";
    throw new Error(`invalid name: ${valueInWords(text)} (a number and its unit come from a claim${years}): name`);
  }
  return {kind: "name", text};
}

const part = String.raw`(?:\p{N}+(?:\.\p{N}+)?(?:\s?%|\sper\s?cent)?|tenth|fifth|quarter|third|half|one)(?!\p{L})`;
const ranked =
  "top|bottom|upper|lower|middle|first|last|(?:rich|poor|wealthi|old|young|larg|small|bigg|high|low|hott|cold|dear|cheap)est(?:[- ](?:paid|earning|income))?|best|worst";

// "The top 1%", "the richest tenth": the part that has a name.
const group = new RegExp(`(?<!\\p{L})(?:${ranked})[- ]${part}`, "giu");

// "Days above 35°C", "homes over £1m": what makes a thing one of a class stands behind the thing.
const threshold =
  /(?<=\p{L}{3}\s)(?:above|below|over|under)\s\p{Sc}?\p{N}+(?:[.,]\p{N}+)*(?:\s?(?:°\s?[CF]?|%|[\p{L}]{1,6}))?(?:\s(?:and|or)\s(?:over|under|more|less|above|below))?$/giu;

const amount = String.raw`(?:\p{N}+(?:[.,]\p{N}+)*|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty)`;
const ofTime = "(?:second|minute|hour|day|night|week|month|year)";
const unit = String.raw`(?:\s${ofTime}s?|\s?(?:°\s?[CF]|[cm]m|km|kg)|\s(?:degrees|met(?:er|re)s|kilomet(?:er|re)s|miles|tonnes))(?!\p{L})`;
const beyond = "(?:more|less|fewer|longer|shorter|older|younger|higher|lower|later|earlier) than";

// "Waited longer than 18 weeks", "110 mm or more", "took between 3 and 5 hours", "under 16", "seven-day", "18- to 34-year-olds", "ten warmest".
const bracket = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`(?:above|below|over|under|within|beyond|at least|at most|up to|${beyond})\s${amount}${unit}`,
    String.raw`${amount}${unit}\sor\s(?:more|less|longer|older|younger|hotter|colder|above|below|over|under)`,
    String.raw`between\s${amount}\sand\s${amount}${unit}`,
    String.raw`(?:^|aged\s)(?:above|below|over|under)\s\p{N}{1,2}$`,
    String.raw`(?:over|under)[-‑]\p{N}{1,2}s`,
    String.raw`aged\s\p{N}{1,2}(?:\s?(?:\p{Pd}|to|and)\s?(?:\p{N}{1,2}|over|above|under|older|younger))?`,
    String.raw`(?:\p{N}{1,2}-?\s?(?:\p{Pd}|to|or)\s?)?${amount}[-‑]${ofTime}(?:s|[-‑]olds?)?`,
    String.raw`${amount}\s(?:larg|small|bigg|high|low|hott|warm|cold|rich|poor|old|young|long|short|wett|dri)est`
  ].join("|")})(?!\p{L}|\p{N})`,
  "giu"
);

/** The names of classes in a text, without what they are of: "richest tenth" of "The richest tenth of households". */
export const classesIn = (text: string): string[] => [...(text.match(group) ?? []), ...bracketsIn(text)];

/** The brackets of a text, which say in a unit what makes a thing one of a class: "longer than 18 weeks", "18- to 34-year-olds". */
export const bracketsIn = (text: string): string[] => text.match(bracket) ?? [];

/** A text without the names of its classes, which hold a number that says which: "the top 1%", "days above 35°C". */
export const withoutClasses = (text: string): string =>
  text.replace(group, "").replace(threshold, "").replace(bracket, "");

/** True for a text that says how much or how many, or that is nothing but a number. */
export function isQuantity(text: string): boolean {
  const rest = withoutClasses(text);
  return [quantitySigns, hedges, bareNumber, scaled].some((pattern) => pattern.test(rest));
}
