import type { Logger } from "@medusajs/framework/types"
import { COPIES, orElse } from "../copies/tables"
import type { FeedDesk } from "../feeding/feed-copy"
import { compareCopy } from "./compare-copy"

/**
 * Compares the copies that no process has compared for so long.
 *
 * @param every milliseconds
 * @returns whether something was found that is to be fed
 */
export async function compareDue(
  desk: FeedDesk,
  every: number,
  logger: Pick<Logger, "warn">
): Promise<boolean> {
  let found = false
  for (const name of await claimDue(desk, every)) {
    const noted = await compareCopy(desk, name)
    if (noted > 0) {
      found = true
      logger.warn(`[Search] ${noted} documents of "${name}" were not the same in Meilisearch`)
    }
  }
  return found
}

/** Says that copies are compared now, so that no other process does it too. */
async function claimDue({ knex, form }: FeedDesk, every: number): Promise<string[]> {
  const { rows } = await orElse(
    { rows: [] },
    knex.raw<{ rows: { name: string }[] }>(
      `update "${COPIES}" set compared_at = now() where name in (
        select name from "${COPIES}"
        where complete and form = ? and compared_at < now() - ? * interval '1 millisecond'
        for update skip locked) returning name`,
      [form, every]
    )
  )
  return rows.map(({ name }) => name)
}
