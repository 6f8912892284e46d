import {expect} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {readEvidence} from "../../../src/check/evidence.js";
import {readPublished} from "../../../src/check/published.js";
import {renderSVG} from "../../../src/render.js";
import {gallery} from "../../forms/gallery/gallery.js";
import {tricks} from "./tricks.js";
import {everyNth, testSome} from "../../testSome.js";

const sound = new Map<string, string>();

async function soundFile(form: string): Promise<string> {
  const chart = gallery.find((each) => each.form === form)?.chart;
  if (!chart) throw new Error(`no such form: ${form}`);
  const known = sound.get(form) ?? (await renderSVG(chart));
  sound.set(form, known);
  return known;
}

function foundIn(text: string, rule: (typeof tricks)[number][0]) {
  const published = readPublished(text);
  const evidence = readEvidence(published?.metadata ?? "")?.evidence ?? null;
  return checkFile({file: "lone.svg", text, published, evidence, intent: null}, [rule]);
}

testSome(tricks, everyNth(3))(
  "checkFile() tells by %s of %s in %s, and not of the file before",
  async ([rule, , form, edit]) => {
    const before = await soundFile(form);
    const text = edit(before);
    expect(text, "the change was not made").not.toBe(before);
    expect(await foundIn(before, rule)).toEqual([]);
    expect((await foundIn(text, rule)).length).toBeGreaterThan(0);
  }
);
