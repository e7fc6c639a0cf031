import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SEASON_PAGE_SIZE, type SeasonsQuery, type SeasonsResponse } from "@ocop/contract"
import { monthsOfSeason } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"

/** A season that listings share, and how many on show do. */
interface SharedSeason {
  from: string
  to: string
  count: string
}

/**
 * What is in season month by month, by Vietnam's calendar: two statements, however many listings there are.
 *
 * @param channels sales channels of the key
 */
export async function readSeasonCalendar(
  container: MedusaContainer,
  channels: readonly string[],
  asked: SeasonsQuery
): Promise<SeasonsResponse> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const this_month = Number(container.resolve(CLOCK_MODULE).today().slice(5, 7))
  const month = asked.month ?? this_month
  const { rows: shared } = await knex.raw<{ rows: SharedSeason[] }>(
    `select listing.season_from as from, listing.season_to as to, count(*) as count ${ON_SHOW} group by 1, 2`,
    [[...channels]]
  )
  const seasons = shared.map((season) => ({ ...season, months: monthsOfSeason(season) }))
  const here = seasons.filter(({ months }) => months.includes(month))
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select product.id ${ON_SHOW} and (listing.season_from || listing.season_to) = any(?)
     order by product.created_at desc, product.id limit ? offset ?`,
    [[...channels], here.map(({ from, to }) => from + to), SEASON_PAGE_SIZE, asked.offset]
  )
  return {
    this_month,
    month,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      count: seasons
        .filter(({ months }) => months.includes(index + 1))
        .reduce((sum, { count }) => sum + Number(count), 0),
    })),
    product_ids: rows.map(({ id }) => id),
  }
}

const ON_SHOW = `
  from product
    join listing on listing.product_id = product.id and listing.deleted_at is null
    join producer on producer.id = listing.producer_id and producer.deleted_at is null
  where product.status = 'published' and product.deleted_at is null
    and listing.status = 'published' and listing.hidden_at is null
    and producer.status = 'approved'
    and listing.season_from is not null and listing.season_to is not null
    and exists (
      select from product_sales_channel channel
      where channel.product_id = product.id and channel.deleted_at is null
        and channel.sales_channel_id = any(?)
    )`
