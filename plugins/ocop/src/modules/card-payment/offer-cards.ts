import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PAYMENT_PROVIDERS } from "@ocop/rules"

/**
 * Offers cards in every region that pays in đồng, or in none: at each start, so that a key that comes or goes is all
 * there is to it. What was offered and is not any more stays with the carts that began it.
 */
export async function offerCards(knex: Knex, offered: boolean): Promise<void> {
  const provider = PAYMENT_PROVIDERS.card
  if (!offered) {
    await knex("region_payment_provider")
      .where({ payment_provider_id: provider })
      .whereNull("deleted_at")
      .update({ deleted_at: knex.fn.now() })
    return
  }
  await knex.raw(
    `insert into region_payment_provider (id, region_id, payment_provider_id)
     select 'regpp_card_' || region.id, region.id, :provider from region
     where region.currency_code = 'vnd' and region.deleted_at is null
     on conflict (region_id, payment_provider_id) do update set deleted_at = null`,
    { provider }
  )
}
