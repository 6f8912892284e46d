import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {subjectOf} from "../../../src/verify/subject.js";
import type {Lie} from "./lie.js";
import {lies} from "./lies.js";
import {samples} from "./samples.js";
import {firstOfEach, testSome} from "../../testSome.js";

const {document} = new JSDOM("").window;

const isFirst = firstOfEach<Lie>(([, , , rule]) => rule);

testSome(lies, isFirst)("checkFile() catches %s in %s of %s by %s", async ([, form, sample, rule, edit]) => {
  const chart = samples[form]?.[sample];
  if (!chart) throw new Error(`no sample: ${sample}`);
  const honest = serializeSVG(chart({document, width: 640}));
  const text = edit(honest);
  expect(text).not.toBe(honest);
  const {published, ...subject} = subjectOf(chart.figure, {file: "lie.svg", text});
  const {readEvidence} = await import("../../../src/check/evidence.js");
  const evidence = readEvidence(published?.metadata ?? "")?.evidence ?? null;
  const found = await checkFile({...subject, published, evidence, intent: null}, undefined);
  expect(found.map((finding) => finding.rule)).toContain(rule);
});

// The others have one sample, and their lies are in tests/faults.
const forms = Object.entries(samples).flatMap(([form, own]) => (Object.keys(own).length > 1 ? [form] : []));

test.each(forms)("fifteen lies or more are told about %s", (form) => {
  expect(lies.filter(([, own]) => own === form).length).toBeGreaterThanOrEqual(15);
});
