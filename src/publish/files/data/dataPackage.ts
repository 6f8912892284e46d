import {object, unknown} from "valibot";
import {readJSON} from "../../../facts/evidence/readJSON.js";
import type {Source} from "../../../facts/source.js";
import {evidenceOf} from "../../../facts/evidence/evidenceOf.js";
import {citation} from "../../../figure/sourceLine.js";
import {chartsOf, type Notebook} from "../../../story/notebook.js";
import {version} from "../../../version.js";
import type {Figure} from "../../../figure/figureSpec.js";
import {columnsOf, type DataColumn} from "./dataRow.js";
import {dataOf, dataRows} from "./dataRows.js";
import {ourFile} from "../ourFile.js";
import {valueFields} from "./valueFields.js";
import type {Manifest} from "../../plan/manifest.js";

/**
 * The data of a story as a Data Package, version 2 (https://datapackage.org/standard/data-package/): its CSV files with
 * their digests and the meaning of their columns, its sources and its licence.
 */
export function dataPackage(story: Notebook, {figures}: Manifest): string {
  const charts = chartsOf(story).map(({figure}) => figure);
  const sources = new Map(
    charts.flatMap((figure) => evidenceOf(figure).sources.map((each) => [each.id, each] as const))
  );
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: story.slug,
    title: story.title.text,
    generator: `nutgraf ${version}`,
    ...(story.licence && {licenses: [story.licence]}),
    ...(sources.size > 0 && {sources: [...sources.values()].map(sourceOf)}),
    resources: figures.flatMap(({id, headline, files}) =>
      files
        .filter(({format}) => format === "csv")
        .map(({file, bytes, sha256}) => ({
          $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
          name: id,
          title: headline,
          path: file,
          type: "table",
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          bytes,
          hash: `sha256:${sha256}`,
          dialect: {$schema: "https://datapackage.org/profiles/2.0/tabledialect.json", lineTerminator: "\n"},
          schema: schemaOf(charts.find((figure) => figure.id === id))
        }))
    )
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** True for the text of a data package that the press wrote. */
export function isDataPackage(text: string): boolean {
  return readJSON(object({...ourFile, resources: unknown()}), text) !== null;
}

function sourceOf(source: Source) {
  const {url, published} = source;
  return {title: citation(source), ...(url !== undefined && {path: url}), ...(published && {version: published})};
}

interface Field {
  readonly type: "string" | "number";
  readonly description: string;
}

const fields: Readonly<Record<DataColumn, Field>> = {
  id: {type: "string", description: "Names the claim or event in the story; of a calculation, what was done."},
  kind: {type: "string", description: "claim, event, calculation or cell"},
  label: {type: "string", description: "What the number is about, or what happened."},
  subject: {type: "string", description: "Who or what the number is about, where label and whole do not say."},
  from: {type: "string", description: "Of a flow, from whom."},
  to: {type: "string", description: "Of a flow, to whom."},
  value: {type: "number", description: "As the source prints it; none for an event or a range."},
  low: {type: "number", description: "The least that the value stands for; none where no low end is stated."},
  high: {type: "number", description: "The most that the value stands for; none where no high end is stated."},
  bound: {type: "string", description: "exact, moreThan, atLeast, lessThan, atMost, about or range"},
  confidence: {
    type: "number",
    description: "Of a margin of error, the level of confidence of low to high, in percent; bound is margin."
  },
  unit: {type: "string", description: "percent, times, what is counted, or a length of time"},
  whole: {type: "string", description: "What a percentage is a share of."},
  measure: {type: "string", description: "What was measured of the whole, and in what."},
  geography: {type: "string", description: "The place of the whole, ISO 3166-1 alpha-2."},
  period: {type: "string", description: "When it holds or happened, as an EDTF date; none where none is stated."},
  basis: {type: "string", description: "stated by the article, supplied or inferred by the editor, or absent"},
  source: {type: "string", description: "Who says so."},
  anchor: {
    type: "string",
    description:
      "Where it stands in the text of the article (RFC 5147), in a data file (RFC 7111), or an address elsewhere."
  },
  flag: {
    type: "string",
    description:
      "provisional, where the value may still change; estimated, where it was not counted; forecast, where it is yet to come; break, from where on numbers were counted in another way."
  }
};

function schemaOf(figure: Figure | undefined) {
  const columns = columnsOf(figure ? dataRows(dataOf(figure)) : []);
  const ours = figure ? valueFields(figure) : {};
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((name) => ({name, ...fields[name], ...ours[name]})),
    primaryKey: ["id"]
  };
}
