import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IsoDay } from "@ocop/rules"

type Container = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/** Knows whether public pages may have changed, without reading what they show. */
export default class ShopWindowModuleService {
  readonly #knex: Knex

  constructor(container: Container) {
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /**
   * A word that is another one whenever a public page may say something else than before: after a change that was
   * committed, at moments that were set beforehand (price lists by the real clock, campaigns, baskets and places of
   * the home page by the market's), and on another day in Vietnam, when certificates lapse and seasons begin. One statement.
   *
   * @param now the market's clock
   * @param today its day in Vietnam
   */
  async version(now: Date, today: IsoDay): Promise<string> {
    const { rows } = await this.#knex.raw<{ rows: { version: string }[] }>(VERSION, { now, today })
    return rows[0]!.version
  }

  /** Counts changes together, so that few rows are left to count; the sum stays what it was. */
  async sumUp(): Promise<void> {
    await this.#knex.raw(`with summed as (delete from shop_window_change returning 1)
      update shop_window_counted set changes = changes + (select count(*) from summed)`)
    await this.#knex.raw(
      "delete from shop_window_stock where changed_at < now() - interval '1 day'"
    )
  }
}

const VERSION = `select concat_ws('.',
  (select changes from shop_window_counted) + (select count(*) from shop_window_change),
  (select count(starts_at) filter (where starts_at <= now())
    + count(ends_at) filter (where ends_at <= now()) from price_list),
  (select count(starts_at) filter (where starts_at <= :now)
    + count(ends_at) filter (where ends_at <= :now) from home_slot),
  (select count(starts_at) filter (where starts_at <= :now)
    + count(ends_at) filter (where ends_at <= :now) from campaign_page),
  (select count(starts_at) filter (where starts_at <= :now)
    + count(ends_at) filter (where ends_at <= :now) from basket),
  :today::text) as version`
