/** What English prose is set in: printable ASCII, and the marks of typesetters. */
export const proseCharacters = `${String.fromCharCode(...Array.from({length: 95}, (_, index) => 32 + index))}‘’“”–—…×÷−≈·`;
