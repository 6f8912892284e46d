import {expect, test} from "vitest";
import {disguisesIn} from "../../../src/check/words/en/numerals/disguises.js";

const sound =
  `At first the minister refused|One of the largest yards closed|The score at half-time was even|Third parties sold the jets
Everyone took part|No one was hurt|All of the salt|Every square is a farm|Most of it came from Osta|Few of them returned
Sales in % of all trade|Share (%)|The A8 is closed|An F-16 landed|G20 leaders met|CO₂ rose|Vitamin B12 was sold|The O2 was full
The I-5 was shut|Charles III spoke|World War II ended|Chapter IV|Henry VIII|Louis XIV|Elizabeth II|Article IX|Title X|Vitamin C
Москва и Минск|Киев|Αθήνα|Zürich and Łódź|naïve|São Paulo|Besançon|İstanbul|Malmö|Côte d’Ivoire
The test score fell|A high score|The majority leader spoke|Majority rule|None too soon|None the less|The minority party|A half-way house
The music hall|All but the north|Nearly there|Almost home|Hardly surprising|Almost always|Nearly ten years|Each square is a percent
5l of oil|10k runners|6,000 soldiers|69% of it|1.5m people|$5bn|3rd Street|20th century|1990s|24/7|5G|4x4|MP3|H1N1|B&B|mph|µm|Ω
Osta, Marn and Norr|vis-à-vis|Illinois|Ohio|Oslo|IO|SOS|OECD|IMF|MIX|DIM|CIVIL`
    .split(/[|\n]/u)
    .map((text) => text.trim());

test.each(sound)("disguisesIn(%j) finds nothing", (text) => {
  expect(disguisesIn(text)).toEqual([]);
});

test("the table of what is no disguise is long enough", () => {
  expect(new Set(sound).size).toBeGreaterThan(60);
});
