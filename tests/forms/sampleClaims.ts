import {type Claim, claim} from "../../src/facts/claim.js";
import {absent, type Period, stated} from "../../src/facts/period.js";
import type {Quantity} from "../../src/facts/quantity.js";
import {type Attribution, unattributed} from "../../src/facts/source.js";
import {type Count, countOf, type Share, shareOf, whole} from "../../src/facts/unit/unit.js";
import type {Phrase} from "../../src/words/phrase.js";

/** Any words as text of a figure, digits and all: what a form must be able to set. */
export const words = (text: string): Phrase => ({kind: "phrase", text, uses: []});

const place = {kind: "elsewhere", url: "https://example.org/"} as const;
const flow = {from: "AA", to: "BB"} as const;

/** A claim to a share of a made-up whole. */
export function shareClaim<Q extends Quantity, const W extends string>(
  id: string,
  quantity: Q,
  wholeId: W,
  {label = "The whole", period = stated("2016/2020"), topic = id, attribution = unattributed}: SampleOptions = {}
): Claim<Share<W>, Q> {
  const of = whole({id: wholeId, label, measure: "volume", geography: "AA", period});
  return claim({id, topic, quantity, unit: shareOf(of), period, attribution, anchor: place, ...flow});
}

/** A claim to a number of things. */
export function countClaim<Q extends Quantity>(
  id: string,
  quantity: Q,
  {
    period = absent,
    topic = id,
    attribution = unattributed,
    unit = countOf("soldier", "soldiers")
  }: SampleOptions & {
    readonly unit?: Count;
  } = {}
): Claim<Count, Q> {
  return claim({id, topic, quantity, unit, period, attribution, anchor: place});
}

interface SampleOptions {
  readonly label?: string;
  readonly period?: Period;
  readonly topic?: string;
  readonly attribution?: Attribution;
}
