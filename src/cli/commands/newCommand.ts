import {command} from "../command.js";
import {UsageError} from "../options.js";

/** `nutgraf new`: makes a story to begin with. */
export const newCommand = command({
  call: "new STORY",
  about: [
    "Makes a story that renders, checks and has tests: data/<story>/ with a data file, an article's record and",
    "its claims, notebooks/<story>.ts with three figures, and what a folder of stories needs: package.json,",
    "tsconfig.json, .gitignore and a workflow for GitHub. No file is replaced: a package.json that is there gets",
    "the scripts that it lacks. With --article the story is begun from an article of your own, without a figure."
  ],
  options: {
    article: {type: "string", value: "FILE", words: ["take down the numbers of this article (see nutgraf claims)"]}
  },
  exit: "0 made, 1 a file is in the way, or an error",
  run: async ({values, positionals}, effects) => {
    const [slug, ...more] = positionals;
    if (slug === undefined) throw new UsageError("missing story (nutgraf new STORY: a name such as harbour-rents)");
    if (more.length > 0) throw new UsageError(`unexpected word: ${more[0]} (a name in one word: harbour-rents)`);
    const {newStory} = await import("../new/newStory.js");
    return newStory(slug, values.article ?? null, effects);
  }
});
