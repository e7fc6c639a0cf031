import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ExpiryNoticeDays, IsoDay } from "@ocop/rules"

export interface NoticeToClaim {
  certificate_id: string
  days_before: number
  due_on: IsoDay
}

export interface NoticeToClose extends NoticeToClaim {
  overtaken: boolean
  producer_told: boolean
}

/** After which a claim that was not closed belongs to nobody: its run was interrupted. */
const CLAIM_HOLDS = "15 minutes"

/** Rows of one statement. */
const CHUNK = 500

/** What was told of these certificates before, by their ids: days left at which it fell due. */
export async function sentNotices(
  knex: Knex,
  certificateIds: readonly string[]
): Promise<Map<string, ExpiryNoticeDays[]>> {
  const { rows } = await knex.raw<{ rows: { id: string; sent: ExpiryNoticeDays[] }[] }>(
    `select certificate_id as id, array_agg(days_before) as sent from certificate_notice
    where sent_on is not null and deleted_at is null and certificate_id = any(?)
    group by certificate_id`,
    [[...certificateIds]]
  )
  return new Map(rows.map(({ id, sent }) => [id, sent]))
}

/**
 * Takes notices on for this run. One that another run has sent, or is sending, is not given; one whose run
 * was interrupted is.
 */
export async function claimNotices<T extends NoticeToClaim>(
  knex: Knex,
  notices: readonly T[]
): Promise<T[]> {
  const claimed = new Set<string>()
  for (let from = 0; from < notices.length; from += CHUNK) {
    const { rows } = await knex.raw<{ rows: NoticeToClaim[] }>(
      `insert into certificate_notice (id, certificate_id, days_before, due_on, claimed_at)
      select * from unnest(?::text[], ?::text[], ?::int[], ?::text[], array_fill(now(), array[?::int]))
      on conflict (certificate_id, days_before) where deleted_at is null
      do update set claimed_at = now()
        where certificate_notice.sent_on is null
          and certificate_notice.claimed_at < now() - interval '${CLAIM_HOLDS}'
      returning certificate_id, days_before`,
      columnsOf(notices.slice(from, from + CHUNK))
    )
    rows.forEach((row) => claimed.add(keyOf(row)))
  }
  return notices.filter((notice) => claimed.has(keyOf(notice)))
}

function columnsOf(notices: readonly NoticeToClaim[]): (string[] | number[] | number)[] {
  return [
    notices.map(() => generateEntityId(undefined, "cnote")),
    notices.map(({ certificate_id }) => certificate_id),
    notices.map(({ days_before }) => days_before),
    notices.map(({ due_on }) => due_on),
    notices.length,
  ]
}

/** Notes notices as sent, those that they overtook too; all of them or none. */
export async function closeNotices(
  knex: Knex,
  notices: readonly NoticeToClose[],
  today: IsoDay
): Promise<void> {
  await knex.transaction(async (trx) => {
    for (let from = 0; from < notices.length; from += CHUNK) {
      await trx("certificate_notice")
        .insert(
          notices.slice(from, from + CHUNK).map((notice) => ({
            ...notice,
            id: generateEntityId(undefined, "cnote"),
            sent_on: today,
            claimed_at: trx.fn.now(),
          }))
        )
        .onConflict(trx.raw("(certificate_id, days_before) where deleted_at is null"))
        .merge(["sent_on", "overtaken", "producer_told"])
    }
  })
}

const keyOf = ({ certificate_id, days_before }: NoticeToClaim): string =>
  `${certificate_id}/${days_before}`
