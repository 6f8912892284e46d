import type {Claim} from "../../../src/facts/claim.js";
import {exact} from "../../../src/facts/quantity.js";
import {percentChange} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {statPanel} from "../../../src/forms/numbers/statPanel.js";
import {say} from "../../../src/words/say.js";
import {countClaim} from "../sampleClaims.js";
import {boundClaims} from "./dataSets.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const period = stated("2023");

const claims = (id: string, values: readonly number[]) =>
  values.map((value, at) => countClaim(`${id}-${at}`, exact(value), {topic: `place ${"abcdefghijkl"[at]}`, period}));

const drawn = (id: string, given: readonly Claim[], label = say`soldiers of the place`) =>
  sampleFigure(`sample-stat-${id}`, statPanel(given.map((claim) => ({claim, label}))), "The year in numbers");

const falls = [-21.7, -0.4, 12.4].map((value, at): Claim => ({
  ...claims("falls", [1, 1, 1])[at]!,
  unit: percentChange,
  quantity: exact(value)
}));

/** Figures of `statPanel`, by what is hard about their numbers. */
export const statSamples: Samples = {
  "one number": drawn("one", claims("stat-one", [712])),
  "two numbers": drawn("two", claims("stat-two", [712, 640])),
  "three numbers": drawn("three", claims("stat-three", [712, 64_000, 380])),
  "four numbers": drawn("four", claims("stat-four", [712, 640, 380, 905])),
  "12 numbers": drawn("twelve", claims("stat-twelve", [712, 640, 380, 905, 1240, 88, 455, 512, 7, 31, 64, 99])),
  negatives: drawn("falls", falls),
  zero: drawn("zero", claims("stat-zero", [0, 12])),
  "all equal": drawn("equal", claims("stat-equal", [40, 40, 40])),
  "one huge outlier": drawn("huge", claims("stat-huge", [987_654_321, 4])),
  "bounds at one end": drawn(
    "ends",
    boundClaims.filter(({quantity: {bound}}) => /More|Less|Most|Than/i.test(bound))
  ),
  "bounds at both ends": drawn(
    "spans",
    boundClaims.filter(({quantity: {bound}}) => /about|range|margin/.test(bound))
  ),
  "long names": drawn("long", claims("stat-long", [712, 640, 380]), say`soldiers of the armed forces and of the units of the interior ministry, as the commission of inquiry counted them`) // prettier-ignore
};
