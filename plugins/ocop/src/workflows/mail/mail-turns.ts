import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Tried so often, a mail is given up; what it is about stays to be read in the account or the portal. */
export const MAIL_ATTEMPTS = 5

/** Where it stands what is to be mailed. Both have the same columns for it. */
type Outbox = "producer_message" | "shopper_notice"

/** What every row to mail has. */
interface Turn {
  id: string
  kind: string
  subject_id: string
  data: unknown
  /** 1 the first time. */
  mail_attempts: number
}

export interface MessageToMail extends Turn {
  producer_id: string
}

export interface NoticeToMail extends Turn {
  customer_id: string | null
  order_id: string | null
}

/**
 * Takes on the oldest rows that wait for a mail, so that no other run has them meanwhile. One that is not closed
 * (the run was killed, or the post office was shut) comes up again: after two minutes, then four, eight …
 */
async function takeTurns<T extends Turn>(
  knex: Knex,
  outbox: Outbox,
  limit: number,
  columns: readonly (keyof T & string)[]
): Promise<T[]> {
  const { rows } = await knex.raw<{ rows: T[] }>(
    `update ??
    set mail_attempts = mail_attempts + 1,
      mail_due_at = now() + interval '1 minute' * power(2, mail_attempts + 1)
    where id in (select id from ??
      where mailed_at is null and deleted_at is null and mail_attempts < ?
        and coalesce(mail_due_at, created_at) <= now()
      order by created_at limit ? for update skip locked)
    returning id, kind, subject_id, data, mail_attempts, ${columns.join(", ")}`,
    [outbox, outbox, MAIL_ATTEMPTS, limit]
  )
  return rows
}

/** Of producers' messages. */
export const takeMessagesToMail = (knex: Knex, limit: number): Promise<MessageToMail[]> =>
  takeTurns<MessageToMail>(knex, "producer_message", limit, ["producer_id"])

/** Of shoppers' notices. */
export const takeNoticesToMail = (knex: Knex, limit: number): Promise<NoticeToMail[]> =>
  takeTurns<NoticeToMail>(knex, "shopper_notice", limit, ["customer_id", "order_id"])

/** Nothing more is to be mailed about it. */
export async function closeMail(knex: Knex, outbox: Outbox, id: string): Promise<void> {
  await knex(outbox).where({ id }).update({ mailed_at: knex.fn.now() })
}
