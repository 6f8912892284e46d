import {type EditedText, textsIn} from "./editedTexts.js";

const headlines = (form: string) => (texts: readonly (readonly [right: string, ...lies: string[]])[]) => textsIn(form, "headline")([], texts); // prettier-ignore

/** Texts of editors on the charts of the gallery, whose facts they have: decks of several clauses, exceptions, ranks, standstills, sums in words. */
export const galleryTexts: readonly EditedText[] = [
  ...headlines("bars")([
    [
      "Marn is the only town where a flat costs more than €900 a month",
      "Sallow is the only town where a flat costs more than €900 a month",
      "Marn is the only town where a flat costs more than €700 a month"
    ],
    [
      "Even in Vinting, the cheapest town, a flat costs €380 a month",
      "Even in Harrow, the cheapest town, a flat costs €455 a month"
    ],
    [
      "Rents top €600 in Marn, Sallow and Ostrau, but not in Dell",
      "Rents top €600 in Marn, Sallow and Dell, but not in Ostrau",
      "Rents top €700 in Marn, Sallow and Ostrau, but not in Dell"
    ],
    [
      "A flat in Marn costs more than twice as much as one in Vinting",
      "A flat in Marn costs more than three times as much as one in Vinting",
      "A flat in Vinting costs more than twice as much as one in Marn"
    ],
    [
      "Except in Marn and Sallow, a flat costs less than €700 a month",
      "Except in Marn, a flat costs less than €700 a month",
      "Except in Marn and Sallow, a flat costs less than €600 a month"
    ],
    ["Sallow’s flats, at €712, are second only to Marn’s", "Ostrau’s flats, at €640, are second only to Marn’s"],
    [
      "Nowhere is a flat dearer than in Marn",
      "Nowhere is a flat dearer than in Sallow",
      "Nowhere is a flat cheaper than in Marn"
    ],
    ["Dell is cheaper than Ostrau but dearer than Harrow", "Dell is cheaper than Harrow but dearer than Ostrau"],
    ["Three of the six towns cost more than €600 a month", "Four of the six towns cost more than €600 a month"],
    ["Half of the towns have flats for less than €600", "Most of the towns have flats for less than €500"]
  ]),
  ...headlines("line")([
    [
      "Bread has never cost more; phones have never cost less",
      "Bread has never cost less; phones have never cost more"
    ],
    ["Bread rose every year, and telephones fell every year", "Bread fell every year, and telephones rose every year"],
    ["Rent is up 28% since 2015, far less than bread", "Rent is up 55% since 2015, far more than bread"],
    [
      "Bread jumped from 118 in 2021 to 139 in 2022",
      "Bread jumped from 118 in 2020 to 139 in 2022",
      "Bread slipped from 139 in 2021 to 118 in 2022"
    ],
    ["Only telephones have become cheaper since 2015", "Only rent has become cheaper since 2015"],
    ["Phones have lost more than a third of their price", "Phones have lost more than half of their price"],
    ["Bread overtook nothing: it has led rent since 2018", "Rent has led bread since 2018"],
    ["Rent rose faster in 2024 than in 2023"]
  ]),
  ...headlines("slope")([
    [
      "Unemployment fell in three of five towns, most of all in Marn",
      "Unemployment fell in four of five towns, most of all in Marn"
    ],
    [
      "Harrow, once below Marn, now has the highest unemployment of all",
      "Sallow, once below Marn, now has the highest unemployment of all"
    ],
    [
      "Only Sallow and Harrow have more people out of work than in 2015",
      "Only Sallow and Ostrau have more people out of work than in 2015"
    ],
    ["No town has less unemployment than Dell"],
    ["Ostrau no longer has the highest unemployment", "Marn no longer has the lowest unemployment"],
    ["Dell still has the lowest unemployment", "Marn still has the lowest unemployment"],
    [
      "In Marn 5.2% look for work, down from 8.1%; in Harrow 8.8%, up from 7.3%",
      "In Marn 5.2% look for work, down from 8.1%; in Harrow 7.3%, down from 8.8%",
      "In Marn 8.1% look for work, up from 5.2%; in Harrow 8.8%, up from 7.3%"
    ],
    [
      "Marn’s unemployment is down by more than a third",
      "Marn’s unemployment is down by more than half",
      "Marn’s unemployment is up by more than a third"
    ]
  ]),
  ...headlines("columns")([
    [
      "More ships called in 2019 than in any other year",
      "More ships called in 2024 than in any other year",
      "Fewer ships called in 2019 than in any other year"
    ],
    ["Ships are back above 900, but not at their peak of 978", "Ships are back above 1,000, past their peak of 978"],
    [
      "More than twice as many ships called in 2023 as in 2021",
      "More than three times as many ships called in 2023 as in 2021"
    ],
    ["Calls rose in every year since 2021"],
    ["The harbour had its quietest year in 2021"],
    [
      "Sixty-five more ships called in 2024 than in 2023",
      "Sixty-five fewer ships called in 2024 than in 2023",
      "Fifty-six more ships called in 2024 than in 2023"
    ]
  ]),
  ...headlines("groupedBars")([
    [
      "Only Sallow and Dell built as many homes as planned",
      "Only Marn and Dell built as many homes as planned",
      "Only Sallow built as many homes as planned"
    ],
    ["Marn built the most homes, and missed its plan by 660", "Marn built the most homes, and missed its plan by 330"],
    [
      "Harrow built half of what it had planned",
      "Harrow built a third of what it had planned",
      "Harrow built twice what it had planned"
    ],
    ["Three of the five towns missed their plans", "Two of the five towns missed their plans"]
  ]),
  ...headlines("stackedBars")([
    ["Nowhere did the Harbour List win a majority", "In Marn the Harbour List won a majority"],
    [
      "Only in Dell did the Valley Union win more than half of the votes",
      "Only in Ostrau did the Valley Union win more than half of the votes"
    ],
    ["The Valley Union leads in Ostrau and Dell, the Harbour List elsewhere"],
    ["In Marn the Greens took 16%, their best result", "In Dell the Greens took 16%, their best result"]
  ]),
  ...headlines("scatter")([
    ["People in Vinting earn the most and live longest"],
    ["Brack is richer than Lune, yet its people die younger", "Lune is richer than Brack, yet its people die younger"],
    [
      "Marn has more people than all other towns except Sallow and Ostrau put together",
      "Vinting has more people than Dell"
    ]
  ]),
  ...headlines("dotRange")([
    [
      "In every kind of work men earn more than women",
      "In every kind of work women earn more than men",
      "In catering women earn more than men"
    ],
    [
      "The gap is widest in banking and narrowest in catering",
      "The gap is widest in catering and narrowest in banking"
    ],
    [
      "Women in banking earn €870 a month less than men",
      "Women in banking earn €870 a month more than men",
      "Women in banking earn €780 a month less than men"
    ],
    ["Nowhere do women earn less than in catering"]
  ]),
  ...headlines("facets")([
    [
      "Coal has lost about three-quarters of its output since 2016",
      "Coal has lost about half of its output since 2016"
    ],
    ["Wind overtook coal in 2021", "Wind overtook coal in 2019", "Coal overtook wind in 2021"],
    ["Wind makes nearly four times as much power as coal", "Wind makes nearly twice as much power as coal"],
    ["Coal now makes less power than water", "Water now makes less power than coal"]
  ])
];
