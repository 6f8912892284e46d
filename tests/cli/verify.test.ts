import {readdirSync, readFileSync, truncateSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {pinAnchor} from "../../src/facts/article/pinAnchor.js";
import {readArticle} from "../../src/facts/article/articleText.js";
import {article as ours} from "../../data/israel-azerbaijan/article.js";
import {sha256Hex} from "../../src/facts/evidence/digest.js";
import {heldArticle} from "../heldArticle.js";
import {articlePath} from "../tool.js";
import {claimsModule, notebookModule, renderedWorkspace, workspace} from "./workspace.js";

const root = resolve(import.meta.dirname, "../..");
const charts = join(root, "charts/israel-azerbaijan");
const names = readdirSync(charts).filter((name) => /(?<!inline)\.svg$/.test(name));
const read = (name: string) => readFileSync(join(charts, name), "utf8");

const article = `The ministry keeps its books in a small room under the roof. Azerbaijan supplies more than
30 percent of the oil that is bought here, and nobody could say how much more it was.`;
const file = "charts/story/oil-640.svg";

/** A story whose one number stands in the article above, rendered. */
async function anchored() {
  const anchor = JSON.stringify(pinAnchor(readArticle(article), "30 percent", 1, "more than"));
  const claims = claimsModule({anchor: `${anchor} as const`});
  const files = {"data/claims.ts": claims, "notebooks/story.ts": notebookModule(), "article.txt": article};
  return renderedWorkspace(files, "render --width 640 --format svg");
}

/** A run on the file of that story, with one thing changed in it. */
async function verified(from: string | RegExp, to: string | (() => string)) {
  const {read: text, run, write} = await anchored();
  const changed = text(file).replace(from, typeof to === "string" ? () => to : to);
  expect(changed).not.toBe(text(file));
  write(file, changed);
  return run(`verify ${file} --article article.txt`);
}

const words = (made: string) => `${made} texts made of facts, nobody vouches for the words of the others`;

describe("nutgraf verify", () => {
  test("accounts for a number: what, of what, who, where printed, what mark, and where in the article", async () => {
    const {run, snapshot} = await anchored();
    const before = snapshot();
    const {code, out, err} = await run(`verify ${file} --article article.txt`);
    expect({code, err}).toEqual({code: 0, err: ""});
    expect(out.split("\n")).toEqual([
      `${file}: “Azerbaijan supplies more than 30% of the oil”`,
      "  figure     oil: 640 px wide, light",
      "  form       shareGrid, as the file calls it: not verified",
      expect.stringMatching(/^ {2}evidence {3}sha256:[0-9a-f]{64}, matches$/),
      "  record     oil.json: holds",
      "  signed     by nobody: whoever made this file may have written all of it",
      "  manifest   signed by nobody; it lists this file with these bytes",
      "",
      "more than 30%  (claim oil-share)",
      "  of         The oil bought (not stated; IL)",
      "  period     none: the article states none, and nobody supplied one",
      "  says       the article in its own voice, which names no source",
      "  printed    title, headline “Azerbaijan supplies more than 30% of the oil”",
      "             description “Grid: more than 30% of the oil.”",
      "             label “more than 30%”",
      "  drawn      30 squares, 70 hollow squares, an arrow upward, ratio 1.000",
      "  dated in   deck “Share of the oil bought; period not stated”",
      "  article    “more than 30 percent” at character 91: stands there",
      "  sentence   names its whole, The oil bought",
      "",
      "Its texts",
      "  of facts   made of the facts above and of nothing else:",
      "               label “not stated”",
      "               label “more than 30%”",
      "               source “Figure as given in the article, which names no source”",
      "  numbers    numbers that are facts, in words that nothing in the file vouches for:",
      "               title “Azerbaijan supplies more than 30% of the oil”",
      "               description “Grid: more than 30% of the oil.”",
      "               headline “Azerbaijan supplies more than 30% of the oil”",
      "               label “Each square is one percent”",
      "  words      words that nothing in the file vouches for:",
      "               deck “Share of the oil bought; period not stated”",
      "               label “or more”",
      "               label “from Azerbaijan”",
      "",
      "What this says",
      "  proved     each number is printed and drawn as the file states it",
      "             it stands in the article",
      "  not proved that what it states is true",
      "             that the words around the numbers are right",
      "             who made the file",
      "",
      `${file}: its numbers hold: 1 claim, 1 place in the article; ${words("3 of 10")}; nobody signed it`,
      ""
    ]);
    expect(snapshot()).toEqual(before);
  });

  test("says so when the article was not consulted", async () => {
    const {run} = await anchored();
    const {code, out} = await run(`verify ${file}`);
    expect(code).toBe(0);
    expect(out).toContain("“more than 30 percent” at character 91: not consulted\n");
    expect(out).toMatch(
      /its numbers hold: 1 claim, the article was not consulted \(--article FILE\), 1 claim of which nothing but the number was verified; 3 of 10 texts .*; nobody signed it\n$/
    );
  });

  test.each([
    ["moved", `News. ${article}`, "stands at character 97 now"],
    ["restyled", article.replace("30 percent", "30%"), "stands there as “30%”"]
  ])("ends with 0 when the figure is %s in the article", async (_, edited, words) => {
    const {run, write} = await anchored();
    write("article.txt", edited);
    const {code, out} = await run(`verify ${file} --article article.txt`);
    expect(out).toContain(`at character 91: ${words}\n`);
    expect(code).toBe(0);
  });

  test.each([
    ["figure", article.replace("30 percent", "35 percent"), "DOES NOT HOLD: “35 percent” stands there now"],
    ["hedge", article.replace("more than", "almost"), "DOES NOT HOLD: the words around it are others, at character 88"],
    ["sentence", "Another story altogether.", "DOES NOT HOLD: it is not there any more"]
  ])("ends with 2 when the %s is another in the article", async (_, edited, words) => {
    const {run, write} = await anchored();
    write("article.txt", edited);
    const {code, out} = await run(`verify ${file} --article article.txt`);
    expect(out).toContain(`at character 91: ${words}\n`);
    expect(out).toContain("\nviolation: article-changed\n");
    expect(out).toMatch(
      /DOES NOT HOLD, 1 violation: 1 claim, 1 place in the article(?:, 1 claim of which nothing but the number was verified)?; .*; nobody signed it\n$/
    );
    expect(code).toBe(2);
  });

  test.each([
    ["number in the drawing", ">30%<", ">40%<", "number-unlicensed"],
    ["hedge", ">more than<", ">about<", "bound-lost"],
    ["square", /<rect x="20" y="[\d.]+" width="(\d+)" height="\1"\/>\n/, "", "measure-wrong"],
    ["value in the data", '"value":30', '"value":31', "table-disagrees"],
    ["digest", /"digest":"sha256:./, '"digest":"sha256:x', "table-disagrees"],
    ["field of the data", '"topic":', '"subject":', "table-disagrees"],
    ["script", "</svg>", "<script>1</script></svg>", "unsafe-markup"]
  ])("ends with 2 when a %s was tampered with", async (_, from, to, rule) => {
    const {code, out} = await verified(from, to);
    expect(out).toContain(`\nviolation: ${rule}\n`);
    expect(out).toContain("DOES NOT HOLD, ");
    expect(code).toBe(2);
  });

  test("counts a text with another number among none that is made of facts, and gives no remedy of the press", async () => {
    const {out} = await verified(">30%<", ">40%<");
    expect(out).toContain(
      "  refuted    at odds with the facts above:\n               label “more than 40%”\n  of facts   "
    );
    expect(out).toContain("texts made of facts, 1 at odds with them, nobody");
    expect(out).toContain("  expected   what is claimed: more than 30%\n  rule       Every numeral ");
    expect(out).not.toContain("\n  fix ");
  });

  test("holds the file against the proof record beside it, where there is one", async () => {
    const {read: text, run, write} = await anchored();
    write("alone.svg", text(file));
    expect((await run("verify alone.svg")).out).not.toContain("  record ");
    write("charts/story/oil.json", text("charts/story/oil.json").replace('"shapes": 30', '"shapes": 31'));
    const {code, out} = await run(`verify ${file}`);
    expect(out).toContain("\n  record     oil.json: DOES NOT HOLD\n");
    expect(out).toContain("\nviolation: record-disagrees\n");
    expect(code).toBe(2);
    write("charts/story/oil.json", '{"name": "another file"}');
    expect(await run(`verify ${file}`)).toMatchObject({code: 0, out: expect.not.stringContaining("  record ")});
  });

  test("holds a picture under a reader’s name, and one whose text is outlines, against the record beside it", async () => {
    const {read: text, run, write} = await anchored();
    await run("render --width 320 --format svg,outline");
    const holds = "\n  record     oil.json: holds\n";
    write("charts/story/mine.svg", text("charts/story/oil-320.svg"));
    for (const name of ["oil-320.svg", "mine.svg", "oil-320-outline.svg"])
      expect(await run(`verify charts/story/${name}`)).toMatchObject({code: 0, out: expect.stringContaining(holds)});
    const record = text("charts/story/oil.json");
    write("charts/story/oil.json", record.replace('"oil share"', '"gas share"'));
    expect((await run("verify charts/story/oil-320-outline.svg")).code).toBe(2);
  });

  test("ends with 2 when arithmetic does not come out, and shows what does", async () => {
    const {run, write} = workspace();
    write("f.svg", read("arms-imports-640.svg").replace('"value":31,"decimals":0}', '"value":32,"decimals":0}'));
    const {code, out} = await run("verify f.svg");
    expect(code).toBe(2);
    expect(out).toContain(
      "  worked out DOES NOT HOLD: 100 − 69 = 31, interval 30.5–31.5; the file says 32, interval 30.5–31.5\n"
    );
    expect(out).toMatch(/evidence {3}sha256:[0-9a-f]{64}, DOES NOT MATCH: it is sha256:[0-9a-f]{64}\n/);
  });

  test("ends with 2 for evidence that hangs together and is not what the article says", async () => {
    const {run, write} = await anchored();
    write("article.txt", article.replace("30 percent", "40 percent"));
    const other = JSON.stringify(pinAnchor(readArticle(article.replace("30", "40")), "40 percent", 1, "more than"));
    write("data/claims.ts", claimsModule({anchor: `${other} as const`}));
    write("notebooks/again.ts", notebookModule().replace("claims.ts", "claims.ts?again"));
    expect((await run("render notebooks/again.ts --width 640 --format svg")).err).toBe("");
    const {code, out} = await run(`verify ${file} --article article.txt`);
    expect(out).toContain("“more than 40 percent” at character 91: stands there\n");
    expect(out).toContain("\nviolation: article-changed\n");
    expect(code).toBe(2);
  });

  test("never says of a file without a claim that its numbers hold", async () => {
    const evidence = '{"claims":[],"events":[],"derived":[],"sources":[]}';
    const {code, out} = await verified(
      /"evidence":.*?,"digest":"sha256:[0-9a-f]{64}","reading":.*?(?=<\/metadata>)/,
      () =>
        `"evidence":${evidence},"digest":"sha256:${sha256Hex(evidence)}","reading":{"scales":{},"shapes":[],"texts":[]}}`
    );
    expect(code).toBe(2);
    expect(out).not.toContain("its numbers hold");
    expect(out).toContain("violation: reading-incomplete");
  });

  test("says of a claim that is only in the data that nothing prints or draws it", async () => {
    const {read: text, run, write} = await anchored();
    const decoy = (svg: string) =>
      svg.replace(/"claims":\[(\{.*?\})\],"events"/, (_, claim: string) => {
        return `"claims":[${claim},${claim.replace('"oil-share"', '"decoy"').replace('"value":30', '"value":80')}],"events"`;
      });
    const forged = decoy(text(file)).replace(
      /"evidence":(.*?),"digest":"sha256:[0-9a-f]{64}"/,
      (_, evidence: string) => {
        return `"evidence":${evidence},"digest":"sha256:${sha256Hex(evidence)}"`;
      }
    );
    write(file, forged);
    const {out} = await run(`verify ${file}`);
    expect(out).toMatch(/\(claim decoy\)\n[^]*?printed {4}nowhere\n {2}drawn {6}no mark stands for it\n/);
  });

  test("lets no control character of a file through to the terminal", async () => {
    const {code, out} = await verified("<title>", "<title>\u009b31m\u202e");
    expect(out).toContain("“\\u{9b}31m\\u{202e}Azerbaijan");
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(code).toBe(2);
  });

  test("cuts what a file says at great length, and says how long it was", async () => {
    const {out} = await verified("<title>", `<title>${"more ".repeat(900)}`);
    expect(out).toMatch(/“(more )+… \(\d,?\d+ characters\)/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThan(1_600);
  });

  test("colours the verdict where it may, and only that", async () => {
    const {run} = await anchored();
    const {out} = await run(`verify ${file}`, {hasColours: true});
    const lines = out.trimEnd().split("\n");
    expect(lines.at(-1)).toMatch(/^\S\[32mcharts.*\S\[0m$/);
    expect(lines.filter((line) => line.includes("\u001b"))).toHaveLength(1);
    expect((await run(`verify ${file}`)).out).not.toContain("\u001b");
  });

  test.each([
    ["verify gone.svg", "missing file: gone.svg"],
    ["verify plain.svg --article gone.txt", "missing file: gone.txt"],
    ["verify", "missing file (nutgraf verify FILE)"],
    ["verify a.svg --artcle b", "unknown option: --artcle (did you mean --article?)"]
  ])("%s ends with 1 and says why", async (words, message) => {
    const {run} = workspace({"plain.svg": "<svg/>"});
    expect(await run(words)).toEqual({code: 1, out: "", err: `nutgraf: ${message}\n`});
  });

  test.skipIf(process.platform === "win32").each(["verify", "claims"])(
    "%s refuses a device, which may never end",
    async (command) => {
      const err = "nutgraf: no file: /dev/zero is a device (name a file, or a pipe)\n";
      expect(await workspace({}).run(`${command} /dev/zero`)).toEqual({code: 1, out: "", err});
    }
  );

  test("refuses a file of more bytes than it reads, and says how many", async () => {
    const {run, folder} = workspace({"plain.svg": "<svg/>"});
    truncateSync(join(folder, "plain.svg"), 200_000_001);
    const err = "nutgraf: too large: plain.svg has 200000001 bytes (200000000 at most)\n";
    expect(await run("verify plain.svg")).toEqual({code: 1, out: "", err});
  });

  test.each(["not an image", '<svg xmlns="http://www.w3.org/2000/svg"/>', "%PDF-1.4", "\u0089PNG\r\n", ""])(
    "ends with 1 and vouches for nothing in a file that is %j",
    async (text) => {
      const {code, out, err} = await workspace({"plain.svg": text}).run("verify plain.svg");
      expect({code, err}).toEqual({code: 1, err: ""});
      expect(out).toMatch(/plain\.svg: NOT VERIFIED: nobody signed it, and what it shows cannot be read .*\n$/);
    }
  );

  test("prints how to use it", async () => {
    const {run} = workspace();
    expect((await run("verify --help")).out).toMatch(
      /^usage: nutgraf verify .*Exit status: 0 all that was checked holds/s
    );
  });

  test("prints the first ten violations of a rule, and how many more there are", {tags: "thorough"}, async () => {
    const strange = Array.from({length: 2_000}, (_, index) => `<rect width="1" height="1" class="x${index}"/>`).join(
      ""
    );
    const forged = read("war-deaths-320.svg").replace("</g>\n</svg>", `${strange}</g>\n</svg>`);
    const {run} = workspace({"a.svg": forged});
    for (const words of ["verify a.svg", "check a.svg"]) {
      const {code, out} = await run(words);
      expect(code).toBe(2);
      expect(out).toMatch(/and [\d,]+ more of unsafe-markup\n/);
      expect(out.match(/unsafe-markup/g)?.length).toBeLessThan(13);
    }
  });

  test("prints no control of a terminal that the name of a file holds, beside a file that does not hold", async () => {
    const forged = read("war-deaths-320.svg").replace(/M[\d.]+,[\d.]+h\.01/, "");
    const {err} = await workspace({"forged.svg": forged}).run("verify forged.svg \u001b[31mgone.svg");
    expect(err).toContain("missing file: ");
    expect(err).not.toContain("\u001b");
  });

  test("hides no file behind one that cannot be read", async () => {
    const forged = read("war-deaths-320.svg").replace(/M[\d.]+,[\d.]+h\.01/, "");
    const {run} = workspace({"bad.svg": read("war-deaths-320.svg").slice(0, -9), "forged.svg": forged});
    const {code, out, err} = await run("verify gone.svg bad.svg forged.svg");
    expect(code).toBe(2);
    expect(out).toContain("forged.svg: DOES NOT HOLD");
    expect(err).toContain("nutgraf: missing file: gone.svg\n");
    expect(err).toContain("nutgraf: invalid SVG: ");
    expect(await run("verify gone.svg bad.svg")).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("gone.svg; invalid SVG")
    });
  });

  test("takes several files, and ends with 2 if one of them does not hold", async () => {
    const {run, write} = workspace({"a.svg": read("war-deaths-320.svg"), "b.svg": read("ties-in-public-320.svg")});
    const both = await run("verify a.svg b.svg");
    expect(both.out.match(/^[ab]\.svg: its numbers hold: .*$/gm)).toEqual([
      `a.svg: its numbers hold: 3 claims, the article was not consulted (--article FILE), 1 place elsewhere, not looked up, 3 claims of which nothing but the number was verified; ${words("2 of 10")}; nobody signed it`,
      `b.svg: its numbers hold: 7 events, the article was not consulted (--article FILE); ${words("25 of 36")}; nobody signed it`
    ]);
    expect(both.code).toBe(0);
    write("a.svg", read("war-deaths-320.svg").replace(/M[\d.]+,[\d.]+h\.01/, ""));
    expect((await run("verify a.svg b.svg")).code).toBe(2);
  });
});

test("nutgraf verify prints what docs/verify.md shows", async () => {
  const name = "charts/israel-azerbaijan/arms-imports-640.svg";
  const {run} = workspace({[name]: read("arms-imports-640.svg")});
  const {out} = await run(`verify ${name}`);
  const [, shown = ""] = /```console\n([^]*?)```/.exec(readFileSync(join(root, "docs/verify.md"), "utf8")) ?? [];
  const lines = shown.split("\n").map((line) => line.replace(/: (?:stands there|its numbers hold: .*)$/, ""));
  expect(lines.length).toBeGreaterThan(10);
  // What the article and its sentences say is only told with it at hand.
  const alone = lines.filter((line) => line.trim() !== "…" && !/ (?:names|DOES NOT NAME|it stands) /.test(line));
  expect(alone.filter((line) => !out.includes(line))).toEqual([]);
});

test(
  "nutgraf verify finds every published file of the story true to the article",
  {tags: ["article", "thorough"], skip: heldArticle(ours.digest) === null},
  async () => {
    const {folder, runWords, write} = workspace();
    for (const name of names) write(name, read(name));
    expect(names.length).toBeGreaterThanOrEqual(48);
    const {code, out} = await runWords([
      "verify",
      ...names.map((name) => join(folder, name)),
      "--article",
      articlePath
    ]);
    expect(out.match(/NOT WHAT|DOES NOT(?! NAME)/gm)).toBeNull();
    expect(out.match(/: its numbers hold: .* in the article.*; nobody signed it$/gm)).toHaveLength(names.length);
    expect(code).toBe(0);
  }
);
