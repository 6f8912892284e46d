// observablehq.config.js
export default {
  title: "One figure",
  // Framework would have the page fetch fonts from Google.
  globalStylesheets: []
};
