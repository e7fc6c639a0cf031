import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Tried so often, a message is given up; it stays in the portal. */
export const MAIL_ATTEMPTS = 5

export interface MessageToMail {
  id: string
  producer_id: string
  kind: string
  subject_id: string
  data: unknown
  /** 1 the first time. */
  mail_attempts: number
}

/**
 * Takes on the oldest messages that wait for a mail, so that no other run has them meanwhile. One that is not
 * closed (the run was killed, or the post office was shut) comes up again: after two minutes, then four, eight …
 */
export async function takeMessagesToMail(knex: Knex, limit: number): Promise<MessageToMail[]> {
  const { rows } = await knex.raw<{ rows: MessageToMail[] }>(
    `update producer_message
    set mail_attempts = mail_attempts + 1,
      mail_due_at = now() + interval '1 minute' * power(2, mail_attempts + 1)
    where id in (select id from producer_message
      where mailed_at is null and deleted_at is null and mail_attempts < ?
        and coalesce(mail_due_at, created_at) <= now()
      order by created_at limit ? for update skip locked)
    returning id, producer_id, kind, subject_id, data, mail_attempts`,
    [MAIL_ATTEMPTS, limit]
  )
  return rows
}

/** Nothing more is to be mailed about it. */
export async function closeMail(knex: Knex, id: string): Promise<void> {
  await knex("producer_message").where({ id }).update({ mailed_at: knex.fn.now() })
}
