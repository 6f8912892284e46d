import {hueDistance, newsprintHue, screenHue} from "./newsprintHue.js";

/** How much of each process ink lies on the paper, in whole percent: cyan, magenta, yellow, black. */
type Separation = [cyan: number, magenta: number, yellow: number, black: number];

/** Red, green and blue of "#rrggbb", each 0 to 1. @throws for any other colour */
export function channelsOf(colour: string): [red: number, green: number, blue: number] {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!match) throw new Error(`unsupported colour: ${colour} (write it as #rrggbb)`);
  const [red, green, blue] = match.slice(1).map((digits) => Number.parseInt(digits, 16) / 255);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** How light a colour is as grey, 0 to 1, by the weights of PDF (ISO 32000-1, 10.3.2) and of NTSC. */
export function greyOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}

/**
 * The inks that print a colour. What the three colours have in common is all printed in black (grey component
 * replacement), as newsprint wants it: a grey is black ink alone, so it cannot run out of register, and no colour takes
 * more than 300%, most far less. Of the two inks that are left the stronger is what the colour lacks, and the other is as
 * strong as gives the hue on newsprint: cyan alone would print a green that is nearly blue. There is no profile of a press
 * in it: the desk that knows its press corrects the rest.
 */
export function separation(colour: string): Separation {
  const channels = channelsOf(colour);
  const white = Math.max(...channels);
  const lacking = channels.map((channel) => (white === 0 ? 0 : percent(1 - channel / white)));
  const [cyan = 0, magenta = 0, yellow = 0] = white === Math.min(...channels) ? lacking : inksOfHue(channels, lacking);
  return [cyan, magenta, yellow, percent(1 - white)];
}

/** The inks of a colour's hue, in percent, of which the strongest of what it is **lacking** is kept. */
function inksOfHue(channels: readonly [number, number, number], lacking: readonly number[]): number[] {
  const hue = screenHue(channels);
  const strongest = lacking.indexOf(Math.max(...lacking));
  let best = {inks: [...lacking], distance: Infinity};
  for (const other of [0, 1, 2]) {
    for (let level = 0; other !== strongest && level <= 100; level += 1) {
      const inks = lacking.map((kept, ink) => (ink === strongest ? kept : ink === other ? level : 0));
      const [cyan = 0, magenta = 0, yellow = 0] = inks;
      const distance = hueDistance(newsprintHue([cyan / 100, magenta / 100, yellow / 100]), hue);
      if (distance < best.distance) best = {inks, distance};
    }
  }
  return best.inks;
}

const percent = (share: number) => Math.round(share * 100);
