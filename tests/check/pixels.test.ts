import {expect, test} from "vitest";
import {coloursUnder, paintWithoutText, paintWithText} from "../../src/check/pixels.js";
import {fileWith} from "./legibilityAndFile.js";
import {read} from "../published/read.js";

const canvas = {left: 0, top: 0, right: 200, bottom: 100};

test("paintWithoutText() paints the marks and not the words", async () => {
  const file = fileWith('<rect x="20" y="20" width="40" height="20" fill="#12436d"/><text x="100" y="50">Words</text>');
  const pixels = await paintWithoutText(read(file), canvas);
  expect([pixels.width, pixels.height]).toEqual([200, 100]);
  expect(coloursUnder(pixels, {left: 20, top: 20, right: 60, bottom: 40})).toEqual(new Map([["#12436d", 1]]));
  expect(coloursUnder(pixels, {left: 100, top: 38, right: 140, bottom: 54})).toEqual(new Map([["#ffffff", 1]]));
});

test("coloursUnder() gives each colour its share", async () => {
  const pixels = await paintWithoutText(read(fileWith('<rect width="30" height="100" fill="#12436d"/>')), canvas);
  expect(coloursUnder(pixels, {left: 0, top: 10, right: 40, bottom: 20})).toEqual(
    new Map([
      ["#12436d", 0.75],
      ["#ffffff", 0.25]
    ])
  );
});

test("coloursUnder() mixes what can be seen through with white, the page’s own colour", async () => {
  const pixels = await paintWithoutText(read(fileWith("", {paper: "none"})), canvas);
  expect([...coloursUnder(pixels, canvas).keys()]).toEqual(["#ffffff"]);
  const half = fileWith('<rect width="200" height="100" fill="#000000" fill-opacity="0.5"/>', {paper: "none"});
  const [colour] = coloursUnder(await paintWithoutText(read(half), canvas), canvas).keys();
  expect(["#7f7f7f", "#808080"]).toContain(colour);
});

test("coloursUnder() leaves out what of a box is outside the picture", async () => {
  const pixels = await paintWithoutText(read(fileWith("")), canvas);
  expect(coloursUnder(pixels, {left: 190, top: 90, right: 260, bottom: 160})).toEqual(new Map([["#ffffff", 1]]));
  expect(coloursUnder(pixels, {left: 300, top: 90, right: 360, bottom: 160})).toEqual(new Map());
});

test("paintWithoutText() refuses a picture of no size, and one that would fill the memory", async () => {
  const published = read(fileWith(""));
  await expect(paintWithoutText(published, {...canvas, right: 0})).rejects.toThrow("invalid size: 0 × 100");
  await expect(paintWithoutText(published, {...canvas, right: 1e6})).rejects.toThrow("invalid size: 1000000 × 100");
  await expect(paintWithoutText(published, {...canvas, right: NaN})).rejects.toThrow("invalid size: NaN × 100");
});

test("a picture is handed on in a later turn of the event loop, so that the memory of the one before it is freed", async () => {
  const published = read(fileWith('<rect width="30" height="100" fill="#12436d"/>'));
  await paintWithText(published, canvas);
  let turns = 0;
  setImmediate(() => (turns += 1));
  await paintWithText(published, canvas);
  expect(turns).toBe(1);
});
