import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportChoice } from "@ocop/rules"
import { registeredEntries } from "../../modules/certification/registered-entries"
import { registeredProducers } from "../../modules/producer/registered-producers"
import { refuseImport } from "./refuse-import"

/** "The one of row 12", or of the third product in it: the planner finds out who that is. */
const OF_A_ROW = /^row:\d+(\.\d+)?$/

/** @throws MedusaError with the code ocop.import_choice_unknown when an answer names what the register lacks */
export async function assertChoicesKnown(
  trx: Knex.Transaction,
  choices: readonly ImportChoice[]
): Promise<void> {
  const known = new Set(["new"])
  const named = choices
    .flatMap(({ producer, product }) => [producer ?? [], product ?? []].flat())
    .filter((id) => !OF_A_ROW.test(id))
  if (named.every((id) => known.has(id))) {
    return
  }
  for (const { id } of await registeredProducers(trx)) {
    known.add(id)
  }
  for (const { id } of (await registeredEntries(trx)).products) {
    known.add(id)
  }
  const unknown = named.find((id) => !known.has(id))
  if (unknown !== undefined) {
    refuseImport(
      "ocop.import_choice_unknown",
      `The register has no ${unknown}; choose "new" or one that it has`
    )
  }
}
