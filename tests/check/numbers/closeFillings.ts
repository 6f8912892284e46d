import {exact, range} from "../../../src/facts/quantity.js";
import {
  by,
  change,
  count,
  eur,
  forecast,
  gbp,
  happened,
  index,
  on,
  rate,
  type RightText,
  share,
  time
} from "../../faults/right/factsOf.js";
import {tableCharts} from "../../faults/right/tables.js";
import {type Fillings, ofFacts, ofTable, withColumn} from "./fillingsOf.js";

const party = (whose: string, value: number) => count(exact(value), "seat", "seats", "2024", {...by(whose), ...on("seats won")}); // prettier-ignore
const parties: RightText[3] = [party("Left", 150), party("Greens", 40), party("Right", 160)];
const needed = count(exact(201), "seat", "seats", "2024", on("seats needed for a majority"));
const residents = (what: string, value: number) => share(exact(value), "Residents", "2024", on(what));
const power = (whose: string, value: number) => share(exact(value, 1), "Power", "2024", {...by(whose), ...on("power")});
const strikes = (value: number, when: string) => count(exact(value), "strike", "strikes", when);
const wait = (whose: string, value: number) => time(exact(value), "week", "2024", {...by(whose), ...on("wait")});
const wage = (whose: string, value: number) => eur(exact(value, 2), "2024", {...by(whose), ...on("hourly wage")});
const jets = (value: number, when: string) => count(exact(value), "jet", "jets", when, on("jets sold"));
const books = (whose: string, value: number) => count(exact(value), "book", "books", "2024", {...by(whose), ...on("books sold")}); // prettier-ignore

/** Sentences about claims. */
export const closeFillings: readonly Fillings[] = [
  ofFacts(
    [index(exact(97.5, 1), "2019")],
    [
      "Output lies {}",
      "2.5% below its 2019 level|3% below its 2019 level|2% below its 2019 level",
      "4% below its 2019 level|1% below its 2019 level|2.4% below its 2019 level|2.6% below its 2019 level"
    ]
  ),
  ofFacts(
    [...parties, needed],
    ["The Left is {} seats short of a majority", "51", "50|52|26"],
    ["The Left and the Greens are {} seats short of a majority", "11", "10|12|51"]
  ),
  ofFacts(
    parties,
    ["The Left needs {} more seats for a majority", "26", "25|27|51"],
    ["The Left and the Greens together have {} seats", "190", "189|191|150|310"],
    ["{} hold a majority of the seats", "", "The Greens"],
    ["{} has the most seats", "The Right", "The Left|The Greens"],
    ["{} has the fewest seats", "The Greens", "The Left|The Right"],
    ["The Left won {} seats", "150", "160|40|151"],
    ["The Right won {} seats more than the Left", "10|ten", "9|11|160"],
    ["The Left comes {}", "second", "third"]
  ),
  ofFacts(
    [residents("residents who oppose the stadium", 48), residents("residents who support the stadium", 44)],
    ["{} residents oppose the stadium than support it", "More", "Fewer"],
    ["{} oppose the stadium", "48%|Nearly half", "44%|Half"]
  ),
  ofFacts(
    [residents("residents who oppose the bridge", 44), residents("residents who support the bridge", 44)],
    ["{} residents oppose the bridge than support it", "", "More|Fewer"]
  ),
  ofFacts(
    [count(exact(40), "ship", "ships", "2023"), count(exact(80), "ship", "ships", "2024")],
    ["Traffic {} from 40 to 80 ships", "doubled|rose", "tripled|halved|fell"],
    ["Traffic {} to 80 from 40 ships", "doubled|rose", "tripled|halved|fell"],
    ["Traffic grew {}, from 40 to 80 ships", "twofold", "threefold|fourfold"]
  ),
  ofFacts(
    [power("Wind", 34.2), power("Gas", 27.3), power("Coal", 38.5)],
    ["Wind and gas together make {} of power", "61.5%|62%|61%", "60%|61.4%|61.6%|63%"],
    ["Wind and coal together make {} of power", "72.7%|73%", "72%|72.6%|72.8%|74%"],
    ["Coal makes {} of power", "38.5%|more than a third", "38.4%|34.2%|half"]
  ),
  ofFacts(
    [happened("The flood", "2020-03-01"), happened("The strike", "2020-06-15")],
    ["The flood came {} before the strike", "three months|106 days", "two months|four months|105 days|107 days"],
    ["The flood came 106 days {} the strike", "before", "after"],
    ["The strike began 106 days {} the flood", "after", "before"],
    ["The flood and the strike were {} apart", "106 days|three months", "105 days|two months"]
  ),
  ofFacts(
    [
      strikes(8, "2023-07/2023-09"),
      strikes(5, "2023-01/2023-03"),
      strikes(6, "2023-04/2023-06"),
      strikes(9, "2023-10/2023-12")
    ],
    ["There were 8 strikes in the {} quarter of 2023", "third", ""],
    ["There were 5 strikes in the {} quarter of 2023", "first", ""],
    ["There were 6 strikes in the {} quarter of 2023", "second", ""],
    ["There were 9 strikes in the {} quarter of 2023", "fourth", ""],
    ["There were {} strikes in Q3 2023", "8", ""]
  ),
  ofFacts(
    [wait("Arle", 6), wait("Brom", 9), wait("Corv", 12)],
    ["Patients wait up to {}", "12 weeks", "9 weeks|11 weeks|13 weeks|6 weeks"],
    ["Patients wait at least {}", "six weeks", "9 weeks|five weeks|seven weeks"],
    ["Patients wait {} in Brom", "9 weeks|nine weeks", "6 weeks|12 weeks|nine days"],
    ["Patients wait {} longer in Corv than in Brom", "three weeks", "two weeks|four weeks"],
    ["Patients wait {} as long in Corv as in Arle", "twice", "three times|half"],
    ["Patients wait longest in {}", "Corv", "Arle|Brom"]
  ),
  ofFacts(
    [wage("Men", 10), wage("Women", 8.4)],
    ["For every euro men earn, women earn {}", "84 cents", "83 cents|85 cents|16 cents"],
    ["Women earn {} less than men", "€1.60", "€1.50|€1.70"],
    ["Women earn {} less an hour than men", "", "15%|17%|19%"]
  ),
  ofFacts(
    [books("Books", 500), books("E-books", 100)],
    ["Books outsell e-books by {} to one", "five", "four|six"],
    ["Books outsell e-books by {}", "400", "399|401"]
  ),
  ofFacts(
    [share(exact(12), "Adults", "2024"), share(exact(20), "Adults", "2014")],
    ["{} in every 100 adults smoke, down from 20", "12", "11|13|20"],
    ["12 in every 100 adults smoke, down from {}", "20", "19|21|12"],
    ["12% of adults smoke, {} from 20%", "down", "up"]
  ),
  ofFacts(
    [share(exact(17), "Budget", "2024", by("Fees")), share(exact(30), "Budget", "2024", by("Wages"))],
    ["Of every £10 spent, {} goes on fees", "£1.70", "£1.60|£1.80|£3"],
    ["Of every £100 spent, {} goes on wages", "£30", "£17|£29|£31"]
  ),
  ofFacts(
    [jets(119, "2024"), jets(121, "2021"), jets(118, "2019"), jets(124, "2018")],
    ["Sales of jets fell to 119, the lowest since {}", "2019", "2018"],
    ["In {} sales of jets were 121", "2021", ""],
    ["Sales of jets were {} in 2018", "124", "119|121|118|123"],
    ["Sales of jets fell by {} between 2018 and 2024", "five", "four|six|3"]
  ),
  ofFacts(
    [share(exact(69), "Marn’s imports of steel", "2016/2020")],
    ["In {} the share was 69%", "2016–20|2016–2020", "2015–20|2016–21|2018–20|2021"],
    ["69% of {}", "Marn’s imports of steel", ""]
  ),
  ofFacts(
    [count(exact(44), "ship", "ships", "1998")],
    ["In the {} some 44 ships called", "1990s", "1980s|2000s"],
    ["In {} some 44 ships called", "1998", "1997|1999|the 1970s"]
  ),
  ofFacts(
    [count(exact(950), "pupil", "pupils", "2024-03")],
    ["In {} there were 950 pupils", "March 2024|March", "April 2024|March 2023"]
  ),
  ofFacts(
    [count(exact(950), "pupil", "pupils", "2023/2024")],
    ["There were 950 pupils in {}", "2023–24|2023/24", "2022/23|2024/25|2022"]
  ),
  ofFacts(
    [happened("Minister visits Marn", "2023-07-13")],
    ["The minister came on {} July 2023", "13", "12|14|3"],
    ["The minister came on a {}", "Thursday", ""],
    ["The minister came in {} 2023", "July", "June|August"]
  ),
  ofFacts(
    [count(exact(6000), "cow", "cows")],
    ["Some 6,000 {} drowned", "cows", "pigs|euros|%"],
    ["{} drowned", "6,000 cows|Six thousand cows", "6,000%|60,000 cows|600 cows|6 cows|$6,000"]
  ),
  ofFacts(
    [rate(exact(12.3, 1), 1000, "people", "death", "deaths")],
    [
      "There were {}",
      "12.3 deaths per 1,000 people|12.3 deaths per thousand people|12.3 deaths for every 1,000 people",
      "12.3 deaths per 100 people|12.4 deaths per 1,000 people|12.3%|12.3 births per 1,000 people|12.3 deaths"
    ]
  ),
  ofFacts(
    [share(exact(25), "Marn’s gas stores")],
    ["Marn’s gas stores are {} full", "25%|a quarter", "75%|three-quarters|24%"]
  ),
  ofFacts(
    [share(exact(40), "Power", "2030", forecast)],
    ["In 2030 solar {} 40% of power", "will make|is forecast to make", ""]
  ),
  ofFacts(
    [change(exact(24), "2024", on("beef")), change(exact(20), "2024", on("butter"))],
    ["Beef is up by {}", "24%|nearly a quarter", "20%|a fifth|more than a quarter|25%"],
    ["Butter is up by {}", "20%|a fifth", "24%|a quarter|a sixth|19%"],
    ["Beef is {} by 24%", "up", "down"]
  ),
  ofFacts(
    [
      gbp(exact(151_900_000_000, 0), "2024", on("borrowing")),
      gbp(exact(14_600_000_000, 0), "2024", on("borrowing above forecast"))
    ],
    ["Marn borrowed £151.9bn, £14.6bn {} than forecast", "more", ""],
    ["Marn borrowed {} more than forecast", "£14.6bn", "£14.5bn|£14.7bn|£151.9bn"]
  ),
  ofFacts(
    [gbp(range(40, 75), "2024")],
    ["A ticket costs {}", "£40 to £75|between £40 and £75|£40–75", "£40|£75|£40 to £76|£39 to £75|€40 to €75"]
  )
];

const missing = withColumn(tableCharts.turnout, "after", [68, null, 58, 74, 75]);
const nothing = withColumn(tableCharts.power, "share", [34, 27, 0, null, 9]);

/** Sentences about rows, of some of which a number is missing. */
export const closeFillingsOfRows: readonly Fillings[] = [
  ofTable(
    tableCharts.bills,
    ["The gap between Osta and Lund has {}", "narrowed|widened", ""],
    ["The gap between Lund and Vell has {}", "narrowed", "widened"],
    ["Bills in Lund are the {}", "lowest", "highest"],
    ["Bills in Osta overtook those in Vell in {}", "2023", "2024"]
  ),
  ofTable(
    tableCharts.births,
    ["Births were above 1,000 in {} of the ten years", "", "six|eight"],
    ["Births were below 1,000 in {} of the ten years", "", "two|four"]
  ),
  ofTable(
    missing,
    ["Turnout has {} in the South", "", "doubled"],
    ["In 2024 turnout was highest in the {}", "Capital", "West|North|South"],
    ["Turnout topped {} in the West and the Capital", "70%", "75%|76%"],
    ["Turnout topped {} in the West and the South", "70%", "80%"],
    ["Turnout went up in {} of the five regions", "three", "two|five"],
    ["The South votes {} than the East", "more|less", ""]
  ),
  ofTable(
    nothing,
    ["Wind and gas together supply {} of the power", "61%|more than half", "60%|a third"],
    ["{} makes no power", "Nuclear", ""],
    ["{} makes the least power", "", "Wind|Gas"],
    ["Wind supplies {} more power than coal", "25 points", "24 points|26 points"]
  )
];
