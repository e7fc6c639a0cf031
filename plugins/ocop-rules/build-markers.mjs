// Marks each half of a dual build with its module kind; run from the package that was built.
import { writeFileSync } from "node:fs"

writeFileSync("dist/esm/package.json", '{ "type": "module" }\n')
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n')
