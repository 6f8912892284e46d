import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {armsExportShare, armsImportShare} from "../../data/israel-azerbaijan/claims.js";
import {exact, figure, moreThan, notebook, periodOf, say, shareGrid, suppose, twoWholes} from "../../src/index.js";
import {checkDrawing} from "../../src/live.js";
import {renderSVG} from "../../src/publish/files/svg.js";
import {subjectOf} from "../../src/verify/subject.js";

const {document} = new JSDOM("").window;

/** A figure of Israel’s share with some number in its place. */
function shareOf(claim: typeof armsImportShare) {
  return figure({
    id: "what-if",
    headline: say`Israel supplied ${claim} of Azerbaijan’s major arms imports`,
    deck: say`Share of Azerbaijan’s imports of major arms by volume, ${periodOf(claim)}`,
    form: shareGrid([{claim, label: say`from Israel`}], {rest: say`from all other suppliers`}),
    card: {headline: say`${claim} from Israel`}
  });
}

const rulesOf = async (svg: SVGSVGElement, chart: ReturnType<typeof shareOf>) =>
  (await checkDrawing(svg, chart.figure)).map(({rule}) => rule);

const supposed = suppose(armsImportShare, exact(42));

describe("suppose", () => {
  test("gives back the claim for its own number, however its fields are ordered", () => {
    expect(suppose(armsImportShare, exact(69))).toBe(armsImportShare);
    expect(suppose(armsImportShare, {decimals: 0, value: 69, bound: "exact"})).toBe(armsImportShare);
    expect(suppose(armsImportShare, moreThan(69))).not.toBe(armsImportShare);
  });

  test("takes the source of any other number away, and refuses one that the unit cannot have", () => {
    expect(supposed.attribution).toEqual({kind: "supposed"});
    expect(() => suppose(armsImportShare, exact(142))).toThrow("142");
  });
});

describe("a figure of a supposed number", () => {
  const chart = shareOf(supposed);
  const svg = chart({document, width: 640});

  test("says what if in its headline, its title, on its card and across its picture", () => {
    expect(svg.querySelector("title")?.textContent).toBe(
      "What if: Israel supplied 42% of Azerbaijan’s major arms imports"
    );
    expect(svg.textContent).toContain("What if: Israel supplied");
    expect(chart({document, canvas: "card"}).querySelector("title")?.textContent).toBe("What if: 42% from Israel");
    const drawn = [...svg.querySelectorAll("g[aria-hidden] *")];
    expect(drawn.at(-1)?.getAttribute("fill")).toBe("none");
    expect(drawn.at(-1)?.getAttribute("d")?.length).toBeGreaterThan(500);
  });

  test("names no source, in its picture or in what it carries", () => {
    const texts = [...svg.querySelectorAll("text")].map(({textContent}) => textContent).join(" ");
    expect(texts).not.toMatch(/SIPRI|Stockholm|Source/);
    const {evidence} = JSON.parse(svg.querySelector("metadata")?.textContent ?? "");
    expect(evidence.sources).toEqual([]);
    expect(evidence.claims[0]).toMatchObject({source: null, supposed: true});
  });

  test("is no figure to publish for the check, and has no other fault than what follows from that", async () => {
    const rules = await rulesOf(svg, chart);
    expect(rules).toEqual(["number-supposed", "table-disagrees", "source-missing"]);
    const text = await renderSVG(chart, {width: 640});
    const alone = {...subjectOf(chart.figure, {file: "what-if.svg", text}), intent: null};
    expect((await checkFile(alone)).map(({rule}) => rule)).toContain("number-supposed");
  });

  test("cannot stand in a notebook", () => {
    const spec = {slug: "story", title: say`A story`, cells: [chart]};
    expect(() => notebook(spec)).toThrow("supposed number: figure what-if");
  });

  test("of two claims is one as soon as one of them is supposed, at every width", () => {
    const flow = figure({
      id: "flow",
      headline: say`One flow: ${supposed} and ${armsExportShare}`,
      deck: say`Major arms, ${periodOf(supposed)}`,
      form: twoWholes(
        {claim: supposed, label: say`from Israel`, rest: say`from others`},
        {claim: armsExportShare, label: say`to Azerbaijan`, rest: say`to others`},
        {flow: say`the same`}
      )
    });
    for (const width of [240, 320, 640, 1000]) {
      const drawn = flow({document, width});
      const {height} = drawn.viewBox?.baseVal ?? {height: Number(drawn.getAttribute("height"))};
      const numbers = ([...drawn.querySelectorAll("path")].at(-1)?.getAttribute("d") ?? "").match(/[\d.-]+/g) ?? [];
      const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd).map(Number));
      expect(Math.min(...xs!)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs!)).toBeLessThanOrEqual(width);
      expect(Math.min(...ys!)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys!)).toBeLessThanOrEqual(height);
    }
  });
});

test("a figure of the stated number has no stamp, its source line and no fault; one with a stamp is told", async () => {
  const chart = shareOf(suppose(armsImportShare, exact(69)));
  const svg = chart({document, width: 640});
  expect(await rulesOf(svg, chart)).toEqual([]);
  const stamped = shareOf(supposed)({document, width: 640});
  const metadata = svg.querySelector("metadata");
  const other = JSON.parse(stamped.querySelector("metadata")?.textContent ?? "");
  const own = JSON.parse(metadata?.textContent ?? "");
  own.reading.shapes.push(other.reading.shapes.at(-1));
  if (metadata) metadata.textContent = JSON.stringify(own);
  svg.lastElementChild?.append([...stamped.querySelectorAll("path")].at(-1)!);
  expect(await rulesOf(svg, chart)).toEqual(["number-supposed"]);
  svg.querySelector("path:last-of-type")?.setAttribute("fill", "#ffffff");
  expect(await rulesOf(svg, chart)).toContain("furniture-misplaced");
});
