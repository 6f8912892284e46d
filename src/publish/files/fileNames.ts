import type {Scheme} from "../../theme/theme.js";
import type {PublishedFormat} from "../../story/formats.js";

/** The names of a figure’s files in its story’s folder. */
export const fileName = {
  /** "arms-flow-640.svg", "arms-flow-640-dark.svg"; **width** in px. */
  svg: (id: string, width: number, scheme: Scheme = "light") => `${id}-${width}${scheme === "dark" ? "-dark" : ""}.svg`,
  /** "arms-flow-640.inline.svg"; **width** in px. */
  inline: (id: string, width: number) => `${id}-${width}.inline.svg`,
  /** "arms-flow-640@2x.png": **width** in px, at twice as many. */
  png: (id: string, width: number) => `${id}-${width}@2x.png`,
  /** "arms-flow-card.png": 1200 × 630, for social sites. */
  card: (id: string) => `${id}-card.png`,
  /** "arms-flow-square.png": 1080 × 1080. */
  square: (id: string) => `${id}-square.png`,
  /** "arms-flow-email@2x.png": 600 px wide, at twice as many. */
  email: (id: string) => `${id}-email@2x.png`,
  /** "arms-flow-52.4mm.pdf"; **width** in mm. */
  pdf: (id: string, width: number) => `${id}-${width}mm.pdf`,
  /** "arms-flow.html": the snippet. */
  html: (id: string) => `${id}.html`,
  /** "arms-flow.frame.html": the page for an iframe. */
  frame: (id: string) => `${id}.frame.html`,
  /** "arms-flow.csv". */
  csv: (id: string) => `${id}.csv`,
  /** "arms-flow.json": the proof record. */
  record: (id: string) => `${id}.json`
} as const;

/** The files of a story that belong to no one figure. */
export const storyFiles = ["manifest.json", "datapackage.json", "index.html"] as const;

/** What the name of a file says of it. */
export interface FileLabel {
  readonly figure: string;
  readonly format: PublishedFormat;
  /** Px, where the name gives it. */
  readonly width?: number;
  readonly scheme?: Scheme;
}

const patterns: readonly (readonly [RegExp, PublishedFormat])[] = [
  [/^(.+)-(\d+)-dark\.svg$/, "dark"],
  [/^(.+)-(\d+)\.svg$/, "svg"],
  [/^(.+)-(\d+)\.inline\.svg$/, "inline"],
  [/^(.+)-(\d+)@2x\.png$/, "png"],
  [/^(.+)-(?:card|square|email@2x)\.png$/, "png"],
  [/^(.+)-\d+(?:\.\d+)?mm\.pdf$/, "pdf"],
  [/^([^.]+)(?:\.frame)?\.html$/, "html"],
  [/^([^.]+)\.csv$/, "csv"]
];

/** Reads the name of a file as the press writes it; *null* for any other. Records are told by what is in them. */
export function labelOf(name: string): FileLabel | null {
  if (storyFiles.some((file) => file === name)) return null;
  for (const [pattern, format] of patterns) {
    const [, figure, width] = pattern.exec(name) ?? [];
    if (figure === undefined) continue;
    const scheme = format === "dark" ? "dark" : format === "svg" || format === "inline" ? "light" : null;
    return {figure, format, ...(width !== undefined && {width: Number(width)}), ...(scheme && {scheme})};
  }
  return null;
}

/** @throws for a figure that would take the name of one of its story’s own files */
export function checkFileNames(id: string): void {
  const taken = storyFiles.find((file) => file.replace(/\..*/, "") === id);
  if (taken !== undefined) throw new Error(`invalid figure id: ${id} (${taken} is a file of the story)`);
}
