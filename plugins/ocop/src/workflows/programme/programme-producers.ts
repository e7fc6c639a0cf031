import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgrammeProducer, ProgrammeProducersQuery } from "@ocop/contract"
import type { Gazetteer, ProgrammePeriod } from "@ocop/rules"
import { countedProducts } from "./counted-products-sql"
import { formerName } from "./place-name"
import { programmeConditions } from "./programme-conditions"

type ProducerRow = Omit<ProgrammeProducer, "province" | "former_province"> & {
  province_code: string
  former_province_code: string | null
  count: number
}

type Asked = Omit<ProgrammeProducersQuery, "day" | "from" | "to">

/** A page of the producers whose products are counted, those with most first; one statement. */
export async function programmeProducers(
  knex: Knex,
  { limit, offset, ...filters }: Asked,
  period: ProgrammePeriod,
  places: Gazetteer
): Promise<{ producers: ProgrammeProducer[]; count: number }> {
  const { where, values } = programmeConditions({ ...filters, measure: "products" }, period)
  const { rows } = await knex.raw<{ rows: ProducerRow[] }>(
    `with ${countedProducts()}
    select producer_id as id, producer as name, kind, province_code, former_province_code,
      women_led, minority_led, count(*)::int as products, sum(sales)::float8 as sales,
      count(*) over ()::int as count
    from counted_product where ${where}
    group by producer_id, producer, kind, province_code, former_province_code, women_led, minority_led
    order by products desc, name, id limit :limit offset :offset`,
    { ...values, limit, offset }
  )
  const producers = rows.map(
    ({ count: _, province_code, former_province_code, ...producer }): ProgrammeProducer => ({
      ...producer,
      province: places.province(province_code)?.name ?? "",
      former_province: formerName({ province_code, former_province_code }, places),
    })
  )
  return { producers, count: rows[0]?.count ?? 0 }
}
