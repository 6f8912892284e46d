import {resolve} from "node:path";
import {describe, expect, test} from "vitest";
import story from "../../../notebooks/israel-azerbaijan.js";
import {checkKit} from "../../../src/check/checkBeside.js";
import type {Kit, KitFile} from "../../../src/check/kit/kit.js";
import {readPublished} from "../../../src/check/published.js";
import {subjectsOf} from "../../../src/publish/plan/subjectsOf.js";
import {fragmentFaults} from "./fragmentFaults.js";
import {everyNth, testSome} from "../../testSome.js";

const folder = resolve(import.meta.dirname, "../../../charts", story.slug);
const kits = new Map((await subjectsOf(story, folder, {anew: false})).map(({kit}) => [kit.id, kit]));

function kitOf(id: string): Kit {
  const kit = kits.get(id);
  if (!kit) throw new Error(`no figure ${id}`);
  return kit;
}

/** A file with one thing in it changed. */
function changed<File extends KitFile>(file: File | null | undefined, from: string | RegExp, to: string): File {
  if (!file) throw new Error("no such file");
  const text = file.text.replace(from, to);
  expect(text).not.toBe(file.text);
  return {...file, text};
}

const rulesOf = async (kit: Kit) => [...new Set((await checkKit(kit)).map(({finding}) => finding.rule))];
const first = async (kit: Kit) => (await checkKit(kit))[0]?.finding;

testSome([...kits.keys()], everyNth(3))(
  "checkKit(kit) finds nothing wrong with what is published of %s",
  async (id) => {
    const kit = kitOf(id);
    expect(kit.pictures).toHaveLength(14);
    expect(kit.pictures.filter(({inline}) => inline)).toHaveLength(3);
    expect(kit.snippets).toHaveLength(2);
    expect(kit.csv).not.toBeNull();
    expect(await checkKit(kit)).toEqual([]);
  }
);

test("checkKit(kit, only) applies only the rules that are named", async () => {
  const csv = changed(kitOf("arms-flow").csv, ",69,", ",70,");
  expect(await checkKit({...kitOf("arms-flow"), csv}, ["snippet-disagrees"])).toEqual([]);
  expect(await checkKit({...kitOf("arms-flow"), csv}, ["csv-disagrees"])).not.toEqual([]);
});

describe("csv-disagrees", () => {
  testSome(
    [
      ["a value", "arms-imports", ",69,68.5", ",70,68.5", "row 2, value"],
      ["an end", "arms-imports", "68.5,69.5", "68.5,70", "row 2, high"],
      ["a bound", "oil-purchases", "moreThan", "exact", "row 2, bound"],
      ["an end that nobody stated", "oil-purchases", ",30,30,,", ",30,30,100,", "row 2, high"],
      ["a unit", "war-deaths", ",soldiers,", ",people,", "row 2, unit"],
      ["whom it comes from", "arms-imports", ",Israel,Azerbaijan,", ",Russia,Azerbaijan,", "row 2, from"],
      ["a whole", "oil-purchases", "The oil that Israel buys", "The oil of Israel", "row 2, whole"],
      ["a period", "arms-imports", "2016/2020", "2016/2021", "row 2, period"],
      ["a source", "war-deaths", '"the article, which names no source"', "SIPRI", "row 2, source"],
      ["a place", "oil-purchases", "char=2824", "char=2825", "row 2, anchor"],
      ["a date", "ties-in-public", "2023-03", "2023-04", "row 4, period"],
      ["a calculation", "arms-imports", ",31,30.5,", ",31,30,", "row 4, low"],
      ["a row too few", "ties-in-public", /\n,,,baku-meeting.*/, "", "the rows"],
      ["a row too many", "oil-purchases", /\n$/, "\nmore,,,,,,,,,,,,,,\n", "the rows"],
      ["another column", "oil-purchases", "anchor\n", "place\n", "the first row"],
      ["a quote too few", "oil-purchases", '"oil, measure not stated"', "oil, measure not stated", ""],
      ["ends of lines of its own", "oil-purchases", /\n/g, "\r\n", "the file"]
    ],
    everyNth(16)
  )("catches %s", async ([, id, from, to, where]) => {
    const kit = {...kitOf(id), csv: changed(kitOf(id).csv, from, to)};
    expect(await rulesOf(kit)).toEqual(["csv-disagrees"]);
    if (where !== "") expect((await first(kit))?.where).toBe(where);
  });
});

describe("record-disagrees", () => {
  testSome(
    [
      ["a value", "arms-imports", '"value": 69', '"value": 96', "evidence claims arms-import-share quantity value"],
      ["a headline", "arms-imports", "more than two-thirds", "all", "headline"],
      ["a figure", "arms-imports", '"figure": "arms-imports"', '"figure": "arms-exports"', "figure"],
      [
        "the digest of a file",
        "arms-imports",
        /("arms-imports-640.svg": ").{4}/,
        "$10000",
        "files arms-imports-640.svg"
      ],
      ["the digest of the data", "arms-imports", /(sha256:).{4}/, "$10000", "data"],
      [
        "a file that is not there",
        "arms-imports",
        "arms-imports-640.svg",
        "arms-imports-641.svg",
        "files arms-imports-641.svg"
      ],
      ["a label", "arms-imports", '"text": "69%"', '"text": "70%"', /^carries arms-import-share, arms-imports-\d+/],
      ["a label of another fact", "three-shares", '"text": "17%"', '"text": "69%"', /^carries arms-export-share, /],
      ["a deck", "arms-imports", /("part": "deck",\s+"text": ")/, "$1Not the ", /^carries arms-import-share, /],
      ["no note", "arms-exports", /,\s+\{\s+"part": "note",[^}]+\}/, "", /^carries arms-export-share, /],
      ["no headline", "oil-purchases", /\{\s+"part": "headline",[^}]+\},\s+/, "", /^carries oil-share, /],
      ["shapes too many", "arms-imports", '"shapes": 69', '"shapes": 70', /^carries arms-import-share, /],
      ["another measure", "arms-flow", '"by": "share"', '"by": "length"', /^carries arms-import-share, /],
      ["no sign of a bound", "oil-purchases", /,\s+\{\s+"by": "openEnd",[^}]+\}/, "", /^carries oil-share, /],
      [
        "only some of the files",
        "arms-imports",
        '"shapes": 69',
        '"shapes": 69, "files": ["arms-imports-320.svg"]',
        /-640.svg$/
      ],
      [
        "a fact that nothing carries",
        "arms-flow",
        '"100 − arms-import-share": {',
        '"100 − oil-share": {',
        /^carries 100 − /
      ],
      ["a field of its own", "arms-imports", '"versions"', '"version"', "the file"],
      ["no JSON", "arms-imports", "{", "", "the file"]
    ],
    everyNth(16)
  )("catches %s", async ([, id, from, to, where]) => {
    const kit = {...kitOf(id), record: changed(kitOf(id).record, from, to)};
    expect(await rulesOf(kit)).toEqual(["record-disagrees"]);
    const found = (await checkKit(kit)).map(({finding}) => finding.where);
    expect(found).toEqual(expect.arrayContaining([typeof where === "string" ? where : expect.stringMatching(where)]));
  });

  test("catches a picture that shows fewer shapes than the record says, and another label", async () => {
    const kit = kitOf("arms-imports");
    const pictures = kit.pictures.map((picture) => {
      if (picture.name !== "arms-imports-640.svg") return picture;
      const text = picture.text.replace('[69,{"shows"', '[68,{"shows"').replace(">69%<", ">70%<");
      return {...picture, text, published: readPublished(text) ?? picture.published};
    });
    const found = (await checkKit({...kit, pictures}, ["record-disagrees"])).map(({finding}) => finding);
    expect(found.map(({where, expected}) => [where, expected])).toEqual(
      expect.arrayContaining([
        ["carries arms-import-share, arms-imports-640.svg", "shapes by “count of 68”"],
        ["carries arms-import-share, arms-imports-640.svg", "label “70%”"]
      ])
    );
    expect(found.filter(({where}) => where.includes("-320"))).toEqual([]);
  });
});

describe("snippet-disagrees", () => {
  testSome(
    [
      ["another name", "arms-flow", 'aria-label="One', 'aria-label="An', "the figure’s name"],
      ["another alt", "arms-flow", 'alt="', 'alt="Image: ', "alt"],
      ["no alt", "arms-flow", / alt="[^"]*"/, "", "alt"],
      ["a file that is not published", "arms-flow", "arms-flow-400.svg", "arms-flow-360.svg", "the picture"],
      ["a size that is not the file’s", "arms-flow", /height="\d+" alt/, 'height="1" alt', /arms-flow-320/],
      [
        "a size that is much larger",
        "arms-flow",
        /width="384" height="\d+"/,
        'width="640" height="1016"',
        /arms-flow-320/
      ],
      [
        "sources by density",
        "arms-flow",
        /srcset="arms-flow-400.svg"/,
        'srcset="arms-flow-400.svg 400w"',
        "the picture"
      ],
      ["a source for any window", "arms-flow", ' media="(max-width: 367.98px)"', "", "the picture"],
      ["a number that is another", "arms-imports", ": 69% of", ": 68% of", "the table"],
      ["another for whom it comes from", "arms-imports", ">Israel to", ">Russia to", "the table"],
      ["a bound that is lost", "oil-purchases", ": more than 30% of", ": 30% of", "the table"],
      [
        "a whole that is another",
        "oil-purchases",
        ": more than 30% of the oil that Israel buys",
        ": more than 30% of all oil",
        "the table"
      ],
      ["a period that is another", "arms-imports", "<td>2016–20<", "<td>2016–21<", "the table, period"],
      ["a period that nobody stated", "oil-purchases", "<td>not stated<", "<td>2022<", "the table, period"],
      ["a date that is another", "ties-in-public", "<td>March 2023", "<td>May 2023", "the table, period"],
      [
        "an event that is another",
        "ties-in-public",
        ">Azerbaijan opens embassy",
        ">Israel opens embassy",
        "the table, event"
      ],
      ["a row too few", "ties-in-public", /<tr><th scope="row">Gallant meets.*/, "", "the table"],
      ["a table without caption", "arms-flow", /<caption>.*<\/caption>/, "", "the table"],
      ["a heading without scope", "arms-flow", ' scope="row"', "", "the table"],
      ["another caption", "arms-flow", "Source: Stockholm", "Source: Oslo", "the caption"],
      ["no source", "arms-flow", /<p>Source: .*<\/p>/, "", "the caption"],
      ["the source twice", "arms-flow", /<p>(Source: .*)<\/p>/, "<p>$1</p> $1", "the caption"],
      ["no caption", "arms-flow", /figcaption/g, "div", "the caption"],
      [
        "schemes that are swapped",
        "arms-flow",
        /arms-flow-320-dark\.svg([^]*?)arms-flow-320\.svg/,
        "arms-flow-320.svg$1arms-flow-320-dark.svg",
        /^a window of \d+ px, dark$/
      ],
      ["a window that takes the dark layout", "arms-flow", / and \(prefers-color-scheme: dark\)/g, "", /px, light$/],
      ["the narrow layout in wide windows", "arms-flow", '(max-width: 367.98px)"', '(min-width: 1px)"', /px, light$/],
      ["a window for which there is no layout", "arms-flow", "min-width: 548px", "min-width: 9999px", /px, dark$/],
      ["data without a link", "arms-flow", 'href="arms-flow.csv"', 'href="other.csv"', "the links"],
      ["a link that runs", "arms-imports", "https://detq", "javascript:detq", "a link"],
      ["a dark picture for paper", "arms-flow", /(<link [^>]*)\.svg/, "$1-dark.svg", "the picture for paper"],
      ["a script", "arms-flow", "</figure>", "<script>alert(1)</script></figure>", "the snippet"],
      ["a handler", "arms-flow", "<img ", '<img onload="alert(1)" ', "<img>"],
      ["an id", "arms-flow", "<table>", '<table id="data">', "<table>"],
      ["no figure", "arms-flow", /<figure[^]*<\/figure>/, "", "the snippet"],
      ["two figures", "arms-flow", /(<figure[^]*<\/figure>)/, "$1$1", "the snippet"]
    ],
    everyNth(16)
  )("catches %s", async ([, id, from, to, where]) => {
    const [snippet, frame] = kitOf(id).snippets;
    const kit = {...kitOf(id), snippets: [changed(snippet, from, to), ...(frame ? [frame] : [])]};
    expect(await rulesOf(kit)).toEqual(["snippet-disagrees"]);
    const places = (await checkKit(kit)).map(({finding}) => finding.where);
    expect(places.some((place) => (typeof where === "string" ? place === where : where.test(place)))).toBe(true);
    expect(new Set((await checkKit(kit)).map(({file}) => file))).toEqual(new Set([snippet?.file]));
  });

  test("looks at the page for a frame as well", async () => {
    const [snippet, frame] = kitOf("oil-purchases").snippets;
    const spoilt = changed(frame, ": more than 30% of", ": 30% of");
    const found = await checkKit({...kitOf("oil-purchases"), snippets: [...(snippet ? [snippet] : []), spoilt]});
    expect(found.map(({file}) => file)).toEqual([frame?.file]);
  });

  testSome(
    [
      ["a layout of another size", / 640x/, " 641x", "the layouts"],
      ["another script", 'src="nutgraf-figure.js"', 'src="https://example.org/nutgraf-figure.js"', "the snippet"],
      ["a script that says to be data", '<script type="application/ld+json">', '<script type="module">', "the snippet"],
      ["a script with code in it", "defer></script>", "defer>alert(1)</script>", "the snippet"]
    ],
    everyNth(3)
  )("catches in the page for a frame %s", async ([, from, to, where]) => {
    const [snippet, frame] = kitOf("arms-flow").snippets;
    const kit = {...kitOf("arms-flow"), snippets: [...(snippet ? [snippet] : []), changed(frame, from, to)]};
    expect((await checkKit(kit)).map(({finding}) => finding.where)).toEqual([where]);
  });
});

describe("inline-disagrees", () => {
  testSome(fragmentFaults, everyNth(16))("catches %s", async ([, id, from, to, where]) => {
    const {pictures} = kitOf(id);
    const picture = pictures.find(({inline}) => inline);
    if (!picture) throw new Error("no picture");
    const others = pictures.filter((each) => each !== picture);
    const kit = {...kitOf(id), pictures: [{...picture, inline: changed(picture.inline, from, to)}, ...others]};
    expect(await rulesOf(kit)).toEqual(["inline-disagrees"]);
    const place = (await first(kit))?.where ?? "";
    expect(typeof where === "string" ? place === where : where.test(place)).toBe(true);
  });
});
