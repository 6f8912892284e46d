// A program in plain JavaScript that has the package installed: what it prints, tests/package.test.ts reads.
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {JSDOM} from "jsdom";
import {
  claim,
  exact,
  figure,
  periodOf,
  say,
  serializeSVG,
  shareGrid,
  shareOf,
  stated,
  unattributed,
  whole
} from "nutgraf";
import {armsImportShare} from "nutgraf/data/israel-azerbaijan/claims";
import {armsFlow} from "nutgraf/notebooks/israel-azerbaijan";
import {renderSVG} from "nutgraf/render";

const harvest = whole({
  id: "harvest",
  label: "The harvest of 2024",
  measure: "tonnes of grain",
  geography: "FR",
  period: stated("2024")
});

const wheatShare = claim({
  id: "wheat-share",
  topic: "wheat",
  quantity: exact(40),
  unit: shareOf(harvest),
  period: stated("2024"),
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org/harvest"}
});

const wheat = figure({
  id: "wheat",
  headline: say`Wheat made up ${wheatShare} of the harvest`,
  deck: say`Share of the harvest by weight, ${periodOf(wheatShare)}`,
  form: shareGrid([{claim: wheatShare, label: say`wheat`}], {rest: say`other grain`}),
  alt: say`Grid of a hundred squares: ${wheatShare} of the harvest was wheat.`
});

const {document} = new JSDOM("").window;
const published = fileURLToPath(import.meta.resolve("nutgraf/charts/israel-azerbaijan/arms-flow-640.svg"));

process.stdout.write(
  JSON.stringify({
    own: await renderSVG(wheat, {width: 640}),
    ownInDocument: serializeSVG(wheat({document, width: 640})),
    story: await renderSVG(armsFlow, {width: 640}),
    published: readFileSync(published, "utf8"),
    claimed: armsImportShare.quantity
  })
);
