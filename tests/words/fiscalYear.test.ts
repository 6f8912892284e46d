import {expect, test} from "vitest";
import {otherPeriod} from "../../src/check/numbers/setting/ownPeriod.js";
import {numeralsIn} from "../../src/check/words/en/numerals/numerals.js";
import {saysPeriod} from "../../src/check/numbers/texts/saysPeriod.js";
import {exact} from "../../src/facts/quantity.js";
import {absent, stated} from "../../src/facts/period.js";
import {fiscalYearOf} from "../../src/words/fiscalYear.js";
import {say} from "../../src/words/say.js";
import {countClaim} from "../forms/sampleClaims.js";

const claim = (edtf: string) => ({...countClaim("spent", exact(60)), period: stated(edtf)});

test("fiscalYearOf(claim) prints the twelve months of its period, and the check reads them back", () => {
  const years = claim("2024-07/2025-06");
  expect(say`In ${fiscalYearOf(years)}`.text).toBe("In fiscal 2024–25");
  expect(fiscalYearOf(claim("2024-10/2025-09"), "end").text).toBe("fiscal 2025");
  for (const edtf of ["2024-07/2025-06", "1999-10/2000-09"]) {
    expect(saysPeriod(`Spending in ${fiscalYearOf(claim(edtf)).text}`, edtf)).toBe(true);
    expect(saysPeriod(`Spending in ${fiscalYearOf(claim(edtf), "end").text}`, edtf)).toBe(true);
  }
});

test.each([
  "fiscal 2023–24",
  "fiscal 2024",
  "fiscal 2026",
  "fiscal 2025–26",
  "FY24",
  "the financial year 2023/24",
  "2025"
])("%s is not said of the fiscal year 2024–25", (text) => {
  expect(saysPeriod(`Spending in ${text}`, "2024-07/2025-06")).toBe(false);
});

test.each(["fiscal 2024-25", "fiscal year 2025", "FY25", "FY2024-25", "the financial year 2024/25"])(
  "%s is said of the fiscal year 2024–25",
  (text) => {
    expect(saysPeriod(`Spending in ${text}`, "2024-07/2025-06")).toBe(true);
  }
);

test("fiscalYearOf(claim) refuses a period that is no fiscal year", () => {
  const message = (edtf: string) => `invalid fiscal year: ${edtf} (its twelve months, such as 2024-07/2025-06): spent`;
  for (const edtf of ["2024/2025", "2024-01/2024-12", "2024-07/2025-05"])
    expect(() => fiscalYearOf(claim(edtf))).toThrow(message(edtf));
  expect(() => fiscalYearOf({...claim("2024"), period: absent})).toThrow("invalid fiscal year: null");
});

test.each([
  "Road spending reached 60 soldiers in fiscal 2021",
  "In fiscal 2021, 60 soldiers were paid",
  "Road spending reached 60 soldiers in the fiscal year 2024",
  "Road spending reached 60 soldiers in FY21"
])("a number of the fiscal year 2025 is not of another: %s", (text) => {
  const [numeral] = numeralsIn(text).filter(({low}) => low === 60);
  expect(numeral && otherPeriod(numeral, text, ["2024-07/2025-06"])).toBe("60 of July 2024 to June 2025");
  const right = text.replace(/(fiscal |year |FY)(?:20)?\d\d/, "$12025");
  const [own] = numeralsIn(right).filter(({low}) => low === 60);
  expect(own && otherPeriod(own, right, ["2024-07/2025-06"])).toBeNull();
});
