import type {Claim} from "../../../src/facts/claim.js";
import {stated} from "../../../src/facts/period.js";
import {type Exact, exact} from "../../../src/facts/quantity.js";
import type {Share} from "../../../src/facts/unit.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {shareBar} from "../../../src/forms/shares/shareBar.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {shareClaim} from "../sampleClaims.js";

const period = stated("2023");

/** A share of the made-up grid’s power. */
export const powerShare = (id: string, value: number): Claim<Share<"power">, Exact> =>
  shareClaim(id, exact(value), "power", {label: "the power of Atlantis", period});

const part = (label: string, value: number) => ({
  claim: powerShare(label.toLowerCase().replace(/[^a-z]+/g, "-"), value),
  label: phrase(label)
});

function powerFigure(id: string, form: Form): Chart {
  return figure({
    id: `sample-power-${id}`,
    headline: phrase("The island still runs on the wind"),
    deck: say`Sources of the power of Atlantis, ${periodOf(form.uses[0] as Claim)}`,
    form
  });
}

/** Bars of one whole. */
export const shareBarSamples = {
  "one part and the rest": powerFigure(
    "one",
    shareBar([part("from wind", 69)], {rest: phrase("from all other sources")})
  ),
  "two parts": powerFigure("two", shareBar([part("from wind", 52), part("from sun", 48)])),
  "four parts": powerFigure("four", shareBar([part("Wind", 41), part("Sun", 27), part("Water", 20), part("Gas", 12)])),
  "three parts and the rest": powerFigure(
    "rest",
    shareBar([part("Wind", 41), part("Sun", 27), part("Water", 20)], {rest: phrase("All others")})
  ),
  "small parts": powerFigure(
    "small",
    shareBar([part("Wind", 94), part("Sun", 3), part("Water", 2.4), part("Gas", 0.6)])
  ),
  "99 by rounding": powerFigure("under", shareBar([part("Wind", 33), part("Sun", 33), part("Water", 33)])),
  "101 by rounding": powerFigure(
    "over",
    shareBar([part("Wind", 41), part("Sun", 27), part("Water", 20), part("Gas", 13)])
  ),
  "long names": powerFigure(
    "long",
    shareBar([
      part("Wind turbines that stand in the shallow waters of the bay", 46),
      part("Solar panels on the roofs of homes, schools and factories", 30),
      part("Electricity, gas, steam and air conditioning supply", 24)
    ])
  ),
  "another part highlighted": powerFigure(
    "highlight",
    shareBar([part("Wind", 41), part("Sun", 39), part("Gas", 20)], {highlight: "Gas"})
  )
};
