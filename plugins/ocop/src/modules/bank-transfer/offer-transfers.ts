import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { PAYMENT_PROVIDERS } from "@ocop/rules"

/**
 * Offers transfers in every region that pays in đồng, at each start: an account that is set later is all there is to
 * it. A region that an operator took them from keeps its deleted row, and stays without.
 */
export async function offerTransfers(knex: Knex): Promise<void> {
  await knex.raw(
    `insert into region_payment_provider (id, region_id, payment_provider_id)
     select 'regpp_vietqr_' || region.id, region.id, :provider from region
     where region.currency_code = 'vnd' and region.deleted_at is null
     on conflict (region_id, payment_provider_id) do nothing`,
    { provider: PAYMENT_PROVIDERS.vietqr }
  )
}
