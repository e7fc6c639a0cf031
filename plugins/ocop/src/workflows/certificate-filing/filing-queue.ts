import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminFilingRow, AdminFilingsQuery, AdminFilingsResponse } from "@ocop/contract"
import type { Gazetteer } from "@ocop/rules"

type QueueRow = Omit<AdminFilingRow, "producer"> & {
  producer: Omit<AdminFilingRow["producer"], "province"> & { province_code: string }
}

interface QueueAnswer {
  counts: AdminFilingsResponse["counts"]
  filings: QueueRow[]
}

/**
 * A page of filings and how many there are in each state, in one statement: who waits longest first, of
 * what is answered the latest answer first.
 */
export async function filingQueue(
  knex: Knex,
  { status, limit, offset }: AdminFilingsQuery,
  places: Gazetteer
): Promise<AdminFilingsResponse> {
  const { rows } = await knex.raw<{ rows: QueueAnswer[] }>(QUEUE, { status, limit, offset })
  const { counts, filings } = rows[0] as QueueAnswer
  return {
    filings: filings.map(({ producer: { province_code, ...producer }, ...row }) => ({
      ...row,
      submitted_at: new Date(row.submitted_at).toISOString(),
      answered_at: row.answered_at && new Date(row.answered_at).toISOString(),
      producer: { ...producer, province: places.province(province_code)?.name ?? "" },
    })),
    count: counts[status] ?? 0,
    counts,
    limit,
    offset,
  }
}

const QUEUE = `
with page as (
  select row_number() over (order by answered_at desc nulls first, created_at, id) as line, f.*
  from certificate_filing f
  where f.deleted_at is null and f.status = :status
  order by line limit :limit offset :offset
)
select
  (select json_object_agg(state, coalesce(found.count, 0))
    from unnest(array['submitted', 'accepted', 'refused', 'withdrawn']) state
    left join (select status, count(*)::int from certificate_filing
      where deleted_at is null group by status) found on found.status = state) as counts,
  (select coalesce(json_agg(json_build_object(
      'id', page.id, 'number', page.number, 'product_name', page.product_name, 'stars', page.stars,
      'status', page.status, 'submitted_at', page.created_at, 'answered_at', page.answered_at,
      'age_days', floor(extract(epoch from now() - page.created_at) / 86400)::int,
      'scans', (select count(*)::int from certificate_filing_scan s
        where s.filing_id = page.id and s.deleted_at is null),
      'producer', json_build_object('id', page.producer_id, 'name', coalesce(p.name, ''),
        'province_code', coalesce(p.province_code, ''), 'status', coalesce(p.status, '')))
      order by page.line), '[]')
    from page left join producer p on p.id = page.producer_id) as filings`
