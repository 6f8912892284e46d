import {command} from "../command.js";

/** `nutgraf site`: makes a site of published stories. */
export const siteCommand = command({
  call: "site [notebook…]",
  about: [
    "Makes a folder of pages that can be put on any server, or opened from a disk: a page for each story",
    "with its prose and its figures, a list of them, and a copy of what is published. Render first. A notebook",
    "in .html (Observable Notebook Kit) is run, and makes the page of its story."
  ],
  options: {
    charts: {
      type: "string",
      default: "charts",
      value: "FOLDER",
      words: ["where the figures are published; default charts"]
    },
    out: {type: "string", short: "o", default: "site", value: "FOLDER", words: ["where to write; default site"]}
  },
  exit: "0 written, 1 a story is not published, or an error",
  run: async ({values, positionals}, effects) => {
    const {site} = await import("../site.js");
    return site(positionals, values, effects);
  }
});
