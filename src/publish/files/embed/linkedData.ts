import {isAddress} from "../../../facts/boundary.js";
import {citable} from "../../../facts/citable.js";
import type {Correction} from "../../../figure/corrections.js";
import type {Figure} from "../../../figure/figureSpec.js";
import {citation} from "../../../figure/sourceLine.js";
import {fileName} from "../../../story/files.js";
import type {DataLicence} from "../../../story/notebook.js";
import {html} from "../html.js";

/** What linked data says of a figure beside its words. */
export interface LinkedOptions {
  /** The address of the folder that the files are in, with a slash at its end; empty for that of the page. */
  readonly base: string;
  /** Whether the figure’s CSV is published. */
  readonly data: boolean;
  /** Under which the story is published; none by default. */
  readonly licence?: DataLicence | undefined;
}

/** A picture of the figure, as the name of its file. */
interface LinkedPicture {
  readonly name: string;
  readonly type: "image/png" | "image/svg+xml";
}

/**
 * What programs read of a figure: JSON-LD (https://schema.org/ImageObject, https://schema.org/Dataset) with its name,
 * description, sources, publisher, licence and what was corrected (https://schema.org/CorrectionComment).
 */
export function linkedData(figure: Figure, {base, data, licence}: LinkedOptions, picture: LinkedPicture): string {
  const {headline, alt, id, uses, credit, sources = [], corrections = []} = figure;
  const cited = citable(uses).flatMap(({attribution}) => (attribution.kind === "attributed" ? [attribution.to] : []));
  const named = [...new Map([...cited, ...sources].map((source) => [source.id, source])).values()];
  const isBasedOn = named.map((source) => ({
    "@type": "CreativeWork",
    name: citation(source),
    ...(isAddress(source.url) && {url: source.url})
  }));
  const work = {
    name: headline.text,
    description: alt.text,
    ...(credit && {creditText: credit.text}),
    ...(licence && {license: licence.path}),
    ...(isBasedOn.length > 0 && {isBasedOn}),
    ...(corrections.length > 0 && {correction: corrections.map(commentOf), dateModified: corrections.at(-1)?.date})
  };
  const csv = {"@type": "DataDownload", encodingFormat: "text/csv", contentUrl: base + fileName("csv", id)};
  const image = {contentUrl: base + picture.name, encodingFormat: picture.type};
  const graph = [
    {"@type": "ImageObject", ...work, ...image},
    ...(data ? [{"@type": "Dataset", ...work, distribution: [csv]}] : [])
  ];
  const text = JSON.stringify({"@context": "https://schema.org", "@graph": graph}, null, 2);
  // What a script holds ends at no tag of the text.
  return html("script", {type: "application/ld+json"}, text.replaceAll("<", "\\u003c"));
}

const commentOf = ({date, text}: Correction) => ({"@type": "CorrectionComment", text: text.text, datePublished: date});
