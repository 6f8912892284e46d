import {describe, expect, test} from "vitest";
import {canvasOf, deliveredScale} from "../../../src/check/legibility/canvas.js";
import type {RuleName} from "../../../src/check/rules.js";
import {read} from "../../published/read.js";
import {fileWith, findingsIn} from "../legibilityAndFile.js";

const found = async (rule: RuleName, drawing: string) =>
  (await findingsIn(fileWith(drawing), null, rule)).map((each) => each.found);

describe("canvasOf() and deliveredScale()", () => {
  const of = (viewBox: string) => read(fileWith("").replace(/ viewBox="[^"]*"/, viewBox));

  test.each([
    [' viewBox="10 20 300 160"', {left: 10, top: 20, right: 310, bottom: 180}, 200 / 300],
    [' viewBox=" 10,20, 400,160 "', {left: 10, top: 20, right: 410, bottom: 180}, 0.5],
    [' viewBox="10 20 300"', {left: 0, top: 0, right: 200, bottom: 100}, 1],
    ["", {left: 0, top: 0, right: 200, bottom: 100}, 1],
    [' viewBox="0 0 0 100"', {left: 0, top: 0, right: 0, bottom: 100}, 0]
  ])("of a file with%s", (viewBox, canvas, scale) => {
    expect(canvasOf(of(viewBox))).toEqual(canvas);
    expect(deliveredScale(of(viewBox))).toBe(scale);
  });
});

describe("greyscale compares", () => {
  const teal = '<rect x="20" y="11" width="40" height="20" fill="#1d8077"/>';
  const circles = (top: number) =>
    `<circle cx="40" cy="${top + 4}" r="4" fill="#12436d"/><circle cx="55" cy="6" r="4" fill="#1d8077"/>`;

  test.each([
    ["no accent at the top, of 8 px", '<rect x="20" width="40" height="8" fill="#12436d"/>' + teal, 0],
    ["what is higher there", '<rect x="20" width="40" height="8.1" fill="#12436d"/>' + teal, 1],
    ["what begins lower", '<rect x="20" y="0.1" width="40" height="7.9" fill="#12436d"/>' + teal, 1],
    ["a circle at the top", circles(0), 1],
    ["marks that are 8 px apart", '<rect x="20" y="1" width="40" height="2" fill="#12436d"/>' + teal, 1],
    ["no marks that are farther apart", '<rect x="20" y="1" width="40" height="1.9" fill="#12436d"/>' + teal, 0]
  ])("%s", async (_, drawing, count) => {
    expect(await found("greyscale", drawing)).toHaveLength(count);
  });
});

describe("greyscale takes", () => {
  const line = (fill: string, y: number) =>
    `<path d="M20,${y}L120,${y + 40}" fill="none" stroke="${fill}" stroke-width="2"/>`;
  const bar = (y: number, fill: string) => `<rect x="20" y="${y}" width="60" height="20" fill="${fill}"/>`;
  const name = (x: number, y: number, fill: string, text: string) =>
    `<text x="${x}" y="${y}" font-weight="700" fill="${fill}">${text}</text>`;
  const names = name(124, 62, "#12436d", "Ash") + name(124, 24, "#1d8077", "Elm");
  const crossing = line("#12436d", 20) + '<path d="M20,60L120,20" fill="none" stroke="#1d8077" stroke-width="2"/>';

  test.each([
    ["lines that cross, with a name each", crossing + names, []],
    ["lines that cross without names", crossing, [expect.stringContaining(", not labelled")]],
    [
      "a filled shape on a line for no line",
      '<path d="M20,20L120,60" fill="none" stroke="#12436d" stroke-width="2"/><path d="M60,30L80,30L80,50Z" fill="#1d8077"/>' +
        names,
      [expect.stringContaining(", no gap")]
    ],
    [
      "dots on a line with a name each",
      line("#12436d", 20) + '<circle cx="70" cy="40" r="5" fill="#1d8077"/>' + names,
      []
    ],
    [
      "dots of two colours on one another for no lines",
      '<circle cx="40" cy="40" r="8" fill="#12436d"/><circle cx="50" cy="40" r="8" fill="#1d8077"/>' + names,
      [expect.stringContaining(", no gap")]
    ],
    [
      "an outline beside a bar for told from it",
      bar(20, "#12436d") + '<rect x="82" y="20" width="40" height="20" fill="none" stroke="#1d8077" stroke-width="2"/>',
      []
    ],
    [
      "two outlines for alike",
      '<rect x="20" y="20" width="40" height="20" fill="none" stroke="#12436d" stroke-width="2"/><rect x="64" y="20" width="40" height="20" fill="none" stroke="#1d8077" stroke-width="2"/>',
      [expect.stringContaining(", not labelled")]
    ],
    [
      "a bar with an edge of 1 px that differs from both as parted",
      bar(20, "#12436d") +
        bar(40, "#1d8077").replace("/>", ' stroke="#ffffff" stroke-width="1"/>') +
        name(22, 36, "#ffffff", "Ash") +
        name(22, 56, "#ffffff", "Elm"),
      []
    ],
    [
      "one with an edge of less as not parted",
      bar(20, "#12436d") +
        bar(40, "#1d8077").replace("/>", ' stroke="#ffffff" stroke-width="0.9"/>') +
        name(22, 36, "#ffffff", "Ash") +
        name(22, 56, "#ffffff", "Elm"),
      [expect.stringContaining(", no gap")]
    ]
  ])("%s", async (_, drawing, expected) => {
    expect(await found("greyscale", drawing)).toEqual(expected);
  });
});
