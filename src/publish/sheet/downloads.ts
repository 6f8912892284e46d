import type {Choice} from "../files/choices.js";
import {fileName} from "../files/fileNames.js";
import type {PublishedFormat} from "../../story/formats.js";
import {html} from "../files/html.js";
import {printWidths} from "../files/pdf.js";

interface Download {
  readonly words: string;
  readonly file: string;
}

/** Links to all files that are published of a figure, each kind in a row. */
export function downloadList(id: string, choices: readonly Choice[], formats: readonly PublishedFormat[]): string {
  const rows = rowsOf(id, choices).filter(([format, , files]) => formats.includes(format) && files.length > 0);
  const record: Download = {words: "proof record, JSON", file: fileName.record(id)};
  const data = [...(formats.includes("csv") ? [{words: "CSV", file: fileName.csv(id)}] : []), record];
  const all: readonly (readonly [string, readonly Download[]])[] = [
    ...rows.map(([, term, files]) => [term, files] as const),
    ["Data", data]
  ];
  const markup = all.map(([term, files]) => html("dt", {}, term) + html("dd", {}, ...files.map(linkTo)));
  return html("dl", {class: "downloads"}, "\n", markup.join("\n"), "\n");
}

type Row = readonly [PublishedFormat, string, readonly Download[]];

function rowsOf(id: string, choices: readonly Choice[]): Row[] {
  const widthsIn = (wanted: Choice["scheme"]) =>
    choices.filter(({scheme}) => scheme === wanted).map(({width}) => width);
  const [lights, darks] = [widthsIn("light"), widthsIn("dark")];
  const each = (widths: readonly number[], name: (width: number) => string) =>
    widths.map((width) => ({words: `${width} px`, file: name(width)}));
  return [
    ["svg", "SVG, light", each(lights, (width) => fileName.svg(id, width))],
    ["dark", "SVG, dark", each(darks, (width) => fileName.svg(id, width, "dark"))],
    ["inline", "SVG, inline", each(lights, (width) => fileName.inline(id, width))],
    ["png", "PNG, 2×", each(lights, (width) => fileName.png(id, width))],
    [
      "png",
      "PNG, social",
      [
        {words: "card, 1200 × 630", file: fileName.card(id)},
        {words: "square, 1080 × 1080", file: fileName.square(id)}
      ]
    ],
    ["png", "PNG, e-mail", [{words: "600 px, 2×", file: fileName.email(id)}]],
    ["pdf", "PDF", printWidths.map((width) => ({words: `${Math.round(width)} mm`, file: fileName.pdf(id, width)}))],
    [
      "html",
      "HTML",
      [
        {words: "snippet", file: fileName.html(id)},
        {words: "page for a frame", file: fileName.frame(id)}
      ]
    ]
  ];
}

function linkTo({words, file}: Download): string {
  return html("a", {href: file, download: true}, words);
}
