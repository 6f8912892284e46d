import {execFile} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join, resolve} from "node:path";
import {afterAll, expect, test} from "vitest";
import {elementEmbed} from "../../src/publish/files/embed/elementEmbed.js";
import {emailEmbed, iframeEmbed, imgEmbed, wordPressEmbed} from "../../src/publish/files/embed/embed.js";
import {emailWidth} from "../../src/story/fileKinds.js";
import {fileName} from "../../src/story/files.js";
import {snippetRule} from "../../src/publish/files/embed/snippet.js";
import {plainPlot} from "./plainPlot.js";
import {folderOf, publishedFigures} from "./publishedFigures.js";
import {pageText} from "./site.js";

const jar = resolve(import.meta.dirname, "../../node_modules/vnu-jar/build/dist/vnu.jar");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-markup-"));

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** What the Nu HTML checker has to say of files, errors and warnings alike, each with the file’s name. */
async function messagesFor(kind: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const own = join(folder, kind);
  mkdirSync(own);
  for (const [name, text] of files) writeFileSync(join(own, name), text);
  const paths = [...files.keys()].map((name) => join(own, name));
  const words = [
    "-Xss2m",
    "-jar",
    jar,
    "--format",
    "json",
    "--exit-zero-always",
    "--also-check-svg",
    "--no-langdetect",
    ...paths
  ];
  const stderr = await new Promise<string>((done, fail) => {
    execFile("java", words, {maxBuffer: 1e8}, (error, _, text) => (error ? fail(error) : done(text)));
  });
  const {messages} = JSON.parse(stderr) as {
    readonly messages: readonly {readonly url?: string; readonly message: string}[];
  };
  return messages.map(({url = "", message}) => `${basename(url)}: ${message}`);
}

/** A page that holds a snippet, and the rule that it needs. */
const pageWith = (body: string) =>
  pageText({head: `<style>${snippetRule}</style>`, body: `<h1>An article</h1>\n${body}`});

const pages = new Map(
  publishedFigures.flatMap(({story, figure, choices, files, read}) => {
    const name = `${story}-${figure.id}`;
    const inline = files("inline").map(read).join("\n");
    const options = {choices, height: emailWidth};
    return [
      [`${name}-snippet.html`, pageWith(read(fileName("html", figure.id)))],
      [`${name}-inline.html`, pageWith(inline + inline)],
      [`${name}-img.html`, pageWith(imgEmbed(figure, options))],
      [`${name}-element.html`, pageWith(elementEmbed(figure, options))],
      [`${name}-wordpress.html`, pageWith(wordPressEmbed(figure, options))],
      [`${name}-iframe.html`, pageWith(iframeEmbed(figure, options))],
      [`${name}-frame.html`, read(fileName("frame", figure.id))]
    ] as const;
  })
);

/** The contact sheets, and the page of them all. */
const sheets = new Map(
  [
    join(folderOf("."), "index.html"),
    ...new Set(publishedFigures.map(({story}) => join(folderOf(story), "index.html")))
  ]
    .filter((path) => existsSync(path))
    .map((path, index) => [`sheet-${index}.html`, readFileSync(path, "utf8")] as const)
);

const pictures = new Map(
  publishedFigures.flatMap(({story, files, read}) =>
    [...files("svg"), ...files("dark"), ...files("inline")].map((name) => [`${story}-${name}`, read(name)] as const)
  )
);

const emails = new Map(
  publishedFigures.map(({story, figure, choices}) => {
    const markup = emailEmbed(figure, {choices, height: emailWidth});
    return [`${story}-${figure.id}.html`, pageWith(markup)] as const;
  })
);

test("the Nu HTML checker has nothing to say of the pages and the pictures", {tags: "java"}, async () => {
  expect(sheets.size).toBeGreaterThan(1);
  expect(await messagesFor("published", new Map([...pages, ...sheets, ...pictures]))).toEqual([]);
});

test("the Nu HTML checker finds in e-mail only what mail programs still need", {tags: "java"}, async () => {
  const messages = new Set((await messagesFor("email", emails)).map((message) => message.replace(/^.*?: /, "")));
  expect([...messages].filter((message) => !/obsolete|“(width|border|cellpadding|cellspacing)”/.test(message))).toEqual(
    []
  );
});

test("the Nu HTML checker finds an id twice, a plain plot’s style, and a missing alt", {tags: "java"}, async () => {
  const picture = [...pages].find(([name]) => name.endsWith("-img.html"))?.[1] ?? "";
  const spoilt = new Map([
    ["ids.html", pageWith('<svg id="a"></svg><svg id="a"></svg>')],
    ["plot.html", pageWith(`<div>${plainPlot}</div>`)],
    ["alt.html", picture.replace(/ alt="[^"]*"/, "")]
  ]);
  const messages = await messagesFor("spoilt", spoilt);
  for (const name of spoilt.keys()) expect(messages.join("\n")).toContain(`${name}: `);
});
