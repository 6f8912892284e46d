import {beforeAll, describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readEvidence} from "../../src/check/evidence.js";
import {readPublished} from "../../src/check/published.js";
import {type RuleName, rules} from "../../src/check/rules.js";
import type {Subject} from "../../src/check/subject.js";
import {renderSVG} from "../../src/render.js";
import {subjectOf} from "../../src/verify/subject.js";
import type {Fault} from "./fault.js";
import {charts} from "./figures.js";
import {fonts} from "./fonts.js";
import {disguises} from "./disguises.js";
import {furniture} from "./furniture.js";
import {marks} from "./marks.js";
import {markup} from "./markup.js";
import {numbers} from "./numbers.js";
import {paint} from "./paint.js";
import {readings} from "./readings.js";
import {veils} from "./veils.js";
import {firstOfEach, testSome} from "../testSome.js";

const faults: Readonly<Record<string, readonly Fault[]>> = {
  marks,
  furniture,
  readings,
  numbers,
  disguises,
  veils,
  paint,
  markup,
  fonts
};
const ids = Object.keys(charts) as Fault["figure"][];
const files = new Map<Fault["figure"], string>();

beforeAll(async () => {
  for (const id of ids) files.set(id, await renderSVG(charts[id]));
});

const sound = (id: Fault["figure"]) => files.get(id) ?? "";

/** A file of a figure, which the notebook renders soundly. */
function withNotebook(id: Fault["figure"], text: string): Subject {
  return subjectOf(charts[id].figure, {file: `${id}.svg`, text}, [sound(id), sound(id)]);
}

/** A file as a stranger holds it, with nothing beside it. */
function alone(text: string): Subject {
  const published = readPublished(text);
  const evidence = published && (readEvidence(published.metadata)?.evidence ?? null);
  return {file: "strange.svg", text, published, evidence, intent: null};
}

const ofNumbers: readonly RuleName[] = rules.filter(({group}) => group === "numbers").map(({name}) => name);

/** The rules about numbers tell what is wrong, each something else; of the others one fault may break several. */
async function expectFound(subject: Subject, expected: readonly RuleName[], found: string): Promise<void> {
  const exact = expected.every((rule) => ofNumbers.includes(rule));
  const findings = await checkFile(subject, exact ? ofNumbers : expected);
  const broken = [...new Set(findings.map(({rule}) => rule))];
  if (exact) expect(broken.toSorted()).toEqual(expected.toSorted());
  else expect(broken).toEqual(expect.arrayContaining([...expected]));
  if (found) expect(findings.map((finding) => finding.found)).toContainEqual(expect.stringContaining(found));
}

test.each(ids)("checkFile finds nothing in the sound figure %s", async (id) => {
  expect(await checkFile(withNotebook(id, sound(id)))).toEqual([]);
  expect(await checkFile(alone(sound(id)))).toEqual([]);
});

describe.each(Object.entries(faults))("of the faults of %s, checkFile catches", (_, ofGroup) => {
  const isFirst = firstOfEach<Fault>(({rules}) => rules);
  testSome(ofGroup, isFirst)("$what in $figure, with and without the notebook: $rules", async (fault) => {
    const text = fault.edit(sound(fault.figure));
    expect(text, "the fault was not put in").not.toBe(sound(fault.figure));
    await expectFound(withNotebook(fault.figure, text), fault.rules, fault.found);
    await expectFound(alone(text), fault.alone, fault.found);
  });
});

test("each fault stands in the table once", {tags: "thorough"}, () => {
  const all = Object.values(faults).flat();
  const known = new Map<string, string>();
  const twice = all.flatMap(({figure, edit, what}) => {
    const text = edit(sound(figure));
    const before = known.get(text);
    known.set(text, what);
    return before === undefined ? [] : [`${figure}: ${before}, ${what}`];
  });
  expect(twice).toEqual([]);
});
