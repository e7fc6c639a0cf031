import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NoticeToMail } from "../mail/mail-turns"
import type { MailLanguage } from "./notice-words"

export interface NoticeReader {
  email: string | null
  language: MailLanguage
  /** What they said about mails of the kind; null for nothing, and for guests. */
  wish: boolean | null
}

/**
 * Who reads each notice, by its id; one statement. What is about an order goes to the order's address, in the language
 * it was ordered in; everything else to the account's. A notice of an order or account that is gone has nobody.
 */
export async function readersOf(
  knex: Knex,
  notices: readonly NoticeToMail[]
): Promise<Map<string, NoticeReader>> {
  if (!notices.length) return new Map()
  const { rows } = await knex.raw<{ rows: (NoticeReader & { id: string })[] }>(
    `select notice.id,
      case when notice.order_id is null then customer.email else "order".email end as email,
      case when "order".metadata ->> 'language' = 'en' then 'en' else 'vi' end as language,
      wish.mailed as wish
    from shopper_notice notice
    left join "order" on "order".id = notice.order_id and "order".deleted_at is null
    left join customer on customer.id = notice.customer_id and customer.deleted_at is null
      and customer.has_account
    left join shopper_notice_mail wish on wish.customer_id = notice.customer_id
      and wish.kind = notice.kind and wish.deleted_at is null
    where notice.id = any(?)`,
    [notices.map(({ id }) => id)]
  )
  return new Map(rows.map(({ id, ...reader }) => [id, reader]))
}
