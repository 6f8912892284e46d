import {join} from "node:path";
import type {Notebook} from "../../story/notebook.js";
import {formatsOf} from "../../story/formats.js";
import {readText} from "./folder.js";
import {storyPages} from "./storyPages.js";

/** The files of a story in formats that it is not published in; one that the press did not write is left alone. */
export async function strayStoryFiles(folder: string, story: Notebook, staying: readonly string[]): Promise<string[]> {
  const stray: string[] = [];
  for (const {name, format, isOurs} of storyPages) {
    if (formatsOf(story).includes(format) || !staying.includes(name)) continue;
    if (isOurs((await readText(join(folder, name))) ?? "")) stray.push(name);
  }
  return stray;
}
