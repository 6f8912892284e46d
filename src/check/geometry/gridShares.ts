import type {ClaimEvidence, DerivedEvidence} from "../../facts/evidence.js";
import type {Drawn} from "./drawn.js";
import {type Grid, readGrids} from "./grids.js";
import {isLowerBound} from "../../facts/quantity.js";

/** The shares that one grid is to show. */
export interface GridShares {
  /** In order from the bottom left. */
  readonly parts: readonly ClaimEvidence[];
  /** What remains of the whole; *null* where a share is open, or nobody calculated it. */
  readonly rest: DerivedEvidence | null;
}

/** A grid and the shares that it stands for. */
export interface PairedGrid extends GridShares {
  readonly grid: Grid;
}

/** The grids of a drawing beside the shares that they stand for, both in reading order, and what found no partner. */
export interface PairedGrids {
  readonly pairs: readonly PairedGrid[];
  readonly notDrawn: readonly GridShares[];
  readonly notClaimed: readonly Grid[];
}

/** Reads the grids of a drawing and holds them against its shares, the first against the first. */
export function pairGrids(drawn: Drawn): PairedGrids {
  const grids = readGrids(drawn.marks, drawn.published.paper);
  const shares = gridSharesOf(drawn);
  return {
    pairs: shares.flatMap((each, index) => (grids[index] ? [{...each, grid: grids[index]}] : [])),
    notDrawn: shares.slice(grids.length),
    notClaimed: grids.slice(shares.length)
  };
}

/** True where the shares of a grid are stated only from below. */
export function isOpenGrid({parts}: GridShares): boolean {
  return parts.some(({quantity}) => isLowerBound(quantity));
}

/** A grid ends with its remainder, with an open share, or where the whole changes. */
function gridSharesOf({members}: Drawn): GridShares[] {
  const found: GridShares[] = [];
  let parts: ClaimEvidence[] = [];
  const close = (rest: DerivedEvidence | null) => {
    if (parts.length > 0) found.push({parts, rest});
    parts = [];
  };
  for (const member of members) {
    if (member.kind === "derived") close(member.derived);
    if (member.kind !== "claim") continue;
    const [first] = parts;
    if (first && wholeOf(first) !== wholeOf(member.claim)) close(null);
    parts.push(member.claim);
    if (isLowerBound(member.claim.quantity)) close(null);
  }
  close(null);
  return found;
}

function wholeOf({unit}: ClaimEvidence): string | null {
  return unit.kind === "share" ? unit.whole : null;
}
