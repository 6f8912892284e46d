import {sha256Hex} from "../facts/evidence/digest.js";
import type {Metadata} from "../facts/evidence/evidence.js";
import {evidenceOf, type Grounded} from "../facts/evidence/evidenceOf.js";
import type {Scheme} from "../theme/theme.js";
import {version} from "../version.js";

/** What of a figure its file speaks of. */
interface Described extends Grounded {
  readonly id: string;
}

/**
 * What a published file says of itself, as JSON: the figure, its `Evidence`, a SHA-256 of that, and the version of the
 * press.
 */
export function metadata(
  figure: Described,
  {width, scheme, reading}: Pick<Metadata, "width" | "reading"> & {readonly scheme: Scheme}
): string {
  if (latest?.figure !== figure) {
    const evidence = evidenceOf(figure);
    latest = {figure, stated: {evidence, digest: `sha256:${sha256Hex(JSON.stringify(evidence))}`}};
  }
  const generator = `nutgraf ${version}`;
  const file: Metadata = {
    generator,
    figure: figure.id,
    form: figure.form.name,
    width,
    scheme,
    ...latest.stated,
    ...(reading && {reading})
  };
  return JSON.stringify(file);
}

// A figure rests on the same at every width and in every scheme, and these are drawn one after the other. To keep it for
// every figure of a long notebook would cost more than to draw them.
let latest: {readonly figure: Described; readonly stated: Pick<Metadata, "evidence" | "digest">} | undefined;
