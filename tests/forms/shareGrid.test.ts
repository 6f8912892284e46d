import {expect, test} from "vitest";
import {exact} from "../../src/facts/quantity.js";
import {figure, say} from "../../src/index.js";
import {phrase} from "../../src/words/phrase.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {renderSVG} from "../../src/render.js";
import {checkLoneFile} from "../../src/verify/checkStory.js";
import {shareClaim} from "./sampleClaims.js";

const part = (id: string, share: number) => ({
  claim: shareClaim(id, exact(share), "votes", {label: "All valid votes", topic: "votes"}),
  label: say`for the ${phrase(id)}`
});

test("shareGrid() of parts that come to 100 takes no rest, and derives none", async () => {
  const grid = shareGrid([part("bill", 64), part("others", 36)]);
  expect(grid.uses.filter(({kind}) => kind === "derived")).toEqual([]);
  const chart = figure({
    id: "votes",
    headline: say`Most voters were for the bill`,
    deck: say`Share of all valid votes; period not stated`,
    form: grid
  });
  for (const rendition of [{width: 320}, {width: 1000}, {canvas: "card"}] as const) {
    const svg = await renderSVG(chart, rendition);
    expect(svg).not.toContain(">0%");
    const {findings} = await checkLoneFile("votes.svg", svg);
    const found = findings.map(({finding: {rule, where}}) => `${rule}: ${where}`);
    expect(found.filter((each) => !each.startsWith("period-missing"))).toEqual([]);
  }
});

test("shareGrid() of parts that leave something asks for its name", () => {
  expect(() => shareGrid([part("bill", 64), part("others", 30)])).toThrow(
    "missing rest: the parts come to 94% (name what remains: {rest: say`…`}): shareGrid"
  );
});
