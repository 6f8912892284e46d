import {exact, moreThan} from "../../src/facts/quantity.js";
import type {Form} from "../../src/form.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {countClaim, shareClaim, words} from "./sampleClaims.js";

/** Every form with numbers and texts by chance; one seed always gives the same. */
export function sampleForms(next: () => number): Record<string, Form> {
  const text = (most: number) => words(randomText(next, most));
  const share = () => 1 + Math.floor(next() * 98);
  const [first, second] = [share(), share()].map((value, index) => {
    return shareClaim(`share-${index}`, exact(value), `whole-${index}`, {label: randomText(next, 10)});
  });
  if (!first || !second) throw new Error("missing claims");
  const open = shareClaim("open", moreThan(share()), "whole-open", {label: randomText(next, 10)});
  const count = countClaim("count", moreThan(1 + Math.floor(next() * 9999)));
  const few = countClaim("few", exact(1 + Math.floor(next() * 300)));
  const grid = shareGrid([{claim: first, label: text(8)}], {rest: text(12)});
  const openGrid = shareGrid({claim: open, label: text(8)}, {unknown: text(12)});
  const left = {claim: shareClaim("left", exact(share()), "a"), label: text(2), rest: text(8)};
  const right = {claim: shareClaim("right", exact(share()), "b"), label: text(2), rest: text(8)};
  const stats = [first, count, open].map((claim) => ({claim, label: text(10)}));
  return {
    shareGrid: grid,
    "shareGrid, open": openGrid,
    shareGrids: shareGrids([grid, openGrid, grid]),
    twoWholes: twoWholes(left, right, {flow: text(3)}),
    statPanel: statPanel(stats),
    "unitCount, open": unitCount(count, {label: text(6), more: text(8)}),
    unitCount: unitCount(few, {label: text(6)})
  };
}

const vocabulary = [
  "a",
  "of",
  "Azerbaijan’s",
  "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
  "imports,",
  "—",
  "the",
  "hippopotomonstrosesquippedaliophobia/antidisestablishmentarianism-and-more",
  "major",
  "deliveries"
];

/** Up to **most** words by chance, long ones among them. */
export function randomText(next: () => number, most: number): string {
  const length = 1 + Math.floor(next() * most);
  return Array.from({length}, () => vocabulary[Math.floor(next() * vocabulary.length)]).join(" ");
}

/** Lehmer's generator: numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
