import type { NoticeData } from "@ocop/contract"
import type { NoticeKind } from "@ocop/rules"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"

type Words = (data: NoticeData) => string

const ofProducer = ({ number, producer }: NoticeData) => ({
  number: number ?? 0,
  producer: producer ?? "",
})
const amount = (data: NoticeData) => formatDong(data.amount ?? 0)
const title = ({ title: of }: NoticeData) => ({ title: of ?? "" })

/** A new kind of the rules does not compile until it has words here. */
const WORDS: Record<NoticeKind, Words> = {
  order_placed: (data) => m.notice_order_placed({ number: data.number ?? 0, amount: amount(data) }),
  order_paid: (data) => m.notice_order_paid({ number: data.number ?? 0, amount: amount(data) }),
  parcel_sent: (data) => m.notice_parcel_sent(ofProducer(data)),
  order_delivered: (data) => m.notice_order_delivered(ofProducer(data)),
  order_cancelled: (data) => m.notice_order_cancelled(ofProducer(data)),
  refund_made: (data) => m.notice_refund_made({ ...ofProducer(data), amount: amount(data) }),
  complaint_answered: (data) => m.notice_complaint_answered(ofProducer(data)),
  certificate_ended: (data) => m.notice_certificate_ended(title(data)),
  certificate_renewed: (data) => m.notice_certificate_renewed(title(data)),
  product_on_sale: (data) => m.notice_product_on_sale(title(data)),
  new_product: (data) =>
    m.notice_new_product({ ...title(data), producer: ofProducer(data).producer }),
  review_published: (data) => m.notice_review_published(title(data)),
  review_declined: (data) => m.notice_review_declined(title(data)),
  review_replied: (data) =>
    m.notice_review_replied({ ...title(data), producer: ofProducer(data).producer }),
}

/** What a notice says; of a kind that is newer than this shop, that there is something. */
export function noticeWords(kind: string, data: NoticeData): string {
  return (WORDS as Record<string, Words | undefined>)[kind]?.(data) ?? m.notice_other()
}

const KINDS: Record<string, () => string> = {
  order_paid: m.notice_mail_order_paid,
  parcel_sent: m.notice_mail_parcel_sent,
  order_delivered: m.notice_mail_order_delivered,
  complaint_answered: m.notice_mail_complaint_answered,
  certificate_ended: m.notice_mail_certificate_ended,
  certificate_renewed: m.notice_mail_certificate_renewed,
  product_on_sale: m.notice_mail_product_on_sale,
  new_product: m.notice_mail_new_product,
  review_published: m.notice_mail_review_published,
  review_declined: m.notice_mail_review_declined,
  review_replied: m.notice_mail_review_replied,
}

/** A kind as it stands beside its tick; null for one that is newer than this shop. */
export function mailWords(kind: string): string | null {
  return KINDS[kind]?.() ?? null
}
