import {expect, test} from "vitest";
import {complement, remainder, wholeRatio} from "../../../src/facts/derived/derived.js";
import {event} from "../../../src/facts/event.js";
import {stated} from "../../../src/facts/period.js";
import {exact, moreThan, type Quantity} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {eventTimeline} from "../../../src/forms/timeline/eventTimeline.js";
import {shareGrid} from "../../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../../src/forms/shares/shareGrids.js";
import {statPanel} from "../../../src/forms/numbers/statPanel.js";
import {twoWholes} from "../../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../../src/forms/count/unitCount.js";
import type {Phrase} from "../../../src/words/phrase.js";
import {intervalWords, periodOf, say, countInWords} from "../../../src/words/say.js";
import {countClaim, shareClaim} from "../../forms/sampleClaims.js";
import {fileOf, linesIn, strangeSubject, subjectOf} from "./drawnSubject.js";

const elsewhere = {kind: "elsewhere", url: "https://example.org/"} as const;

const barley = <Q extends Quantity>(quantity: Q) => shareClaim("barley", quantity, "sund", {label: "Sund’s harvest"});
const seed = <Q extends Quantity>(quantity: Q) => shareClaim("seed", quantity, "ellery", {label: "Port Ellery’s seed"});
const mill = (town: string, edtf: string) =>
  event({
    id: town.toLowerCase(),
    label: `The mill at ${town} opens`,
    period: stated(edtf),
    attribution: unattributed,
    anchor: elsewhere
  });

interface Texts {
  readonly deck?: Phrase;
  readonly note?: Phrase;
  readonly alt: Phrase;
}

function chart(form: Form, {deck = say`Barley and seed`, alt, note}: Texts): Chart {
  return figure({id: "sample", headline: say`The figures of the harvest`, deck, form, alt, ...(note && {note})});
}

/** Charts of every form whose every number comes from a claim, for a share of so many percent. */
function soundCharts(value: number): Record<string, Chart> {
  const [first, second, open] = [barley(exact(value)), seed(exact(100 - value)), seed(moreThan(value))];
  const [sacks, few] = [countClaim("sacks", moreThan(value * 37)), countClaim("few", exact(value))];
  const [left, ratio] = [remainder(first), wholeRatio(first, second)];
  const part = {claim: first, label: say`is barley`, rest: say`is other grain`};
  const other = {claim: second, label: say`is kept`, rest: say`is sown`};
  const grids = [
    shareGrid([{claim: first, label: part.label}], {rest: part.rest}),
    shareGrid([{claim: second, label: other.label}], {rest: other.rest})
  ] as const;
  const openGrid = shareGrid({claim: open, label: say`is kept`}, {unknown: say`Not stated`});
  const [harvest, soldiers] = [say`Share of Sund’s harvest, ${periodOf(first)}`, say`Soldiers; period not stated`];
  const days = ["2011", "2014-03", "2014-03-28", `2014-04-${String(1 + (value % 9)).padStart(2, "0")}`, "2016/2020"];
  const mills = days.map((edtf, index) => mill(["Ashby", "Brant", "Corrie", "Dunmore", "Eskdale"][index] ?? "", edtf));
  return {
    shareGrid: chart(grids[0], {
      deck: harvest,
      alt: say`A hundred squares: ${first} is barley.`,
      note: say`Each square is one percent; ${left} is other grain.`
    }),
    "shareGrid, open": chart(openGrid, {
      deck: say`Share of Port Ellery’s seed, ${periodOf(open)}`,
      alt: say`A grid: ${open} is kept.`,
      note: say`The rest is ${complement(open)}.`
    }),
    shareGrids: chart(shareGrids(grids), {
      alt: say`Two grids, with ${first} and ${second}.`,
      note: say`${countInWords([first, second])} shares of different wholes.`
    }),
    twoWholes: chart(twoWholes(part, other, {flow: say`the same barley`}), {
      deck: harvest,
      alt: say`Two bars on one scale: ${first} and ${second}.`,
      note: say`The wholes are as ${ratio}, within ${intervalWords(ratio)}.`
    }),
    statPanel: chart(
      statPanel([
        {claim: first, label: say`of Sund’s harvest is barley`},
        {claim: sacks, label: say`soldiers brought it in`}
      ]),
      {alt: say`The figures: ${first} and ${sacks}.`}
    ),
    unitCount: chart(unitCount(few, {label: say`at work`}), {deck: soldiers, alt: say`Dots for ${few}.`}),
    "unitCount, open": chart(unitCount(sacks, {label: say`at work`}), {deck: soldiers, alt: say`Dots for ${sacks}.`}),
    eventTimeline: chart(eventTimeline(mills), {
      alt: say`${countInWords(mills)} dates, from ${periodOf(mills[0]!)} on.`,
      note: say`The mill at Dunmore opened on ${periodOf(mills[3]!)}.`
    })
  };
}

const values = [9, 50, 98];

test.each(values)("no rule about numbers raises a false alarm, whatever the form, at %i percent", async (value) => {
  for (const [name, each] of Object.entries(soundCharts(value))) {
    for (const width of [640]) {
      const text = fileOf(each, width);
      expect({name, width, found: await linesIn(subjectOf(each, text))}).toEqual({name, width, found: []});
      expect({name, width, found: await linesIn(strangeSubject(text))}).toEqual({name, width, found: []});
    }
  }
});
