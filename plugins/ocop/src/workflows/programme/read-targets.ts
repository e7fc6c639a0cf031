import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgrammeTarget } from "@ocop/contract"
import {
  EXPIRING_DAYS,
  addDays,
  targetProgress,
  type Gazetteer,
  type IsoDay,
  type TargetFacts,
} from "@ocop/rules"
import { STANDING } from "./counted-products-sql"
import { placeName } from "./place-name"

type TargetRow = Omit<ProgrammeTarget, "place" | "state" | "actual" | "percent" | "is_reached"> & {
  facts: TargetFacts
}

/** Every target with how far it is reached on the day, the country's first; one statement. */
export async function readTargets(
  knex: Knex,
  day: IsoDay,
  provinceCode: string | undefined,
  places: Gazetteer
): Promise<ProgrammeTarget[]> {
  const { rows } = await knex.raw<{ rows: TargetRow[] }>(TARGETS, {
    day,
    soon: addDays(day, EXPIRING_DAYS),
    province_code: provinceCode ?? null,
  })
  return rows.map(({ facts, ...target }) => ({
    ...target,
    place: target.province_code && placeName(target, places),
    state: day < target.from_day ? "to_come" : day > target.to_day ? "ended" : "running",
    ...targetProgress(target.measure, target.value, facts),
  }))
}

const COMPANIES = "('limited-company', 'joint-stock-company', 'private-enterprise')"

const TARGETS = `
with ${STANDING}, certified as (select * from stood where standing = 'certified'),
target as (
  select * from programme_target
  where deleted_at is null
    and (cast(:province_code as text) is null or province_code = :province_code)
)
select target.id, target.province_code, target.former_province_code, target.measure, target.value,
  target.from_day, target.to_day, target.source, json_build_object(
    'products', count(product.id),
    'five_star', count(product.id) filter (where had_stars = 5),
    'new_products', count(product.id) filter (
      where issued_on between target.from_day and target.to_day),
    'producers', count(distinct producer_id),
    'cooperatives', count(distinct producer_id) filter (where kind = 'cooperative'),
    'companies', count(distinct producer_id) filter (where kind in ${COMPANIES})) as facts
from target
left join certified product
  on (target.province_code is null or product.province_code = target.province_code)
  and (target.former_province_code is null
    or product.former_province_code = target.former_province_code)
group by target.id, target.province_code, target.former_province_code, target.measure,
  target.value, target.from_day, target.to_day, target.source
order by target.province_code nulls first, target.former_province_code nulls first,
  target.to_day desc, target.measure`
