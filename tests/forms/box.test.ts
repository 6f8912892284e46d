import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import * as story from "../../data/israel-azerbaijan/events.js";
import {exact, moreThan} from "../../src/facts/quantity.js";
import {firstFitting} from "../../src/figure/firstFitting.js";
import type {Form} from "../../src/form.js";
import {eventTimeline} from "../../src/forms/timeline/eventTimeline.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {palettes} from "../../src/theme/theme.js";
import {plain} from "../../src/words/say.js";
import {countClaim, shareClaim} from "./sampleClaims.js";

const {document} = new JSDOM("").window;
const [bought, sold] = [shareClaim("bought", exact(69), "imports"), shareClaim("sold", exact(17), "exports")];
const [oil, killed] = [shareClaim("oil", moreThan(30), "oil"), countClaim("killed", moreThan(6000))];
const [here, rest] = [plain("from here"), plain("from elsewhere")];
const grid = shareGrid([{claim: bought, label: here}], {rest});
const openGrid = shareGrid({claim: oil, label: here}, {unknown: plain("not stated")});

const forms: Readonly<Record<string, Form>> = {
  shareGrid: grid,
  "shareGrid, open": openGrid,
  shareGrids: shareGrids([grid, openGrid]),
  twoWholes: twoWholes({claim: bought, label: here, rest}, {claim: sold, label: here, rest}, {flow: plain("the same")}),
  statPanel: statPanel(
    [bought, oil, killed].map((claim) => ({claim, label: plain("of all there is, as the article counts it")}))
  ),
  unitCount: unitCount(killed, {label: plain("killed")}),
  eventTimeline: eventTimeline([story.embassyOpens, story.presidentVisits, story.bakuMeeting])
};

/** What a form draws in a box: the first of its layouts that fits. */
function drawn(form: Form, width: number, height: number) {
  const area = {document, left: 0, top: 0, width, height, format: "article", palette: palettes.light} as const;
  const layout = firstFitting(form.layouts(area), height);
  return {height: layout.height, ...layout.draw()};
}

/** The largest type that a form sets. */
const largestType = (form: Form, width: number, height: number) =>
  Math.max(...drawn(form, width, height).texts.map(({style}) => style.size));

describe.each(Object.entries(forms))("%s.layouts({width, height})", (_, form) => {
  test.each([
    [540, 190],
    [300, 220],
    [460, 280],
    [460, 420]
  ])("stays in a box of %i by %i px, and fills most of it", (width, height) => {
    const {height: taken, marks, texts} = drawn(form, width, height);
    expect(marks.length).toBeGreaterThan(0);
    expect(texts.length).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(height);
    expect(taken).toBeGreaterThan(0.55 * Math.min(height, 0.7 * width));
  });

  test("sets larger type in a larger box", () => {
    expect(largestType(form, 460, 420)).toBeGreaterThan(largestType(form, 240, 150));
  });

  test("says where a box is too low, by what it takes", () => {
    expect(drawn(form, 300, 20).height).toBeGreaterThan(20);
  });
});

test("statPanel.layouts({width, height}) keeps the words of a bound in one line", () => {
  const lines = drawn(forms["statPanel"]!, 460, 420).texts.map(({text}) => text);
  expect(lines.filter((text) => /^(more|than)$/.test(text))).toEqual([]);
});
