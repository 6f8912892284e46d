import type {ClaimEvidence, DerivedEvidence} from "../../facts/evidence.js";
import {valueOf} from "../../facts/quantity.js";
import {rounded} from "../where.js";
import type {PublishedMark} from "../published.js";
import {readBars} from "./bars.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {type Measurement, ratioOf} from "./measurement.js";

/** A bar of a flow and the rest of its whole, and the claim that it stands for. */
interface ClaimedBar {
  readonly claim: ClaimEvidence;
  readonly flow: PublishedMark;
  readonly rest: PublishedMark;
}

/**
 * Measures bars on one scale: each flow and each rest in its bar, and of two bars how many times one is the other.
 * @param derived all our arithmetic in the file: the ratio of two wholes is drawn without a mark of its own
 */
export function measuredBars(drawn: Drawn, derived: readonly DerivedEvidence[]): Measurement[] {
  const bars = claimedBars(drawn);
  const parts = bars.flatMap(({claim, flow, rest}): Measurement[] => {
    const whole = rest.box.right - flow.box.left;
    const left = derived.find(({operation}) => operation === `100 − ${claim.id}`);
    return [
      partOf(claim.id, flow, whole, valueOf(claim.quantity)),
      ...(left ? [partOf(left.operation, rest, whole, valueOf(left.quantity))] : [])
    ];
  });
  return [...parts, ...derived.flatMap((each) => timesOf(each, bars))];
}

function claimedBars(drawn: Drawn): ClaimedBar[] {
  const {bars} = readBars(drawn.marks, drawn.published.paper);
  return claimsOf(drawn).flatMap((claim, index) => {
    const [flow, rest] = bars[index]?.segments ?? [];
    return flow && rest ? [{claim, flow, rest}] : [];
  });
}

function partOf(name: string, {box}: PublishedMark, whole: number, claimed: number): Measurement {
  const length = box.right - box.left;
  const share = (100 * length) / whole;
  const drawn = `${rounded(length)} px of ${rounded(whole)} px: ${share.toFixed(1)}%`;
  return {name, drawn, ratio: ratioOf(share, claimed)};
}

/** The same flow is the larger share of the smaller whole. */
function timesOf({operation, from, unit, quantity}: DerivedEvidence, bars: readonly ClaimedBar[]): Measurement[] {
  const [smaller, larger] = from.map((id) => bars.find(({claim}) => claim.id === id));
  if (unit.kind !== "ratio" || !smaller || !larger) return [];
  const [short, long] = [smaller, larger].map(({flow, rest}) => rest.box.right - flow.box.left);
  if (!short || !long) return [];
  const drawn = `bars of ${rounded(long)} px and ${rounded(short)} px: ${(long / short).toFixed(2)} times`;
  return [{name: operation, drawn, ratio: ratioOf(long / short, valueOf(quantity))}];
}
