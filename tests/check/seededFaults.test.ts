import {afterAll, describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readPublished} from "../../src/check/published.js";
import type {Subject} from "../../src/check/subject.js";
import {subjectsOf} from "../../src/publish/plan/subjectsOf.js";
import story from "../../notebooks/israel-azerbaijan.js";
import {seededFaults} from "./seededFaults.js";

const figures = await subjectsOf(story, "charts/israel-azerbaijan", {anew: false});
const subjects = figures.flatMap((figure) => figure.subjects);
const score = {caught: 0};

afterAll(() => {
  console.log(`seeded faults caught: ${score.caught} of ${seededFaults.length}`);
});

describe("nutgraf check catches", () => {
  test.each(seededFaults)("$fault: $rule", async ({figure, rule, seed}) => {
    const sound = subjects.find(({file}) => file.endsWith(`/${figure}-640.svg`));
    if (!sound) throw new Error(`missing figure: ${figure}`);
    const text = seed(sound.text);
    expect(text, "the fault was not put in").not.toBe(sound.text);
    const rules = (await checkFile(faulty(sound, text))).map((finding) => finding.rule);
    expect(rules).toContain(rule);
    score.caught += 1;
  });
});

/** A file with a fault; the notebook renders what stands in the folder, which tests/charts.test.ts proves. */
function faulty(sound: Subject, text: string): Subject {
  const intent = sound.intent && {...sound.intent, renders: [sound.text, sound.text] as const};
  return {...sound, text, published: readPublished(text), intent};
}
