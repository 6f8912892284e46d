import {isSameUnit, type Unit} from "../unit/unit.js";
import {checkFact, checkList} from "../boundary.js";
import type {Claim} from "../claim.js";
import {flagNames, type NumberColumn} from "./column.js";
import type {Derived} from "../derived/derived.js";
import {absent} from "../period.js";
import {unattributed} from "../source.js";
import type {Table} from "./table.js";

/** What arithmetic on claims calls the column of their numbers: "median claims/numbers". */
export const numbersColumn = "numbers";

/**
 * The numbers of some claims as the column of a table of no file, which aggregates read; what comes of them is `onClaims`.
 * @throws when there is none, one is not exact, or they have two units
 */
export function tableOfClaims(claims: readonly (Claim | null)[], where: string): Table {
  checkList(claims, "claims", where);
  const known = claims.filter((claim) => claim !== null);
  for (const claim of known) checkFact(claim, ["claim"], "claim", where);
  const [first] = known;
  if (!first) throw new Error(`missing numbers: ${where} (at least one claim)`);
  for (const {id, quantity, unit} of known) {
    if (quantity.bound !== "exact") throw new Error(`invalid claim: ${id} is ${quantity.bound}, not exact: ${where}`);
    if (!isSameUnit(unit, first.unit)) throw new Error(`invalid claim: ${id} is of another unit than ${first.id}: ${where}`); // prettier-ignore
  }
  const column: NumberColumn = {
    kind: "number",
    name: numbersColumn,
    unit: first.unit,
    period: absent,
    attribution: unattributed,
    decimals: Math.max(...known.map(({quantity}) => (quantity.bound === "exact" ? quantity.decimals : 0))),
    values: claims.map((claim) => (claim?.quantity.bound === "exact" ? claim.quantity.value : null)),
    flags: Object.fromEntries(
      flagNames.map((flag) => [flag, claims.flatMap((claim, row) => (claim?.flags?.includes(flag) ? [row + 1] : []))])
    )
  };
  return {kind: "table", id: "claims", file: "", sha256: "", header: 0, rows: claims.length, columns: [column]};
}

/** What was worked out from the table of some claims, as arithmetic on these. */
export const onClaims = <U extends Unit>(value: Derived<U>, claims: readonly (Claim | null)[]): Derived<U> => ({
  ...value,
  from: claims.filter((claim) => claim !== null)
});

/** @throws where claims are printed to different places, so that nobody can say how exact what lies between them is */
export function checkSamePlaces(claims: readonly (Claim | null)[], where: string): void {
  const places = new Set(
    claims.flatMap((claim) => {
      if (claim?.quantity.bound !== "exact") return [];
      const {decimals, significant} = claim.quantity;
      return [significant === undefined ? `${decimals} places` : `${significant} digits`];
    })
  );
  if (places.size <= 1 && ![...places].some((each) => each.endsWith("digits"))) return;
  throw new Error(`invalid claims: printed to ${[...places].join(" and ")} (all to the same places): ${where}`);
}
