import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test, vi} from "vitest";
import {pressCopy} from "./pressCopy.js";

// The command is built here, and renders hundreds of figures.
vi.setConfig({testTimeout: 120_000, hookTimeout: 60_000});

const {copy, runIn, remove} = pressCopy();
const desk = mkdtempSync(join(tmpdir(), "nutgraf-memory-"));
afterAll(() => {
  remove();
  rmSync(desk, {recursive: true, force: true});
});

const names = "claim, exact, figure, notebook, say, shareGrid, shareOf, stated, unattributed, whole";

/** A notebook of figures that says what is held of it, once all garbage is collected, when some are drawn. */
function countingFigures(count: number, looks: readonly number[]): void {
  mkdirSync(join(desk, "notebooks"), {recursive: true});
  writeFileSync(
    join(desk, "notebooks/counties.ts"),
    `import {appendFileSync} from "node:fs";
import {setFlagsFromString} from "node:v8";
import {runInNewContext} from "node:vm";
import {${names}} from "${join(copy, "src/index.ts")}";
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const period = stated("2024");
const votes = whole({id: "votes", label: "The votes", measure: "ballots", geography: "FR", period});
const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
const drawings: WeakRef<SVGSVGElement>[] = [];
const looks = new Set(${JSON.stringify(looks)});
let finalized = 0;
const registry = new FinalizationRegistry<number>(() => (finalized += 1));
const cells = Array.from({length: ${count}}, (_, index) => {
  const share = claim({id: \`share-\${index}\`, topic: "turnout", quantity: exact(1 + (index % 97)), unit: shareOf(votes), period, attribution: unattributed, anchor});
  const chart = figure({
    id: \`county-\${index}\`,
    headline: say\`The list won \${share} of the votes\`,
    deck: say\`Share\`,
    form: shareGrid([{claim: share, label: say\`the list\`}], {rest: say\`others\`}),
    alt: say\`Grid: \${share}.\`
  });
  const draw = (context?: Parameters<typeof chart>[0]) => {
    registry.register({}, index);
    if (looks.delete(index)) {
      collect();
      const held = drawings.filter((drawing) => drawing.deref() !== undefined).length;
      appendFileSync("held", JSON.stringify({index, held, finalized, heap: process.memoryUsage().heapUsed}) + "\\n");
    }
    const drawing = chart(context);
    drawings.push(new WeakRef(drawing));
    return drawing;
  };
  return Object.assign(draw, {figure: chart.figure});
});
export default notebook({slug: "counties", title: say\`The count\`, cells});
`
  );
}

interface Look {
  readonly index: number;
  /** How many drawings. */
  readonly held: number;
  /** How many objects that were let go of before. */
  readonly finalized: number;
  /** In bytes. */
  readonly heap: number;
}

async function render(...words: readonly string[]): Promise<readonly Look[]> {
  rmSync(join(desk, "held"), {force: true});
  const ran = await runIn(desk, "render", "--out", "charts", "--width", "320", ...words);
  expect(ran).toMatchObject({code: 0, err: ""});
  const lines = readFileSync(join(desk, "held"), "utf8").trim().split("\n");
  return lines.map((line): Look => JSON.parse(line));
}

test("nutgraf render holds no text of a figure that is done", {tags: "thorough"}, async () => {
  countingFigures(260, [60, 250]);
  const [first, last, ...more] = await render("--format", "svg", "--jobs", "1");
  if (!first || !last || more.length > 0) throw new Error("no two looks");
  // A text is 35 kB. What V8 learns between the looks comes to a few hundred kB, whatever there is to render.
  const each = (last.heap - first.heap) / (last.index - first.index);
  expect(each).toBeLessThan(6_000);
});

test(
  "nutgraf render holds no drawing of a figure that is done, not even for the contact sheet",
  {tags: "thorough"},
  async () => {
    countingFigures(8, [3, 7]);
    const looks = await render("--format", "svg,dark,inline,sheet", "--jobs", "1");
    expect(looks).toHaveLength(2);
    // The latest may still be held: its figure is not done.
    for (const {held} of looks) expect(held).toBeLessThanOrEqual(1);
  }
);

test(
  "nutgraf render --jobs 2 lets its threads finalize what is done with, as HarfBuzz must",
  {tags: "thorough"},
  async () => {
    const late = Array.from({length: 32}, (_, index) => 64 + index);
    countingFigures(96, late);
    const looks = await render("--format", "svg", "--jobs", "2");
    expect(looks).toHaveLength(late.length);
    expect(Math.max(...looks.map(({finalized}) => finalized))).toBeGreaterThan(32);
  }
);
