import {group} from "d3";
import type {ClaimEvidence, Evidence} from "../../../facts/evidence/evidence.js";
import {unitsOf} from "../../reading/measures/counts.js";
import {labelsOf, namesOwner} from "../../reading/labels/labels.js";
import {type ReadFile, type Shown, wholeAt} from "../../reading/readFile.js";
import {drawnColumns} from "../../reading/drawn/drawnColumns.js";
import {classIn} from "../../reading/facts.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {pluralPattern} from "../../words/en/plural.js";

/** A number that stands for none of the claims: a count of what is drawn, or of the claims themselves. */
export interface CountLicence {
  readonly value: number;
  /** What is counted: one of the three words after the number. */
  readonly counts?: RegExp;
  /** What the sentence must speak of. */
  readonly about?: RegExp;
  readonly percent?: boolean;
}

/**
 * The numbers that a figure prints because of how its shapes show facts, by its reading: a hundred squares of one percent
 * each, two bars on one scale, a dot for so many soldiers; and the counts of its own claims, events and wholes.
 * @param drawn the names of the facts that the file shows
 */
export function countLicencesOf(file: ReadFile, evidence: Evidence, drawn: ReadonlySet<string>): CountLicence[] {
  const claims = evidence.claims.filter(({id}) => drawn.has(id));
  const shares = claims.flatMap(({unit}) => (unit.kind === "share" ? [unit.whole] : []));
  const counted = file.shown.filter(({measure}) => measure.by === "count");
  const claimOf = ({facts}: Shown) => {
    const own = facts.flat();
    // Of a share of nothing no square is filled, and its remainder alone is drawn.
    const from = evidence.derived.flatMap((each) => (own.includes(each.operation) ? each.from : []));
    const nothing = evidence.claims.filter(({quantity}) => quantity.bound === "exact" && quantity.value === 0);
    return claims.find(({id}) => own.includes(id)) ?? nothing.find(({id}) => from.includes(id));
  };
  return [
    {value: shares.length, counts: /^shares?$/},
    {value: claims.length, counts: /^(?:figures?|numbers?|claims?)$/},
    {value: evidence.events.filter(({id}) => drawn.has(id)).length, counts: /^(?:events?|dates?)$/},
    {value: new Set(shares).size, counts: /^(?:wholes?|totals?)$/},
    ...counted.flatMap((shown) => {
      const claim = claimOf(shown);
      return claim ? ofUnits(shown, claim) : [];
    }),
    {value: wholesOf(counted).size, counts: /^grids?$/},
    ...counted.map(({measure: {per = 1}}) => ({value: per, about: /^each square is\b/i})),
    ...ofRows(evidence),
    ...ofNames(evidence),
    ...ofSubjects(evidence),
    ...ofOtherRows(file, evidence),
    ...ofBars(file),
    ...ofPanels(file),
    ...ofPoints(file),
    ...ofClasses(file)
  ];
}

/** How many rows there are in all, beside how many of them lie on one side: "four of nine counties". */
function ofRows({derived, tables = []}: Evidence): CountLicence[] {
  return derived.flatMap(({operation, unit}): CountLicence[] => {
    const [, id] = /^count ([^/]+)\//.exec(operation) ?? [];
    const table = tables.find((each) => each.id === id);
    if (!table || table.others !== undefined || unit.kind !== "count") return [];
    const rows = Object.values(table.columns)[0]?.values.length ?? 0;
    const noun = unit.noun.many.toLowerCase().split(" ").at(-1) ?? "";
    return [{value: rows, counts: new RegExp(`^${noun.replace(/[^\p{L}\p{N}-]/gu, ".")}$`, "u")}];
  });
}

/** How many different names a column has, as its heading calls them: "ten clubs" of a column Club. */
function ofNames({tables = []}: Evidence): CountLicence[] {
  return tables.flatMap(({columns, others}) =>
    Object.entries(columns).flatMap(([heading, {values}]): CountLicence[] => {
      const names = new Set(values.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value)));
      const noun = pluralPattern(heading);
      return others === undefined && noun && names.size > 1 ? [{value: names.size, counts: noun}] : [];
    })
  );
}

/** How many claims say the same of as many: "five universities" of five fees at universities. */
function ofSubjects(evidence: Evidence): CountLicence[] {
  const topics = [...group(evidence.claims, ({topic}) => topic)];
  return topics.flatMap(([topic, claims]): CountLicence[] => {
    const subjects = new Set(claims.flatMap(({subject}) => subject ?? []));
    const lines = {value: subjects.size, counts: /^(?:lines?|curves?|series)$/};
    if (subjects.size < 3) return subjects.size === 2 ? [lines] : [];
    const rivals = {value: subjects.size - 1, counts: /^(?:rivals?|competitors?|neighbours?|peers)$/};
    return [rivals, lines, ...(topic.match(/\p{L}{4,}/gu) ?? []).flatMap((word) => ({value: subjects.size, counts: pluralPattern(word) ?? new RegExp(`^${word}$`, "iu")}))]; // prettier-ignore
  });
}

/** How many rows of a table are left out, which its last row says, or a line under the chart: "8 others". */
function ofOtherRows(file: ReadFile, {tables = []}: Evidence): CountLicence[] {
  const {scales} = file.reading;
  const left = Object.values(scales).flatMap((scale) => {
    if (scale.type !== "band") return [];
    return tables.map((table) => rowsIn(table) - (scale.domain.length - 1));
  });
  // Rows without any number are told of by name.
  const undrawn = tables.flatMap((table) => {
    const count = rowsIn(table) - drawnRows(table.id, file).size;
    return [count, count - blankRows(table)];
  });
  return [...new Set([...left, ...undrawn])]
    .filter((value) => value > 0)
    .map((value) => ({value, counts: /^others?$/}));
}

const rowsIn = ({columns}: NonNullable<Evidence["tables"]>[number]) => Object.values(columns)[0]?.values.length ?? 0;

/** How many rows have no number in any column of numbers. */
function blankRows({columns}: NonNullable<Evidence["tables"]>[number]): number {
  const numbers = Object.values(columns).filter(({unit}) => unit !== undefined);
  return (numbers[0]?.values ?? []).filter((_, row) => numbers.every(({values}) => values[row] === null)).length;
}

/** The rows of a table that some shape shows. */
function drawnRows(table: string, {shown}: ReadFile): ReadonlySet<string> {
  const addresses = shown.flatMap(({facts}) => facts.flat()).filter((address) => address.startsWith(`${table}/`));
  return new Set(addresses.flatMap((address) => /\/(\d+)$/.exec(address)?.[1] ?? []));
}

/** How many of the points are named, beside them or by a letter, and how many of the rows lack a figure. */
function ofPoints(file: ReadFile): CountLicence[] {
  const points = new Set(
    file.shown.flatMap(({measure, run}) =>
      measure.by === "position" ? run.shapes.filter(({name}) => name === "circle") : []
    )
  );
  if (points.size === 0) return [];
  const named = labelsOf(file).filter(({facts, texts}) => {
    const words = texts.map(({text}) => text).join(" ");
    return facts.some((address) => isOwner(words, address, file));
  });
  const letters = file.textRuns.flatMap(({role, texts}) => (role === "annotation" ? texts : []));
  const keyed = letters.filter(({text}) => /^[A-Z]$/.test(text)).length;
  const about = /\b(?:is|are) named\b/;
  const tables = [...drawnColumns(file)].map(([column, {partners}]) => {
    const columns = [column, ...partners].map((each) => file.facts.columns.get(each)?.values ?? []);
    const rows = columns[0]?.map((_, row) => row) ?? [];
    const lacking = rows.filter((row) => columns.some((values) => values[row] === null)).length;
    return [rows.length, lacking];
  });
  return [
    {value: points.size, about},
    {value: named.length + keyed, about},
    ...tables.flat().map((value) => ({value, about: /\bno figure\b/}))
  ];
}

/** Of a column that is counted in classes, how many rows there are, and how many of them lack a figure. */
function ofClasses({shown, facts}: ReadFile): CountLicence[] {
  const columns = new Set(shown.flatMap((each) => each.facts.flat().flatMap((fact) => classIn(fact)?.column ?? [])));
  return [...columns].flatMap((column) => {
    const values = facts.columns.get(column)?.values ?? [];
    const lacking = values.filter((value) => value === null).length;
    return [values.length, lacking].map((value) => ({value, about: /\bno figure\b/}));
  });
}

function isOwner(words: string, address: string, {facts}: ReadFile): boolean {
  const fact = facts.find(address);
  return fact !== null && namesOwner(words, fact);
}

/** True where a number is such a count. */
export function isCount({low, high, unit, after, hedge}: Numeral, sentence: string, licence: CountLicence): boolean {
  const {value, counts, about, percent = false} = licence;
  if (low !== high || low !== value || hedge !== null) return false;
  if ((unit === "percent") !== percent || (unit !== null && unit !== "percent")) return false;
  return (
    (!counts || after.slice(0, 3).some((word) => counts.test(word.replace(/[’']s?$/, "")))) &&
    (!about || about.test(sentence))
  );
}

const wholesOf = (all: readonly Shown[]) =>
  new Set(all.flatMap((shown) => shown.run.shapes.flatMap((_, index) => wholeAt(shown, index) ?? [])));

/** Shapes that count: cells of a share, of so many percent each, or dots for so many things each. */
function ofUnits({measure: {per = 1}, run}: Shown, {unit}: ClaimEvidence): CountLicence[] {
  if (unit.kind === "share") {
    return [
      {value: 100 / per, counts: /^(?:squares?|cells?|dots?)$/},
      {value: 100, percent: true},
      {value: per, percent: true, about: /\b(?:squares?|cells?|dots?)\b/i}
    ];
  }
  const dots = run.shapes.flatMap(unitsOf).length;
  const units: CountLicence[] = [
    {value: dots, counts: /^dots?$/},
    {value: 1, counts: /^(?:dot|ring)$/}
  ];
  if (unit.kind !== "count") return units;
  const nouns = [unit.noun.one, unit.noun.many].flatMap((noun) => noun.toLowerCase().split(" ").slice(-1));
  const counts = new RegExp(`^(?:${nouns.map((noun) => noun.replace(/[^\p{L}]/gu, ".")).join("|")})$`, "u");
  return [...units, {value: per, counts, about: /^each dot (?:is|stands for)\b/i}];
}

/** Panels of one figure, and the one scale that all of them may have. */
function ofPanels({reading: {shapes, scales}}: ReadFile): CountLicence[] {
  const panels = new Set(
    shapes.flatMap(([, role]) => ("facet" in role && role.facet ? [JSON.stringify(role.facet)] : []))
  );
  if (panels.size < 2) return [];
  return [
    {value: panels.size, counts: /^panels?$/},
    ...(Object.values(scales).filter(({type}) => type === "linear").length === 1 ? [{value: 1, counts: /^scale$/}] : [])
  ];
}

/** Bars on one scale: those of several wholes, or those that show facts by their length. */
function ofBars({shown}: ReadFile): CountLicence[] {
  const wholes = wholesOf(shown.filter(({measure}) => measure.by === "share")).size;
  const lengths = shown.filter(({measure}) => measure.by === "length").flatMap(({run}) => run.shapes).length;
  const bars = [wholes, lengths].filter((count) => count > 0);
  if (bars.length === 0) return [];
  return [
    ...bars.map((value) => ({value, counts: /^bars?$/})),
    {value: 1, counts: wholes > 1 ? /^(?:scale|flow)$/ : /^scale$/}
  ];
}
