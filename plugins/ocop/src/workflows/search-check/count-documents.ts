import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { indexIsThere } from "../search-freshness/index-is-there"

export interface DocumentCounts {
  /** Documents that the index has; null when there is no index. */
  indexed: number | null
  /** Products that shoppers may find. */
  expected: number
}

export async function countDocuments(container: MedusaContainer): Promise<DocumentCounts> {
  return { indexed: await countIndexed(container), expected: await countExpected(container) }
}

/** Whether the index has more or fewer documents than it should, also after what was noted has been dealt with. */
export async function countsDiffer(container: MedusaContainer): Promise<boolean> {
  const differ = async () => {
    const { indexed, expected } = await countDocuments(container)
    return indexed !== expected
  }
  if (!(await differ())) {
    return false
  }
  await container.resolve("searchOutbox").drain()
  return differ()
}

/** What `productDocument` makes a document of, counted in one statement; a test holds the two together. */
async function countExpected(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { count: string }[] }>(
    `select count(*) from product
    join listing on listing.product_id = product.id and listing.deleted_at is null
    join producer on producer.id = listing.producer_id and producer.deleted_at is null
    where product.deleted_at is null and product.status = 'published'
      and listing.status = 'published' and listing.hidden_at is null
      and producer.status = 'approved'`
  )
  return Number(rows[0]?.count)
}

async function countIndexed(container: MedusaContainer): Promise<number | null> {
  if (!(await indexIsThere(container))) {
    return null
  }
  const { metadata } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 1 },
    search_options: { count: "exact" },
  } as never)
  return metadata.count ?? 0
}
