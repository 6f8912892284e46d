/** What English calls the money of countries, with the codes of ISO 4217. */
const names: readonly (readonly [words: string, codes: string])[] = [
  ["dollar dollars", "USD CAD AUD NZD HKD SGD TWD JMD NAD"],
  ["euro euros", "EUR"],
  ["pound pounds", "GBP EGP LBP SYP SDG"],
  ["yen", "JPY"],
  ["yuan renminbi", "CNY"],
  ["won", "KRW KPW"],
  ["franc francs", "CHF XOF XAF CDF RWF"],
  ["krone kroner krones", "DKK NOK"],
  ["krona kronor króna krónur", "SEK ISK"],
  ["zloty zlotys zloties", "PLN"],
  ["koruna korunas crown crowns", "CZK"],
  ["crown crowns", "DKK NOK SEK ISK"],
  ["forint forints", "HUF"],
  ["leu lei", "RON MDL"],
  ["lev leva", "BGN"],
  ["lira liras lire", "TRY"],
  ["rouble roubles ruble rubles", "RUB BYN"],
  ["hryvnia hryvnias", "UAH"],
  ["shekel shekels", "ILS"],
  ["riyal riyals rial rials", "SAR QAR OMR IRR YER"],
  ["dirham dirhams", "AED MAD"],
  ["dinar dinars", "KWD IQD JOD DZD TND BHD LYD RSD"],
  ["rand", "ZAR"],
  ["naira nairas", "NGN"],
  ["shilling shillings", "KES TZS UGX SOS"],
  ["cedi cedis", "GHS"],
  ["birr", "ETB"],
  ["real reals reais", "BRL"],
  ["peso pesos", "ARS CLP COP MXN UYU PHP CUP DOP"],
  ["sol soles", "PEN"],
  ["bolivar bolivars bolívar bolívars", "VES"],
  ["baht", "THB"],
  ["rupiah rupiahs", "IDR"],
  ["ringgit ringgits", "MYR"],
  ["dong", "VND"],
  ["rupee rupees", "INR PKR LKR NPR"],
  ["taka", "BDT"],
  ["afghani afghanis", "AFN"],
  ["tenge", "KZT"],
  ["som", "UZS KGS"],
  ["manat manats", "AZN TMT"],
  ["dram drams", "AMD"],
  ["lari", "GEL"],
  ["denar denars denari", "MKD"],
  ["lek leke lekë", "ALL"],
  ["mark marks", "BAM"]
];

/** The codes of ISO 4217 of which a word is the name, in lower case, the best-known first; none for another word. */
export const codesNamed = (word: string): string[] =>
  names.flatMap(([words, codes]) => (words.split(" ").includes(word) ? codes.split(" ") : []));

/** Whether a text is the code of one of these. */
export const isCode = (text: string): boolean => names.some(([, codes]) => codes.split(" ").includes(text));

/** The words for a currency, in lower case; none for a code that the list has not. @param code of ISO 4217 */
export const currencyNames = (code: string): string[] =>
  names.flatMap(([words, codes]) => (codes.split(" ").includes(code) ? words.split(" ") : []));
