import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NoticeMailsResponse } from "@ocop/contract"
import { CHOSEN_NOTICE_KINDS, isMailed } from "@ocop/rules"

/** Of which kinds of news a customer gets mails, of those that can be chosen; one statement. */
export async function readNoticeMails(
  knex: Knex,
  customerId: string
): Promise<NoticeMailsResponse> {
  const rows = await knex("shopper_notice_mail")
    .where({ customer_id: customerId, deleted_at: null })
    .select<{ kind: string; mailed: boolean }[]>("kind", "mailed")
  const said = new Map(rows.map(({ kind, mailed }) => [kind, mailed]))
  return {
    mails: CHOSEN_NOTICE_KINDS.map((kind) => ({
      kind,
      mailed: isMailed(kind, said.get(kind) ?? null),
    })),
  }
}
