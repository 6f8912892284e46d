import {expect, test} from "vitest";
import {claim} from "../../src/facts/claim.js";
import {absent, stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {unattributed} from "../../src/facts/source.js";
import {shareOf, whole} from "../../src/facts/unit/unit.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {shareGrids} from "../../src/forms/shares/shareGrids.js";
import {figure} from "../../src/figure/figure.js";
import {renderSVG} from "../../src/render.js";
import {say} from "../../src/words/say.js";

const gridOf = (id: string, period: typeof absent | ReturnType<typeof stated>) => {
  const all = whole({id: `all-${id}`, label: `Adults ${id}`, measure: "number", geography: "AA", period: absent});
  const made = claim({
    id,
    topic: id,
    quantity: exact(34),
    unit: shareOf(all),
    period,
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: "https://example.org/"}
  });
  return shareGrid([{claim: made, label: say`sleep badly`}], {rest: say`do not`});
};

const drawn = (period: typeof absent | ReturnType<typeof stated>) =>
  renderSVG(
    figure({
      id: "grids",
      headline: say`Most adults sleep well`,
      deck: say`Share of adults who sleep badly`,
      form: shareGrids([gridOf("north", period), gridOf("south", period)])
    }),
    {width: 640}
  );

test("shareGrids() names the period of its claims where their whole has none, and says where neither has one", async () => {
  const dated = await drawn(stated("2025-03"));
  expect(dated).toContain(">March 2025<");
  expect(dated).not.toContain("period not stated");
  expect(await drawn(absent)).toContain(">period not stated<");
});
