import {type ChartOfTable, tableCharts} from "./tables.js";

/** A right headline of a chart of a table, and what a lying hand makes of it. */
export type TableText = readonly [chart: ChartOfTable, right: string, ...lies: string[]];

const of = (chart: ChartOfTable, ...texts: readonly (readonly [right: string, ...lies: string[]])[]): TableText[] =>
  texts.map((text) => [chart, ...text]);

/** Headlines of charts that have no claim but their table; a right one alone where no rule reads what a lie makes of it. */
export const tableTexts: readonly TableText[] = [
  ...of(
    tableCharts.bills,
    ["Bills in Osta have overtaken those in Vell", "Bills in Vell have overtaken those in Osta"],
    ["Power has become cheaper in Vell", "Power has become dearer in Vell"],
    ["Lund’s bills have hardly moved in five years", "Osta’s bills have hardly moved in five years"],
    ["Households in Osta now pay the most", "Households in Vell now pay the most"],
    ["Bills in Osta soared, and have since eased"],
    ["Vell, once the dearest of the three, is now second"],
    ["Nowhere did bills fall further than in Vell"],
    ["Vell’s bills have come down every year", "Osta’s bills have come down every year"],
    ["The highest bills are in Osta", "The highest bills are in Lund"],
    ["The highest bills were in Vell in 2019", "The highest bills were in Lund in 2019"],
    ["The town with the highest bill is Osta", "The town with the highest bill is Lund"],
    ["The cheapest town is Lund", "The cheapest town is Osta"],
    ["Osta had its dearest year in 2023", "Osta had its dearest year in 2021"],
    ["2023 had the highest bill in Osta", "2020 had the highest bill in Osta"],
    ["Bills in Osta are higher than in 2019", "Bills in Vell are higher than in 2019"],
    ["Households in Vell pay less than they did five years ago", "Households in Vell pay more than they did five years ago"], // prettier-ignore
    ["Osta’s bills are higher than two years ago", "Osta’s bills are lower than two years ago"],
    ["Households in Osta paid less in 2024 than in 2023", "Households in Osta paid more in 2024 than in 2023"]
  ),
  ...of(
    tableCharts.schools,
    ["The smaller the class, the more pupils pass", "The larger the class, the more pupils pass"],
    ["Finn has the smallest classes and the best results", "Arle has the smallest classes and the best results"],
    ["Pupils in Finn are the most likely to pass", "Pupils in Arle are the most likely to pass"],
    ["Classes are bigger in Arle than in Dorn", "Classes are smaller in Arle than in Dorn"],
    [
      "In Esk classes are smaller than in Dorn, but fewer pupils pass",
      "In Esk classes are smaller than in Dorn, and more pupils pass"
    ],
    ["Small classes go with good results"],
    ["Arle crams the most pupils into a classroom"]
  ),
  ...of(
    tableCharts.thefts,
    ["Thieves strike the Harbour at night"],
    ["At night most bicycles are stolen in the Harbour", "At night most bicycles are stolen in the Market"],
    ["The Market has the most thefts in the afternoon", "The Abbey has the most thefts in the morning"],
    ["Nights in the Harbour see more thefts than afternoons", "Afternoons in the Harbour see more thefts than nights"],
    ["The Abbey is safest at any hour", "The Market is safest at any hour"],
    ["The Harbour has the worst nights, the Market the worst afternoons"],
    ["Few bicycles are stolen in the Abbey", "Most bicycles are stolen in the Abbey"]
  ),
  ...of(
    tableCharts.power,
    ["Wind is now the largest source of power", "Gas is now the largest source of power"],
    [
      "Wind and gas together make more than half of the power",
      "Solar and coal together make more than half of the power"
    ],
    ["Coal comes last", "Nuclear comes last"],
    ["Nuclear plants make twice as much power as coal", "Nuclear plants make half as much power as coal"],
    ["No source has a majority", "Wind has a majority"],
    ["Solar makes more power than coal", "Solar makes less power than coal"],
    ["Gas makes as much as nuclear and coal together", "Gas makes more than wind and solar together"]
  ),
  ...of(
    tableCharts.turnout,
    ["Turnout rose in the Capital and fell in the South", "Turnout rose in the South and fell in the Capital"],
    ["The South alone saw turnout fall", "The East alone saw turnout fall"],
    ["Turnout in the East stood still", "Turnout in the West stood still"],
    ["The Capital has gone from third to first", "The North has gone from third to first"],
    ["The South led in 2019; the Capital leads now", "The Capital led in 2019; the South leads now"],
    ["Turnout grew most in the Capital", "Turnout grew most in the West"],
    ["The East votes least", "The Capital votes least"]
  ),
  ...of(
    tableCharts.births,
    ["Fewer and fewer babies in Corfu"],
    ["Births have fallen since 2015", "Births have risen since 2015"],
    ["Fewer babies were born in 2024 than in any year before", "More babies were born in 2024 than in any year before"],
    ["2021 was the only year in which births rose"],
    ["Births fell in 2022", "Births fell in 2021"],
    ["The fall in births is slowing", "The fall in births is gathering pace"],
    ["Births slump to a new low", "Births climb to a new high"],
    ["2015 had the most births", "2016 had the most births"],
    ["There were more births in 2015 than in 2024", "There were fewer births in 2015 than in 2024"],
    ["The most births were in 2015", "The most births were in 2016"],
    ["The fewest births came in 2024", "The fewest births came in 2020"],
    ["2024 saw the fewest births in Corfu", "2020 saw the fewest births in Corfu"]
  ),
  ...of(
    tableCharts.rain,
    ["It rains most in Osta", "It rains most in Marn"],
    ["Lund is wetter than Vell", "Lund is drier than Vell"],
    ["Marn is the driest town of the coast", "Lund is the driest town of the coast"],
    ["Vell gets about as much rain as Marn", "Osta gets about as much rain as Marn"],
    ["The wettest town is Osta", "The wettest town is Lund"],
    ["The least rain falls in Marn", "The least rain falls in Osta"]
  ),
  ...of(
    tableCharts.roads,
    ["Highways are the deadliest roads", "City streets are the deadliest roads", "Highways are the safest roads"],
    ["The deadliest roads are highways", "The deadliest roads are city streets"],
    ["Highways remain the deadliest roads", "City streets remain the deadliest roads"],
    [
      "Highways are the deadliest roads in Dell County",
      "City streets are the deadliest roads in Dell County",
      "County roads are the deadliest roads in Dell County"
    ],
    [
      "County roads are the second-deadliest roads",
      "City streets are the second-deadliest roads",
      "County roads are the second-hottest roads"
    ],
    ["2021 was the deadliest year on highways", "2020 was the deadliest year on highways"],
    ["Highways had their deadliest year in 2021", "Highways had their deadliest year in 2020"]
  ),
  ...of(
    tableCharts.ferriesThen,
    ["The Fjord route alone has won back its passengers of 2019", "No route has won back its passengers of 2019"],
    ["Every route but Fjord has lost passengers", "Every route has recovered"],
    [
      "Four of the five routes carry fewer passengers than before",
      "All five routes carry fewer passengers than before"
    ],
    ["Four routes have fewer passengers than before, one has more", "Two routes have fewer passengers than before, three have more"], // prettier-ignore
    ["Fjord is the one route to grow", "Delta is the one route to grow"],
    ["Fjord has overtaken Island as the second-busiest route", "Fjord has overtaken Cape as the busiest route"],
    ["Island, second in 2019, has slipped to third place", "Island, first in 2019, has slipped to third place"],
    ["Fjord has moved up to second place", "Lagoon has moved up to second place"],
    ["Island is no longer the second-busiest route", "Fjord is no longer the second-busiest route"],
    ["The Delta route lost the fewest passengers", "The Cape route lost the fewest passengers"],
    ["Cape holds off Fjord", "Island holds off Fjord"],
    ["Fjord has caught up with Island", "Lagoon has caught up with Island"],
    ["Island lost more than 100,000 passengers", "Fjord lost more than 100,000 passengers"]
  ),
  ...of(
    tableCharts.ferries,
    ["All five routes have grown in every year since 2020", "Two routes have grown in every year since 2020"],
    ["The Cape route has kept growing since 2020", "The Cape route kept growing throughout"],
    ["Ridership is up on all routes in 2024", "Ridership stalled on all routes in 2024"],
    ["Passengers left every route in 2020", "Passengers are leaving the Cape route year after year"],
    ["Cape is still short of its peak", "Cape is back at its peak"],
    ["All routes have grown since 2020", "Every route has shrunk since 2020"],
    ["Since 2020 Fjord has grown fast", "Since 2020 Fjord has barely grown"],
    ["All routes have grown for two years", "No route has grown for two years"],
    ["Delta is the route that lost least in 2020", "Fjord is the route that lost least in 2020"],
    ["Fjord fell furthest in 2020, and has grown fastest since"],
    ["Fjord passed first Lagoon, then Island"],
    ["The routes have all grown since 2020", "The routes have all shrunk since 2020"],
    ["Passengers are coming back to the Fjord route", "Passengers are deserting the Fjord route"]
  ),
  ...of(
    tableCharts.bills,
    ["Osta’s bills climbed by half in five years", "Osta’s bills doubled in five years"],
    ["A household in Vell now pays a quarter less than in 2019", "A household in Vell now pays half of what it did"],
    ["Osta went from the cheapest town to the dearest", "Lund went from the cheapest town to the dearest"],
    [
      "Power costs least in Lund, which was never the cheapest before 2022",
      "Vell’s bills jumped in 2022 and peaked a year later"
    ],
    ["Osta’s bills jumped in 2022 and peaked a year later", "Bills shot up in Lund"],
    ["Bills barely changed in Lund", "Only Osta’s households pay less than in 2019"],
    ["Only Vell’s households pay less than in 2019", "All three towns pay more than five years ago"],
    ["Two of three towns pay more than five years ago", "Lund was the cheapest of the three until 2021"],
    ["Osta was the cheapest of the three until 2021", "The three towns have drifted apart"],
    ["The three towns have drawn closer", "Vell’s households once paid three times as much as Osta’s"],
    ["Vell’s households once paid nearly twice as much as Osta’s", "Osta’s bills have risen without interruption"],
    ["After three years of rises Osta’s bills fell in 2024", "Bills fell everywhere in 2024"],
    ["Osta’s households saw their bills go up by more than a third in 2022", "Lund’s bills are the most volatile"]
  ),
  ...of(
    tableCharts.schools,
    ["Pupils do best where classes are smallest", "Pupils do best where classes are largest"],
    ["Large classes go hand in hand with poor results", "Large classes go hand in hand with good results"],
    ["Nearly eight in ten pupils pass in Finn", "Nearly nine in ten pupils pass in Finn"],
    [
      "Finn, with 18 pupils to a class, gets the best results",
      "Finn, with 18 pupils to a class, gets the worst results"
    ],
    ["In Arle little more than half of pupils pass", "In Arle fewer than half of pupils pass"],
    ["Esk bucks the trend: small classes, but fewer passes than Dorn", "The gap between best and worst is 30 points"],
    ["The gap between best and worst is 20 points", "All towns get at least two-thirds of pupils through the exam"],
    ["Three towns get at least two-thirds of pupils through the exam", "No town has more pupils in a class than Brom"],
    ["No town has more pupils in a class than Arle", "Classes in Arle are twice as big as in Finn"],
    ["Classes in Arle are more than half as big again as in Finn"]
  ),
  ...of(
    tableCharts.thefts,
    [
      "More than half of the thefts in the Market happen in the afternoon",
      "Most of the thefts in the Harbour happen in the morning"
    ],
    ["Thieves work the Harbour by night and the Market by day", "The Abbey sees the most thefts at all hours"],
    ["The Abbey sees the fewest thefts at all hours", "In the Market thefts double from afternoon to night"],
    ["In the Harbour thefts more than double from afternoon to night", "Nights are the safest time in every district"],
    [
      "Mornings are the safest time in every district",
      "More bicycles vanish in the Abbey on a night than in the Market"
    ],
    ["More bicycles vanish in the Market on an afternoon than in the Abbey all day"]
  ),
  ...of(
    tableCharts.power,
    ["Wind makes a third of the coast’s power", "Wind makes half of the coast’s power", "Wind beats gas by 17 points"],
    ["Wind has edged ahead of gas", "Wind and gas make a third of all power"],
    ["Coal is now the smallest source of power", "Gas has edged ahead of wind"],
    ["Less than a tenth of power comes from coal", "Solar is now the smallest source of power"],
    ["Wind, gas and nuclear together make four-fifths of power", "More than a fifth of power comes from coal"],
    [
      "More power comes from wind than from nuclear and solar together",
      "Coal, gas and nuclear together make four-fifths of power"
    ],
    [
      "Solar makes more power than coal, but less than nuclear",
      "More power comes from nuclear and solar together than from wind"
    ],
    ["Gas is still the second-largest source", "Solar makes more power than nuclear, but less than gas"],
    ["Wind beats gas by seven points", "Gas is still the largest source"]
  ),
  ...of(
    tableCharts.turnout,
    ["Turnout rose in three of five regions", "Turnout rose in all regions"],
    ["The Capital leapt from third to first", "The Capital slid from first to third"],
    ["Only the South saw turnout slip", "Only the East saw turnout slip"],
    ["Turnout jumped nine points in the Capital", "Turnout jumped nine points in the West"],
    ["East is stuck at 58%", "West is stuck at 58%"],
    ["East has the lowest turnout, as in 2019", "North has the lowest turnout, as in 2019"],
    ["Nowhere did more people vote than in the Capital", "Nowhere did more people vote than in the West"],
    ["The South fell from first place to fourth", "The South fell from first place to last"],
    ["Turnout was up in most regions", "Turnout was down in most regions"],
    ["The Capital gained more than any other region", "The North gained more than any other region"],
    ["South is the only region where fewer people voted", "East is the only region where fewer people voted"]
  ),
  ...of(
    tableCharts.births,
    [
      "Corfu has a quarter fewer births than in 2015",
      "Corfu has half as many births as in 2015",
      "Births bottomed out in 2021"
    ],
    ["Births have fallen in every year but 2021", "Births have fallen in every year but 2019"],
    ["Births rose in 2021 for the only time in ten years", "Births are at their highest in ten years"],
    ["Births are at their lowest in ten years", "The baby boom goes on: births rose again in 2024"],
    ["The baby bust goes on: births fell again in 2024", "Births rose above 1,000 in 2022"],
    ["After a blip in 2021 births fell again", "Births have held steady for ten years"],
    ["Births fell below 1,000 in 2022", "Births rose in 2021 and have grown since"]
  ),
  ...of(
    tableCharts.roads,
    ["Deaths on highways nearly doubled in 2021", "Deaths on highways tripled in 2021"],
    ["Highways are by far the deadliest roads", "County roads are by far the deadliest roads"],
    [
      "Deaths rose on highways and county roads, and fell on city streets",
      "Deaths fell on highways and county roads, and rose on city streets"
    ],
    ["City streets have become safer", "City streets have become deadlier"],
    ["More people died on highways in 2021 than on all other roads", "Most deaths in 2021 were on county roads"],
    ["In 2021 five in eight deaths were on highways", "Deaths fell on every kind of road in 2021"],
    ["Three people died on city streets in 2021, the fewest in three years", "Highways have become safer"]
  ),
  ...of(
    tableCharts.rain,
    [
      "Osta gets more than twice as much rain as Marn",
      "Osta gets three times as much rain as Marn",
      "Rain was spread evenly over the towns"
    ],
    ["Marn is the driest town", "Vell is the driest town"],
    ["Lund is wetter than Vell, but drier than Osta", "Lund is wetter than Osta, but drier than Vell"],
    ["It rains half as much in Marn as in Osta", "Only Lund had more than 700 mm"],
    ["Only Osta had more than 700 mm", "Three towns stayed below 500 mm"],
    ["Two towns stayed below 500 mm", "All towns had more than 400 mm"]
  )
];
