import {group} from "d3";
import {valueOf} from "../../facts/quantity.js";
import {markPlace, rounded} from "../where.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {type Dots, radiusOf, readDots, rowFaults, thingsPerDot} from "./dots.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {counted, lie, lieOf, notDrawn} from "./lie.js";
import {ratioWords} from "./precision.js";

/**
 * Counts dots: as many as the claim has of the things that a dot stands for, in full rows, all of one size but the last,
 * whose area is what is left.
 */
export function dotLies(drawn: Drawn): Violation[] {
  const dots = readDots(drawn.marks, drawn.published.paper);
  const [claim, ...others] = claimsOf(drawn);
  const perDot = thingsPerDot(drawn.published.texts);
  if (!claim) return lieOf(dots.filled, "dots that stand for no claim", "no dots");
  if (perDot === null) return [lie(`claim ${claim.id}`, "no key to the dots", "a text that says what each dot is")];
  const claimed = valueOf(claim.quantity);
  const things = dots.area * perDot;
  // A radius has two decimals, so the area of a dot in part is off by up to a hundredth of a px over its radius.
  const tolerance = Number.isInteger(claimed / perDot) ? 1e-9 : 0.011 / dots.radius;
  const counted = Math.abs(dots.area - claimed / perDot) <= tolerance;
  const found = `${rounded(dots.area)} dots for ${rounded(things)}, ${ratioWords(things, claimed)}`;
  return [
    ...others.map((other) => notDrawn(other, "dots of its own")),
    ...(counted ? [] : [lie(`claim ${claim.id}`, found, `${rounded(claimed / perDot)} dots, ratio 1.000`)]),
    ...rowLies(dots),
    ...sizeLies(dots)
  ];
}

function rowLies(dots: Dots): Violation[] {
  const {stray, empty} = rowFaults(dots);
  const [first] = dots.filled;
  const paints = [...group(dots.filled, paintOf).values()].toSorted((a, b) => b.length - a.length);
  const expected = "full rows of dots, evenly spaced";
  return [
    ...lieOf(stray, "out of its row or on another dot", expected),
    ...(empty > 0 && first ? [lie(`dots from ${markPlace(first)} on`, counted(empty, "empty place"), expected)] : []),
    ...lieOf(paints.slice(1).flat(), "in another colour", "one colour for all dots")
  ];
}

const paintOf = ({fill, stroke}: PublishedMark) => `${fill} ${stroke}`;

function sizeLies({filled, rings, radius}: Dots): Violation[] {
  const last = filled.at(-1);
  const odd = filled.filter((dot) => dot !== last && radiusOf(dot) !== radius);
  const large = last && radiusOf(last) > radius ? [last] : [];
  const unequal = rings.filter((ring) => radius > 0 && radiusOf(ring) !== radius);
  return [
    ...lieOf(odd, sizeWords(odd[0]), `a radius of ${radius} px, as the other dots`),
    ...lieOf(large, sizeWords(last), `a radius of at most ${radius} px, as the other dots`),
    ...unequal.map((ring) => lie(markPlace(ring), sizeWords(ring), `a radius of ${radius} px, as the dots`))
  ];
}

function sizeWords(dot: PublishedMark | undefined): string {
  return `a radius of ${dot ? radiusOf(dot) : 0} px`;
}
