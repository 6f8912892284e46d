import {basename} from "node:path";
import type {ArticleText} from "../../facts/article/articleText.js";
import {checkId} from "../../facts/claim.js";
import {readArticleFile} from "../../verify/article/articleFile.js";
import {counted} from "../../verify/counted.js";
import type {Effects, ExitCode} from "../effects.js";
import {type NewFile, writeNew} from "../newFiles.js";
import {type ArticleNumber, articleNumbers} from "./articleNumber.js";
import {articleModule} from "./articleModule.js";
import {claimsModule} from "./claimsModule.js";
import {unnamed} from "./reading.js";
import {notebookModule} from "./notebookModule.js";
import {readInputText} from "../input/readInput.js";

/** What to do with the numbers of an article. */
export interface ClaimsCall {
  /** Whether the modules are written, and not only listed. */
  readonly isWritten: boolean;
  /** The story’s name; *null* for that of the article’s file. */
  readonly slug: string | null;
}

/** Lists the numbers of an article, or writes them down as a story. */
export async function claims(path: string, {isWritten, slug}: ClaimsCall, effects: Effects): Promise<ExitCode> {
  const {cwd, out} = effects;
  const article = readArticleFile(path, await readInputText(path, cwd));
  if (!isWritten) {
    out(listOf(articleNumbers(article)));
    return 0;
  }
  const name = slug ?? slugOf(path);
  checkId(name, "story");
  const story = storyOf(name, article);
  const written = await writeNew(cwd, story.files);
  const [claimed, waived] = [counted(story.claimed, "claim"), counted(story.waived, "waiver")];
  out(`${written.map((file) => `wrote ${file}\n`).join("")}${claimed}, ${waived}\n`);
  out(`next: ${whatIsOpen(name, story)}, and draw them in notebooks/${name}.ts\n`);
  return 0;
}

/** The files that take an article down. */
export function storyOf(slug: string, article: ArticleText) {
  const numbers = articleNumbers(article);
  const {text, count, pinned} = claimsModule(numbers);
  const waived = numbers.filter((number) => !pinned.has(number));
  const files: NewFile[] = [
    {path: `data/${slug}/article.ts`, text: articleModule(article, waived)},
    {path: `data/${slug}/claims.ts`, text},
    {path: `notebooks/${slug}.ts`, text: notebookModule(slug, titleOf(slug)), isKept: true}
  ];
  return {files, claimed: count, waived: waived.length, open: text.split(`"${unnamed}"`).length - 1};
}

/** What a person has yet to say in the claims of a story, and how often. */
export const whatIsOpen = (slug: string, {open}: Pick<ReturnType<typeof storyOf>, "open">): string =>
  `say what TODO stands for in ${counted(open, "place")} of data/${slug}/claims.ts`;

/** "price-of-bread" for "../Price of bread.txt". */
function slugOf(path: string): string {
  const stem = basename(path).replace(/\.[^.]*$/, "");
  return (
    stem
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "story"
  );
}

const titleOf = (slug: string) => `${slug.charAt(0).toUpperCase()}${slug.slice(1).replaceAll("-", " ")}`;

function listOf(numbers: readonly ArticleNumber[]): string {
  const rows = numbers.map(({anchor, context, ready}) => {
    const made = "waived" in ready ? `no claim: ${ready.waived}` : `${ready.quantity}, ${ready.unit ?? "shareOf(…)"}`;
    return `${String(anchor.start).padStart(6)}  ${context}\n        ${made}\n`;
  });
  const claimed = numbers.filter(({ready}) => !("waived" in ready)).length;
  return `${rows.join("")}${counted(numbers.length, "number")}: ${counted(claimed, "claim")}, ${counted(numbers.length - claimed, "waiver")}\n`;
}
