import {describe, expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {correctedNote} from "../../src/figure/corrections.js";
import {figure} from "../../src/figure/figure.js";
import {socialTags} from "../../src/publish/files/embed/socialTags.js";
import {renderSVG} from "../../src/render.js";
import {subjectOf} from "../../src/verify/subject.js";
import {say} from "../../src/words/say.js";
import {charts} from "../faults/figures.js";

const {id, headline, deck, form, alt, note} = charts.flow.figure;
const own = {id, headline, deck, form, alt};
const corrections = [
  {date: "2026-11-28", text: say`the two shares had changed places`},
  {date: "2026-11-30", text: say`the source was another.`}
];
const corrected = figure({...own, ...(note && {note}), corrections});

test("a figure says under its chart what was corrected, and when", async () => {
  expect(correctedNote(undefined, corrections)?.text).toBe(
    "Corrected on 28 November 2026: the two shares had changed places. Corrected on 30 November 2026: the source was another."
  );
  expect(correctedNote(say`In tonnes`, corrections.slice(0, 1))?.text).toBe(
    "In tonnes. Corrected on 28 November 2026: the two shares had changed places."
  );
  expect(correctedNote(say`In tonnes`)?.text).toBe("In tonnes");
  const text = await renderSVG(corrected);
  expect(text.replaceAll(/<[^>]*>/g, " ")).toContain("Corrected on 28 November 2026:");
  expect(await checkFile(subjectOf(corrected.figure, {file: "flow.svg", text}))).toEqual([]);
});

test("programs read the corrections of a figure as comments of schema.org, and when it was last corrected", () => {
  const tags = socialTags(corrected.figure, {base: "https://example.org/", data: true});
  const {"@graph": graph} = JSON.parse(/<script type="application\/ld\+json">([^]*)<\/script>/.exec(tags)?.[1] ?? "");
  for (const work of graph) {
    expect(work).toMatchObject({
      dateModified: "2026-11-30",
      correction: [
        {"@type": "CorrectionComment", datePublished: "2026-11-28", text: "the two shares had changed places"},
        {"@type": "CorrectionComment", datePublished: "2026-11-30", text: "the source was another."}
      ]
    });
  }
  expect(socialTags(figure(own).figure, {base: "https://example.org/", data: true})).not.toMatch(
    /correct|dateModified/i
  );
});

describe("figure({corrections}) refuses", () => {
  test.each([
    ["what is no list", "yesterday", "invalid corrections: "],
    [
      "no day",
      [{date: "2026-11", text: say`wrong`}],
      "invalid date: 2026-11 (a day, 2026-11-30): correction 1: figure "
    ],
    ["a day that there is not", [{date: "2026-02-30", text: say`wrong`}], "invalid date: 2026-02-30"],
    ["a typed text", [{date: "2026-11-30", text: "wrong"}], "invalid text: "],
    [
      "the latest first",
      corrections.toReversed(),
      "corrections out of order: 2026-11-28 after 2026-11-30 (the earliest first): figure "
    ],
    [
      "another field",
      [{date: "2026-11-30", text: say`wrong`, by: "me"}],
      "unknown option: by (one of date, text): correction 1: figure "
    ]
  ])("%s", (_, given, message) => {
    expect(() => figure({...own, corrections: given as typeof corrections})).toThrow(message);
  });
});
