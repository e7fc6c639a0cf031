import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCertificate, AdminCertificatesQuery } from "@ocop/contract"
import { certificateState, type Gazetteer, type IsoDay } from "@ocop/rules"
import type { LifeCertificate, LifeProducer } from "./certificate-life"
import { registerConditions } from "./register-conditions"
import { registerRow } from "./register-row"

interface PageRow extends LifeCertificate {
  state: AdminCertificate["state"]
  product: { id: string; name: string; group_code: string }
  producer: Pick<LifeProducer, "id" | "name" | "province_code" | "status"> | null
}

/**
 * A page of the register on that day: what still runs first, soonest to lapse before the rest, then what
 * has ended, latest first. One statement, so that the count and the page are of one moment.
 */
export async function registerPage(
  container: MedusaContainer,
  query: AdminCertificatesQuery,
  today: IsoDay,
  places: Gazetteer
): Promise<{ certificates: AdminCertificate[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { limit, offset, ...filters } = query
  const { inside, outside, values } = registerConditions(filters, today)
  const { rows } = await knex.raw<{ rows: { count: number; row: PageRow | null }[] }>(
    pageOf(inside, outside),
    { today, limit, offset, ...values }
  )
  return {
    count: rows[0]?.count ?? 0,
    certificates: rows.flatMap(({ row }) =>
      row ? [registerRow(row, standingOf(row, today), row.product, row.producer, places)] : []
    ),
  }
}

function standingOf(row: PageRow, today: IsoDay): Pick<AdminCertificate, "state" | "days_left"> {
  const own = certificateState(row, today)
  const valid = row.state === "valid" && own.kind === "valid"
  return { state: row.state, days_left: valid ? own.daysLeft : null }
}

/**
 * `state` is `certificateStanding` of `@ocop/rules` said in SQL, because a page, its count and its order
 * need it of every certificate: the first of those in force by C6 and C7 is the one that counts. Ranked are
 * a few narrow columns; what a line shows is read for the lines of the page.
 *
 * @param inside conditions on a product as a whole, asked before its certificates are ranked
 * @param outside conditions on a certificate with its state
 */
const pageOf = (inside: string, outside: string): string => `
with ranked as (
  select c.id, c.number, c.stars, c.import_id, c.issued_on, c.valid_until, c.revoked_on,
    row_number() over (
      partition by c.certified_product_id
      order by (c.issued_on <= :today and c.valid_until >= :today
          and (c.revoked_on is null or c.revoked_on > :today)) desc,
        c.issued_on desc, c.valid_until desc, c.stars asc, c.id asc) as place
  from certificate c
  where c.deleted_at is null and ${inside}
), register as (
  select ranked.*,
    case when revoked_on <= :today then 'revoked'
      when issued_on > :today then 'not_yet_valid'
      when valid_until < :today then 'expired'
      when place = 1 then 'valid'
      else 'superseded' end as state
  from ranked
), matched as (
  select id, state, valid_until, state in ('revoked', 'expired') as ended,
    least(valid_until, revoked_on) as ends_on
  from register where ${outside}
), page as (
  select row_number() over (${ORDER}) as line, id, state
  from matched ${ORDER} limit :limit offset :offset
)
select (select count(*)::int from matched) as count, entry.row
from (values (1)) one
left join (
  select page.line, json_build_object(
    'id', c.id, 'number', c.number, 'number_assigned', c.number_assigned, 'decision', c.decision,
    'body', c.body, 'level', c.level, 'stars', c.stars, 'score', c.score, 'issued_on', c.issued_on,
    'valid_until', c.valid_until, 'date_precision', c.date_precision, 'revoked_on', c.revoked_on,
    'import_id', c.import_id, 'state', page.state,
    'product', json_build_object(
      'id', product.id, 'name', product.name, 'group_code', product.group_code),
    'producer', case when producer.id is null then null else json_build_object(
      'id', producer.id, 'name', producer.name, 'province_code', producer.province_code,
      'status', producer.status) end) as row
  from page
  join certificate c on c.id = page.id
  join certified_product product on product.id = c.certified_product_id
  left join producer on producer.id = product.producer_id) entry on true
order by entry.line`

const ORDER = "order by ended, case when ended then null else ends_on end, valid_until desc, id"
