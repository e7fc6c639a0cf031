import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminRemittancesQuery, AdminRemittancesResponse, Remittance } from "@ocop/contract"

/** Couriers' statements, newest first, in one statement; sums of drafts say nothing of what is to be settled. */
export async function listRemittances(
  knex: Knex,
  { carrier, to_settle, limit, offset }: AdminRemittancesQuery
): Promise<AdminRemittancesResponse> {
  const { rows } = await knex.raw<{ rows: [{ count: number; remittances: Remittance[] }] }>(LIST, {
    carrier: carrier ?? null,
    waiting: to_settle === "true",
    limit,
    offset,
  })
  const { count, remittances } = rows[0]
  return {
    remittances: remittances.map((one) => ({
      ...one,
      created_at: new Date(one.created_at).toISOString(),
      confirmed_at: one.confirmed_at && new Date(one.confirmed_at).toISOString(),
    })),
    count,
    limit,
    offset,
  }
}

const LIST = `
with found as (
  select * from courier_remittance one
  where one.deleted_at is null
    and (cast(:carrier as text) is null or one.carrier = :carrier)
    and (not :waiting or exists (select 1 from courier_remittance_line line
      where line.remittance_id = one.id and line.deleted_at is null
        and line.outcome is not null and line.outcome <> 'exact' and line.settled is null))
), page as (
  select * from found order by created_at desc, id desc limit :limit offset :offset
)
select (select count(*)::int from found) as count,
  (select coalesce(json_agg(json_build_object('id', page.id, 'carrier', page.carrier,
      'reference', page.reference, 'day', page.day, 'status', page.status,
      'created_at', page.created_at, 'confirmed_at', page.confirmed_at,
      'sums', json_build_object('lines', sums.lines, 'amount', sums.amount, 'fee', sums.fee,
        'to_settle', sums.to_settle)) order by page.created_at desc, page.id desc), '[]')
    from page
    cross join lateral (select count(*)::int as lines, coalesce(sum(line.amount), 0) as amount,
        coalesce(sum(line.fee), 0) as fee,
        (count(*) filter (where line.outcome is not null and line.outcome <> 'exact'
          and line.settled is null))::int as to_settle
      from courier_remittance_line line
      where line.remittance_id = page.id and line.deleted_at is null) sums) as remittances`
