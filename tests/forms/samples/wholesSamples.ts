import {stated} from "../../../src/facts/period.js";
import {about, exact, lessThan, moreThan, type Quantity, range, withMargin} from "../../../src/facts/quantity.js";
import {twoWholes} from "../../../src/forms/shares/twoWholes.js";
import {say} from "../../../src/words/say.js";
import {shareClaim} from "../sampleClaims.js";
import {sampleFigure} from "./sampleFigure.js";
import type {Samples} from "./samples.js";

const period = stated("2023");

/** A share of what one buys and one of what the other sells. */
export const wholesOf = (
  id: string,
  bought: Quantity,
  sold: Quantity,
  [one, other]: readonly [string, string] = ["Imports", "Exports"]
) =>
  twoWholes(
    {claim: shareClaim(`${id}-in`, bought, `${id}-imports`, {label: one, period}), label: say`from Marn`, rest: say`from others`}, // prettier-ignore
    {claim: shareClaim(`${id}-out`, sold, `${id}-exports`, {label: other, period}), label: say`to Sallow`, rest: say`to others`}, // prettier-ignore
    {flow: say`the same wheat`}
  );

const drawn = (id: string, bought: Quantity, sold: Quantity, names?: readonly [string, string]) =>
  sampleFigure(`sample-wholes-${id}`, wholesOf(`wholes-${id}`, bought, sold, names), "One buys what the other sells");

const long = ["Imports of wheat, rye and other grain of all provinces", "Exports of wheat, rye and other grain of all ports"] as const; // prettier-ignore

/** Figures of `twoWholes`, by what is hard about their shares. */
export const wholesSamples: Samples = {
  "two exact shares": drawn("exact", exact(60), exact(20)),
  "all equal": drawn("equal", exact(40), exact(40)),
  "all of one": drawn("all", exact(100), exact(35)),
  "one huge whole": drawn("huge", exact(96), exact(2)),
  "large shares": drawn("large", exact(71), exact(71)),
  "small shares": drawn("small", exact(3), exact(1)),
  decimals: drawn("decimals", exact(60.4), exact(20.7)),
  "more than": drawn("more", moreThan(60), exact(20)),
  "less than": drawn("less", lessThan(60), exact(20)),
  about: drawn("about", about(60), about(20)),
  "a range": drawn("range", range(50, 65), exact(20)),
  "a margin": drawn("margin", withMargin(60, 4, {confidence: 95}), exact(20)),
  "long names": drawn("long", exact(60), exact(20), long)
};
