type Triple = readonly [number, number, number];

/** CIELAB of the inks of cold-set newsprint and of their overprints, each solid, on its paper (ISO 12647-3:2013). */
const solids = {
  "": [82, 0, 3],
  C: [57, -23, -27],
  M: [54, 44, -2],
  Y: [78, -3, 58],
  CM: [41, 7, -22],
  CY: [53, -34, 17],
  MY: [52, 41, 25],
  CMY: [40, 0, 1]
} as const satisfies Readonly<Record<string, Triple>>;

/** How much larger a dot of half the paper gets on newsprint, as a part of the paper (ISO 12647-3:2013: 26%). */
const dotGain = 0.26;

/**
 * The hue in degrees of CIELAB that some cyan, magenta and yellow have on newsprint, each a part of the paper, by Neugebauer's
 * equations and Murray and Davies's dots; the paper counts as white, as it does to the eye. Black does not turn it.
 */
export function newsprintHue(inks: Triple): number {
  const covered = inks.map((part) => part + 4 * dotGain * part * (1 - part));
  const sum = [0, 0, 0];
  for (const [names, light] of primaries) {
    const weight = ["C", "M", "Y"].reduce((product, ink, index) => {
      const part = covered[index] ?? 0;
      return product * (names.includes(ink) ? part : 1 - part);
    }, 1);
    light.forEach((value, index) => (sum[index] = (sum[index] ?? 0) + weight * value));
  }
  return hueOf([sum[0] ?? 0, sum[1] ?? 0, sum[2] ?? 0]);
}

/** The hue in degrees of CIELAB of a colour of sRGB (IEC 61966-2-1). @param channels each 0 to 1 */
export function screenHue(channels: Triple): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = eachOf(channels, linear);
  return hueOf([
    (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
    0.2126 * red + 0.7152 * green + 0.0722 * blue,
    (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
  ]);
}

/** How far apart two hues are, in degrees, 0 to 180. */
export const hueDistance = (one: number, other: number): number => 180 - Math.abs((Math.abs(one - other) % 360) - 180);

/** X, Y and Z of a colour of CIELAB, each as a part of that of the white (CIE 15:2018, 8.2.1.1). */
function lightOf([lightness, a, b]: Triple): Triple {
  const y = (lightness + 16) / 116;
  const part = (root: number) => (root > 6 / 29 ? root ** 3 : 3 * (6 / 29) ** 2 * (root - 4 / 29));
  return [part(y + a / 500), part(y), part(y - b / 200)];
}

function hueOf(light: Triple): number {
  const root = (part: number) => (part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29);
  const [x, y, z] = eachOf(light, root);
  return ((Math.atan2(200 * (y - z), 500 * (x - y)) * 180) / Math.PI + 360) % 360;
}

const eachOf = ([one, two, three]: Triple, change: (value: number) => number): Triple => [
  change(one),
  change(two),
  change(three)
];

const paper = lightOf(solids[""]);

/** Each of the solids by its inks, as parts of the light of the paper. */
const primaries = Object.entries(solids).map(([names, lab]): [string, number[]] => [
  names,
  lightOf(lab).map((value, index) => value / (paper[index] ?? 1))
]);
