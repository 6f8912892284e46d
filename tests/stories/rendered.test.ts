import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect} from "vitest";
import {workspace} from "../cli/workspace.js";
import {everyNth, testSome} from "../testSome.js";

/** Invented articles and data files, made into stories as anybody would: with `nutgraf new` and what `nutgraf` exports. */
const stories = readdirSync(import.meta.dirname).filter((name) => !name.includes("."));

const filesOf = (slug: string) =>
  Object.fromEntries(
    readdirSync(join(import.meta.dirname, slug), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .map((path) => [path.slice(join(import.meta.dirname, slug).length + 1), readFileSync(path, "utf8")])
  );

testSome(stories, everyNth(stories.length))(
  "%s is rendered and checked in a folder of its own, with its article and no waiver",
  async (slug) => {
    const {run, write, read} = workspace(filesOf(slug));
    // Its other formats are made and checked in the tests of each format.
    const notebook = `notebooks/${slug}.ts`;
    write(
      notebook,
      read(notebook).replace("notebook({\n", 'notebook({\n  without: ["inline", "png", "pdf", "html"],\n')
    );
    expect(await run("render")).toMatchObject({code: 0, err: ""});
    const article = `articles/${slug}.txt`;
    const {code, out} = await run(`check --article ${article}`);
    expect(out).toMatch(/^\d+ files of [5-9] figures: 0 errors, 0 warnings, 0 waived$/m);
    expect(code).toBe(0);
    // The check is awake: one number of the article is now another.
    write(article, read(article).replace(/\d(?= ?percent)/, "0"));
    expect((await run(`check --article ${article} --rule article-changed`)).code).toBe(2);
  }
);
