import {join, relative, resolve} from "node:path";
import type {Chart} from "../figure/figure.js";
import type {Scheme} from "../theme/theme.js";
import {chartsOf, type Notebook} from "../story/notebook.js";
import {elementEmbed} from "../publish/files/embed/elementEmbed.js";
import {
  ampEmbed,
  type EmbedOptions,
  emailEmbed,
  iframeEmbed,
  imgEmbed,
  inlineEmbed,
  outlineEmbed,
  wordPressEmbed
} from "../publish/files/embed/embed.js";
import {type EmbedKind, embedKinds} from "../publish/files/embed/embedKinds.js";
import {readText} from "../publish/plan/folder.js";
import {emailWidth} from "../story/fileKinds.js";
import {choiceOf, filesOf} from "../story/files.js";
import {askedFormats, formatsOf, type PublishedFormat, publishedFormats} from "../story/formats.js";
import {readManifest} from "../publish/plan/manifest.js";
import {renditionsOf} from "../publish/files/renditions.js";
import {choicesOf, snippet} from "../publish/files/embed/snippet.js";
import {socialTags} from "../publish/files/embed/socialTags.js";
import type {Effects, ExitCode} from "./effects.js";
import {findNotebooks} from "./modules/findNotebooks.js";
import {unknownWord, UsageError} from "./options.js";

/** The options of `nutgraf embed`, as they were read. */
export interface EmbedCall {
  /** Its id or, where two stories have one of that id, "<slug>/<id>". */
  readonly figure: string;
  readonly kind: EmbedKind;
  /** The width in px of its column in a wide window; *Infinity* for the window itself. */
  readonly column?: number;
  /** In which schemes it may be shown. */
  readonly schemes: readonly Scheme[];
  /** The address of the folder of the files, with a slash at its end; empty for none. */
  readonly base: string;
  /** The folder of the stories’ folders. */
  readonly out: string;
  /** Px. */
  readonly width?: number;
}

/**
 * Prints the markup that shows a published figure.
 * @param paths of notebooks; none for those of the folder `notebooks`
 */
export async function embed(paths: readonly string[], call: EmbedCall, {cwd, out}: Effects): Promise<ExitCode> {
  const loaded = await findNotebooks(paths, cwd);
  const {chart, story} = figureNamed(
    call.figure,
    loaded.map(({notebook}) => notebook)
  );
  const needed = embedKinds[call.kind];
  if (!formatsOf(story, publishedFormats).includes(needed)) {
    throw new UsageError(`unpublished format: ${needed}: notebook ${story.slug} is published without it`);
  }
  const folder = join(resolve(cwd, call.out), story.slug);
  const text = await readText(join(folder, "manifest.json"));
  const manifest = text === null ? null : readManifest(text, relative(cwd, join(folder, "manifest.json")));
  const entry = manifest?.figures.find(({id}) => id === chart.figure.id);
  if (!entry) throw new UsageError(`unpublished figure: ${chart.figure.id} (run nutgraf render)`);
  const {column, base, width} = call;
  await checkAsked(needed, chart.figure.id, {story, folder});
  const data = formatsOf(story).includes("csv");
  const choices = choicesOf(entry.files).filter(({scheme}) => call.schemes.includes(scheme));
  const asked = {...(column !== undefined && {column}), ...(width !== undefined && {width})};
  out(await markup(chart, story, call.kind, {choices, base, data, ...asked}));
  return 0;
}

/** That the files of a format that is made only where it is asked for are there: no manifest lists them. */
async function checkAsked(
  format: PublishedFormat,
  id: string,
  {story, folder}: {readonly story: Notebook; readonly folder: string}
): Promise<void> {
  if (!askedFormats.includes(format)) return;
  for (const {name} of filesOf(id, choiceOf(story, {formats: [format]}))) {
    if ((await readText(join(folder, name))) === null)
      throw new UsageError(`missing file: ${name} (run nutgraf render --format ${format}): figure ${id}`);
  }
}

async function markup(
  chart: Chart,
  {licence}: Notebook,
  kind: EmbedKind,
  options: EmbedOptions & {readonly base: string; readonly data: boolean}
): Promise<string> {
  const {figure} = chart;
  const height = async () => (await renditionsOf(chart).file({width: emailWidth})).height;
  switch (kind) {
    case "picture":
      return snippet(figure, options);
    case "inline":
      return inlineEmbed(figure, options, (width) => renditionsOf(chart).fragment({width}));
    case "img":
      return imgEmbed(figure, {...options, height: await height()});
    case "outline":
      return outlineEmbed(figure, options);
    case "iframe":
      return iframeEmbed(figure, options);
    case "email":
      return emailEmbed(figure, {...options, height: await height()});
    case "element":
      return elementEmbed(figure, options);
    case "wordpress":
      return wordPressEmbed(figure, {...options, height: await height()});
    case "amp":
      return ampEmbed(figure, options);
    case "social":
      return socialTags(figure, {...options, ...(licence && {licence})});
  }
}

function figureNamed(name: string, stories: readonly Notebook[]): {readonly chart: Chart; readonly story: Notebook} {
  const all = stories.flatMap((story) => chartsOf(story).map((chart) => ({chart, story})));
  const fullName = ({chart, story}: (typeof all)[number]) => `${story.slug}/${chart.figure.id}`;
  const found = all.filter((each) => each.chart.figure.id === name || fullName(each) === name);
  const [only, ...others] = found;
  if (!only) {
    throw unknownWord(
      "figure",
      name,
      all.map(({chart}) => chart.figure.id)
    );
  }
  if (others.length > 0) throw new UsageError(`ambiguous figure: ${name} (one of ${found.map(fullName).join(", ")})`);
  return only;
}
