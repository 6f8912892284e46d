import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {boundClaims, office} from "./dataSets.js";
import {gallery} from "../gallery/gallery.js";
import {hardForms} from "./hardForms.js";
import {hardRows} from "./hardRows.js";
import {testSome} from "../../testSome.js";

const {document} = new JSDOM("").window;

/** A width has its own layout, and a scheme only colours. */
const renditions = [
  [320, "light"],
  [640, "dark"],
  [1000, "light"]
] as const;

/** What cannot be drawn, by form: refused with the remedy, where the form is made or at a width that has no room. */
const refused: Readonly<Record<string, readonly string[]>> = {
  area: ["40 rows", "negatives", "all missing", "2,000 rows"],
  bars: ["2,000 rows"],
  columns: ["40 rows", "long names", "2,000 rows"],
  dotRange: ["2,000 rows"],
  eventTimeline: ["all missing", "2,000 rows"],
  facets: ["2,000 rows"],
  groupedBars: ["2,000 rows"],
  histogram: ["all missing"],
  line: ["40 rows", "all missing", "2,000 rows"],
  plot: ["all missing", "2,000 rows"],
  regionMap: ["all missing", "2,000 rows"],
  scatter: ["all missing", "2,000 rows"],
  seats: ["40 rows", "negatives", "missing", "one huge outlier", "all missing", "2,000 rows"],
  shareBar: ["one row", "40 rows", "negatives", "missing", "zero", "one huge outlier", "all missing", "2,000 rows"],
  shareGrid: ["40 rows", "negatives", "zero", "all equal", "one huge outlier", "all missing", "2,000 rows"],
  shareGrids: ["40 rows", "negatives", "one huge outlier", "all missing", "2,000 rows"],
  slope: ["40 rows", "all missing", "2,000 rows"],
  stackedBars: ["negatives", "one huge outlier", "2,000 rows"],
  statPanel: ["negatives", "all missing", "2,000 rows"],
  strip: ["all missing", "2,000 rows"],
  tableChart: ["2,000 rows"],
  tileMap: ["40 rows", "long names", "all missing", "2,000 rows"],
  twoWholes: ["negatives", "zero", "one huge outlier"],
  waterfall: ["one row", "40 rows", "missing", "all missing", "2,000 rows"]
};

function chartOf(form: Form) {
  return figure({
    id: "hard-cell",
    headline: phrase("What was made up was counted"),
    deck: say`Made-up places by the energy they use, rents, seats and soldiers, ${periodOf(boundClaims[0]!)}`,
    form,
    ...((form.tables ?? []).length > 0 && {sources: [office]}),
    ...(form.alt ? {} : {alt: say`A chart`})
  });
}

/** What the check finds at each width, or why it is refused. */
async function outcomeOf(form: string, kind: string): Promise<{found: string[]} | {error: string}> {
  try {
    const chart = chartOf(hardForms[form]!(hardRows[kind]!));
    const found: string[] = [];
    for (const [width, scheme] of renditions) {
      const text = serializeSVG(chart({document, width, scheme}));
      const findings = await checkFile(subjectOf(chart.figure, {file: "hard-cell.svg", text}, [text, text]));
      found.push(...findings.map(({rule, where, found: seen}) => `${width}: ${rule}: ${where}: ${seen}`));
    }
    return {found};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}

// Claims that stand alone have numbers.
const cells = Object.keys(hardForms)
  .flatMap((form) => Object.keys(hardRows).map((kind) => [form, kind] as const))
  .filter(([form, kind]) => kind !== "all missing" || (form !== "unitCount" && form !== "twoWholes"));
const [forms, kinds] = [Object.keys(hardForms), Object.keys(hardRows)];
// Of each third form one kind, which take turns.
const isNext = ([form, kind]: (typeof cells)[number]) =>
  forms.indexOf(form) % 3 === 0 && kinds[(forms.indexOf(form) / 3) % kinds.length] === kind;

testSome(cells, isNext)("%s of %s is drawn without a finding, or refused with the remedy", async ([form, kind]) => {
  const outcome = await outcomeOf(form, kind);
  if (refused[form]?.includes(kind)) expect("error" in outcome && outcome.error).toMatch(/\(.+\)/);
  else expect(outcome).toEqual({found: []});
});

test("hardForms has every form of the gallery, and plot", () => {
  expect(Object.keys(hardForms).toSorted()).toEqual([...gallery.map(({form}) => form), "plot"].toSorted());
});
