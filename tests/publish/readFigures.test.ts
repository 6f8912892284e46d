import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {evidenceOf} from "../../src/facts/evidenceOf.js";
import {chartsOf} from "../../src/story/notebook.js";
import {readCarriers} from "../../src/publish/plan/readCarriers.js";
import {readFigures} from "../../src/publish/plan/readFigures.js";

test("readFigures(story) finds in each picture what is found in its file, though it reads it before its type is there", async () => {
  const figures = new Map(chartsOf(story).map(({figure}) => [figure.id, figure]));
  let count = 0;
  for await (const {id, pictures, carriers} of readFigures(story, {
    widths: [320, 640],
    formats: ["svg", "dark", "csv"]
  })) {
    const figure = figures.get(id);
    if (!figure) throw new Error(`no figure ${id}`);
    const drawn = pictures.filter(({format}) => format !== "csv");
    expect([...carriers.keys()]).toEqual(drawn.map(({name}) => name));
    for (const {name, content} of drawn) {
      expect(content).toContain("@font-face");
      expect(carriers.get(name)).toEqual(readCarriers(evidenceOf(figure), {name, text: String(content)}));
      count += 1;
    }
  }
  expect(count).toBe(8 * 4);
});
