import {freshTexts} from "./freshTexts.js";
import {
  degreesIn,
  measureIn,
  moneyIn,
  percentagePoints,
  percentChange,
  ratePer
} from "../../../src/facts/unit/measure.js";
import {about, atLeast, atMost, exact, lessThan, moreThan, range, withMargin} from "../../../src/facts/quantity.js";
import {eur as euros, of, share, count, time, names, type RightText} from "./factsOf.js";

/** The texts, by kind. */
export const rightTexts: Readonly<Record<string, readonly RightText[]>> = {
  nearly: [
    ["tableChart", "note", "Patients wait almost six weeks in Harrow", [time(lessThan(6), "week")]],
    ["bars", "note", "Nearly 6,000 people left", [count(lessThan(6000), "person", "people")]]
  ],
  money: [
    ["bars", "note", "The bridge cost €1.5-million", [euros(exact(1_500_000, {significant: 2}))]],
    ["columns", "note", "The town paid €1.5m for the new ferry", [euros(exact(1_500_000, {significant: 2}))]],
    ["area", "note", "A loan of €1,500,000 paid for the cables", [euros(exact(1_500_000))]],
    ["statPanel", "note", "Marn sold bonds worth €2.3bn", [euros(exact(2_300_000_000, {significant: 2}))]],
    ["waterfall", "note", "The deficit was £2.3 billion", [of(exact(2_300_000_000, {significant: 2}), moneyIn("GBP"))]],
    ["tableChart", "note", "A stamp costs 95p", [of(exact(0.95, 2), moneyIn("GBP"))]],
    ["line", "note", "A loaf that cost US$4.50 is the measure", [of(exact(4.5, 2), moneyIn("USD"))]],
    ["bars", "note", "The fine is €300 or €500", [euros(exact(300)), euros(exact(500))]],
    ["scatter", "note", "Most households keep between €300 and €500", [euros(range(300, 500))]],
    ["waterfall", "note", "Heads of households pay €300 to €500 each", [euros(range(300, 500))]],
    ["facets", "note", "The subsidy was cut by half a million euros", [euros(exact(500_000, {significant: 1}))]],
    ["shareBar", "note", "The mill lost a quarter of a million euros", [euros(exact(250_000, {significant: 2}))]],
    ["bars", "note", "The fund holds EUR 12 million", [euros(exact(12_000_000, {significant: 2}))]],
    ["regionMap", "note", "The grant: 1.5 million euros", [euros(exact(1_500_000, {significant: 2}))]],
    [
      "dotRange",
      "note",
      "The least wage, €12.50 an hour, is paid to both",
      [euros(exact(12.5, 2), undefined, {topic: "least wage for an hour"})]
    ]
  ],
  shares: [
    ["slope", "note", "Some 23 per cent of those who look are under age", [share(about(23), "Those who look")]],
    ["slope", "note", "Twenty-three percent of the young look for work", [share(exact(23), "The young")]],
    ["slope", "note", "In Marn 23pc of the young look for work", [share(exact(23), "The young")]],
    ["stackedBars", "note", "Just under a quarter (23%) voted by post", [share(exact(23), "Valid votes")]],
    [
      "stackedBars",
      "note",
      "Turnout rose 3 percentage points, from 20% to 23%",
      [of(exact(3), percentagePoints), share(exact(20), "Voters", "2020"), share(exact(23), "Voters", "2024")]
    ],
    [
      "stackedBars",
      "note",
      "The share rose by 15%, from 20% to 23%",
      [of(exact(15), percentChange), share(exact(20), "Voters", "2020"), share(exact(23), "Voters", "2024")]
    ],
    ["seats", "note", "One in five members is a woman", [share(exact(20), "The members")]],
    ["seats", "note", "Four out of five members are men", [share(exact(80), "The members")]],
    ["seats", "note", "Two-fifths of members are new", [share(exact(40), "The members")]],
    ["shareGrid", "note", "Half of 1% is lost on the way to the mill", [share(exact(0.5, 1), "The harvest")]],
    ["shareGrid", "note", "About ½ of the loss is to mice", [share(about(50), "The loss")]],
    ["shareBar", "note", "A third (33%) of the bread is rye", [share(exact(33), "The bread")]],
    ["histogram", "note", "Nearly all schools (97%) answered", [share(exact(97), "The schools")]],
    ["strip", "note", "A majority of pupils, 54%, live nearby", [share(exact(54), "The pupils")]],
    ["strip", "note", "Fewer than half of pupils, 46%, come by bus", [share(exact(46), "The pupils")]],
    ["histogram", "note", "Three quarters of schools have a library", [share(exact(75), "The schools")]],
    ["stackedBars", "note", "Percentages may not add up to 100 because of rounding", []],
    ["stackedBars", "note", "Shares do not sum to 100% because of rounding", []],
    ["line", "note", "2015 = 100", []],
    ["line", "deck", "Index of consumer prices, 2015 = 100", []],
    ["histogram", "note", "Of 100 pupils, 23 walk", [share(exact(23), "The pupils")]]
  ],
  counts: [
    [
      "unitCount",
      "note",
      "More than 6,000 (six thousand) harvesters came in the best year",
      [count(moreThan(6000), "harvester", "harvesters", undefined, {topic: "harvesters of the best year"})]
    ],
    [
      "unitCount",
      "note",
      "Half a million tourists watched",
      [count(exact(500_000, {significant: 1}), "tourist", "tourists")]
    ],
    ["tileMap", "note", "Two dozen regions were asked", [count(exact(24), "region", "regions")]],
    ["tileMap", "note", "Half a dozen of the regions are islands", [count(exact(6), "region", "regions")]],
    [
      "regionMap",
      "note",
      "12 of the 40 towns did not answer",
      [count(exact(12), "town", "towns"), count(exact(40), "town", "towns")]
    ],
    [
      "groupedBars",
      "note",
      "300 or 500 flats, by the plan that is taken",
      [count(exact(300), "flat", "flats"), count(exact(500), "flat", "flats")]
    ],
    ["groupedBars", "note", "Some 300–500 flats are empty", [count(range(300, 500), "flat", "flats")]],
    ["columns", "note", "Up to 40 ships wait outside the harbour", [count(atMost(40), "ship", "ships")]],
    ["columns", "note", "As many as 40 ships wait outside", [count(atMost(40), "ship", "ships")]],
    ["columns", "note", "Upwards of 40 ships wait outside", [count(moreThan(40), "ship", "ships")]],
    ["columns", "note", "At least a dozen ships were sent away", [count(atLeast(12), "ship", "ships")]],
    [
      "columns",
      "note",
      "There were 40 ships, 12 of them tankers",
      [count(exact(40), "ship", "ships"), count(exact(12), "tanker", "tankers")]
    ],
    [
      "scatter",
      "note",
      "Quell has 1.2 million people",
      [count(exact(1_200_000, {significant: 2}), "person", "people")]
    ],
    [
      "scatter",
      "note",
      "Quell has 1.2m inhabitants",
      [count(exact(1_200_000, {significant: 2}), "inhabitant", "inhabitants")]
    ],
    [
      "strip",
      "note",
      "The survey of 1,012 parents has a margin of error of 3 points",
      [count(exact(1012), "parent", "parents"), of(exact(3), percentagePoints, undefined, {topic: "margin of error"})]
    ],
    [
      "strip",
      "note",
      "Satisfied: 44% of parents, plus or minus 3 points",
      [share(withMargin(44, 3, {confidence: 95}), "The parents")]
    ],
    [
      "twoWholes",
      "note",
      "Wheat worth two ships a week is left out",
      [count(exact(2), "ship", "ships", undefined, {topic: "ships in a week"})]
    ],
    ["statPanel", "note", "Some 12,345 sacks are in store", [count(exact(12_345), "sack", "sacks")]],
    ["statPanel", "note", "The mill has no fewer than 40 workers", [count(atLeast(40), "worker", "workers")]],
    ["waterfall", "note", "Nobody counted the clerks", []]
  ],
  "times and dates": [
    ["eventTimeline", "note", "The piers took three-and-a-half weeks", [time(exact(3.5, 1), "week")]],
    ["eventTimeline", "note", "It took two and a half years", [time(exact(2.5, 1), "year")]],
    ["eventTimeline", "note", "It took a year and a half", [time(exact(1.5, 1), "year")]],
    ["eventTimeline", "note", "A three-day strike came first", [time(exact(3), "day")]],
    ["eventTimeline", "note", "A 24-hour strike came first", [count(exact(24), "hour", "hours")]],
    ["tableChart", "note", "Most wait 10 to 15 minutes at the desk", [count(range(10, 15), "minute", "minutes")]],
    ["tableChart", "note", "After a 10- to 15-minute talk patients wait", [count(range(10, 15), "minute", "minutes")]],
    ["tableChart", "note", "Desks open at 7.30am and close at 8 p.m.", names("7.30am", "8 p.m.")],
    ["seats", "note", "Counted until 20:00 on polling day", names("20:00")],
    ["seats", "note", "The council sits at 9 o’clock", names("9 o’clock")],
    ["columns", "note", "The harbour was dredged in the 1990s", names("the 1990s")],
    ["columns", "note", "Since the mid-1990s ships have been larger", names("mid-1990s")],
    [
      "waterfall",
      "note",
      "Spending in the fiscal year 2023–24",
      [euros(exact(800), "2023/2024"), ...names("fiscal year 2023–24")]
    ],
    ["waterfall", "note", "Budget year FY2024", names("FY2024")],
    ["bars", "note", "Rents on 3 May 2024", [count(exact(8), "town", "towns", "2024-05-03")]],
    ["bars", "note", "Rents as of May 3, 2024", [count(exact(8), "town", "towns", "2024-05-03")]],
    ["area", "note", "In the first quarter of 2024 power cost €90", [euros(exact(90), "2024-01/2024-03")]],
    ["area", "note", "In the second half of 2023 it cost €90", [euros(exact(90), "2023-07/2023-12")]],
    ["dotRange", "note", "Among 16- to 24-year-olds the gap is smallest", names("16- to 24-year-olds")],
    ["dotRange", "note", "People aged 16–64; over-65s are left out", names("aged 16–64", "over-65s")],
    ["histogram", "note", "The school year 2023/24", [count(exact(40), "school", "schools", "2023/2024")]]
  ],
  "units and scales": [
    [
      "area",
      "note",
      "Lines lose 3 terawatt-hours a year",
      [of(exact(3), measureIn("terawatt hour", "terawatt hours", {symbol: "TWh"}))]
    ],
    [
      "facets",
      "note",
      "Homes take 12 TWh",
      [of(exact(12), measureIn("terawatt hour", "terawatt hours", {symbol: "TWh"}))]
    ],
    ["regionMap", "note", "The winter was cold, at −4 °C", [of(exact(-4), degreesIn("C"))]],
    ["tileMap", "note", "It was 4 degrees below zero", [of(exact(-4), degreesIn("C"))]],
    ["tileMap", "note", "It was minus 4C on the moor", [of(exact(-4), degreesIn("C"))]],
    [
      "scatter",
      "note",
      "There were 12.3 deaths for every 1,000 people",
      [of(exact(12.3, 1), ratePer(1000, "people", {one: "death", many: "deaths"}))]
    ],
    [
      "scatter",
      "note",
      "12.3 deaths per thousand people, as in the year before",
      [of(exact(12.3, 1), ratePer(1000, "people", {one: "death", many: "deaths"}))]
    ],
    [
      "groupedBars",
      "note",
      "The plot is 3.5 km long",
      [of(exact(3.5, 1), measureIn("kilometre", "kilometres", {symbol: "km"}))]
    ],
    [
      "groupedBars",
      "note",
      "A three-kilometre road leads there",
      [of(exact(3), measureIn("kilometre", "kilometres", {symbol: "km"}))]
    ],
    [
      "eventTimeline",
      "note",
      "The 400-metre bridge has two lanes",
      [of(exact(400), measureIn("metre", "metres", {symbol: "m"})), count(exact(2), "lane", "lanes")]
    ],
    ["twoWholes", "note", "A sack holds 50kg", [of(exact(50), measureIn("kilogram", "kilograms", {symbol: "kg"}))]],
    ["line", "note", "Prices grew by 3%", [of(exact(3), percentChange)]],
    ["line", "note", "Prices slipped 12 per cent", [of(exact(-12), percentChange)]],
    ["line", "note", "A 12% drop in the last year", [of(exact(-12), percentChange)]],
    ["line", "note", "Prices were 3% higher than a year before", [of(exact(3), percentChange)]]
  ],
  "names in figures": [
    [
      "seats",
      "note",
      "Under Article 5(2) of the charter; Section 230 does not apply",
      names("Article 5(2)", "Section 230")
    ],
    [
      "statPanel",
      "note",
      "Regulation (EU) 2016/679 and Directive 95/46/EC",
      names("Regulation (EU) 2016/679", "Directive 95/46/EC")
    ],
    ["statPanel", "note", "Made with Python 3.12 on Windows 11", names("Python 3.12", "Windows 11")],
    [
      "bars",
      "note",
      "Rent Office, 10 Harbour Street; call 0800 123 456",
      names("10 Harbour Street", "call 0800 123 456")
    ],
    ["bars", "note", "The flat at 221B Baker Street is left out", names("221B Baker Street")],
    ["facets", "note", "Panels are drawn at 16:9", names("16:9")],
    ["seats", "note", "On that day Marn won 3–2 against Quell", names("won 3–2")],
    ["shareBar", "note", "H5N1 closed mills; PM2.5 and NO₂ are not counted", names("H5N1", "PM2.5", "NO₂")],
    ["line", "note", "The FTSE 100 and the S&P 500 are not consumer prices", names("FTSE 100", "S&P 500")],
    ["slope", "note", "Covid-19 closed the M25 and the A8", names("Covid-19", "M25", "A8")],
    ["twoWholes", "note", "COP28 and Horizon 2020 did not change it", names("COP28", "Horizon 2020")],
    ["unitCount", "note", "Formula 1 fans and Blink-182 are not among them", names("Formula 1", "Blink-182")],
    ["dotRange", "note", "Figure 2 and Table 4a of the report, page 17", names("Figure 2", "Table 4a", "page 17")],
    ["columns", "note", "B-52s and MiG-29s flew over the harbour", names("B-52s", "MiG-29s")],
    ["strip", "note", "School No. 10 is closed", names("School No. 10")]
  ],
  "more of money and measures": [
    ["bars", "note", "Deposits of $2,500-plus are common", [of(atLeast(2500), moneyIn("USD"))]],
    ["bars", "note", "Rents were frozen at €640 apiece", [euros(exact(640))]],
    ["waterfall", "note", "The town owes a record €12.4m", [euros(exact(12_400_000, {significant: 3}))]],
    ["waterfall", "note", "Some €3-4 million was saved", [euros(range(3_000_000, 4_000_000))]],
    ["waterfall", "note", "Savings of three to four million euros", [euros(range(3_000_000, 4_000_000))]],
    ["columns", "note", "A fee of €0.75 is due for each tonne", [euros(exact(0.75, 2))]],
    ["columns", "note", "75 cents a tonne is the fee", [euros(exact(0.75, 2), undefined, {topic: "fee a tonne"})]],
    ["tableChart", "note", "A nurse earns 2.5 million yen", [of(exact(2_500_000, {significant: 2}), moneyIn("JPY"))]],
    ["tableChart", "note", "A nurse earns ¥2.5m", [of(exact(2_500_000, {significant: 2}), moneyIn("JPY"))]],
    [
      "scatter",
      "note",
      "Incomes rose $1.2 trillion in all",
      [of(exact(1_200_000_000_000, {significant: 2}), moneyIn("USD"))]
    ],
    [
      "groupedBars",
      "note",
      "Homes of 45 sq m or more",
      [of(atLeast(45), measureIn("square metre", "square metres", {symbol: "sq m"}))]
    ],
    [
      "groupedBars",
      "note",
      "The site covers 2.4ha",
      [of(exact(2.4, 1), measureIn("hectare", "hectares", {symbol: "ha"}))]
    ],
    [
      "area",
      "note",
      "The plant has a 1.2-gigawatt reactor",
      [of(exact(1.2, 1), measureIn("gigawatt", "gigawatts", {symbol: "GW"}))]
    ],
    [
      "area",
      "note",
      "Its 1.2GW reactor is closed",
      [of(exact(1.2, 1), measureIn("gigawatt", "gigawatts", {symbol: "GW"}))]
    ],
    ["regionMap", "note", "Temperatures of up to 31°C", [of(atMost(31), degreesIn("C"))]],
    ["regionMap", "note", "It reached 31 degrees in the shade", [of(exact(31), degreesIn("C"))]],
    [
      "tileMap",
      "note",
      "The wind blew at 90 km/h",
      [of(exact(90), measureIn("kilometre per hour", "kilometres per hour", {symbol: "km/h"}))]
    ],
    [
      "tileMap",
      "note",
      "The wind blew at ninety kilometres per hour",
      [of(exact(90), measureIn("kilometre per hour", "kilometres per hour", {symbol: "km/h"}))]
    ],
    ["eventTimeline", "note", "The bridge is 1.4 miles long", [of(exact(1.4, 1), measureIn("mile", "miles"))]]
  ],
  "more of shares and changes": [
    ["stackedBars", "note", "Two thirds of voters came", [share(exact(66.7, 1), "Voters")]],
    ["stackedBars", "note", "More than nine in ten votes were valid (93%)", [share(exact(93), "Votes")]],
    ["stackedBars", "note", "One vote in twelve was blank", [share(exact(8.3, 1), "Votes")]],
    ["slope", "note", "Roughly one in three who look is under age", [share(exact(33), "Those who look")]],
    ["slope", "note", "It was 4.5 points lower than before", [of(exact(-4.5, 1), percentagePoints)]],
    ["slope", "note", "A gap of 4.5 percentage points", [of(exact(4.5, 1), percentagePoints)]],
    ["slope", "note", "The gap narrowed by 4.5 points", [of(exact(-4.5, 1), percentagePoints)]],
    ["line", "note", "Inflation of 3.0%", [of(exact(3, 1), percentChange)]],
    ["line", "note", "Inflation eased to 3 per cent", [of(exact(3), percentChange)]],
    ["line", "note", "Prices more than doubled, rising 115%", [of(exact(115), percentChange)]],
    ["line", "note", "Prices fell by a fifth", [of(exact(-20), percentChange)]],
    ["area", "note", "Output halved", [of(exact(-50), percentChange)]],
    ["seats", "note", "Turnout was 61.5 percent", [share(exact(61.5, 1), "Voters")]],
    ["seats", "note", "Turnout: 61.5%, the lowest since the war", [share(exact(61.5, 1), "Voters")]],
    ["shareBar", "note", "Under 1% is thrown away", [share(lessThan(1), "The harvest")]],
    ["shareBar", "note", "Less than one percent is thrown away", [share(lessThan(1), "The harvest")]],
    ["shareGrid", "note", "Between a fifth and a quarter is rye", [share(range(20, 25), "The bread")]],
    ["shareGrid", "note", "From 20% to 25% is rye", [share(range(20, 25), "The bread")]],
    ["shareGrid", "note", "At 0.5%, losses to mice are small", [share(exact(0.5, 1), "The harvest")]]
  ],
  "more of counts and times": [
    [
      "unitCount",
      "note",
      "Over a thousand harvesters came, say the farmers",
      [count(moreThan(1000), "harvester", "harvesters", undefined, {topic: "farmers say"})]
    ],
    ["unitCount", "note", "Hands were short: 230 were missing", [count(exact(230), "hand", "hands")]],
    ["strip", "note", "Four schools did not answer", [count(exact(4), "school", "schools")]],
    [
      "strip",
      "note",
      "Of the 42 schools, four did not answer",
      [count(exact(42), "school", "schools"), count(exact(4), "school", "schools")]
    ],
    ["histogram", "note", "No school has fewer than 90 pupils", [count(atLeast(90), "pupil", "pupils")]],
    ["histogram", "note", "Classes have 25 or fewer children", [count(atMost(25), "child", "children")]],
    [
      "columns",
      "note",
      "410 ships (down from 978)",
      [count(exact(410), "ship", "ships", "2021"), count(exact(978), "ship", "ships", "2019")]
    ],
    ["columns", "note", "The storm of the century cost two weeks", [time(exact(2), "week")]],
    [
      "dotRange",
      "note",
      "Women work 32 hours, men 39",
      [count(exact(32), "hour", "hours"), count(exact(39), "hour", "hours")]
    ],
    ["dotRange", "note", "A 35-hour week is the rule", [count(exact(35), "hour", "hours")]],
    ["eventTimeline", "note", "Nine months late", [time(exact(9), "month")]],
    ["eventTimeline", "note", "After an 18-month delay it opened", [time(exact(18), "month")]],
    ["eventTimeline", "note", "In the early hours of the next day", []],
    ["tableChart", "note", "Waits of six weeks plus", [time(atLeast(6), "week")]],
    ["tableChart", "note", "Open 24/7; call 112", names("24/7", "call 112")],
    ["tableChart", "note", "On Monday to Friday, 9am–5pm", names("9am–5pm")],
    ["facets", "note", "The third panel has a gap in the 2010s", names("the 2010s")],
    ["facets", "note", "All three panels share one scale", []]
  ],
  "more of names and idioms": [
    ["bars", "note", "Vinting comes last, Harrow second to last", []],
    ["bars", "note", "Sallow comes second", []],
    ["bars", "note", "Two-up, two-down houses are left out", []],
    ["line", "note", "First-past-the-post is not meant, nor the Big Four banks", names("Big Four")],
    ["line", "note", "For the umpteenth time, phones are cheaper", []],
    ["seats", "note", "The two-thirds rule does not apply", names("two-thirds rule")],
    [
      "seats",
      "note",
      "The First Past the Post Act 1983, s. 4(1)(b)",
      names("First Past the Post Act 1983, s. 4(1)(b)")
    ],
    ["slope", "note", "Those on zero-hours contracts count once", []],
    ["scatter", "note", "Size is one thing, wealth another", []],
    ["waterfall", "note", "One-off costs and double counting are left out", []],
    ["twoWholes", "note", "The two bars stand for one and the same wheat", []],
    ["shareGrids", "note", "Three grids, one price", []],
    ["statPanel", "note", "Per se, one cannot add the three up", []],
    ["regionMap", "note", "Map: EPSG:3857; data: CC BY 4.0", names("EPSG:3857", "CC BY 4.0")],
    ["regionMap", "note", "Second-tier towns are hatched", []],
    ["tileMap", "note", "Each tile is one region", []],
    ["histogram", "note", "Half of the schools have fewer pupils, half have more", []],
    ["groupedBars", "note", "Built in the first phase; the second is planned", []],
    ["stackedBars", "note", "Each bar is one town; all add up to a hundred percent", []],
    ["unitCount", "note", "Many hands make light work, and two heads are better than one", []]
  ],
  "idioms and scripts": [
    ["bars", "note", "At the eleventh hour the talks went back to square one", []],
    ["columns", "note", "Six of one and half a dozen of the other, said the master", []],
    ["line", "note", "A double-dip recession and triple-A bonds", []],
    ["seats", "note", "Third time lucky, said one of the Farmers", []],
    ["slope", "note", "Once in a lifetime, twice in a row", []],
    ["scatter", "note", "One size does not fit all; two’s company", []],
    ["area", "note", "Single-use plastics, multi-storey car parks", []],
    ["shareBar", "note", "The lion’s share of the bread, 54%, is white", [share(exact(54), "The bread")]],
    ["histogram", "note", "One-teacher schools and two-storey buildings count, too", []],
    ["tableChart", "note", "Second opinions and first aid are not counted", []],
    ["waterfall", "note", "Zero hour, ground zero, zero tolerance", []],
    ["dotRange", "note", "A one-in-a-million chance is not meant", []],
    ["groupedBars", "note", "One-bedroom flats and two-bed homes alike", []],
    ["regionMap", "note", "Αθήνα, Москва, Ørsted and İzmir are not in Marn", []],
    ["tileMap", "note", "São Tomé, Łódź and Nuuk: naïve façades", []],
    ["stackedBars", "note", "Households of four or more", []],
    ["statPanel", "headline", "The harvest, one more time", []],
    ["shareGrids", "note", "All three grids are wholes of their own", []],
    ["facets", "headline", "Coal is second to none no more", []],
    ["eventTimeline", "headline", "Twice delayed, the bridge is open at last", []]
  ],
  "texts of editors who had not seen the rules": freshTexts
};
