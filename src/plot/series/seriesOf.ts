import {isSameUnit} from "../../facts/unit/unit.js";
import {checkFact, checkFields, refusal} from "../../facts/boundary.js";
import type {Claim} from "../../facts/claim.js";
import type {Table} from "../../facts/table/table.js";
import {intervalOf} from "../../facts/quantity.js";
import type {Phrase} from "../../words/phrase.js";
import {dateAt} from "./dateAt.js";
import {checkNoColumns, claimIn, isTable, namedBySubject, unitOfClaims} from "../rows/rows.js";
import type {Series, SeriesPoint, SeriesSet} from "./series.js";
import {type SeriesColumns, tableSeries} from "./tableSeries.js";
import {otherUnit} from "../otherUnit.js";

/** A number over time as a reporter writes it: a claim and the name of its series, or a date of which there is no number. */
export type SeriesSpec =
  | Claim
  | {
      readonly claim: Claim;
      /** Default the claim's subject or, where it has none, its topic. */
      readonly series?: string | Phrase;
    }
  | {
      readonly series: string | Phrase;
      /** EDTF: "2020", "2020-07". */
      readonly date: string;
      readonly missing: true;
    };

/**
 * Reads series: those of a **table**, by the names of its columns, or of a list of claims, each at its period.
 * @throws when a row, a column or a date is missing, a series has two numbers at one date, or two units are mixed
 */
export function seriesOf(
  data: Table | readonly SeriesSpec[],
  columns: Partial<SeriesColumns>,
  where: string
): SeriesSet {
  const {series, tables, sources} = isTable(data)
    ? tableSeries(data, columns, where)
    : claimSeries(data, columns, where);
  if (series.length === 0) throw new Error(`missing rows: ${where} (at least one)`);
  return {series: series.map((each) => sorted(each, where)), tables, sources};
}

function sorted(series: Series, where: string): Series {
  const points = series.points.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const twice = points.find((point, index) => index > 0 && point.at.getTime() === points[index - 1]?.at.getTime());
  if (!twice) return {...series, points};
  const name = series.name.text === "" ? "" : ` of ${series.name.text}`;
  throw new Error(`duplicate date: ${twice.date}${name}: ${where} (one number a date; name the column of its series)`);
}

function claimSeries(data: readonly SeriesSpec[], columns: Partial<SeriesColumns>, where: string): SeriesSet {
  checkNoColumns(columns, where);
  const unit = unitOfClaims(data, where);
  const groups = new Map<string, ClaimPoint[]>();
  for (const [index, spec] of data.entries()) {
    const own = claimPoint(spec, `${where}, row ${index + 1}`);
    const {name, claim} = own;
    if (claim && !isSameUnit(claim.unit, unit)) throw otherUnit(claim, unit, where);
    const points = groups.get(name.text) ?? [];
    groups.set(name.text, points);
    points.push(own);
  }
  const series = [...groups.values()].map((points): Series => {
    const decimals = points.map(({claim}) => (claim?.quantity.bound === "exact" ? claim.quantity.decimals : 0));
    return {
      name: points[0]!.name,
      unit,
      decimals: Math.max(...decimals),
      points: points.map(({point}) => point)
    };
  });
  return {series, tables: [], sources: []};
}

interface ClaimPoint {
  readonly name: Phrase;
  readonly point: SeriesPoint;
  readonly claim: Claim | null;
}

function claimPoint(spec: SeriesSpec, where: string): ClaimPoint {
  const claim = claimIn(spec);
  if (!claim) {
    const {series, date, missing} = spec as Extract<SeriesSpec, {missing: true}>;
    checkFields(spec, ["series", "date", "missing"], "row", where);
    if (missing !== true) throw refusal(missing, "claim", "{claim, series}, or {series, date, missing: true}", where);
    const facts = {value: null, date: null, name: null, low: null, high: null};
    const at = dateAt(date, where);
    return {
      name: namedBySubject(null, series, where),
      claim: null,
      point: {date, at, value: null, quantity: null, low: null, high: null, flags: [], facts, uses: []}
    };
  }
  if (!("kind" in spec)) checkFields(spec, ["claim", "series"], "row", where);
  checkFact(claim, ["claim"], "claim", where);
  const given = "series" in spec ? spec.series : undefined;
  const name = namedBySubject(claim, given, where);
  const {edtf} = claim.period;
  if (edtf === null) throw new Error(`missing period: claim ${claim.id} (a line needs a date): ${where}`);
  const facts = {value: claim.id, date: `${claim.id}/period`, name: null, low: null, high: null};
  const {quantity} = claim;
  if (quantity.bound === "range")
    throw new Error(`invalid claim: ${claim.id} is a range (a line joins numbers; draw bars): ${where}`);
  const {low, high} = quantity.bound === "margin" ? intervalOf(quantity) : {low: null, high: null};
  return {
    name,
    claim,
    point: {
      date: edtf,
      at: dateAt(edtf, where),
      value: quantity.value,
      quantity,
      low,
      high,
      flags: claim.flags ?? [],
      facts,
      uses: [claim]
    }
  };
}
