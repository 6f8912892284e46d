import type {Color} from "culori";
// The parts of culori by name: a page loads no more of it than these.
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  modeHsl,
  modeHwb,
  modeLab65,
  modeLrgb,
  modeRgb,
  modeXyz65,
  parse,
  useMode as takeMode,
  wcagContrast
} from "culori/fn";
import {type Colours, type Vision, visions} from "./vision.js";
import {remembered} from "./remembered.js";

/** Makes the measures of colours. */
export function colourMeasures(): Colours {
  for (const mode of [modeRgb, modeLrgb, modeXyz65, modeLab65, modeHsl, modeHwb]) takeMode(mode);
  const ciede2000 = differenceCiede2000();
  const filters: Readonly<Record<Vision, (colour: Color) => Color>> = {
    normal: (colour) => colour,
    deuteranopia: filterDeficiencyDeuter(1),
    protanopia: filterDeficiencyProt(1),
    tritanopia: filterDeficiencyTrit(1)
  };
  const measure = (worst: number, between: (one: Color, other: Color) => number) =>
    remembered((one: string, other: string) => {
      const [first, second] = [parse(drawn(one)), parse(drawn(other))];
      return first && second ? between(first, second) : worst;
    }, 10_000);
  const contrast = measure(1, wcagContrast);
  const differences = visions.map((vision) => {
    return [vision, measure(0, (one, other) => ciede2000(filters[vision](one), filters[vision](other)))] as const;
  });
  const byVision = new Map(differences);
  return {contrast, difference: (one, other, vision) => byVision.get(vision)?.(one, other) ?? 0};
}

// In an image nothing sets the colour that currentColor stands for, and it is black.
const drawn = (colour: string) => (colour === "currentColor" ? "#000000" : colour);
