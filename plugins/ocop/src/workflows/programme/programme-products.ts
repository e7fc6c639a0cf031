import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgrammeProduct, ProgrammeProductsQuery } from "@ocop/contract"
import type { Gazetteer, ProgrammePeriod } from "@ocop/rules"
import { countedProducts } from "./counted-products-sql"
import { formerName } from "./place-name"
import { programmeConditions } from "./programme-conditions"

type ProductRow = Omit<ProgrammeProduct, "province" | "former_province"> & {
  province_code: string
  former_province_code: string | null
}

type Asked = Omit<ProgrammeProductsQuery, "day" | "from" | "to">

/** A page of what a number counts, by name; one statement, so that count and page are of one moment. */
export async function programmeProducts(
  knex: Knex,
  { limit, offset, ...filters }: Asked,
  period: ProgrammePeriod,
  places: Gazetteer
): Promise<{ products: ProgrammeProduct[]; count: number }> {
  const { where, values } = programmeConditions(filters, period)
  const { rows } = await knex.raw<{ rows: { count: number; row: ProductRow | null }[] }>(
    PRODUCTS(where),
    { ...values, limit, offset }
  )
  const products = rows.flatMap(({ row }): ProgrammeProduct[] => {
    if (!row) return []
    const { province_code, former_province_code, ...product } = row
    return [
      {
        ...product,
        province: places.province(province_code)?.name ?? "",
        former_province: formerName({ province_code, former_province_code }, places),
      },
    ]
  })
  return { count: rows[0]?.count ?? 0, products }
}

const PRODUCTS = (where: string) => `
with ${countedProducts()}, matched as materialized (select * from counted_product where ${where}),
page as (
  select row_number() over (order by name, id) as line, matched.*
  from matched order by name, id limit :limit offset :offset
)
select (select count(*)::int from matched) as count, entry.row
from (values (1)) one
left join (
  select page.line, json_build_object(
    'certified_product_id', page.id, 'name', page.name, 'producer_id', page.producer_id,
    'producer', page.producer, 'kind', page.kind, 'province_code', page.province_code,
    'former_province_code', page.former_province_code, 'group_code', page.group_code,
    'standing', page.standing, 'stars', page.had_stars, 'lost_on', page.lost_on,
    'is_listed', page.is_on_show and page.is_products, 'sales', page.sales, 'pieces', page.pieces,
    'certificate', case when paper.id is null then null else json_build_object(
      'id', paper.id, 'number', paper.number, 'issued_on', paper.issued_on,
      'valid_until', paper.valid_until) end) as row
  from page left join certificate paper on paper.id = page.certificate_id) entry on true
order by entry.line`
