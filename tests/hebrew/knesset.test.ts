import {everyNth, testSome} from "../testSome.js";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {renderPDF} from "../../src/publish/files/print/pdf.js";
import {workspace} from "../cli/workspace.js";
import {poppler} from "../publish/print/poppler.js";
import {priceLine, seatTable} from "./knesset.js";

const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
const isolates = /[\u2066-\u2069]/u;

/** The story as a desk would have it, of two widths. */
function story() {
  const files = ["knesset.ts", "votes.csv", "prices.csv"].map((name) => [`notebooks/${name}`, read(name)] as const);
  const space = workspace(Object.fromEntries(files));
  const notebook = space.read("notebooks/knesset.ts").replace(/slug: "knesset",/, "$& widths: [320, 640],");
  space.write("notebooks/knesset.ts", notebook);
  return space;
}

test(
  "a story with names, labels and headlines in Hebrew is published and verified as any other",
  {tags: "thorough"},
  async () => {
    const space = story();
    expect(await space.run("render")).toMatchObject({code: 0, err: ""});
    const {out} = await space.run("check");
    expect(out).toMatch(/of 4 figures: 0 errors, 0 warnings, 0 waived$/m);
    expect(await space.run("render --format svg,inline,html,csv,outline")).toMatchObject({code: 0, err: ""});
    const files = space.snapshot();
    const holding = Object.keys(files).filter((name) => isolates.test(files[name] ?? ""));
    expect(
      [...new Set(holding.map((name) => name.replace(/^charts\/(knesset\/)?[\w-]+?(-\d+)?(-\w+)?\./, "")))].toSorted()
    ).toEqual(["frame.html", "html", "inline.svg", "svg"]);
    expect(files["charts/knesset/seat-bars.csv"]).toContain("יש עתיד (Yesh Atid)");
    expect(files["charts/knesset/seat-bars-640.svg"]).toContain("<title>The Likud (הליכוד) won 30 seats in");
    expect(files["charts/knesset/seat-bars-640.svg"]).toContain(">The Likud (\u2067הליכוד\u2069) won 30 seats in the<");
    for (const name of ["seat-bars-640.svg", "price-line-640-outline.svg", "arms-grid-640.inline.svg"])
      expect(await space.run(`verify charts/knesset/${name}`)).toMatchObject({err: ""});
    expect((await space.run("verify charts/knesset/price-line-640.svg")).out).toContain("מחיר הלחם up 39%");
  }
);

const forgeries = [
  ["in a picture", "seat-bars-640.svg", "\u2067הליכוד\u2069) won", "הליכוד) won", "“הליכוד” in no isolate"],
  ["by an override", "seat-bars-640.svg", ">30<", ">\u202e03\u202c<", "U+202E"],
  ["in a snippet", "seat-bars.html", "\u2067הליכוד", "\u2067\u2067הליכוד", "an isolate that is not closed"],
  ["of an outline", "price-line-640-outline.svg", "\u2067מחיר", "\u2067\u2067מחיר", "not closed"],
  ["of other outlines", "price-line-640-outline.svg", "\u2067מחיר הלחם ", "\u2067הלחם מחיר ", "outlines"]
] as const;

testSome(forgeries, everyNth(4))(
  "check tells of isolates that are not the press’s: %s",
  async ([, name, from, to, found]) => {
    const space = story();
    await space.run("render --only seat-bars,price-line --format svg,html,outline");
    const path = `charts/knesset/${name}`;
    expect(space.read(path)).toContain(from);
    space.write(path, space.read(path).replace(from, to));
    const {out} = await space.run("check");
    expect(out).toContain(found);
  }
);

test("renderPDF sets Hebrew from right to left, and poppler reads its words", {tags: "poppler"}, async () => {
  const wordsOf = async (chart: typeof seatTable) => {
    const file = await renderPDF(chart, {width: 108});
    return poppler("pdftotext", Buffer.from(file), ["FILE", "-"])
      .toString("utf8")
      .replaceAll(/[\u200e\u200f\u202a-\u202e]/g, "");
  };
  expect(await wordsOf(seatTable)).toContain("הליכוד הוא הסיעה הגדולה בכנסת עם");
  expect(await wordsOf(priceLine)).toContain("והטלפון הנייד זול מאי פעם");
});
