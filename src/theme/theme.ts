/** The two colour schemes that a figure is designed in. */
export const schemes = ["light", "dark"] as const;

/** One of: *light*, *dark*. */
export type Scheme = (typeof schemes)[number];

/** How a step of a ramp is painted, and text on it. */
export interface Step {
  readonly fill: string;
  readonly text: string;
  /** True where it needs an edge to stand out from the paper. */
  readonly pale: boolean;
}

/** The colours of a scheme, by the part they play. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  /** Secondary text; at least 4.5:1 on **paper** (WCAG 2.2, 1.4.3). */
  readonly mutedInk: string;
  /** The one colour that matters: what the figure is about. */
  readonly highlight: string;
  /** Text on **highlight**. */
  readonly onHighlight: string;
  /** Further parts of the same whole, after the first; each 3:1 to its neighbours or set off by a gap. */
  readonly parts: readonly [string, string];
  /**
   * What has more parts than three, such as a parliament: each 3:1 on **paper**, and 4.5:1 but for the second, and told from the
   * others with any colour vision.
   */
  readonly more: readonly [string, string, string, string];
  /** Five steps from pale to strong, for classes of a map; text on each 4.5:1, and **pale** what is under 3:1 on **paper**. */
  readonly ramp: readonly Step[];
  /** The same for what lies below zero, in another hue: a step of each looks equally strong. */
  readonly fall: readonly Step[];
  /** What surrounds the highlight: the rest of a whole. */
  readonly context: string;
  /** The edge of a context mark, and what does not matter beside **highlight**: 3:1 on **paper** and beside that (WCAG 2.2, 1.4.11). */
  readonly contextEdge: string;
  /** Text on **context**. */
  readonly onContext: string;
  /** A pale shade of **highlight**, for what joins two marks. */
  readonly tint: string;
  readonly hairline: string;
}

/** What a mark means, which has one colour throughout a story: the subject, a second and a third, or what must not be coloured. */
export const tones = ["highlight", "second", "third", "neutral"] as const;

/** One of: *highlight*, *second*, *third*, *neutral*. */
export type Tone = (typeof tones)[number];

/** The colour of marks of a tone. */
export function toneFill({highlight, parts, mutedInk}: Palette, tone: Tone): string {
  return {highlight, second: parts[0], third: parts[1], neutral: mutedInk}[tone];
}

/** The colour of large numbers of a tone; what must not be coloured is in ink. */
export function toneInk(palette: Palette, tone: Tone): string {
  return tone === "neutral" ? palette.ink : toneFill(palette, tone);
}

/** Highlight after the Government Analysis Function's dark blue, chosen there for contrast and colour-blind readers. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    paper: "#ffffff",
    ink: "#1a1a1a",
    mutedInk: "#595959",
    highlight: "#12436d",
    onHighlight: "#ffffff",
    parts: ["#1d8077", "#c5510e"],
    more: ["#801650", "#858d97", "#8262bf", "#3d3d3d"],
    ramp: [
      {fill: "#e3e9ef", text: "#1a1a1a", pale: true},
      {fill: "#b3c8db", text: "#1a1a1a", pale: true},
      {fill: "#77a0c3", text: "#1a1a1a", pale: true},
      {fill: "#386e9d", text: "#ffffff", pale: false},
      {fill: "#12436d", text: "#ffffff", pale: false}
    ],
    fall: [
      {fill: "#f9e6da", text: "#1a1a1a", pale: true},
      {fill: "#f0c09f", text: "#1a1a1a", pale: true},
      {fill: "#dd8f5d", text: "#1a1a1a", pale: true},
      {fill: "#c5510e", text: "#ffffff", pale: false},
      {fill: "#7d3208", text: "#ffffff", pale: false}
    ],
    context: "#dfe3e8",
    contextEdge: "#858d97",
    onContext: "#3d3d3d",
    tint: "#e3e9ef",
    hairline: "#c9ced4"
  },
  dark: {
    paper: "#16191d",
    ink: "#f2f2f2",
    mutedInk: "#b4bac2",
    highlight: "#8cc4f0",
    onHighlight: "#0d1b28",
    parts: ["#3fb8ad", "#ff9a62"],
    more: ["#d746ba", "#757e88", "#a98ae0", "#e8e0c8"],
    ramp: [
      {fill: "#22303d", text: "#f2f2f2", pale: true},
      {fill: "#2c4d6a", text: "#f2f2f2", pale: true},
      {fill: "#40739f", text: "#ffffff", pale: false},
      {fill: "#8cc4f0", text: "#0d1b28", pale: false},
      {fill: "#dbeefc", text: "#0d1b28", pale: false}
    ],
    fall: [
      {fill: "#3d2a20", text: "#f2f2f2", pale: true},
      {fill: "#6b3f22", text: "#f2f2f2", pale: true},
      {fill: "#a85c2c", text: "#ffffff", pale: false},
      {fill: "#ff9a62", text: "#0d1b28", pale: false},
      {fill: "#ffe2d0", text: "#0d1b28", pale: false}
    ],
    context: "#2f363e",
    contextEdge: "#606871",
    onContext: "#dde1e6",
    tint: "#22303d",
    hairline: "#434a52"
  }
};

/** How many colours there are for parts: more cannot be told apart. */
export const mostColours = 7;
