import {exact, claim, type Chart, figure, moreThan, remainder, say, shareGrid, shareOf, stated, whole} from "nutgraf";
import {attributedTo, type Source} from "nutgraf";
import {armsExportShare, armsImportShare} from "nutgraf/data/israel-azerbaijan/claims";
import story, {armsFlow} from "nutgraf/notebooks/israel-azerbaijan";
import {renderSVG} from "nutgraf/render";

const office: Source = {id: "office", name: "Grain Office"};
const period = stated("2024");
const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "FR", period});
const stores = whole({id: "stores", label: "The stores", measure: "tonnes", geography: "FR", period});
const place = {attribution: attributedTo(office), anchor: {kind: "elsewhere", url: "https://example.org/"}} as const;
const wheat = claim({id: "wheat", topic: "wheat", quantity: exact(40), unit: shareOf(harvest), period, ...place});
const rye = claim({id: "rye", topic: "rye", quantity: exact(10), unit: shareOf(harvest), period, ...place});
const oats = claim({id: "oats", topic: "oats", quantity: exact(10), unit: shareOf(stores), period, ...place});
const maize = claim({id: "maize", topic: "maize", quantity: moreThan(5), unit: shareOf(harvest), period, ...place});

const label = say`grain`;
const rest = say`other grain`;

export const form = shareGrid(
  [
    {claim: wheat, label},
    {claim: rye, label}
  ],
  {rest}
);

// @ts-expect-error: oats are a share of another whole than wheat
export const mixed = () => shareGrid([{claim: wheat, label}, {claim: oats, label}], {rest}); // prettier-ignore

// @ts-expect-error: a lower bound leaves no remainder
export const left = () => remainder(maize);

export const chart: Chart = figure({
  id: "grain",
  headline: say`${wheat} of the harvest`,
  deck: label,
  form,
  alt: label
});
export const text: Promise<string> = renderSVG(chart, {width: 320, scheme: "dark"});
export const element: () => SVGSVGElement = () => armsFlow({width: 640});
export const values: number[] = [armsImportShare, armsExportShare].map(({quantity}) => quantity.value);
export const slug: string = story.slug;
