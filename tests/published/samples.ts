import {exact, moreThan} from "../../src/facts/quantity.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {renderSVG} from "../../src/render.js";
import {plain} from "../../src/words/say.js";
import {countClaim, shareClaim} from "../forms/sampleClaims.js";

const bought = shareClaim("bought", exact(69), "imports", {label: "Imports"});
const alsoBought = shareClaim("also-bought", exact(20), "imports", {label: "Imports"});
const sold = shareClaim("sold", exact(17), "exports", {label: "Exports"});
const oil = shareClaim("oil", moreThan(30), "oil", {label: "Oil"});
const here = plain("from here");
const elsewhere = plain("from elsewhere");

const grid = shareGrid(
  [
    {claim: bought, label: here},
    {claim: alsoBought, label: plain("from there")}
  ],
  {rest: elsewhere}
);
const openGrid = shareGrid({claim: oil, label: here}, {unknown: plain("not stated")});

const forms = {
  grid,
  grids: shareGrids([grid, openGrid]),
  flow: twoWholes(
    {claim: bought, label: here, rest: elsewhere},
    {claim: sold, label: plain("to there"), rest: plain("to others")},
    {flow: plain("the same")}
  ),
  count: unitCount(countClaim("killed", moreThan(6000)), {label: plain("soldiers")})
} as const;

/** Published files of made-up claims, one a form, to be spoilt in one way each. */
export const samples = {
  grid: await sample(forms.grid),
  grids: await sample(forms.grids),
  flow: await sample(forms.flow),
  count: await sample(forms.count)
} as const;

function sample(form: Form): Promise<string> {
  const text = {headline: plain("The finding"), deck: plain("The measure"), note: plain("The note")};
  return renderSVG(figure({id: "sample", ...text, alt: plain("What it shows"), form}));
}
