import {describe, expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";

describe("nutgraf render", () => {
  test("writes every figure at all widths, its record and a manifest, one aligned line a file and a summary", async () => {
    const {run, snapshot} = workspace(story());
    const {code, out, err} = await run("render --format svg");
    expect({code, err}).toEqual({code: 0, err: ""});
    const files = [1000, 280, 320, 400, 500, 640, 800].map((width) => `charts/story/oil-${width}.svg`);
    const names = ["charts/story/manifest.json", ...files, "charts/story/oil.json"];
    expect(Object.keys(snapshot()).filter((path) => path.startsWith("charts"))).toEqual(names);
    const lines = out.trimEnd().split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/^charts\/story\/oil-280\.svg {2,}\d+\.\d kB +0 ms {2}new$/);
    expect(new Set(lines.slice(0, 9).map((line) => line.lastIndexOf("  ")))).toHaveProperty("size", 1);
    expect(lines[9]).toBe("9 files: 9 new, in 0.0 s");
  });

  test("leaves files that have not changed alone", async () => {
    const {run, modified, snapshot} = workspace(story());
    await run("render --format svg");
    const [before, written] = [snapshot(), modified("charts/story/oil-320.svg")];
    const {code, out} = await run("render --format svg");
    expect(code).toBe(0);
    expect(out).toContain("9 files: 9 unchanged");
    expect(snapshot()).toEqual(before);
    expect(modified("charts/story/oil-320.svg")).toBe(written);
  });

  test("lists its files in the manifest with size and digest", async () => {
    const {run, read} = workspace(story());
    await run("render --format svg");
    const manifest = JSON.parse(read("charts/story/manifest.json"));
    expect(manifest).toMatchObject({slug: "story", title: "A story"});
    expect(manifest.figures).toHaveLength(1);
    expect(manifest.figures[0]).toMatchObject({id: "oil", headline: "Azerbaijan supplies more than 30% of the oil"});
    expect(manifest.figures[0].claims).toEqual(["oil-share"]);
    const file = manifest.figures[0].files[4];
    const {createHash} = await import("node:crypto");
    const text = read("charts/story/oil-640.svg");
    expect(file).toMatchObject({file: "oil-640.svg", width: 640, bytes: Buffer.byteLength(text)});
    expect(file.sha256).toBe(createHash("sha256").update(text).digest("hex"));
    expect(text).toContain(`height="${file.height}"`);
  });

  test("--check writes nothing and ends with 2 when something would change", async () => {
    const {run, snapshot, write} = workspace(story());
    const before = snapshot();
    const first = await run("render --check --format svg");
    expect(first.code).toBe(2);
    expect(first.out).toContain("9 files: 9 to be new");
    expect(snapshot()).toEqual(before);
    await run("render --format svg");
    expect((await run("render --check --format svg")).code).toBe(0);
    write("charts/story/oil-320.svg", "changed by hand");
    const last = await run("render --check --format svg");
    expect(last.code).toBe(2);
    expect(last.out).toContain("1 to be changed");
    await run("render --format svg");
    write("charts/story/oil.json", "{}");
    expect((await run("render --check --format svg")).out).toMatch(/oil\.json .*changed\n/);
  });

  test("removes the files of figures that are gone, and no other files", async () => {
    const {run, snapshot, write} = workspace(story(["oil", "gas"]));
    await run("render --format svg");
    write("charts/story/notes.txt", "by hand");
    write("charts/story/notes.json", "{}");
    write("notebooks/other.ts", notebookModule(["oil"]));
    const {out} = await run("render notebooks/other.ts --format svg");
    expect(out).toContain("8 removed");
    const left = Object.keys(snapshot()).filter((path) => path.startsWith("charts"));
    expect(left.filter((path) => path.includes("gas"))).toEqual([]);
    expect(left).toEqual(expect.arrayContaining(["charts/story/notes.txt", "charts/story/notes.json"]));
    expect(left).toContain("charts/story/oil-640.svg");
  });

  test("--only and --width render a part and keep the rest, in the manifest too", async () => {
    const {run, read, snapshot} = workspace(story(["oil", "gas"]));
    await run("render --format svg");
    const before = snapshot();
    const {out} = await run("render --only gas --width 640 --format svg");
    expect(out).toContain("3 files: 3 unchanged");
    expect(snapshot()).toEqual(before);
    await run("render --only oil --width 420,530 --format svg");
    const files = JSON.parse(read("charts/story/manifest.json")).figures[0].files.map(
      ({width}: {width: number}) => width
    );
    const all = [280, 320, 400, 420, 500, 530, 640, 800, 1000];
    expect(files).toEqual(all);
    const record = JSON.parse(read("charts/story/oil.json"));
    expect(Object.keys(record.files)).toEqual(all.map((width) => `oil-${width}.svg`));
    expect(read("charts/story/gas.json")).toBe(before["charts/story/gas.json"]);
    const {out: again} = await run("render --format svg");
    expect(again).toContain("2 removed");
  });

  test("-o writes elsewhere", async () => {
    const {run, snapshot} = workspace(story());
    expect((await run("render -o published/here --format svg")).code).toBe(0);
    expect(Object.keys(snapshot())).toContain("published/here/story/oil-320.svg");
  });

  test("shows live progress on a terminal and colours where it may, and neither when piped", async () => {
    const {run} = workspace(story());
    const terminal = await run("render --format svg", {isTerminal: true, hasColours: true});
    expect(terminal.err).toContain("\r\u001b[K1/7 oil-280.svg");
    expect(terminal.err.endsWith("\r\u001b[K")).toBe(true);
    expect(terminal.out).toContain("\u001b[32mnew\u001b[0m");
    const piped = await run("render --format svg");
    expect(piped.err + piped.out).not.toContain("\u001b");
  });

  test("prints its usage, the version, and what it does not know with a suggestion", async () => {
    const {run} = workspace();
    const usage = (await run("render --help")).out;
    expect(usage).toMatch(/^usage: nutgraf render .*Exit status: 0 all is well/s);
    expect((await run("help render")).out).toBe(usage);
    expect((await run("render -h")).out).toBe(usage);
    expect((await run("render -v")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    const flag = await run("render --widht 3");
    expect(flag).toEqual({code: 1, out: "", err: "nutgraf: unknown option: --widht (did you mean --width?)\n"});
    expect((await run("rendr")).err).toBe("nutgraf: unknown command: rendr (did you mean render?)\n");
    expect((await run("help")).out).toMatch(/^usage: nutgraf <command>/);
  });
});
