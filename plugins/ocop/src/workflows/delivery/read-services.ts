import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeliveryRate, DeliveryService } from "@ocop/rules"

/** A service as it is kept, with its lists up to a day. */
export interface ServiceRow extends DeliveryService {
  id: string
  carrier: string
  provider: string
  active: boolean
  rank: number
  rates: DeliveryRate[]
}

/** Every service with all its lists, those to come among them, in the operator's order; one statement. */
export async function readServices(knex: Knex): Promise<ServiceRow[]> {
  const { rows } = await knex.raw<{ rows: ServiceRow[] }>(SERVICES)
  return rows
}

const SERVICES = `
  select service.id, service.code, service.name, service.carrier, service.provider, service.cold,
    service.max_parcel_g, service.volumetric_divisor, service.active, service.rank,
    (select coalesce(json_agg(json_build_object('zone', rate.zone, 'up_to_g', rate.up_to_g,
        'price', rate.price, 'days_min', rate.days_min, 'days_max', rate.days_max,
        'effective_from', rate.effective_from)
        order by rate.effective_from, rate.zone, rate.up_to_g), '[]')
      from delivery_rate rate where rate.service_id = service.id and rate.deleted_at is null) as rates
  from delivery_service service
  where service.deleted_at is null
  order by service.rank, service.code`
