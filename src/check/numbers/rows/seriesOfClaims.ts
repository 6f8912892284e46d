import {group} from "d3";
import type {ClaimEvidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {monthNames} from "../../words/en/dates/dateParts.js";
import {ownParts} from "../../words/en/rows/ownParts.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {stemsOf} from "../judge/wholeOver.js";
import {unitKey} from "../licences/unitKey.js";
import {type RowSeries, timesOf} from "./rowSeries.js";

/**
 * The exact claims of one topic and unit: about several, each at the times of all, and about one at several times. What is about
 * nobody goes by its topic.
 */
export function seriesOfClaims(claims: readonly ClaimEvidence[]): RowSeries[] {
  const known = claims.filter(({quantity: {bound}}) => bound === "exact" || bound === "margin");
  const [about, other] = [known.filter(({subject}) => subject !== undefined && !ofAll.test(subject)), known.filter(({subject}) => subject === undefined)]; // prettier-ignore
  return [
    ...[...group(about, (claim) => `${kindOf(claim)} ${claim.topic}`).values()].flatMap((alike) => [
      ofClaims(alike, ({subject = ""}) => subject),
      ...ofParts(alike),
      ...ofYears(alike)
    ]),
    ...[...group(other, kindOf).values()].map((alike) => ofClaims(alike, ({topic}) => topic)),
    ...[...group(other, (claim) => `${kindOf(claim)} ${claim.topic}`).values()].flatMap(ofYears),
    ...[...group(about, (claim) => `${kindOf(claim)} ${claim.subject}`).values()].flatMap(
      (alike) =>
      new Set(alike.map(({topic}) => topic)).size > 1 ? [{...ofClaims(alike, ({topic}) => topic), of: alike[0]?.subject ?? null}] : [] // prettier-ignore
    ),
    ...[...group(about, ({unit}) => (unit.kind === "count" ? unit.kind : unitKey(unit))).values()].flatMap(ofSubjects),
    ...[...group(known, ({subject = ""}) => subject).values(), known].flatMap(ofNouns)
  ];
}

/** What is of all is none of them. */
const ofAll = /^(?:all|total|overall|everyone|everybody)$/iu;

/** Shares may be of a whole of each: "71% of girls, and 59% of boys". */
const kindOf = ({unit}: ClaimEvidence) => (unit.kind === "share" ? unit.kind : unitKey(unit));

function ofClaims(alike: readonly ClaimEvidence[], nameOf: (claim: ClaimEvidence) => string): RowSeries {
  const dates = [...new Set(alike.map(dateOf))].toSorted();
  const names = [...new Set(alike.map(nameOf))];
  const claimAt = (name: string, date: string) =>
    alike.find((claim) => nameOf(claim) === name && dateOf(claim) === date);
  return rowsOfClaims(alike, new Map(names.map((name) => [name, dates.map((date) => numberOf(claimAt(name, date)))])), dates); // prettier-ignore
}

/** Counts of several things of one, by their nouns: "births fell below deaths"; of each noun that is of one topic. */
function ofNouns(claims: readonly ClaimEvidence[]): RowSeries[] {
  const counted = claims.flatMap(({unit, ...claim}) => (unit.kind === "count" ? [{...claim, unit}] : []));
  const nouns = [...group(counted, ({unit}) => unit.noun.many).values()];
  const own = nouns.filter((each) => new Set(each.map(({subject, topic}) => `${subject} ${topic}`)).size === 1).flat();
  const nameOf = ({unit}: ClaimEvidence) => (unit.kind === "count" ? unit.noun.many : "");
  return new Set(own.map(nameOf)).size < 2 ? [] : [{...ofClaims(own, nameOf), of: subjectOf(own)}];
}

/** Whom claims are about, where they are about one; else *null*. */
const subjectOf = (claims: readonly ClaimEvidence[]): string | null =>
  new Set(claims.map(({subject}) => subject)).size === 1 ? (claims[0]?.subject ?? null) : null;

/** Numbers of several things, each somebody’s own, at the same times: "births outnumber deaths", "a home costs nine times what a worker earns". */
function ofSubjects(claims: readonly ClaimEvidence[]): RowSeries[] {
  const own = [...group(claims, ({subject = ""}) => subject).values()];
  const [first] = own;
  const isOne = own.every((each) => new Set(each.map(({topic}) => topic)).size === 1);
  const topics = new Set(own.map(([claim]) => claim?.topic));
  const timesOfOne = (each: readonly ClaimEvidence[] | undefined) => JSON.stringify(each?.map(dateOf).toSorted());
  const isSame = own.every((each) => timesOfOne(each) === timesOfOne(first));
  return own.length > 1 && isOne && topics.size > 1 && isSame
    ? [ofClaims(own.flat(), ({subject = ""}) => subject)]
    : [];
}

/** Of subjects in two parts, "Retail, men", those that share one: of men what each trade has, and of retail what men and women have. */
function ofParts(alike: readonly ClaimEvidence[]): RowSeries[] {
  const parts = alike.map(({subject = ""}) => /^([^,]+), ([^,]+)$/u.exec(subject)?.slice(1) ?? []);
  if (parts.some(({length}) => length < 2)) return [];
  return [1, 0].flatMap((shared) =>
    [...new Set(parts.map((own) => own[shared] ?? ""))].map((part) => {
      const own = alike.filter((_, index) => parts[index]?.[shared] === part);
      const series = ofClaims(own, (claim) => parts[alike.indexOf(claim)]?.[1 - shared] ?? "");
      return {...series, topic: new Set([...series.topic, ...stemsOf(part)]), of: shared === 0 ? part : null};
    })
  );
}

/** The numbers of one at several times, as rows of their own: "2024 was warmer than 2023", "more rain fell in March than in January". */
function ofYears(alike: readonly ClaimEvidence[]): RowSeries[] {
  const dates = [...new Set(alike.map(dateOf))].toSorted();
  const isOfOne = new Set(alike.map(({subject}) => subject)).size === 1 && dates.length > 1;
  const isMonths =
    dates.every((date) => /^\d{4}-\d{2}$/.test(date)) && new Set(dates.map((date) => date.slice(0, 4))).size === 1;
  if (!isOfOne || !(isMonths || dates.every((date) => /^\d{4}$/.test(date)))) return [];
  const nameOf = (date: string) => (isMonths ? (monthNames[Number(date.slice(5)) - 1] ?? date) : date);
  // "May" is a verb, too.
  const named = dates.filter((date) => nameOf(date) !== "May");
  return [rowsOfClaims(alike, new Map(named.map((date) => [nameOf(date), [numberOf(alike.find((claim) => dateOf(claim) === date))]])), [""])]; // prettier-ignore
}

function rowsOfClaims(alike: readonly ClaimEvidence[], rows: RowSeries["rows"], dates: readonly string[]): RowSeries {
  const {unit} = alike[0]!;
  const words = [...alike.map(({topic}) => topic), unitWords(unit).column];
  return {
    topic: new Set(words.flatMap(stemsOf)),
    unit,
    rows,
    aliases: ownParts([...rows.keys()]),
    times: timesOf(rows),
    dates,
    columns: [],
    of: null
  };
}

const dateOf = ({period}: ClaimEvidence) => period.edtf ?? "";
const numberOf = (claim: ClaimEvidence | undefined) => (claim === undefined ? null : valueOf(claim.quantity));
