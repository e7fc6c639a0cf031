import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  SITEMAP_PART_SIZE,
  type SitemapKind,
  type SitemapPartResponse,
  type SitemapPartsResponse,
} from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { shownPages } from "./shown-pages"

interface PartRow {
  from: string
  count: string
  changed_at: Date
}

const doors = (container: MedusaContainer) => ({
  knex: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
  now: container.resolve(CLOCK_MODULE).now(),
})

/**
 * Where each part of the sitemap begins; one statement for each kind of page.
 *
 * @param channels sales channels of the key
 */
export async function readSitemapParts(
  container: MedusaContainer,
  channels: readonly string[]
): Promise<SitemapPartsResponse["parts"]> {
  const { knex, now } = doors(container)
  const parts: SitemapPartsResponse["parts"] = []
  for (const kind of ["listings", "producers"] as const) {
    const { sql, bindings } = shownPages(kind, { channels, now })
    const { rows } = await knex.raw<{ rows: PartRow[] }>(
      `select min(id) as from, count(*) as count, max(changed_at) as changed_at
       from (select *, (row_number() over (order by id) - 1) / ${SITEMAP_PART_SIZE} as part from (${sql}) shown) numbered
       group by part order by part`,
      [...bindings]
    )
    for (const { from, count, changed_at } of rows) {
      parts.push({ kind, from, count: Number(count), changed_at: changed_at.toISOString() })
    }
  }
  return parts
}

/**
 * One part: the pages from a key on; one statement.
 *
 * @param from first key of the part, as `readSitemapParts` told it
 */
export async function readSitemapPart(
  container: MedusaContainer,
  kind: SitemapKind,
  channels: readonly string[],
  from: string
): Promise<SitemapPartResponse["entries"]> {
  const { knex, now } = doors(container)
  const { sql, bindings } = shownPages(kind, { channels, now }, from)
  const { rows } = await knex.raw<{ rows: { handle: string; changed_at: Date }[] }>(
    `select handle, changed_at from (${sql}) shown order by id limit ${SITEMAP_PART_SIZE}`,
    [...bindings]
  )
  return rows.map(({ handle, changed_at }) => ({ handle, changed_at: changed_at.toISOString() }))
}
