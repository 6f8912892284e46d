import type {NewFile} from "../newFiles.js";

const tsconfig = `{
  "compilerOptions": {
    "target": "ES2022",
    "lib": ["ES2023", "DOM"],
    "types": [],
    "module": "NodeNext",
    "strict": true,
    "exactOptionalPropertyTypes": true,
    "noUncheckedIndexedAccess": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "include": ["data", "notebooks"]
}
`;

const gitignore = `node_modules/
# Somebody else's words: claims point at them, and the repository does not keep them.
articles/
# Made by npm run render, and large.
charts/**/*.png
charts/**/*.pdf
# Made by npm run site.
site/
`;

const workflow = `name: story
on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22, cache: npm}
      - run: npm ci
      - run: npm test
`;

/** What a folder of stories needs beside its stories and its package.json; what is there is left as it is. */
export const projectFiles: readonly NewFile[] = [
  {path: "tsconfig.json", text: tsconfig, isKept: true},
  {path: ".gitignore", text: gitignore, isKept: true},
  {path: ".github/workflows/story.yml", text: workflow, isKept: true}
];
