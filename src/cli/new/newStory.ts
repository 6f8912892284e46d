import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {checkId} from "../../facts/claim.js";
import {manifestIn} from "../../publish/packageFolder.js";
import {readArticleFile} from "../../verify/article/articleFile.js";
import {storyOf, whatIsOpen} from "../claims/claims.js";
import type {Effects, ExitCode} from "../effects.js";
import {type NewFile, writeNew} from "../newFiles.js";
import {exampleStory} from "./exampleStory.js";
import {completedManifest} from "./manifest.js";
import {projectFiles} from "./projectFiles.js";
import {readInputText} from "../input/readInput.js";

/**
 * Makes a story in a folder: an example, or the numbers of an article, and what the folder lacks to render and test it.
 * @param article its path; *null* for the example
 * @throws when a file of the story is in the way
 */
export async function newStory(slug: string, article: string | null, {cwd, out}: Effects): Promise<ExitCode> {
  checkId(slug, "story");
  const taken = article === null ? null : storyOf(slug, await articleAt(article, cwd));
  const own = taken?.files ?? exampleStory(slug);
  // In its own repository the press is there already.
  const isPress = manifestIn(cwd)?.name === "nutgraf";
  const around: readonly NewFile[] = isPress ? [] : projectFiles;
  const manifest = isPress ? null : completedManifest(cwd);
  const written = await writeNew(cwd, [...own, ...around]);
  if (manifest !== null) writeFileSync(join(cwd, "package.json"), manifest);
  out([...written, ...(manifest === null ? [] : ["package.json"])].map((path) => `wrote ${path}\n`).join(""));
  const lines = isPress ? ["npm run render", "npm test"] : ["npm install", "npm run render", "npm test"];
  out(`next: ${taken === null ? lines.join(", ") : whatIsOpen(slug, taken)}\n`);
  return 0;
}

async function articleAt(path: string, cwd: string) {
  return readArticleFile(path, await readInputText(path, cwd));
}
