import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import type {Flag} from "../../src/facts/table/column.js";
import {flagNames} from "../../src/facts/table/column.js";
import {stated} from "../../src/facts/period.js";
import {exact} from "../../src/facts/quantity.js";
import {countOf, shareOf, whole} from "../../src/facts/unit/unit.js";
import {claim} from "../../src/facts/claim.js";
import {attributedTo} from "../../src/facts/source.js";
import {type Chart, figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {bars} from "../../src/forms/bars/bars.js";
import {unitCount} from "../../src/forms/count/unitCount.js";
import {statPanel} from "../../src/forms/numbers/statPanel.js";
import {shareBar} from "../../src/forms/shares/shareBar.js";
import {shareGrid} from "../../src/forms/shares/shareGrid.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {csvOf} from "../../src/publish/files/data/csv.js";
import {dataOf, dataRows} from "../../src/publish/files/data/dataRows.js";
import {dataTables} from "../../src/publish/files/data/dataTable.js";
import {subjectOf} from "../../src/verify/subject.js";
import {periodOf, say} from "../../src/words/say.js";

const {document} = new JSDOM("").window;
const period = stated("2023");
const grid = attributedTo({id: "grid", name: "Grid Office"});
const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
const power = whole({id: "power", label: "The power of Atlantis", measure: "GWh", geography: "AA", period});
const fuel = whole({id: "fuel", label: "The fuel of Atlantis", measure: "tonnes", geography: "AA", period});

const about = (id: string, flag?: Flag) =>
  ({id, topic: id, period, attribution: grid, anchor, ...(flag && {flags: [flag]})}) as const;
const wind = claim({...about("wind", "provisional"), quantity: exact(60), unit: shareOf(power)});
const sun = claim({...about("sun"), quantity: exact(40), unit: shareOf(power)});
const coal = claim({...about("coal", "estimated"), from: "AA", to: "BB", quantity: exact(25), unit: shareOf(fuel)});
const ofPower = claim({
  ...about("of-power", "provisional"),
  from: "AA",
  to: "BB",
  quantity: exact(60),
  unit: shareOf(power)
});
const turbines = claim({
  ...about("turbines", "estimated"),
  quantity: exact(1200),
  unit: countOf("turbine", "turbines")
});

const forms: Readonly<Record<string, readonly [Form, readonly Flag[]]>> = {
  shareBar: [
    shareBar([
      {claim: wind, label: say`from wind`},
      {claim: sun, label: say`from the sun`}
    ]),
    ["provisional"]
  ],
  shareGrid: [shareGrid([{claim: wind, label: say`from wind`}], {rest: say`from the sun`}), ["provisional"]],
  twoWholes: [
    twoWholes(
      {claim: ofPower, label: say`of the power`, rest: say`of the power from elsewhere`},
      {claim: coal, label: say`of the fuel`, rest: say`of the fuel for others`},
      {flow: say`what the wind moves`}
    ),
    ["provisional", "estimated"]
  ],
  unitCount: [unitCount(turbines, {label: say`turbines at sea`}), ["estimated"]],
  statPanel: [
    statPanel([
      {claim: wind, label: say`of the power comes from wind`},
      {claim: turbines, label: say`turbines stand at sea`}
    ]),
    ["provisional", "estimated"]
  ],
  bars: [
    bars([
      {name: "Wind", claim: wind},
      {name: "Sun", claim: sun}
    ]),
    ["provisional"]
  ]
};

const chartOf = (id: string, form: Form): Chart =>
  figure({
    id: id.toLowerCase(),
    headline: say`The island runs on the wind`,
    deck: say`Power of Atlantis, ${periodOf(wind)}`,
    form
  });

test.each(Object.entries(forms))("%s says the flags of its claims, in every width", async (name, [form, flags]) => {
  const chart = chartOf(name, form);
  for (const width of [320, 640, 1000]) {
    const text = serializeSVG(chart({document, width}));
    const [drawing = ""] = text.split("</metadata>").slice(-1);
    const findings = await checkFile(subjectOf(chart.figure, {file: `${name}.svg`, text}, [text, text]));
    expect(findings.map(({rule, where, found}) => `${width}: ${rule}: ${where}: ${found}`)).toEqual([]);
    const [, alt = ""] = /<desc>([^<]*)<\/desc>/.exec(text) ?? [];
    for (const flag of flagNames) {
      expect(drawing.replaceAll(/<[^>]*>/g, " ").includes(flag), `${flag} at ${width}`).toBe(flags.includes(flag));
      expect(alt.includes(`(${flag})`), `${flag} in ${alt}`).toBe(flags.includes(flag));
    }
  }
});

test.each(Object.entries(forms))("the CSV and the table of %s say the flags of its claims", (name, [form, flags]) => {
  const {figure: own} = chartOf(name, form);
  const rows = csvOf(dataRows(dataOf(own)));
  const page = dataTables(dataOf(own), "Power").join("");
  for (const flag of flags) {
    expect(rows).toMatch(new RegExp(`,${flag}$`, "m"));
    expect(page).toContain(flag);
  }
});
