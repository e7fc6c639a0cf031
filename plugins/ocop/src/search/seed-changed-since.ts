import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { notesSince } from "../modules/search-outbox/notes"
import { productsOfNotes } from "../workflows/search-freshness/products-of-notes"
import { PRODUCTS_NOTED } from "./products-noted"

type Seed<Mutations> = (context: SearchTypes.SearchSeedContext) => AsyncIterable<Mutations>
type Consume<Mutations> = (
  event: { name: string; data: unknown },
  context: SearchTypes.SearchIngestionContext
) => Promise<Mutations>

/** Products at a time. */
const CHUNK = 200

/**
 * A seed that, once a version of the index has been filled, also catches up with what was noted meanwhile:
 * Medusa's own looks only for products that were touched, and knows nothing of certificates, producers or
 * stock.
 */
export const seedChangedSince = <Mutations>(
  seed: Seed<Mutations>,
  consume: Consume<Mutations>
): Seed<Mutations> =>
  async function* (context) {
    yield* seed(context)
    if (!context.catchup) {
      return
    }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const products = await productsOfNotes(knex, await notesSince(knex, context.catchup.since))
    for (let from = 0; from < products.length; from += CHUNK) {
      const ids = products.slice(from, from + CHUNK)
      yield await consume({ name: PRODUCTS_NOTED, data: { ids } }, context)
    }
  }
