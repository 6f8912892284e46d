import {checkFields, checkList, checkText, checkWord, isObject, refusal, subjectName} from "../boundary.js";
import {
  checkMeasureUnit,
  type Change,
  type Degrees,
  type Index,
  type Measure,
  type Money,
  type Points,
  type Rate
} from "./measure.js";
import {checkPeriod, type Period} from "../period.js";

/** What a share is a share of. The literal type of **id** keeps shares of different wholes apart. */
export interface Whole<Id extends string = string> {
  readonly id: Id;
  /** The whole in words, as a label can print it: "Azerbaijan’s imports of major arms". */
  readonly label: string;
  /** What was measured, and in what: "volume of deliveries, SIPRI trend-indicator value". */
  readonly measure: string;
  /** ISO 3166-1 alpha-2 code of the place. */
  readonly geography: string;
  readonly period: Period;
}

/** A percentage of a named whole; the value is in percent, 0 to 100. */
export interface Share<Id extends string = string> {
  readonly kind: "share";
  readonly whole: Whole<Id>;
}

/** A number of things: "soldiers". */
export interface Count {
  readonly kind: "count";
  readonly noun: {
    readonly one: string;
    readonly many: string;
    /** Other words for what is counted, which texts may use: "dead", "troops". */
    readonly synonyms?: readonly string[];
  };
}

/** A length of time. */
export interface Duration {
  readonly kind: "duration";
  readonly per: "day" | "week" | "month" | "year";
}

/** How many times one thing is another: only of our own arithmetic. */
export interface Ratio {
  readonly kind: "ratio";
}

/** What a value counts or measures. */
export type Unit = Share | Count | Duration | Money | Rate | Index | Degrees | Points | Change | Measure;

/** Names a whole. @throws when a field is missing or empty */
export function whole<const Id extends string>(spec: Whole<Id>): Whole<Id> {
  checkWhole(spec, subjectName("whole", spec));
  return spec;
}

/** Percent of **of**. @throws when it is no whole */
export function shareOf<const Id extends string>(of: Whole<Id>): Share<Id> {
  checkWhole(of, subjectName("whole", of));
  return {kind: "share", whole: of};
}

/**
 * A number of things, named in the singular and the plural: `countOf("soldier", "soldiers", {synonyms: ["dead", "troops"]})`.
 * @param options **synonyms** other words for them that texts may use; default none
 * @throws when one of the names is missing
 */
export function countOf(one: string, many: string, options: Pick<Count["noun"], "synonyms"> = {}): Count {
  checkFields(options, ["synonyms"], "options", "countOf");
  const noun = {one, many, ...(options.synonyms !== undefined && {synonyms: options.synonyms})};
  checkNoun(noun, "countOf");
  return {kind: "count", noun};
}

/** Whether some numbers of a unit count whole things: then there is none between one and two. */
export const isCounted = (unit: Unit, values: readonly number[]): boolean =>
  unit.kind === "count" && values.every(Number.isInteger);

/** A length of time in days, weeks, months or years. @throws for another word */
export function durationIn(per: Duration["per"]): Duration {
  if (typeof per === "string" && /^(?:second|minute|hour|decade)s?$/.test(per))
    throw refusal(per, "duration", `${durations.join(", ")}; of others countOf("hour", "hours")`, "durationIn");
  checkWord(per, durations, "duration", "durationIn");
  return {kind: "duration", per};
}

const durations = ["day", "week", "month", "year"] as const;

function checkWhole(whole: Whole, where: string): void {
  checkFields(whole, ["id", "label", "measure", "geography", "period"], "whole", where);
  for (const field of ["id", "label", "measure", "geography"] as const) checkText(whole[field], field, where);
  checkPeriod(whole.period, where);
}

function checkNoun(noun: Count["noun"], where: string): void {
  checkFields(noun, ["one", "many", "synonyms"], "noun", where);
  for (const field of ["one", "many"] as const) checkText(noun[field], field, where);
  if (noun.synonyms === undefined) return;
  checkList(noun.synonyms, "synonyms", where);
  for (const synonym of noun.synonyms) checkText(synonym, "synonyms", where);
}

/** @throws when the texts that a unit is printed with are missing; **where** names the claim */
export function checkUnitTexts(unit: Unit, where: string): void {
  switch (unit.kind) {
    case "share":
      checkFields(unit, ["kind", "whole"], "unit", where);
      if (!isObject(unit.whole)) throw new Error(`missing whole: ${where}`);
      return checkWhole(unit.whole, `${subjectName("whole", unit.whole)}, ${where}`);
    case "count":
      checkFields(unit, ["kind", "noun"], "unit", where);
      return checkNoun(unit.noun, where);
    case "duration":
      checkFields(unit, ["kind", "per"], "unit", where);
      return checkWord(unit.per, durations, "duration", where);
    default:
      return checkMeasureUnit(unit, where);
  }
}

/** The whole that a number is a share of; *null* where it is no share. */
export function wholeOf(unit: Unit | Ratio): Whole | null {
  return unit.kind === "share" ? unit.whole : null;
}

/** Whether two units are one: of shares also their wholes, and of counts what they count. */
export const isSameUnit = (one: Unit, other: Unit | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
