import {group} from "d3";
import {filesOf, recordName} from "../../story/files.js";
import type {PublishedFormat} from "../../story/formats.js";
import type {Choice} from "../files/choices.js";
import {html} from "../files/html.js";

interface Download {
  readonly words: string;
  readonly name: string;
}

interface DownloadOptions {
  readonly formats: readonly PublishedFormat[];
  /** Of its PDFs, in mm. */
  readonly printWidths: readonly number[];
  /** Whether there is a picture for e-mail. */
  readonly isMailed: boolean;
}

/** Links to all files that are published of a figure, each kind in a row. */
export function downloadList(
  id: string,
  choices: readonly Choice[],
  {formats, printWidths, isMailed}: DownloadOptions
): string {
  const widths = [...new Set(choices.map(({width}) => width))];
  const files = filesOf(id, {formats, widths, printWidths}).filter(({kind, width, scheme = "light"}) => {
    return (
      (kind === "email" && isMailed) ||
      width === undefined ||
      (kind !== "email" && choices.some((each) => each.width === width && each.scheme === scheme))
    );
  });
  const record = {heading: "Data", words: "proof record, JSON", name: recordName(id)};
  const rows = group([...files, record], ({heading}) => heading);
  const markup = [...rows].map(([term, row]) => html("dt", {}, term) + html("dd", {}, ...row.map(linkTo)));
  return html("dl", {class: "downloads"}, "\n", markup.join("\n"), "\n");
}

function linkTo({words, name}: Download): string {
  return html("a", {href: name, download: true}, words);
}
