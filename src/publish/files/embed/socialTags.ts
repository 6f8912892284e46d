import {isAddress} from "../../../facts/boundary.js";
import {citable} from "../../../facts/citable.js";
import {canvasSize} from "../../../figure/canvas.js";
import {citation} from "../../../figure/sourceLine.js";
import type {Figure} from "../../../figure/figureSpec.js";
import {fileName} from "../../../story/files.js";
import type {DataLicence} from "../../../story/notebook.js";
import {html} from "../html.js";

/** What tags for the head of a page need to know. */
interface SocialOptions {
  /** The address of the folder that the files are in, with a slash at its end. */
  readonly base: string;
  /** Whether the figure’s CSV is published. */
  readonly data: boolean;
  /** Under which the story is published; none by default. */
  readonly licence?: DataLicence;
}

/**
 * The tags for the head of a page that is about a figure: Open Graph (https://ogp.me) with the card, and JSON-LD
 * (https://schema.org/ImageObject, https://schema.org/Dataset) with the sources, the publisher and the licence.
 */
export function socialTags(figure: Figure, options: SocialOptions): string {
  const {headline, alt, id} = figure;
  const {width, height} = canvasSize.card;
  const image = options.base + fileName("card", id);
  const tags = [
    ["og:title", headline.text],
    ["og:description", alt.text],
    ["og:image", image],
    ["og:image:type", "image/png"],
    ["og:image:width", width * 2],
    ["og:image:height", height * 2],
    ["og:image:alt", alt.text]
  ] as const;
  const lines = [
    ...tags.map(([property, content]) => html("meta", {property, content})),
    html("meta", {name: "twitter:card", content: "summary_large_image"}),
    html("script", {type: "application/ld+json"}, scriptText(linkedData(figure, options, image)))
  ];
  return `${lines.join("\n")}\n`;
}

function linkedData(
  {headline, alt, id, uses, credit, sources = []}: Figure,
  {base, data, licence}: SocialOptions,
  image: string
) {
  const cited = citable(uses).flatMap(({attribution}) => (attribution.kind === "attributed" ? [attribution.to] : []));
  const named = [...new Map([...cited, ...sources].map((source) => [source.id, source])).values()];
  const work = {
    name: headline.text,
    description: alt.text,
    ...(credit && {creditText: credit.text}),
    ...(licence && {license: licence.path})
  };
  const isBasedOn = named.map((source) => ({
    "@type": "CreativeWork",
    name: citation(source),
    ...(isAddress(source.url) && {url: source.url})
  }));
  const csv = {"@type": "DataDownload", encodingFormat: "text/csv", contentUrl: base + fileName("csv", id)};
  const picture = {"@type": "ImageObject", ...work, contentUrl: image, encodingFormat: "image/png", isBasedOn};
  return {
    "@context": "https://schema.org",
    "@graph": [picture, ...(data ? [{"@type": "Dataset", ...work, isBasedOn, distribution: [csv]}] : [])]
  };
}

/** What a script holds ends at no tag of the text. */
const scriptText = (value: unknown) => JSON.stringify(value, null, 2).replaceAll("<", "\\u003c");
