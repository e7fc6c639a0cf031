import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProgrammeFilters, ProgrammePoint } from "@ocop/contract"
import { addDays, type PlotPoint, type ProgrammePeriod } from "@ocop/rules"
import { programmeConditions } from "./programme-conditions"

type Filters = Omit<ProgrammeFilters, "day" | "from" | "to">
/** Of the register alone: the sales are read with the figures. */
export type RegisterPoint = Omit<ProgrammePoint, "sales">

/**
 * How the register grew, point by point; one statement. It is told by stars, so a report about some stars shows the
 * others too.
 */
export async function readPoints(
  knex: Knex,
  { stars: _, ...filters }: Filters,
  period: ProgrammePeriod,
  points: readonly PlotPoint[]
): Promise<RegisterPoint[]> {
  const { where, values } = programmeConditions(filters, period)
  const { rows } = await knex.raw<{ rows: RegisterPoint[] }>(REGISTER(where), {
    ...values,
    points: JSON.stringify([
      // Before the first: nothing is issued in it, but what it had may be lost after it.
      { from: "9999-12-31", to: addDays(points[0]!.from, -1), number: 0 },
      ...points.map((point, index) => ({ ...point, number: index + 1 })),
    ]),
  })
  return rows
}

const REGISTER = (where: string) => `
with place as (
  select entry.id, 'any' as standing, split_part(entry.group_code, '.', 1) as group_code,
    producer.kind, producer.province_code, producer.former_province_code,
    lead.women_led, lead.minority_led
  from certified_product entry
  join producer on producer.id = entry.producer_id
  left join producer_leadership lead on lead.producer_id = producer.id
  where entry.deleted_at is null
), paper as (
  select paper.* from certificate paper
  join place on place.id = paper.certified_product_id
  where paper.deleted_at is null and ${where}
), point as (
  select * from json_to_recordset(cast(:points as json)) as point ("from" text, "to" text, number int)
), in_force as (
  select distinct on (point.number, paper.certified_product_id collate "C") point.number,
    paper.certified_product_id, paper.stars
  from point
  join paper on paper.issued_on <= point.to and paper.valid_until >= point.to
    and (paper.revoked_on is null or paper.revoked_on > point.to)
  order by point.number, paper.certified_product_id collate "C", paper.issued_on collate "C" desc,
    paper.valid_until collate "C" desc, paper.stars, paper.id collate "C"
)
select point.from, point.to,
  coalesce(now.stars_3, 0) as stars_3, coalesce(now.stars_4, 0) as stars_4,
  coalesce(now.stars_5, 0) as stars_5, coalesce(issued.count, 0) as recognised,
  coalesce(gone.count, 0) as lost
from point
left join (
  select number, count(*) filter (where stars = 3)::int as stars_3,
    count(*) filter (where stars = 4)::int as stars_4,
    count(*) filter (where stars = 5)::int as stars_5
  from in_force group by number
) now on now.number = point.number
left join (
  select point.number, count(*)::int as count
  from point join paper on paper.issued_on between point.from and point.to group by point.number
) issued on issued.number = point.number
left join (
  select earlier.number + 1 as number, count(*)::int as count
  from in_force earlier
  left join in_force later on later.number = earlier.number + 1
    and later.certified_product_id = earlier.certified_product_id
  where later.number is null group by earlier.number
) gone on gone.number = point.number
where point.number > 0
order by point.number`
