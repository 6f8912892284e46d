import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {inkForPress, type PressInk} from "../../src/publish/files/print/pressInk.js";
import {hueDistance, newsprintHue, screenHue} from "../../src/publish/files/print/newsprintHue.js";
import {channelsOf, greyOf, separation} from "../../src/publish/files/print/separation.js";

const document = new JSDOM("").window.document;

/** The markup of a drawing, inked for a page on which a px is half a point. */
function inked(markup: string, ink: PressInk): string {
  document.body.innerHTML = `<svg fill="#1a1a1a">${markup}</svg>`;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no svg");
  inkForPress(svg, ink, 0.5);
  return svg.innerHTML.replaceAll(/><\/(?:rect|line|path|text)>/g, "/>");
}

test.each([
  ["colour", '<text fill="#595959"/>', '<text fill="#000000"/>'],
  ["colour", '<text fill="#fdfdfe"/>', '<text fill="#ffffff"/>'],
  ["colour", '<text fill="#12436d"/>', '<text fill="#12436d"/>'],
  ["black", '<text fill="#12436d"/>', '<text fill="#000000"/>'],
  ["colour", '<rect fill="#dfe3e8"/>', '<rect fill="#e2e2e2"/>'],
  ["colour", '<rect fill="#12436D"/>', '<rect fill="#12436d"/>'],
  ["black", '<rect fill="#12436d"/>', '<rect fill="#393939"/>'],
  ["colour", '<rect fill="none"/>', '<rect fill="none"/>'],
  // A third of black in a line of 1.5 px, that is 0.75 pt, is a third of it in black, at least a quarter of a point.
  ["colour", '<line stroke="#aaaaaa" stroke-width="1.5"/>', '<line stroke="#000000" stroke-width="0.5"/>'],
  ["colour", '<line stroke="#333333" stroke-width="1.5"/>', '<line stroke="#000000" stroke-width="1.2"/>'],
  ["colour", '<line stroke="#aaaaaa" stroke-width="0.3"/>', '<line stroke="#000000" stroke-width="0.3"/>'],
  ["colour", '<line stroke="#aaaaaa" stroke-width="2"/>', '<line stroke="#aaaaaa" stroke-width="2"/>'],
  // A dot is no line, however small it is: its stroke is its fill.
  [
    "colour",
    '<path d="M9,9h.01M12,9h.01" stroke="#aaaaaa" stroke-width="1.5"/>',
    '<path d="M9,9h.01M12,9h.01" stroke="#aaaaaa" stroke-width="1.5"/>'
  ],
  [
    "colour",
    '<path d="M9,9L9,12" stroke="#aaaaaa" stroke-width="1.5"/>',
    '<path d="M9,9L9,12" stroke="#000000" stroke-width="0.5"/>'
  ],
  ["colour", '<line stroke="#ffffff"/>', '<line stroke="#ffffff"/>'],
  ["colour", '<line stroke="#12436d"/>', '<line stroke="#12436d"/>'],
  ["colour", '<g stroke="#aaaaaa"><line/></g>', '<g stroke="#aaaaaa"><line stroke="#000000" stroke-width="0.5"/></g>']
] as const)("inkForPress in %s makes %s %s", (ink, markup, expected) => {
  expect(inked(markup, ink)).toBe(expected);
});

test.each([
  ["#000000", [0, 0, 0, 100]],
  ["#ffffff", [0, 0, 0, 0]],
  ["#808080", [0, 0, 0, 50]],
  ["#12436d", [83, 55, 0, 57]],
  // The green of a second tone has yellow in it, without which it prints as blue.
  ["#1d8077", [77, 0, 41, 50]],
  ["#ff0000", [0, 100, 98, 0]]
] as const)("separation of %s is %j", (colour, inks) => {
  expect(separation(colour)).toEqual(inks);
});

test.each(["#12436d", "#1d8077", "#28a197", "#801650", "#a285d1"])(
  "separation of %s keeps its hue on newsprint",
  (colour) => {
    const hueOf = (inks: readonly number[]) => {
      const [cyan = 0, magenta = 0, yellow = 0] = inks.map((ink) => ink / 100);
      return newsprintHue([cyan, magenta, yellow]);
    };
    const hue = screenHue(channelsOf(colour));
    expect(hueDistance(hueOf(separation(colour)), hue)).toBeLessThan(2);
    // What the colour lacks of red, green and blue, one for one, is another hue.
    const channels = channelsOf(colour);
    const lacking = channels.map((channel) => 100 - (100 * channel) / Math.max(...channels));
    expect(hueDistance(hueOf(lacking), hue)).toBeGreaterThan(10);
  }
);

test.each(["red", "#fff", "", "#12436dff", "currentColor"])("separation refuses %j", (colour) => {
  expect(() => separation(colour)).toThrow(`unsupported colour: ${colour} (write it as #rrggbb)`);
});

test("greyOf weighs green most and blue least", () => {
  expect(["#ff0000", "#00ff00", "#0000ff", "#ffffff"].map((colour) => Number(greyOf(colour).toFixed(2)))).toEqual([
    0.3, 0.59, 0.11, 1
  ]);
});
