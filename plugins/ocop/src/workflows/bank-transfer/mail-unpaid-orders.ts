import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { dong, remindUnpaidFrom } from "@ocop/rules"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import { CHECKOUT_LINK_MODULE } from "../../modules/checkout-link"
import { CLOCK_MODULE } from "../../modules/clock"
import { shopAddress } from "../shop-address"
import { unpaidMail, type UnpaidNews } from "./unpaid-mail"

/** At most so many in one run; the next run comes in a minute. */
const AT_ONCE = 100

interface Row {
  id: string
  order_id: string
  email: string
  display_id: number
  expires_at: Date
  amount: string
  received: string
  news: UnpaidNews
}

/**
 * Mails buyers whose order ends soon or has ended because it is not paid, each once (SPEC VQ8). The link opens the
 * order, so it is in the mail's content, which is sent and not kept.
 *
 * @returns how many it mailed
 */
export async function mailUnpaidOrders(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const { expiresAfterHours } = container.resolve(BANK_TRANSFER_MODULE).settings()
  // What ends before this moment is to be told of: the rule, turned round.
  const ahead = now.getTime() - remindUnpaidFrom(now, expiresAfterHours).getTime()
  const { rows } = await knex.raw<{ rows: Row[] }>(UNPAID, {
    now,
    soon: new Date(now.getTime() + ahead),
    past: new Date(now.getTime() - NEWS_MS),
    most: AT_ONCE,
  })
  for (const row of rows) await mail(container, row)
  return rows.length
}

/** An older end is no news: nobody is told of it after an update. */
const NEWS_MS = 24 * 3_600_000

async function mail(container: MedusaContainer, row: Row): Promise<void> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const shop = shopAddress(projectConfig.http.storeCors)
  const token = container.resolve(CHECKOUT_LINK_MODULE).sign(row.order_id)
  const content = unpaidMail(row.news, {
    display_id: row.display_id,
    remainder: dong(Number(row.amount) - Number(row.received)),
    received: dong(Number(row.received)),
    expires_at: row.expires_at,
    link: shop && `${shop}/don-hang/${token}`,
  })
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: row.email,
    channel: "email",
    template: "unpaid-order",
    content,
    data: { subject: content.subject },
    trigger_type: `unpaid-order.${row.news}`,
    resource_type: "order",
    resource_id: row.order_id,
    idempotency_key: `unpaid-order:${row.id}:${row.news}`,
  })
}

/** At the end all that came is left to be given back; before it that is what does not count. */
const UNPAID = `
  select request.id, request.order_id, "order".email, "order".display_id, request.expires_at, session.amount,
    coalesce((select sum(transfer.matched_amount
        + case when request.ended_at is null then 0 else transfer.left_amount end)
      from bank_transfer transfer where transfer.reference = request.reference), 0) as received,
    case when request.ended_at is null then 'soon' else 'expired' end as news
  from transfer_request request
  join payment_session session on session.id = request.payment_session_id
  join "order" on "order".id = request.order_id
  where request.paid_at is null and "order".email is not null
    and case when request.ended_at is null
      then request.expires_at > :now and request.expires_at <= :soon
      else request.ended_at >= request.expires_at and request.ended_at > :past end
    and not exists (select 1 from notification
      where notification.idempotency_key = 'unpaid-order:' || request.id || ':' ||
        case when request.ended_at is null then 'soon' else 'expired' end)
  order by request.expires_at
  limit :most`
