import {expect, test} from "vitest";
import {exact} from "../../src/facts/quantity.js";
import {element} from "../../src/drawing/element.js";
import {setRole} from "../../src/drawing/roles.js";
import {figure} from "../../src/figure/figure.js";
import type {Form} from "../../src/form.js";
import {madeOf, renderFigures} from "../../src/publish/plan/renderStory.js";
import {notebook} from "../../src/story/notebook.js";
import {shareClaim, words} from "../forms/sampleClaims.js";

/** A form that draws a dash that a PDF does not know. */
const dashed: Form = {
  name: "dashed",
  uses: [shareClaim("bought", exact(69), "imports")],
  layouts: ({document}) => [
    {
      height: 10,
      whole: true,
      draw: () => {
        const attributes = {d: "M0,0L9,0", stroke: "#12436d", "stroke-dasharray": "1,2,3"};
        return {marks: [setRole(element(document, "path", attributes), {furniture: "edge"})], texts: []};
      }
    }
  ]
};

test("renderFigures() says in which file of a figure something cannot be drawn", async () => {
  const chart = figure({id: "flow", headline: words("A"), deck: words("Share"), alt: words("A line."), form: dashed});
  const story = notebook({slug: "harbour", title: words("Harbour"), cells: [chart]});
  const drawn = async () => {
    for await (const begun of renderFigures(story, {formats: ["pdf"], printWidths: [108]})) await madeOf(begun);
  };
  await expect(drawn()).rejects.toThrow("unsupported dashes in a PDF: 1,2,3: flow-108mm.pdf");
});
