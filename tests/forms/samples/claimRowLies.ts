import {change, type Lie, swapText} from "./lie.js";

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** The number of a claim in the metadata, with another. */
const claimed = (id: string, to: number) =>
  replace(new RegExp(`("id":"${id}","topic":"[^"]*","quantity":\\{"bound":"exact","value":)\\d+`), `$1${to}`);

/** In the metadata a claim that is exact, as more than that. */
const opened = (id: string) =>
  replace(
    new RegExp(`("id":"${id}","topic":"[^"]*","quantity":\\{)"bound":"exact",("value":\\d+),"decimals":0`),
    '$1"bound":"moreThan",$2'
  );

/** Lies about rows that are claims, in the forms that take tables as well. */
export const claimRowLies: readonly Lie[] = [
  ["another number in a claim", "strip", "claims", "measure-wrong", claimed("strip-3", 605)],
  ["another number at a claim’s dot", "strip", "claims", "label-elsewhere", replace(">Elm 1,240<", ">Elm 1,420<")],
  ["the names of two claims swapped", "strip", "claims", "label-elsewhere", swapText("Elm 1,240", "Ash 712")],
  ["a claim’s dot elsewhere", "strip", "claims", "measure-wrong", change("circle", 2, "cx", (x) => x + 12)],
  ["a claim’s dot in another group", "strip", "claims in groups", "measure-wrong", change("circle", 2, "cy", (y) => y + 40)], // prettier-ignore
  ["a bound of a claim left out", "strip", "claims", "bound-undrawn", opened("strip-4")],
  ["another number in the description", "strip", "claims", "number-unlicensed", replace("Doum 905", "Doum 950")],
  ["another number in a claim", "seats", "claims", "measure-wrong", claimed("seats-centre", 40)],
  ["two claims’ numbers swapped", "seats", "claims", "label-elsewhere", swapText("Left 30", "Centre 41")],
  ["another number at a claim’s seats", "seats", "claims", "label-elsewhere", replace(">Left 30<", ">Left 39<")],
  ["a majority of other claims", "seats", "claims", "table-disagrees", replace('"from":["seats-left","seats-centre","seats-right"]', '"from":["seats-left","seats-centre"]')], // prettier-ignore
  ["a majority of fewer", "seats", "claims", "label-elsewhere", replace(">51 seats for", ">50 seats for")],
  ["another number in a claim", "tileMap", "claims", "measure-wrong", claimed("tiles-0", 1200)],
  ["another number in a claim’s tile", "tileMap", "claims", "label-elsewhere", replace(">712<", ">172<")],
  ["a claim’s tile gone", "tileMap", "claims", "reading-incomplete", replace(/<rect [^>]*width="118" height="118" fill[^>]*\/>\n/, "")], // prettier-ignore
  ["a number for a tile without one", "tileMap", "claims", "number-unlicensed", replace(">East<", ">East 9<")],
  ["a tile without a claim in a colour", "tileMap", "claims", "furniture-misplaced", replace(/(<rect x="260.5" y="206.5"[^>]*)\/>/, '$1 fill="#12436d"/>')], // prettier-ignore
  ["another number in a claim", "regionMap", "claims", "measure-wrong", claimed("regions-0", 1200)],
  ["a region without a claim in a colour", "regionMap", "claims", "furniture-misplaced", replace(/(<path d="M193,259L365,259[^"]*")/, '$1 fill="#12436d"')], // prettier-ignore
  ["another number in a claim", "histogram", "claims", "table-disagrees", claimed("flats-3", 206)],
  ["a claim out of the classes", "histogram", "claims", "table-disagrees", replace('"from":["flats-0","flats-1",', '"from":["flats-1",')], // prettier-ignore
  ["a bar of claims one higher", "histogram", "claims", "measure-wrong", change("rect", 6, "height", (h) => h * 1.2)],
  ["another median of claims", "histogram", "claims", "number-unlicensed", replace(">median 651.5", ">median 615.5")],
  ["an uneven claim in the median", "histogram", "claims", "table-disagrees", replace('"value":641,"decimals":0', '"value":641,"decimals":1')], // prettier-ignore
  ["another number in a claim", "facets", "claims", "measure-wrong", claimed("ash-1", 215)],
  ["two claims’ numbers swapped", "facets", "claims", "label-elsewhere", swapText("712", "120")],
  ["two panels of claims swapped", "facets", "claims", "tick-misplaced", swapText("Ash", "Birch")],
  ["a bound of a claim closed", "facets", "claims of all bounds", "bound-lost", replace(">more than 6,000<", ">6,000<")] // prettier-ignore
];
