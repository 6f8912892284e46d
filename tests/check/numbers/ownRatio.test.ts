import {describe, expect, test} from "vitest";
import {claim} from "../../../src/facts/claim.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";
import {exact, lessThan, type Quantity, range, withMargin} from "../../../src/facts/quantity.js";
import {unattributed} from "../../../src/facts/source.js";
import {countOf, durationIn, shareOf, type Unit, whole} from "../../../src/facts/unit/unit.js";
import {alarmsOver} from "../../faults/right/alarmsOver.js";

const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;

const of = (id: string, quantity: Quantity, unit: Unit, period = "2023") =>
  claim({id, topic: "what the text says", quantity, unit, period: stated(period), attribution: unattributed, anchor});

const voters = whole({id: "voters", label: "Voters", measure: "number", geography: "XM", period: stated("2023")});
const [fire, ship] = [countOf("fire", "fires"), countOf("ship", "ships")];
const fires = [of("fires-before", exact(24), fire, "2003"), of("fires-now", exact(12), fire)];
const costs = [of("cost-before", exact(120), moneyIn("EUR"), "2003"), of("cost-now", exact(360), moneyIn("EUR"))];
const fleets = [of("ships-of-marn", exact(40), ship), of("ships-of-osta", exact(8), ship)];
const ages = [of("working-age", range(18, 65), durationIn("year")), of("youth", lessThan(30), durationIn("year"))];
const poll = [of("poll", withMargin(44, 3.1, {confidence: 95}), shareOf(voters))];

const isClean = async (text: string, uses: Parameters<typeof alarmsOver>[0][3]) =>
  (await alarmsOver(["bars", "note", text, uses])).length === 0;

describe("checkFile()", () => {
  test.each([
    ["The fires have halved, from 24 to 12 fires", fires],
    ["The cost trebled from €120 to €360", costs],
    ["Tripled to €360 from €120, the cost is high", costs],
    ["Marn has 40 ships, five times Osta’s 8 ships", fleets],
    ["Asked were people aged 18 to 65", ages],
    ["Of those who are under 30, nothing is known", ages],
    ["The margin is ±3.1 points, at a confidence level of 95%", poll]
  ])("takes %j", async (text, uses) => {
    expect(await isClean(text, uses)).toBe(true);
  });

  test.each([
    ["The fires have doubled, from 24 to 12 fires", fires],
    ["The fires have halved, from 12 to 24 fires", fires],
    ["The cost quadrupled from €120 to €360", costs],
    ["Tripled to €120 from €360, the cost is high", costs],
    ["Marn has 40 ships, four times Osta’s 8 ships", fleets],
    ["Osta has 8 ships, five times Marn’s 40 ships", fleets],
    ["Asked were people aged 18 to 56", ages],
    ["Asked were people aged 18 to 65 months", ages],
    ["Of those who are over 30 nothing is known", ages],
    ["The margin is ±3.1 points, in a sample of 95%", poll]
  ])("tells of %j", async (text, uses) => {
    expect(await isClean(text, uses)).toBe(false);
  });
});
