import {expect, test} from "vitest";
import {checkFile} from "../../../src/check/checkFile.js";
import {bars} from "../../../src/forms/bars/bars.js";
import {figure} from "../../../src/figure/figure.js";
import {say, shareOf, stated, table, whole} from "../../../src/index.js";
import {renderSVG} from "../../../src/render.js";
import {subjectOf} from "../../../src/verify/subject.js";
import type {Phrase} from "../../../src/words/phrase.js";
import {textFile} from "../../facts/file/textFile.js";

const posts = whole({id: "posts", label: "Posts", measure: "posts", geography: "GB", period: stated("2025")});
const text = `group,vacancy
Nurses and midwives,11.2
Support staff,8.4
Doctors,6.9
Managers and clerks,5.1
`;
const staff = table(textFile("staff.csv", text), {
  key: "group",
  source: {id: "office", name: "Health Office"},
  period: stated("2025"),
  columns: {group: "text", vacancy: {label: "Vacancy rate", unit: shareOf(posts)}}
});
const nurses = staff.at("Nurses and midwives").vacancy;
const doctors = staff.at("Doctors").vacancy;

async function told(headline: Phrase): Promise<string[]> {
  const form = bars(staff, {name: "group", value: "vacancy"});
  const chart = figure({id: "posts", headline, deck: say`Share of posts without a holder`, form});
  const file = {file: "posts.svg", text: await renderSVG(chart, {width: 640})};
  const found = await checkFile(subjectOf(chart.figure, file));
  return found.map(({rule}) => rule).filter((rule) => rule !== "stale" && rule !== "period-missing");
}

test.each([
  say`Nurses and midwives: ${nurses} of posts are empty`,
  say`Nurses: ${nurses} of posts are empty`,
  say`Of doctors’ posts ${doctors} are empty`,
  say`Nurses’ vacancy rate is higher than that of doctors`,
  say`Nurses’ vacancy rate is more than twice managers’`
])("the check finds nothing wrong with %o", async (headline) => {
  expect(await told(headline)).toEqual([]);
});

test.each([
  ["number-unlicensed", say`Doctors: ${nurses} of posts are empty`],
  ["number-unlicensed", say`Among doctors ${nurses} of posts are empty`],
  ["number-unlicensed", say`Nurses: ${doctors} of posts are empty`],
  ["rows-disagree", say`Nurses’ vacancy rate is lower than that of doctors`],
  ["number-unlicensed", say`Nurses’ vacancy rate is more than three times managers’`]
])("%s: %o", async (rule, headline) => {
  expect(await told(headline)).toContain(rule);
});

test("a file carries what a column is of, and texts are held against it in those words", async () => {
  const form = bars(staff, {name: "group", value: "vacancy"});
  const chart = figure({id: "posts", headline: say`Who is missing`, deck: say`Share of posts without a holder`, form});
  expect(await renderSVG(chart, {width: 640})).toContain('"label":"Vacancy rate"');
  expect(await told(say`Support staff have a lower vacancy rate than doctors`)).toContain("rows-disagree");
});
