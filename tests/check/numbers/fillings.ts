import {
  about,
  atLeast,
  atMost,
  exact,
  lessThan,
  moreThan,
  type Quantity,
  range,
  withMargin
} from "../../../src/facts/quantity.js";
import {
  by,
  celsius,
  change,
  count,
  eur,
  gbp,
  happened,
  index,
  on,
  points,
  share,
  sig,
  time
} from "../../faults/right/factsOf.js";
import {tableCharts} from "../../faults/right/tables.js";
import {closeFillings, closeFillingsOfRows} from "./closeFillings.js";
import {type Fillings, ofFacts, ofTable} from "./fillingsOf.js";
import type {TextAlone} from "./saidIn.js";

/** A sentence with a gap, with its facts, and what stands there rightly and wrongly. */
export interface FilledSentence {
  readonly alone: TextAlone;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const ships = (value: number, when?: string, whose?: string) =>
  count(exact(value), "ship", "ships", when, whose === undefined ? {} : by(whose));
const cows = (quantity: Quantity) => count(quantity, "cow", "cows");
const traffic = [ships(120, "2023"), ships(360, "2024")];
const fleets = [ships(80, undefined, "Marn"), ships(40, undefined, "Osta")];
const risen = [ships(1000, "2023"), ships(1200, "2024")];
const adults = (value: number, when?: string, whose?: string) =>
  share(exact(value), "Adults", when, whose === undefined ? {} : by(whose));

/** What may be said of so many cows, by the bound that is claimed. */
const hedged: readonly Fillings[] = [
  ofFacts(
    [cows(exact(6000))],
    ["{} 6,000 cows drowned", "Exactly|Just", "More than|Fewer than|At least|At most|Nearly|Up to"]
  ),
  ofFacts(
    [cows(moreThan(6000))],
    ["{} 6,000 cows were lost", "More than|Over|Upwards of", "Exactly|Fewer than|Nearly|About|Up to"]
  ),
  ofFacts(
    [cows(lessThan(6000))],
    ["{} 6,000 cows died", "Fewer than|Less than|Under|Nearly|Almost", "Exactly|More than|At least|Over"]
  ),
  ofFacts(
    [cows(atLeast(6000))],
    ["{} 6,000 cows were sold", "At least|No fewer than", "Exactly|At most|Fewer than|Nearly|Up to"]
  ),
  ofFacts(
    [cows(atMost(6000))],
    ["{} 6,000 cows were found", "At most|Up to|No more than", "Exactly|More than|At least"]
  ),
  ofFacts(
    [cows(about(6000))],
    ["{} 6,000 cows were counted", "About|Around|Some|Roughly", "Exactly|More than|Fewer than|At least"]
  ),
  ofFacts(
    [cows(range(300, 500))],
    ["{} cows drowned", "300 to 500|Between 300 and 500|300–500", "300 to 501|299 to 500|300|500|400"]
  ),
  ofFacts(
    [share(withMargin(44, 3), "The parents")],
    [
      "Satisfied: {}",
      "44%, give or take 3 points|44%, plus or minus 3 points|44% (±3 points)",
      "44%, plus or minus 4 points|45%, plus or minus 3 points"
    ]
  )
];

/** What numbers, and words for them, may stand for a claim. */
const printed: readonly Fillings[] = [
  ofFacts(
    [eur(sig(1_500_000, 2))],
    [
      "The bridge cost {}",
      "€1.5m|€1.5 million|€1,500,000|one and a half million euros",
      "€1.4m|€1.6m|€1.5bn|$1.5m|1.5m|€15m|€1.50m"
    ]
  ),
  ofFacts([gbp(exact(0.95, 2))], ["A stamp costs {}", "95p|£0.95", "96p|94p|£95|95|95%"]),
  ofFacts(
    [gbp(exact(12_345))],
    ["The car costs {}", "£12,345|more than £12,000", "£12,346|£12,344|£12,300|more than £12,400|nearly £12,300"]
  ),
  ofFacts(
    [celsius(exact(-4))],
    ["It was {}", "-4°C|minus 4°C|4 degrees below zero", "4°C|-5°C|-3°C|5 degrees below zero|-4%"]
  ),
  ofFacts(
    [change(exact(-12))],
    [
      "Prices {}",
      "fell by 12%|fell 12%|dropped 12%",
      "rose by 12%|fell by 11%|fell by 13%|fell by 12 points|fell by 12"
    ]
  ),
  ofFacts(
    [points(exact(5))],
    [
      "Turnout {}",
      "rose by 5 points|rose by five percentage points",
      "rose by 5%|fell by 5 points|rose by 4 points|rose by 6 points"
    ]
  ),
  ofFacts(
    [time(exact(17), "day")],
    [
      "The strike lasted {}",
      "17 days|seventeen days|more than two weeks|over two weeks",
      "16 days|18 days|17 weeks|more than three weeks|17 hours|three weeks"
    ]
  ),
  ofFacts(
    [share(exact(38), "Adults")],
    [
      "{} of adults smoke in Marn",
      "38%|More than a third|Over a third|Nearly four in ten|Fewer than half|Fewer than four in ten",
      "37%|39%|A third|A quarter|Half|More than half|More than four in ten|Nearly half|Less than a third|Most|All|Nearly all"
    ]
  ),
  ofFacts(
    [share(exact(75), "Adults")],
    [
      "{} of adults smoke in Osta",
      "75%|Three-quarters|Three in four|Most|A majority",
      "74%|76%|Two-thirds|More than three-quarters|Nearly three-quarters|Four in five|Nearly all|All|A minority"
    ]
  ),
  ofFacts(
    [share(exact(50), "Adults")],
    ["{} of adults smoke in Vell", "Half|50%|One in two", "More than half|Nearly half|A third|Most|49%|51%"]
  ),
  ofFacts(
    [share(exact(20), "Adults")],
    [
      "{} smokes",
      "One adult in five|One in five adults",
      "One adult in four|One adult in six|Two adults in five|One in four adults"
    ]
  ),
  ofFacts(
    [index(exact(97), "2019")],
    [
      "Output is {}",
      "3% below its 2019 level|3% short of its 2019 level",
      "2% below its 2019 level|4% below its 2019 level|3% above its 2019 level|97% below its 2019 level"
    ]
  ),
  ofFacts(
    [index(exact(131), "2020")],
    [
      "The output is {}",
      "31% above its 2020 level|31% more than in 2020",
      "30% above its 2020 level|32% above its 2020 level|31% below its 2020 level|31% above its 2019 level"
    ]
  )
];

/** What two claims come to. */
const reckoned: readonly Fillings[] = [
  ofFacts(
    traffic,
    ["Traffic has {} since 2023", "tripled|trebled", "doubled|quadrupled|halved"],
    ["Traffic {} to 360 ships", "tripled|rose", "doubled|fell|halved"],
    ["Traffic rose to {} in 2024", "360 ships", "120 ships|361 ships|359 ships"],
    ["In {} there were 360 ships", "2024", "2023|2025|2022"],
    ["Traffic was {} that of 2023", "three times", "twice|four times|half"],
    ["Traffic rose by {} in 2024", "240 ships", "199%|201%|100%|239|241"],
    ["There were 360 ships, {} as many as in 2023", "three times", "twice|four times"]
  ),
  ofFacts(
    risen,
    [
      "Traffic rose by {}, from 1,000 to 1,200 ships",
      "20%|a fifth|200|200 ships|about a fifth",
      "19%|21%|a quarter|a third|199|201|half|a sixth"
    ],
    ["Traffic rose from {} ships", "1,000 to 1,200", "1,200 to 1,000|1,000 to 1,201|999 to 1,200"],
    ["Traffic fell from {} ships", "", "1,200 to 1,000|1,000 to 1,200"],
    ["Traffic, at 1,200 ships, is {} from 1,000", "up", "down"],
    ["There were {} more ships than in 2023", "200", "199|201|1,200"]
  ),
  ofFacts(
    fleets,
    ["Marn has {} as many ships as Osta", "twice", "half|three times|a third|four times"],
    ["Osta has {} as many ships as Marn", "half", "twice|a third|a quarter|three times"],
    ["Marn and Osta have {} ships together", "120", "119|121|80"],
    ["Marn has {} more ships than Osta", "40|forty", "39|41|80"],
    ["Osta has {} fewer ships than Marn", "40", "39|41|80"],
    ["Marn has {} ships", "80|twice as many as Osta’s", "40|81|79"],
    ["Osta, with {}, has half as many ships as Marn", "40", "80|41"],
    ["Marn’s 80 ships are {} Osta’s 40", "twice", "fewer than|half|three times"]
  ),
  ofFacts(
    [
      count(exact(120), "death", "deaths", undefined, on("killed by heat")),
      count(exact(80), "death", "deaths", undefined, on("killed by heat, aged over 75"))
    ],
    ["Heat killed 120; {} of them were aged over 75", "two-thirds", "half|three-quarters|a third|81"]
  ),
  ofFacts(
    [count(exact(24), "species", "species"), count(exact(8), "species", "species", undefined, on("lost"))],
    ["{} of the 24 species are lost", "8|Eight", "Half|A quarter|Two-thirds|Seven|Nine"]
  ),
  ofFacts(
    [eur(sig(90_000_000, 2), undefined, on("aid promised")), eur(sig(30_000_000, 2), undefined, on("aid paid"))],
    ["Donors promised €90m; {} has been paid", "a third|€30m", "half|a quarter|two-thirds|€31m"]
  ),
  ofFacts(
    [
      count(exact(500), "home", "homes", undefined, on("homes planned")),
      count(exact(300), "home", "homes", undefined, on("homes planned, built"))
    ],
    ["For every ten homes planned, {} were built", "six", "five|seven|eight"]
  ),
  ofFacts(
    [count(exact(60), "seat", "seats", undefined, by("Women")), count(exact(150), "seat", "seats")],
    ["Women hold {} of the 150 seats", "60", "61|59|half|a third|three-fifths"]
  ),
  ofFacts(
    [adults(44, "2020", "Marn"), adults(41, "2019", "Marn")],
    ["Marn’s share {} to 44%", "rose|climbed|edged up|increased", "fell|dropped|slipped|declined|halved|doubled"],
    ["Marn’s share is 44%, {} from 41%", "up", "down"],
    ["Marn’s share rose by {}", "three points|3 points|3 percentage points", "two points|four points|3%"],
    ["In {} Marn’s share was 44%", "2020", "2019|2018|2021"],
    ["In 2019 Marn’s share was {}", "41%", "44%|42%|40%"],
    ["Marn’s share, 44%, is {} 41%", "", "less than|below"],
    ["Marn’s share rose from {}", "41% to 44%", "44% to 41%|41% to 45%|40% to 44%"]
  ),
  ofFacts(
    [adults(44, "2020", "Marn"), adults(41, "2020", "Osta")],
    ["{} has 44%", "Marn", "Osta"],
    ["Osta has {}", "41%", "44%"],
    ["Marn, at 44%, is {} Osta, at 41%", "above|ahead of", "below|behind"],
    ["Marn has 44% and Osta {}", "41%", "44%|42%"],
    ["{} have 44% and 41% respectively", "Marn and Osta", "Osta and Marn"],
    ["Marn is {} ahead of Osta", "three points|3 points", "two points|four points|3%"],
    ["Osta is {} behind Marn", "three points", "two points|four points"]
  ),
  ofFacts(
    [share(exact(27), "Power", "2024", on("solar")), share(exact(31), "Power", "2024", on("wind"))],
    ["Solar makes 27% and wind 31%, together {}", "58%", "57%|59%|60%|58"],
    ["Solar makes 27% and wind 31%, a gap of {}", "four points|4 points", "three points|five points|4%"],
    ["Solar makes 27% and wind 31%; the other {} is of coal", "42%", "41%|43%|58%"]
  ),
  ofFacts(
    [gbp(exact(141), undefined, on("rise in the bill"))],
    ["The bill rises by £141 a year, or {} a month", "£11.75", "£11.74|£11.76|£12.75|£1.75"]
  ),
  ofFacts(
    [
      count(exact(1000), "place", "places", undefined, {...by("Marn’s jails"), ...on("places built for")}),
      count(exact(1200), "place", "places", undefined, {...by("Marn’s jails"), ...on("places taken")})
    ],
    ["Marn’s jails have {} more places taken than they were built for", "200", "199|201"]
  ),
  ofFacts(
    [happened("The flood", "2020-03-01"), happened("The strike", "2020-06-15")],
    [
      "The strike began {} after the flood",
      "three months|106 days|15 weeks",
      "two months|five months|105 days|107 days|three weeks"
    ],
    ["The flood came on {} March 2020", "1", "2|3|11"],
    ["The strike came {} the flood", "after", "before"],
    ["The strike began in {} 2020", "June", "May|July"]
  )
];

/** What the rows of a table come to. */
const ofRows: readonly Fillings[] = [
  ofTable(
    tableCharts.power,
    ["Wind and gas together make {} of the power", "61%|more than half", "60%|62%|two-thirds|three-quarters|a third"],
    [
      "Wind, gas and nuclear together make {} of the power",
      "79%|nearly four-fifths|more than three-quarters",
      "78%|80%|61%|half|two-thirds"
    ],
    ["The three largest sources make {} of the power", "79%", "61%|88%|78%|80%"],
    ["The two smallest sources make {} of the power", "21%", "30%|20%|22%"],
    ["Nuclear plants make {} as much power as coal", "twice", "half|three times|four times"],
    ["Coal makes {} as much power as nuclear", "", "twice|a third|a quarter"],
    [
      "Wind makes {} as much power as solar",
      "nearly three times|more than twice",
      "twice|four times|half|more than three times"
    ],
    ["Wind makes {} more power than coal", "25 points", "24 points|26 points|34 points"],
    ["Gas is the {} largest source of power", "second", "third|fourth|fifth"],
    ["Solar is the {} smallest source of power", "second", "third|fourth"],
    ["Nuclear comes {}", "third", "second|fourth|last"],
    ["{} is the largest source of power", "Wind", "Gas|Coal|Solar|Nuclear"],
    ["{} is the smallest source of power", "Coal", "Wind|Gas|Solar"],
    ["{} makes more power than nuclear", "Gas|Wind", "Solar|Coal"],
    ["{} makes less power than solar", "Coal", "Wind|Gas|Nuclear"],
    ["{} of the five sources make more than 15%", "Three", "Two|Four|Five|One"],
    ["Wind makes {} of the power", "34%|a third|more than a third", "33%|35%|a quarter|half|27%"],
    ["Every source makes more than {}", "", "9%|10%|34%"]
  ),
  ofTable(
    tableCharts.turnout,
    ["Turnout rose by {} in the Capital", "nine points|9 points", "eight points|ten points|9%|19 points"],
    ["Turnout fell by {} in the South", "six points", "five points|seven points|6%"],
    ["Turnout rose in {} of the five regions", "three", "two|four|five|one"],
    ["Turnout fell in {} of the five regions", "one", "two|three|four"],
    ["Turnout {} in the North", "rose|increased|climbed", "fell|dropped|stood still|halved"],
    ["Turnout {} in the South", "fell|dropped", "rose|increased|stood still"],
    ["Turnout {} in the East", "stood still|was unchanged", "rose|fell"],
    ["The Capital has gone from third to {}", "first", "second|fourth"],
    ["In 2019 turnout was highest in the {}", "South", "North|East|West|Capital"],
    ["In 2024 turnout was lowest in the {}", "East", "North|South|West|Capital"],
    ["In 2024 turnout was above {} in the West and the Capital", "70%", "75%|74%|80%"],
    ["Turnout topped {} in the West and the Capital, but not in the North", "70%", "60%|76%"],
    ["{} of the five regions voted more than in 2019", "Three", "Two|Four|Five"],
    ["Turnout in the North rose from {}", "61% to 68%", "68% to 61%|61% to 69%|60% to 68%|72% to 66%"],
    ["The gap between the West and the East {}", "widened", "narrowed|shrank|closed"],
    ["The West votes {} than the East", "more", "less"],
    ["Turnout rose everywhere but in the {}", "", "North|West|Capital"],
    ["{} region saw turnout fall", "One", "No|Every"]
  ),
  ofTable(
    tableCharts.births,
    ["Births fell by {} between 2015 and 2024", "305|a quarter", "304|306|a third|24%|26%|half|a fifth"],
    ["Births have fallen for {} years in a row", "three", "two|four|five|nine"],
    ["Births rose in {} of the nine years", "one", "two|three|eight"],
    ["Births fell to {} in 2024", "905", "904|906|930|1,210"],
    ["There were {} fewer births than a year before", "25", "24|26|50|305"],
    ["Births fell from {} in 2023 to 905 in 2024", "930", "931|980|905"],
    ["Births in {} were the fewest", "2024", ""],
    ["Births in {} were the most", "2015", ""],
    ["Births {} in 2021", "rose", "fell|halved|stood still"],
    ["Births {} in 2023", "fell", "rose|doubled"],
    ["There were {} births in 2020", "1,010", "1,011|1,009|1,065|1,090"],
    ["Births were below {} for the first time in 2022", "1,000", "900|1,100"],
    ["Births have {} since 2015", "fallen", "risen|doubled|halved"],
    ["There were fewer births in {} than in 2020", "2022|2023|2024", "2015|2019|2021"]
  ),
  ofTable(
    tableCharts.rain,
    ["Lund gets {} more rain than Vell", "207 mm|207 millimetres", "206 mm|208 mm|640 mm"],
    ["Lund gets {} less rain than Osta", "172 mm", "171 mm|173 mm|640 mm"],
    ["Osta gets {} as much rain as Marn", "more than twice|about twice", "half|three times|more than three times"],
    ["Lund is the {} wettest town", "", "third|first|fourth"],
    ["{} is the driest town", "Marn", "Osta|Lund|Vell"],
    ["It rains {} in Osta than in Lund", "more", "less"],
    ["{} towns get more than 500 mm of rain", "Two", "Three|One|Four"],
    ["{} of the four towns get more than 500 mm", "Two|Half", "Three|One|All"],
    ["Osta gets {} mm of rain", "812", "811|813|640"],
    ["Vell, with {} mm, gets less rain than Lund", "433", "640|390|432"]
  ),
  ofTable(
    tableCharts.bills,
    ["Bills in Osta rose from {}", "€61 to €92", "€92 to €61|€61 to €93|€110 to €83"],
    ["Bills in Osta are up by {} since 2019", "€31|half", "€30|€32|a third|49%|53%|31%"],
    ["Bills in Vell fell by {} since 2019", "€27|a quarter", "€26|€28|half|a third"],
    ["Households in Lund pay {} a month", "€75", "€92|€83|€76"],
    ["In {} households in Osta paid the most", "2024|2023", "2019|2020|2021"],
    ["Bills in Osta peaked in {}", "2023", "2024|2022|2019"],
    ["Bills in Osta peaked at {}", "€97", "€96|€98"],
    ["Bills in Vell have fallen for {} years in a row", "five", "four|three"],
    ["Osta’s households pay {} more than Lund’s", "€17", "€16|€18|€92"],
    ["Bills in Osta are the highest since {}", "", "2019|2020"],
    ["The gap between Osta and Lund has {} since 2019", "widened", "narrowed|closed"],
    ["Bills in Osta are higher than in {}", "Lund|Vell|2019", "2023"],
    ["Bills in Vell fell in {} of five years", "", "four|three|none"]
  ),
  ofTable(
    tableCharts.schools,
    ["A class in Arle has {} pupils", "29", "28|30|58|18"],
    ["In Finn {} of pupils pass the exam", "78%|more than three-quarters", "77%|79%|58%|half"],
    ["{} has the smallest classes", "Finn", "Arle|Brom|Esk"],
    ["Classes in Arle have {} more pupils than in Finn", "11|eleven", "10|12|29"],
    ["In {} of the six towns classes have more than 22 pupils", "three", "two|four|five|six"],
    ["In {} of the six towns fewer than 65% pass", "two", "one|three|four"]
  ),
  ofTable(
    tableCharts.thefts,
    ["At night {} bicycles were stolen in the Harbour", "", "63|65|40|30"],
    ["{} thefts were counted in the Market in the afternoon", "71", "70|72|64|14"],
    ["Thefts in the Harbour were highest {}", "at night", ""],
    ["In the {} thefts were highest in the afternoon", "Market|Abbey", ""]
  ),
  ofTable(
    tableCharts.roads,
    ["Deaths on highways rose from {}", "13 to 25", "25 to 13|13 to 24|9 to 12"],
    ["In 2021 {} people died on highways", "25", "24|26|12|13"],
    ["Deaths on highways {} in a year", "nearly doubled", "tripled|halved|fell"],
    ["In 2021 highways had {} as many deaths as county roads", "more than twice", "three times|half"],
    ["Deaths fell on {} in 2021", "city streets", "highways|county roads"]
  )
];

const parts = (text: string) => text.split("|").filter((each) => each !== "");

/** Sentences whose gap is right on one side of a condition, and wrong on the other. */
export const filledSentences: readonly FilledSentence[] = [
  ...hedged,
  ...printed,
  ...reckoned,
  ...ofRows,
  ...closeFillings,
  ...closeFillingsOfRows
].flatMap(({evidence, deck, sentences}) =>
  sentences.map(([text, right, wrong]) => ({
    alone: {part: "note", text, deck, evidence},
    right: parts(right),
    wrong: parts(wrong)
  }))
);
