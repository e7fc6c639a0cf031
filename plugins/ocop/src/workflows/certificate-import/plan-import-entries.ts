import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  planFingerprint,
  planImport,
  type ImportOutcome,
  type ListEntry,
  type PlannedEntry,
} from "@ocop/rules"
import { createHash } from "node:crypto"
import type { ImportRecord } from "../../modules/certificate-import/import-record"
import { readChoices } from "../../modules/certificate-import/import-rows"
import { registeredEntries } from "../../modules/certification/registered-entries"
import { registeredProducers } from "../../modules/producer/registered-producers"

/** What importing a list would do to the register as it is now. */
export interface ImportPlan {
  planned: readonly PlannedEntry[]
  counts: Partial<Record<ImportOutcome, number>>
  /** Names exactly this plan: the same list on the same register has the same. */
  digest: string
}

/** Plans a list against the whole register, as the caller's transaction sees it. */
export async function planImportEntries(
  trx: Knex.Transaction,
  { id, sheet }: Pick<ImportRecord, "id" | "sheet">,
  entries: readonly ListEntry[]
): Promise<ImportPlan> {
  const register = {
    producers: await registeredProducers(trx),
    ...(await registeredEntries(trx)),
  }
  const planned = planImport(entries, register, await readChoices(trx, id, sheet))
  return {
    planned,
    counts: countOutcomes(planned),
    digest: createHash("sha256").update(planFingerprint(planned)).digest("hex"),
  }
}

function countOutcomes(planned: readonly PlannedEntry[]): ImportPlan["counts"] {
  const counts: ImportPlan["counts"] = {}
  for (const { outcome } of planned) {
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
