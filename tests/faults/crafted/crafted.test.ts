import {describe, expect} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import type {Finding, RuleName} from "../../../src/check/rules.js";
import {renderSVG} from "../../../src/render.js";
import {subjectOf} from "../../../src/verify/subject.js";
import {verifyFile} from "../../../src/verify/verification.js";
import {gallery} from "../../forms/gallery/gallery.js";
import {samples} from "../../forms/samples/samples.js";
import {dressed} from "./craft.js";
import {type Crafted, crafted} from "./crafted.js";
import {plotCharts} from "./plotCharts.js";
import {everyNth, firstOfEach, testSome} from "../../testSome.js";

const honest = new Map<string, string>();

function chartOf(figure: Crafted[2]) {
  const chart =
    typeof figure === "string"
      ? (gallery.find(({form}) => form === figure)?.chart ?? plotCharts[figure])
      : samples[figure[0]]?.[figure[1]];
  if (!chart) throw new Error(`no such figure: ${String(figure)}`);
  return chart;
}

async function soundFile(figure: Crafted[2]): Promise<string> {
  const key = String(figure);
  const known = honest.get(key) ?? (await dressed(await renderSVG(chartOf(figure))));
  honest.set(key, known);
  return known;
}

const rulesOf = (findings: readonly Finding[]) => [...new Set(findings.map(({rule}) => rule))];
const verified = (text: string) =>
  verifyFile("lone.svg", text, {article: null, textBeside: () => Promise.resolve(null)});

const all = Object.values(crafted).flat();
const figures = [...new Map(all.map(([, , figure]) => [String(figure), {name: String(figure), figure}])).values()];

testSome(figures, everyNth(12))("checkFile() finds nothing in $name, dressed anew and not forged", async ({figure}) => {
  const text = await soundFile(figure);
  const subject = subjectOf(chartOf(figure).figure, {file: "a.svg", text}, [text, text]);
  expect(rulesOf(await checkFile(subject))).toEqual([]);
  expect(rulesOf((await verified(text)).findings)).toEqual([]);
});

const isFirst = firstOfEach<Crafted>(([rule]) => rule);

describe.each(Object.entries(crafted))("of forgeries of %s made with care,", (_, forgeries) => {
  testSome(forgeries, isFirst)("%s tells of %s in %s", async ([rule, , figure, edit]) => {
    const sound = await soundFile(figure);
    const edited = edit(sound);
    expect(edited, "the fault was not put in").not.toBe(sound);
    const text = await dressed(edited);
    expect(await understood(text, rule, figure, sound)).toContain(rule);
  });
});

/** What is found in the file alone; with the notebook at hand only what the notebook alone knows, of which nothing compares files. */
async function understood(text: string, rule: RuleName, figure: Crafted[2], sound: string): Promise<RuleName[]> {
  if (rule !== "text-misread" && rule !== "reading-stale") return rulesOf((await verified(text)).findings);
  return rulesOf(await checkFile(subjectOf(chartOf(figure).figure, {file: "a.svg", text}, [sound, sound]), [rule]));
}
