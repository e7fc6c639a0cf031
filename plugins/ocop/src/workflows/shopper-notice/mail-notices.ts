import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { NoticeData } from "@ocop/contract"
import {
  isAboutOwnReview,
  isMailed,
  isNoticeKind,
  NOTICE_KINDS,
  type NoticeKind,
} from "@ocop/rules"
import { CHECKOUT_LINK_MODULE } from "../../modules/checkout-link"
import { CLOCK_MODULE } from "../../modules/clock"
import { MAIL_ATTEMPTS, closeMail, takeNoticesToMail, type NoticeToMail } from "../mail/mail-turns"
import { readCheckoutTransfer } from "../bank-transfer/read-checkout-transfer"
import { sendOnce } from "../mail/send-once"
import { shopAddress } from "../shop-address"
import { noticeMail } from "./notice-mail"
import { readersOf, type NoticeReader } from "./notice-readers"
import { noticeWords } from "./notice-words"

/** Notices that one run takes on; the next comes a minute later. */
const BATCH = 50

/**
 * Mails what shoppers were told and want mailed (SPEC NT2). A mail that fails is tried again some minutes later and at
 * last given up; no address and no word of a mail stands in the log.
 *
 * @returns how many notices are done with
 */
export async function mailNotices(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const notices = await takeNoticesToMail(knex, BATCH)
  const readers = await readersOf(knex, notices)
  let done = 0
  for (const notice of notices) {
    if (await mailOne(container, knex, notice, readers.get(notice.id))) {
      await closeMail(knex, "shopper_notice", notice.id)
      done += 1
    }
  }
  return done
}

/** Whoever left no address, wants none, or is gone is not written to: that is done. */
async function mailOne(
  container: MedusaContainer,
  knex: Knex,
  notice: NoticeToMail,
  reader: NoticeReader | undefined
): Promise<boolean> {
  const { kind } = notice
  const data = NoticeData.parse(notice.data)
  if (!reader?.email || !isNoticeKind(kind) || !isMailed(kind, reader.wish)) return true
  if (toldAlready(kind, data)) return true
  try {
    const content = await letter(container, knex, kind, notice, data, reader)
    await sendOnce(container, `shopper-notice:${notice.id}`, notice.mail_attempts, {
      to: reader.email,
      template: "shopper-notice",
      content,
      data: { subject: content.subject },
      trigger_type: `shopper-notice.${kind}`,
      resource_type: notice.order_id ? "order" : "product",
      resource_id: notice.order_id ?? notice.subject_id,
    })
    return true
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const said = `Notice ${notice.id} could not be mailed (${notice.mail_attempts} of ${MAIL_ATTEMPTS})`
    if (notice.mail_attempts >= MAIL_ATTEMPTS) logger.error(`${said}; it is given up`)
    else logger.warn(`${said}: ${(error as Error).name}`)
    return false
  }
}

/** That an order ended because nobody paid it has a mail of its own (SPEC VQ8). */
const toldAlready = (kind: NoticeKind, { reason }: NoticeData) =>
  kind === "order_cancelled" && reason === "unpaid"

async function letter(
  container: MedusaContainer,
  knex: Knex,
  kind: NoticeKind,
  notice: NoticeToMail,
  data: NoticeData,
  { language }: NoticeReader
) {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const origin = shopAddress(projectConfig.http.storeCors)
  const shop = origin && origin + (language === "en" ? "/en" : "")
  const now = container.resolve(CLOCK_MODULE).now()
  const transfer =
    kind === "order_placed" && notice.order_id
      ? await readCheckoutTransfer(knex, notice.order_id, now)
      : null
  return noticeMail({
    words: noticeWords(kind, data, language),
    language,
    link: shop && shop + pathOf(container, notice, kind, data),
    transfer,
    decline: NOTICE_KINDS[kind] === "always" || !shop ? null : `${shop}/tai-khoan/thong-bao`,
  })
}

/** The order's own link, which opens without a log-in, as the page that the buyer saw after ordering. */
function pathOf(
  container: MedusaContainer,
  { order_id }: NoticeToMail,
  kind: NoticeKind,
  { handle }: NoticeData
) {
  if (isAboutOwnReview(kind)) return "/tai-khoan/danh-gia"
  if (order_id) return `/don-hang/${container.resolve(CHECKOUT_LINK_MODULE).sign(order_id)}`
  return handle ? `/san-pham/${handle}` : ""
}
