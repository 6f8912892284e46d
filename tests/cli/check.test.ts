import {rmSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {rules} from "../../src/check/rules.js";
import {notebookModule, renderedWorkspace, story, workspace} from "./workspace.js";

const file = "charts/story/oil-640.svg";
const waived = (waivers: string) => notebookModule().replace("alt: say", `waivers: [${waivers}],\n    alt: say`);

/** A story that is rendered, with one published file changed by hand. */
async function tampered(from: string | RegExp, to: string) {
  const space = await renderedWorkspace();
  const text = space.read(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  space.write(file, changed);
  return space;
}

describe("nutgraf check", () => {
  test("ends with 0 and a summary when nothing is wrong", async () => {
    const {run, snapshot} = await renderedWorkspace();
    const before = snapshot();
    const {code, out, err} = await run("check");
    expect({code, err}).toEqual({code: 0, err: ""});
    expect(out).toBe(
      "skipped: the article was not consulted (--article FILE)\n14 files of 1 figure: 0 errors, 0 warnings, 0 waived\n"
    );
    expect(snapshot()).toEqual(before);
  });

  test(
    "tells of a file of no figure in a story's folder, and that PNG and PDF files are not there",
    {tags: "thorough"},
    async () => {
      const {run, write} = await renderedWorkspace(undefined, "render --format svg");
      write("charts/story/secret-69.png", "no picture");
      const {code, out} = await run("check --rule raster-disagrees");
      expect(code).toBe(0);
      expect(out).toContain("skipped: charts/story/secret-69.png is of no figure, and was not looked at\n");
      expect(out).toContain("skipped: PNG and PDF files are not there (nutgraf render makes them)\n");
      expect((await run("check --rule stale")).out).not.toContain("PNG and PDF");
    }
  );

  test("ends with 2 and names rule, file, place, what is there, what should be, and the way out", async () => {
    const {run} = await tampered(/<text[^>]*>more than<\/text>\n/, "");
    const {code, out} = await run("check");
    expect(code).toBe(2);
    expect(out).toMatch(
      /^oil\n {2}bound-lost {2}charts\/story\/oil-640\.svg\n {4}label “30%”: found “30%”; expected more than 30%/
    );
    expect(out).toContain("Insert the claim itself");
    expect(out).toMatch(/\d+ errors?, 0 warnings, 0 waived\n$/);
  });

  test("finds a published file that is missing", async () => {
    const {run, folder} = await renderedWorkspace();
    rmSync(join(folder, "charts/story/oil-280.svg"));
    const {code, out} = await run("check --rule stale");
    expect(code).toBe(2);
    expect(out).toContain(
      "stale  charts/story/oil-280.svg\n    the file: found none; expected a file (run nutgraf render)"
    );
  });

  test("says once of a story that nothing of it is rendered", {tags: "thorough"}, async () => {
    const {run} = workspace(story());
    const {code, out} = await run("check");
    expect(code).toBe(2);
    expect(out).toMatch(
      /^story\n {2}stale {2}charts\/story\n {4}story: found nothing; expected .*\(nothing is rendered yet: run nutgraf render\)$/m
    );
    expect(out).toMatch(/^0 files of 1 figure: 1 error, 0 warnings, 0 waived$/m);
  });

  test(
    "finds a record or a manifest that was changed by hand, and no file of somebody’s own",
    {tags: "thorough"},
    async () => {
      const {run, read, write} = await renderedWorkspace();
      write("charts/story/oil.json", read("charts/story/oil.json").replace('"value": 30', '"value": 40'));
      write("charts/story/manifest.json", read("charts/story/manifest.json").replace("A story", "Another story"));
      write("charts/story/gone-640.svg", read(file));
      const {code, out} = await run("check --rule stale");
      expect(code).toBe(2);
      expect(out.match(/^ {2}stale {2}.*$/gm)).toEqual([
        "  stale  charts/story/oil.json and 1 more: oil.json, manifest.json"
      ]);
    }
  );

  test("--rule applies one rule only, and refuses one that is not there", async () => {
    const {run} = await tampered(/<text[^>]*>more than<\/text>\n/, "");
    expect((await run("check --rule id-present")).code).toBe(0);
    const {out} = await run("check --rule bound-lost");
    expect(out.match(/^ {2}[a-z-]+ {2}/gm)).toEqual(["  bound-lost  "]);
    expect(await run("check --rule bound-los")).toMatchObject({
      code: 1,
      err: "nutgraf: unknown rule: bound-los (did you mean bound-lost?)\n"
    });
  });

  test("--json prints findings as data, --format github as annotations", async () => {
    const {run} = await tampered(/<title>/, '<title id="a,b">');
    const report = JSON.parse((await run("check --json --rule id-present")).out);
    expect(report).toMatchObject({files: 14, figures: 1, waived: []});
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      figure: "oil",
      file,
      rule: "id-present",
      group: "file",
      severity: "error"
    });
    const {out} = await run("check --format github --rule id-present");
    expect(out).toMatch(
      /^::error file=charts\/story\/oil-640\.svg,title=id-present::[^\n]+\n14 files of 1 figure: 1 error,/
    );
    expect((await run("check --format xml")).err).toContain("unknown format: xml (one of text, github, json)");
  });

  test("--explain prints what a rule guards, why, and a fix, for every rule", async () => {
    const {run} = workspace();
    for (const {name, guards, source, fix} of rules) {
      const {code, out} = await run(`check --explain ${name}`);
      expect(code).toBe(0);
      for (const part of [name, guards, source, fix]) expect(out).toContain(part);
    }
  });

  test("a waiver beside the figure waives its rule with its reason, and is an error when it waives nothing", async () => {
    const {run, write} = await tampered(/<title>/, '<title id="a">');
    // A module is imported once: each wording has its own file.
    write("one/story.ts", waived('{rule: "id-present", reason: "our system wants one"}'));
    const one = await run("check one/story.ts --rule id-present");
    expect(one).toMatchObject({code: 0});
    expect(one.out).toContain(`waived id-present  ${file}: our system wants one\n`);
    expect(one.out).toContain("0 errors, 0 warnings, 1 waived");
    write("two/story.ts", waived('{rule: "id-present", about: "elsewhere", reason: "our system wants one"}'));
    const two = await run("check two/story.ts --rule id-present --rule waiver-unused");
    expect(two.code).toBe(2);
    expect(two.out).toContain("waiver-unused");
    expect(two.out).toContain("2 errors, 0 warnings, 0 waived");
    write("three/story.ts", waived('{rule: "id-present", reason: " "}'));
    expect((await run("check three/story.ts")).err).toContain("missing reason: waiver of id-present: figure oil");
  });

  test("checks a file that comes alone against what it carries, and its notebook not at all", async () => {
    const {run, read, write} = await tampered(/>30%</, ">80%<");
    write("alone.svg", read(file));
    const {code, out} = await run("check alone.svg");
    expect(code).toBe(2);
    expect(out).toContain("number-unlicensed  alone.svg");
    expect(out).toContain("of 1 figure");
    write("alone.svg", "no picture");
    const malformed = await run("check alone.svg");
    expect(malformed.code).toBe(2);
    expect(malformed.out).toContain("xml-malformed  alone.svg");
    expect(await run("check nowhere.svg")).toMatchObject({code: 1, err: "nutgraf: missing file: nowhere.svg\n"});
  });

  test("paints rule names on a terminal", async () => {
    const {run} = await tampered(/<title>/, '<title id="a">');
    expect((await run("check --rule id-present", {hasColours: true})).out).toContain("\u001b[31mid-present\u001b[0m");
  });
});

test(
  "nutgraf check names a folder in which a render was killed while it wrote, and the next render ends that",
  {tags: "thorough"},
  async () => {
    const {run, write, read} = workspace(story());
    expect((await run("render --width 320 --format svg")).code).toBe(0);
    const journal = {renamed: [{from: ".oil-320.svg.tmp", to: "oil-320.svg"}], removed: []};
    write("charts/story/.oil-320.svg.tmp", "half a story");
    write("charts/story/.nutgraf-journal.json", JSON.stringify(journal));
    const checked = await run("check");
    expect(checked.code).toBe(2);
    expect(checked.out).toContain("some files of a render that was killed");
    expect((await run("render --width 320 --format svg")).code).toBe(0);
    expect(read("charts/story/oil-320.svg")).toContain("<svg");
    expect((await run("check")).out).not.toContain("killed");
  }
);

test.each(["text", "github", "json"])(
  "nutgraf check --format %s lets no control of a terminal through",
  async (format) => {
    const {run, read, write} = workspace(story());
    await run("render --width 320 --format svg");
    const picture = read("charts/story/oil-320.svg");
    write("charts/story/oil-320.svg", picture.replace("<title>", "<title>\u009b31m\u202eevil "));
    const {code, out} = await run(`check charts/story/oil-320.svg --format ${format}`);
    expect(code).toBe(2);
    expect(out).toMatch(format === "json" ? /\\u009b31m\\u202eevil/ : /\\u\{9b\}31m\\u\{202e\}evil/);
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    if (format === "json") expect(JSON.stringify(JSON.parse(out))).toContain("\u009b31m\u202eevil");
  }
);

test("nutgraf check compares what pages load with what the press makes", {tags: "thorough"}, async () => {
  const {run, read, write} = workspace(story());
  await run("render --width 320 --format inline");
  const sheet = "charts/story/nutgraf-sans.css";
  write(sheet, `${read(sheet)}figcaption {display: none}\n`);
  const {code, out} = await run("check --rule page-disagrees");
  expect(code).toBe(2);
  expect(out).toContain("found “figcaption {display: none}”");
});

test("nutgraf check cuts what a file says at great length, and says how long it was", async () => {
  const {run, read, write} = workspace(story());
  await run("render --width 320 --format svg");
  const picture = read("charts/story/oil-320.svg");
  write("charts/story/oil-320.svg", picture.replace("<title>", `<title>${"more ".repeat(900)}`));
  const {out} = await run("check charts/story/oil-320.svg");
  expect(out).toMatch(/(more )+… \(\d+ characters\)/);
  expect(out.length).toBeLessThan(20_000);
});

test("nutgraf lets no control of a terminal through in an error", async () => {
  const {err} = await workspace(story()).runWords(["check", "charts/\u009b31m\u202e.svg"]);
  expect(err).toBe("nutgraf: missing file: charts/\\u{9b}31m\\u{202e}.svg\n");
});
