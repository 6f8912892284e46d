import {expect, test} from "vitest";
import {renderedWorkspace} from "./workspace.js";

const rendered = () => renderedWorkspace(undefined, "render --format svg,outline,design");

test(
  "nutgraf render makes outline and design files where they are asked for, and lists neither",
  {tags: "thorough"},
  async () => {
    const {snapshot, read, run} = await rendered();
    const names = Object.keys(snapshot()).filter((name) => /-(outline|design)\.svg$/.test(name));
    expect(names).toEqual(
      [1000, 320, 640].flatMap((width) => [
        `charts/story/oil-${width}-design.svg`,
        `charts/story/oil-${width}-outline.svg`
      ])
    );
    expect(read("charts/story/manifest.json")).not.toMatch(/outline|design/);
    expect((await run("render --check --format svg,outline,design")).code).toBe(0);
    const usual = await renderedWorkspace();
    expect(Object.keys(usual.snapshot()).filter((name) => /outline|design/.test(name))).toEqual([]);
    expect(usual.read("charts/story/manifest.json")).toContain("oil-640.svg");
  }
);

test("nutgraf check and nutgraf verify read an outlined file as any other", async () => {
  const {run, read, write} = await rendered();
  const file = "charts/story/oil-640-outline.svg";
  const only = "check --rule outline-changed --rule raster-disagrees --rule number-unlicensed";
  expect((await run(only)).code).toBe(0);
  expect((await run(`verify ${file}`)).out).toContain("more than 30%");
  const text = read(file);
  const changed = text.replace(/(<title>30%<\/title>\n<path [^>]*d="m)\d+/, "$199");
  expect(changed).not.toBe(text);
  write(file, changed);
  const {code, out} = await run(only);
  expect(code).toBe(2);
  expect(out).toContain(`outline-changed  ${file}`);
  expect(out).toContain(`raster-disagrees  ${file}`);
  expect((await run(`check ${file}`)).out).toContain("outline-changed");
});

test("nutgraf check tells of a design file that is not what the story makes, and verify that it carries no claims", async () => {
  const {run, read, write} = await rendered();
  const file = "charts/story/oil-320-design.svg";
  expect((await run(`verify ${file}`)).out).toContain("NOT VERIFIED");
  write(file, read(file).replace(">more than 30%<", ">30%<"));
  const {code, out} = await run("check --rule raster-disagrees");
  expect(code).toBe(2);
  expect(out).toContain(`raster-disagrees  ${file}`);
});
