import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Tried so often, a mail is given up; the notice stays in the account. */
export const NOTICE_MAIL_ATTEMPTS = 5

export interface NoticeToMail {
  id: string
  customer_id: string | null
  order_id: string | null
  kind: string
  subject_id: string
  data: unknown
  /** 1 the first time. */
  mail_attempts: number
}

/**
 * Takes on the oldest notices that wait for a mail, so that no other run has them meanwhile. One that is not closed
 * (the run was killed, or the post office was shut) comes up again: after two minutes, then four, eight …
 */
export async function takeNoticesToMail(knex: Knex, limit: number): Promise<NoticeToMail[]> {
  const { rows } = await knex.raw<{ rows: NoticeToMail[] }>(
    `update shopper_notice
    set mail_attempts = mail_attempts + 1,
      mail_due_at = now() + interval '1 minute' * power(2, mail_attempts + 1)
    where id in (select id from shopper_notice
      where mailed_at is null and deleted_at is null and mail_attempts < ?
        and coalesce(mail_due_at, created_at) <= now()
      order by created_at limit ? for update skip locked)
    returning id, customer_id, order_id, kind, subject_id, data, mail_attempts`,
    [NOTICE_MAIL_ATTEMPTS, limit]
  )
  return rows
}

/** Nothing more is to be mailed about it. */
export async function closeNoticeMail(knex: Knex, id: string): Promise<void> {
  await knex("shopper_notice").where({ id }).update({ mailed_at: knex.fn.now() })
}
