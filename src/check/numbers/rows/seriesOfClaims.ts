import {group} from "d3";
import type {ClaimEvidence} from "../../../facts/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
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
  const known = claims.filter(({quantity}) => quantity.bound === "exact");
  const [about, other] = [known.filter(({subject}) => subject !== undefined), known.filter(({subject}) => subject === undefined)]; // prettier-ignore
  return [
    ...[...group(about, (claim) => `${kindOf(claim)} ${claim.topic}`).values()].flatMap((alike) => [
      ofClaims(alike, ({subject = ""}) => subject),
      ...ofParts(alike),
      ...ofYears(alike)
    ]),
    ...[...group(other, kindOf).values()].map((alike) => ofClaims(alike, ({topic}) => topic)),
    ...[...group(about, (claim) => `${kindOf(claim)} ${claim.subject}`).values()].flatMap((alike) =>
      new Set(alike.map(({topic}) => topic)).size > 1 ? [ofClaims(alike, ({topic}) => topic)] : []
    ),
    ...ofSubjects(about),
    ...[...group(known, ({subject = "", topic}) => `${subject} ${topic}`).values()].flatMap(ofNouns)
  ];
}

/** Shares may be of a whole of each: "71% of girls, and 59% of boys". */
const kindOf = ({unit}: ClaimEvidence) => (unit.kind === "share" ? unit.kind : unitKey(unit));

function ofClaims(alike: readonly ClaimEvidence[], nameOf: (claim: ClaimEvidence) => string): RowSeries {
  const dates = [...new Set(alike.map(dateOf))].toSorted();
  const names = [...new Set(alike.map(nameOf))];
  const claimAt = (name: string, date: string) =>
    alike.find((claim) => nameOf(claim) === name && dateOf(claim) === date);
  return rowsOfClaims(alike, new Map(names.map((name) => [name, dates.map((date) => numberOf(claimAt(name, date)))])), dates); // prettier-ignore
}

/** Counts of several things of one, by their nouns: "births fell below deaths". */
function ofNouns(claims: readonly ClaimEvidence[]): RowSeries[] {
  const counted = claims.flatMap(({unit, ...claim}) => (unit.kind === "count" ? [{...claim, unit}] : []));
  const nouns = new Set(counted.map(({unit}) => unit.noun.many));
  return nouns.size < 2 ? [] : [ofClaims(counted, ({unit}) => (unit.kind === "count" ? unit.noun.many : ""))];
}

/** Counts of several things, each somebody’s own, at the same times: "births outnumber deaths". */
function ofSubjects(claims: readonly ClaimEvidence[]): RowSeries[] {
  const own = [...group(claims.filter(({unit}) => unit.kind === "count"), ({subject = ""}) => subject).values()]; // prettier-ignore
  const [first] = own;
  const isOne = own.every((each) => new Set(each.map(({topic}) => topic)).size === 1);
  const topics = new Set(own.map(([claim]) => claim?.topic));
  const timesOfOne = (each: readonly ClaimEvidence[] | undefined) => JSON.stringify(each?.map(dateOf).toSorted());
  const isSame = own.every((each) => timesOfOne(each) === timesOfOne(first));
  return own.length > 1 && isOne && topics.size > 1 && isSame
    ? [ofClaims(own.flat(), ({subject = ""}) => subject)]
    : [];
}

/** Of subjects in two parts, "Retail, men", those that share their second part: of men what each trade has. */
function ofParts(alike: readonly ClaimEvidence[]): RowSeries[] {
  const parts = alike.map(({subject = ""}) => /^([^,]+), ([^,]+)$/u.exec(subject)?.slice(1) ?? []);
  if (parts.some(({length}) => length < 2)) return [];
  return [...new Set(parts.map(([, part = ""]) => part))].map((part) => {
    const own = alike.filter((_, index) => parts[index]?.[1] === part);
    const series = ofClaims(own, ({subject = ""}) => subject.replace(`, ${part}`, ""));
    return {...series, topic: new Set([...series.topic, ...stemsOf(part)])};
  });
}

/** The numbers of one at several times, as rows of their own: "2024 was warmer than 2023". */
function ofYears(alike: readonly ClaimEvidence[]): RowSeries[] {
  const dates = [...new Set(alike.map(dateOf))].toSorted();
  const isOfOne = new Set(alike.map(({subject}) => subject)).size === 1 && dates.length > 1;
  if (!isOfOne || !dates.every((date) => /^\p{N}{4}$/u.test(date))) return [];
  return [rowsOfClaims(alike, new Map(dates.map((date) => [date, [numberOf(alike.find((claim) => dateOf(claim) === date))]])), [""])]; // prettier-ignore
}

function rowsOfClaims(alike: readonly ClaimEvidence[], rows: RowSeries["rows"], dates: readonly string[]): RowSeries {
  const [first] = alike;
  if (!first) throw new Error("missing claims: a series has at least one");
  const words = [...alike.map(({topic}) => topic), unitWords(first.unit).column];
  return {
    topic: new Set(words.flatMap(stemsOf)),
    unit: first.unit,
    rows,
    aliases: ownParts([...rows.keys()]),
    times: timesOf(rows),
    dates,
    columns: []
  };
}

const dateOf = ({period}: ClaimEvidence) => period.edtf ?? "";
const numberOf = (claim: ClaimEvidence | undefined) => (claim === undefined ? null : valueOf(claim.quantity));
