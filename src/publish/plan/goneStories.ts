import {join} from "node:path";
import {object} from "valibot";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {ourFile} from "../files/ourFile.js";
import {foldersIn, namesIn, readText, removed} from "./folder.js";
import {ownFilesIn} from "./ownFiles.js";
import type {PlannedStory} from "./publishStory.js";

/** The folders of the stories that are published under **out** and that no notebook tells any more. @param told their slugs */
export async function goneStories(out: string, told: readonly string[]): Promise<string[]> {
  const gone: string[] = [];
  for (const slug of foldersIn(out).filter((name) => !told.includes(name))) {
    // One that cannot be read is not known to be the press’s.
    const text = (await readText(join(out, slug, "manifest.json")).catch(() => null)) ?? "";
    if (readJSON(object(ourFile), text) !== null) gone.push(join(out, slug));
  }
  return gone;
}

/** What a story that is gone is told of with. @param folder as it is printed */
export const goneStory = (folder: string): string =>
  `${folder} is published, and its notebook is gone (render --prune removes it, or bring its notebook back)`;

/**
 * Has all files of a story go that the press made, its manifest last, so that a story of which some are left is known for
 * one; what somebody else has put there stays.
 */
export async function planRemoval(folder: string): Promise<PlannedStory> {
  const own = await ownFilesIn(folder, []);
  const names = (await namesIn(folder)).filter((name) => own.has(name));
  const isList = (name: string) => Number(name === "manifest.json");
  return {folder, changes: names.toSorted((a, b) => isList(a) - isList(b)).map(removed)};
}
