import {generateKeyPairSync} from "node:crypto";
import {expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";

const key = generateKeyPairSync("ed25519").privateKey.export({type: "pkcs8", format: "pem"}).toString();

test.each([
  [["render", "--print-width", ","], "missing print width (for example "],
  [["render", "notebooks/story.ts", "--only", ","], "missing figure: --only takes ids"],
  [["render", "--watch", "--check"], "--watch writes, and --check does not: only one of them"],
  [["render", "--watch", "--jobs", "2"], "--watch renders in one thread: --jobs is not for it"],
  [["preview", "--port", "65536"], "invalid port: 65536 (a whole number up to 65535)"],
  [["doctor", "all"], "unexpected word: all"],
  [["key", "The", "Daily"], "unexpected word: Daily (put a name of several words in quotes)"],
  [["check", "--explain", "too-lrge"], "unknown rule: too-lrge (did you mean too-large?)"],
  [["preview", "notebooks/none.html"], "missing notebook: notebooks/none.html (a file of this folder)"],
  [["sign", "--key", "key.pem"], "missing story: charts (render one first)"],
  [["sign", "charts/story", "--key", "key.pem"], "missing publisher: --publisher NAME (no nutgraf.json beside the key"],
  [["key", "Example", "--out", "other.txt"], "unwritable folder: other.txt (other.txt is a file)"],
  [["site", "notebooks/story.ts", "--out", "other.txt"], "unwritable folder: other.txt (other.txt is a file)"],
  [["new", "rents"], "unwritable folder: articles (articles is a file)"],
  [["key"], 'missing publisher (nutgraf key "The Daily Example")'],
  [["load", "data/rents.json.sql"], "invalid loader: data/rents.json.sql (a query makes a .csv or a .tsv)"],
  [
    ["check", "notebooks/story.ts", "notebooks/other.ts", "--article", "other.txt"],
    "unknown article: other.txt is of none of 2 notebooks (name the notebook)"
  ],
  [["check", "none.svg", "--data", "none.csv"], "missing file: none.csv"],
  [
    ["check", "none.svg", "--data", "none.csv", "--article", "a.txt"],
    "--article with --data or --elsewhere (such a chart has no claims)"
  ],
  [["check", "--format", "jsn"], "unknown format: jsn (did you mean json?)"],
  [["render", "notebooks/common.ts"], "CommonJS: require is not there in a module (import and export instead)"]
])("nutgraf %j is refused", async (words, message) => {
  const {runWords, snapshot} = workspace({
    ...story(),
    "key.pem": key,
    "data/rents.json.sql": "select 1",
    "other.txt": "A short article.",
    articles: "a file",
    "notebooks/other.ts": notebookModule(["oil"], "other"),
    "notebooks/common.ts": 'export default require("./story.ts");\n'
  });
  const before = snapshot();
  const {code, err} = await runWords(words);
  expect(err).toContain(message);
  expect(code).toBe(1);
  expect(snapshot()).toEqual(before);
});
