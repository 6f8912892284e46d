import {readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";
import {exampleCode} from "../../site/gallery/exampleCode.js";
import {exportedForms} from "../../site/gallery/exportedForms.js";
import {galleryDocs, withList} from "../../site/gallery/galleryDocs.js";
import {gallery} from "../forms/gallery/gallery.js";

const docs = resolve(import.meta.dirname, "../../docs");

test("exportedForms() are the functions of src/forms in an index, and no types or others", () => {
  const index = [
    'export {bars} from "./forms/bars/bars.js";',
    'export type {BarsOptions} from "./forms/bars/bars.js";',
    'export {figure, leastWidth} from "./figure/figure.js";',
    'export {pie, ring} from "./forms/pie/pie.js";'
  ];
  expect(exportedForms(index.join("\n"))).toEqual(["bars", "pie", "ring"]);
});

test("every form that is exported has an example in tests/forms/gallery, and every example is of one", () => {
  expect(gallery.map(({form}) => form)).toEqual(exportedForms().toSorted());
});

test.each(gallery)("the example of $form is a figure of that form", ({form, chart}) => {
  expect(chart.figure.form.name).toBe(form);
});

test(
  "the pages of the forms and their pictures are what npm run build:gallery writes",
  {tags: "thorough"},
  async () => {
    const written = await galleryDocs(gallery);
    const stale = [...written].filter(([path, text]) => readFileSync(join(docs, path), "utf8") !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
    const pictures = [...written.keys()].filter((path) => path.startsWith("gallery/"));
    expect(readdirSync(join(docs, "gallery")).map((name) => `gallery/${name}`)).toEqual(pictures.toSorted());
  }
);

test("withList() writes a form that is new into the list, and takes out what is gone", () => {
  const [bars] = gallery.filter(({form}) => form === "bars");
  const page = withList("# Forms\n\n<!-- forms -->\n\n- pie\n\n<!-- /forms -->\n\nMore.", [
    {...bars!, form: "newForm"}
  ]);
  expect(page).toContain("[`newForm`](forms-ranks.md#newform): ranked rows");
  expect(page).not.toContain("pie");
  expect(page).toMatch(/<!-- \/forms -->\n\nMore\.$/);
});

test("exampleCode() leaves the description out, and names what has no figure", async () => {
  const {figure, whole} = await exampleCode("bars");
  expect(figure).toMatch(/^export const chart = figure\(\{[^]+\}\);$/);
  expect(whole).toContain("table(new URL(");
  expect(whole).not.toContain("escription");
  await expect(exampleCode("schools")).rejects.toThrow("missing chart: tests/forms/gallery/schools.ts");
});
