import { randomBytes } from "node:crypto"

/** "pi_5f0c…" */
export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString("hex")}`
