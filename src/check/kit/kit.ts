import type {Evidence} from "../../facts/evidence/evidence.js";
import type {Page} from "../pages/page.js";
import type {Published} from "../published.js";
import type {Violation} from "../subject.js";

/** A file of a figure that goes with its pictures. */
export interface KitFile {
  /** The path to print. */
  readonly file: string;
  readonly text: string;
}

/** A picture of a figure, and the fragment that draws the same. */
export interface KitPicture {
  /** The name in the folder. */
  readonly name: string;
  readonly text: string;
  readonly published: Published;
  /** *null* for one that is published as a file only. */
  readonly inline: KitFile | null;
}

/** All that is published of a figure beside its pictures, read back. */
export interface Kit {
  readonly id: string;
  readonly headline: string;
  readonly alt: string;
  /** The source line. */
  readonly source: string;
  /** The name of the form. */
  readonly form: string;
  /** From the notebook’s claims. */
  readonly evidence: Evidence;
  readonly pictures: readonly KitPicture[];
  /** *null* where the story is published without it. */
  readonly csv: KitFile | null;
  /** The proof record; *null* where there is none. */
  readonly record: KitFile | null;
  /** The snippet, and the page for a frame. */
  readonly snippets: readonly Page[];
  /** The PNG, PDF, outline and design files that are there. */
  readonly rasters: readonly KitRaster[];
}

/** A file of a figure that no manifest lists: a PNG, a PDF, an outline or a design file. */
export interface KitRaster {
  /** The path to print. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Makes what the story makes now. */
  readonly made: () => Promise<Uint8Array>;
}

/** A violation in a file that goes with the pictures of a figure. */
export interface KitViolation extends Violation {
  readonly file: string;
}
