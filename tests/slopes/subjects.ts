import {checkFile} from "../../src/check/checkFile.js";
import {numeralsOf} from "../../src/check/article/articleNumerals.js";
import {readArticle} from "../../src/facts/article/articleText.js";
import {pinAnchor} from "../../src/facts/article/pinAnchor.js";
import {verifyAnchor} from "../../src/facts/article/verifyAnchor.js";
import {event} from "../../src/facts/event.js";
import {countOf} from "../../src/facts/unit/unit.js";
import {stated} from "../../src/facts/period.js";
import {unattributed} from "../../src/facts/source.js";
import {dataTable} from "../../src/facts/file/dataTable.js";
import {bars} from "../../src/forms/bars/bars.js";
import {histogram} from "../../src/forms/histogram/histogram.js";
import {tableChart} from "../../src/forms/tables/tableChart.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {readPublished} from "../../src/check/published.js";
import type {Form} from "../../src/form.js";
import {drawingOf} from "../fuzz/holds.js";
import {office, tableOf} from "../fuzz/made.js";
import {fileWith} from "../check/legibilityAndFile.js";

/** What is made larger and larger. */
export interface Slope {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Does the work for a size. @returns what is said where that is too large; nothing where it is done */
  readonly work: (size: number) => Promise<string | undefined>;
}

const unit = countOf("soldier", "soldiers");
const letters = (index: number) => [...String(index)].map((digit) => "abcdefghij"[Number(digit)]).join("");
const rowsOf = (size: number) => {
  const all = Array.from({length: size}, (_, index) => index);
  return tableOf({
    place: all.map((index) => `Place ${letters(index)}`),
    value: {unit, decimals: 0, values: all.map((index) => (index * 7919) % 1000)}
  });
};

const drawn = (make: (size: number) => Form) => async (size: number) => {
  const outcome = drawingOf({form: "", given: size, make: () => make(size)}, {width: 1000, scheme: "light"});
  return "refused" in outcome ? outcome.refused : undefined;
};

const day = (index: number) => new Date(Date.UTC(1900, 0, 1 + index * 11)).toISOString().slice(0, 10);
const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
const events = (size: number) =>
  Array.from({length: size}, (_, index) =>
    event({
      id: `event-${index}`,
      label: `A meeting in ${letters(index)}`,
      period: stated(day(index)),
      attribution: unattributed,
      anchor
    })
  );

const csv = (size: number) => ({
  name: "made.csv",
  sha256: "ab".repeat(32),
  text: `place,value\n${Array.from({length: size}, (_, index) => `Place ${letters(index)},${(index * 7919) % 1000}`).join("\n")}\n`
});

const sentence = "The port of Ellery took 48% of 2,104 ships in 2016, and nobody knew why. ";
const longArticle = (size: number) => readArticle(sentence.repeat(Math.ceil(size / sentence.length)));

/** All but the figures, which are rendered by the command. */
export const slopes: readonly Slope[] = [
  {
    name: "events of a timeline",
    sizes: [10, 20, 40, 80, 160, 320, 1000, 10_000],
    work: drawn((size) => eventTimeline(events(size)))
  },
  {
    name: "rows of bars",
    sizes: [10, 40, 100, 200, 1000, 100_000],
    work: drawn((size) => bars(rowsOf(size), {name: "place", value: "value"}))
  },
  {
    name: "rows of a table",
    sizes: [10, 40, 100, 200, 1000, 100_000],
    work: drawn((size) => tableChart(rowsOf(size), {name: "place", columns: ["value"]}))
  },
  {
    name: "rows of a histogram",
    sizes: [100, 500, 2000, 10_000],
    work: drawn((size) => histogram(rowsOf(size), {value: "value", of: {one: "place", many: "places"}}))
  },
  {
    name: "rows of a data file",
    sizes: [1000, 10_000, 100_000, 400_000],
    work: async (size) => {
      const table = dataTable(csv(size), {
        source: office,
        key: "place",
        columns: {place: "text", value: {unit, period: stated("2023")}}
      });
      return table.rows === size ? undefined : `${table.rows} rows were read`;
    }
  },
  {
    name: "bytes of an article, for numbers",
    sizes: [10_000, 100_000, 1_000_000, 5_000_000],
    work: async (size) => {
      numeralsOf(longArticle(size));
      return undefined;
    }
  },
  {
    name: "bytes of an article, for a place",
    sizes: [10_000, 100_000, 1_000_000, 5_000_000],
    work: async (size) => {
      const pinned = pinAnchor(readArticle("Of 17 ships that came, 23 were turned away."), "17");
      verifyAnchor(longArticle(size), pinned);
      return undefined;
    }
  },
  {
    name: "texts of a file",
    sizes: [100, 500, 1000, 1900, 10_000, 100_000],
    work: async (size) => {
      const texts = Array.from(
        {length: size},
        (_, index) => `<text x="${(index % 20) * 9}" y="${10 + (index % 90)}">${index}</text>`
      );
      const text = fileWith(`<g aria-hidden="true">${texts.join("")}</g>`);
      const published = readPublished(text);
      const found = await checkFile({file: "a.svg", text, published, evidence: null, intent: null});
      const limit = found.find(
        ({rule}) => rule === "too-many-nodes" || rule === "xml-malformed" || rule === "too-large"
      );
      return limit && `${limit.rule}: ${limit.found} (${limit.expected})`;
    }
  }
];
