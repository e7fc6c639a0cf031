import { createHash } from "node:crypto"

/** Every physical index that lives here, its layout and its revision. */
export const CATALOGUE = "search_vi_catalogue"

export interface TableNames {
  /** What hits are found, filtered, counted and sorted by: narrow rows, because thousands are read at a time. */
  readonly rows: string
  /** What is read of a few hits only, and the long texts. */
  readonly details: string
  /** How many documents have each word. */
  readonly terms: string
  /** Rows as they were and as they became, for counts that are carried on. */
  readonly changes: string
}

const LONGEST_PART = 30

/** Names that PostgreSQL takes as they are, and that no two physical indexes share. */
export function tableNames(physicalName: string): TableNames {
  const readable = physicalName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, LONGEST_PART)
  const digest = createHash("sha256").update(physicalName).digest("hex").slice(0, 8)
  const rows = `search_vi_${readable}_${digest}`
  return { rows, details: `${rows}_details`, terms: `${rows}_terms`, changes: `${rows}_changes` }
}
