#!/usr/bin/env node
"use strict";
// `npm create nutgraf harbour-rents` is `nutgraf new harbour-rents`.
process.argv.splice(2, 0, "new");
require("./nutgraf.cjs");
