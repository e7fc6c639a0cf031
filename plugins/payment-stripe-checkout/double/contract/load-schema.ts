import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import Stripe from "stripe"

const here = import.meta.dirname

/** JSON Schemas of all that `stripe-types.ts` names; some 2.8 MB. */
export interface ContractSchema {
  definitions: Record<string, object>
}

/**
 * Generates the schemas from the types of the installed `stripe`, which takes seven seconds, and keeps them beside
 * the installed packages until either changes.
 */
export async function loadSchema(): Promise<ContractSchema> {
  const file = path.join(here, "../../node_modules/.cache", `stripe-contract-${fingerprint()}.json`)
  if (!fs.existsSync(file)) {
    const { createGenerator } = await import("ts-json-schema-generator")
    const schema = createGenerator({
      path: path.join(here, "stripe-types.ts"),
      tsconfig: path.join(here, "tsconfig.json"),
      type: "*",
      skipTypeCheck: true,
      additionalProperties: false,
      expose: "all",
      encodeRefs: false,
    }).createSchema("*")
    fs.mkdirSync(path.dirname(file), { recursive: true })
    // Whole or not at all: test processes run side by side.
    const own = `${file}.${process.pid}`
    fs.writeFileSync(own, JSON.stringify(schema))
    fs.renameSync(own, file)
  }
  return JSON.parse(fs.readFileSync(file, "utf8")) as ContractSchema
}

function fingerprint(): string {
  // Left out of its own types.
  const { PACKAGE_VERSION: version } = Stripe as unknown as { PACKAGE_VERSION: string }
  const types = fs.readFileSync(path.join(here, "stripe-types.ts"))
  return createHash("sha256").update(version).update(types).digest("hex").slice(0, 16)
}
