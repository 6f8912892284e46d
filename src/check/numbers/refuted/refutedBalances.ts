import {type BalanceSaid, balancesSaidIn} from "../../words/en/rows/balanceSaid.js";
import {stemsOf} from "../judge/wholeOver.js";
import type {RowSeries} from "../rows/rowSeries.js";

/** The balances that a text says, where the only amounts that go below zero are last on the other side of it, or were before. */
export function refutedBalances(text: string, all: readonly RowSeries[]): BalanceSaid[] {
  const said = balancesSaidIn(text);
  if (said.length === 0) return [];
  const known = all.filter(({unit, rows, times}) => {
    const numbers = [...rows.values()].flat();
    return (
      unit.kind === "money" && rows.size === 1 && times > 1 && numbers.some((value) => value !== null && value < 0)
    );
  });
  return said.filter(({about, now, before}) => {
    const stems = stemsOf(about);
    const meant = known.filter(({topic, rows}) => stems.some((stem) => topic.has(stem) || [...rows.keys()].flatMap(stemsOf).includes(stem))); // prettier-ignore
    return meant.length > 0 && !meant.some(({rows}) => [...rows.values()].some((row) => isSo(row, now, before)));
  });
}

function isSo(row: readonly (number | null)[], now: BalanceSaid["now"], before: BalanceSaid["before"]): boolean {
  const is = (value: number | null | undefined, side: BalanceSaid["now"]) =>
    value == null || (side === "above" ? value >= 0 : value <= 0);
  return is(row.at(-1), now) && (before === null || is(row.at(-2), before));
}
