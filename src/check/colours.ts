import type {Color} from "culori";
import {remembered} from "./remembered.js";

/** How a reader sees: with all three kinds of cones, or without one of them. */
export const visions = ["normal", "deuteranopia", "protanopia", "tritanopia"] as const;

/** One of: *normal*, *deuteranopia*, *protanopia*, *tritanopia*. */
export type Vision = (typeof visions)[number];

/** What colours have between them; a colour is CSS text. */
export interface Colours {
  /** The contrast ratio of WCAG 2.2, 1 to 21; 1, the worst, where a colour cannot be read. */
  contrast(one: string, other: string): number;
  /** CIEDE2000 as seen by a reader (Machado et al. 2009 at full severity); 0 where a colour cannot be read. */
  difference(one: string, other: string, vision: Vision): number;
}

let loading: Promise<Colours> | undefined;

/** Loads the measures of colours; a press that only renders never does. */
export function loadColours(): Promise<Colours> {
  return (loading ??= load());
}

async function load(): Promise<Colours> {
  const culori = await import("culori");
  const ciede2000 = culori.differenceCiede2000();
  const filters: Readonly<Record<Vision, (colour: Color) => Color>> = {
    normal: (colour) => colour,
    deuteranopia: culori.filterDeficiencyDeuter(1),
    protanopia: culori.filterDeficiencyProt(1),
    tritanopia: culori.filterDeficiencyTrit(1)
  };
  const measure = (worst: number, between: (one: Color, other: Color) => number) =>
    remembered((one: string, other: string) => {
      const [first, second] = [culori.parse(drawn(one)), culori.parse(drawn(other))];
      return first && second ? between(first, second) : worst;
    }, 10_000);
  const contrast = measure(1, culori.wcagContrast);
  const differences = visions.map((vision) => {
    return [vision, measure(0, (one, other) => ciede2000(filters[vision](one), filters[vision](other)))] as const;
  });
  const byVision = new Map(differences);
  return {contrast, difference: (one, other, vision) => byVision.get(vision)?.(one, other) ?? 0};
}

// In an image nothing sets the colour that currentColor stands for, and it is black.
const drawn = (colour: string) => (colour === "currentColor" ? "#000000" : colour);
