import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { anyDue, markDone, putOff, takeNotes, type Note } from "../../modules/search-outbox/notes"
import { ifTurn } from "../../modules/search-outbox/turn"
import { today } from "../../modules/clock/process-clock"
import { mirrorTags } from "../promotion-tags/mirror-tags"
import { indexIsThere } from "./index-is-there"
import { productsOfNotes } from "./products-of-notes"
import { recomputeDocuments } from "./recompute-documents"

/** Failures of a note before somebody should look at what it is about: by then it was tried alone. */
const ALONE = 2

/**
 * Deals with every note that is due. Of several processes one is at it, and what it does not get done, or a
 * process that ends, is taken up by the next that looks.
 *
 * @returns how many notes were dealt with
 * @throws when notes cannot be read, or there is no index
 */
export async function drainOutbox(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let done = 0
  while (await anyDue(knex)) {
    const dealt = await drainPortion(container)
    if (dealt === null) {
      break
    }
    done += dealt
  }
  return done
}

/** @returns how many were dealt with, or null when another process is at it */
async function drainPortion(container: MedusaContainer): Promise<number | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let notes: Note[] = []
  try {
    return await ifTurn(knex, "index", async (trx) => {
      notes = await takeNotes(trx)
      const products = await productsOfNotes(trx, notes)
      // In a transaction of its own: tags are true also where the index can't be written.
      await mirrorTags(knex, products, today())
      await recomputeDocuments(container, products)
      await markDone(trx, notes)
      return notes.length
    })
  } catch (error) {
    // Without an index every note would fail by itself; they wait until there is one.
    if (!notes.length || !(await indexIsThere(container))) {
      throw error
    }
    await putOff(knex, notes)
    tell(container, notes, error as Error)
    return 0
  }
}

/** Once when it begins, and once for what fails by itself. */
function tell(container: MedusaContainer, notes: readonly Note[], error: Error): void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const [first] = notes
  if (first?.attempts === 0) {
    logger.warn(
      `[search outbox] ${notes.length} changes did not reach the index and are tried again: ${error.message}`
    )
  } else if (first?.attempts === ALONE) {
    logger.error(
      `[search outbox] The change of ${first.source} ${first.row_id} does not reach the index`,
      error
    )
  }
}
