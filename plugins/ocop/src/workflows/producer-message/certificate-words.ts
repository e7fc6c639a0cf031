import type { ProducerMessageData } from "@ocop/contract"
import { vietnameseDay } from "../certificate-expiry/vietnamese-day"
import { quoted, saying, type MessageWords } from "./message-text"

type CertificateKind =
  | "certificate_filing_accepted"
  | "certificate_filing_refused"
  | "certificate_expiring"
  | "certificate_expired"
  | "certificate_revoked"

export function certificateWords(kind: CertificateKind, data: ProducerMessageData): MessageWords {
  const { number, stars, reason, valid_until, revoked_on } = data
  const paper = `Giấy chứng nhận OCOP của ${quoted(data.title, "một sản phẩm")}`
  const which = number ? ` Giấy chứng nhận số ${number}.` : ""
  switch (kind) {
    case "certificate_filing_accepted":
      return {
        subject: `${paper} đã được ghi nhận`,
        text: `${paper} đã được ghi vào sổ đăng ký${stars ? `, hạng ${stars} sao` : ""}.${which}`,
      }
    case "certificate_filing_refused":
      return {
        subject: `${paper} chưa được ghi nhận`,
        text: `${paper} chưa được ghi vào sổ đăng ký.${which}${saying("Lý do:", reason)}`,
      }
    case "certificate_expiring":
      return {
        subject: `${paper} sắp hết hiệu lực`,
        text: `${paper} ${valid_until ? `có hiệu lực đến hết ngày ${vietnameseDay(valid_until)}` : "sắp hết hiệu lực"}${daysLeft(data.days_left)}.${which} Sau ngày đó, sản phẩm không được hiển thị hạng sao và không bán được trên chợ.`,
      }
    case "certificate_expired":
      return {
        subject: `${paper} đã hết hiệu lực`,
        text: `${paper} đã hết hiệu lực${valid_until ? ` sau ngày ${vietnameseDay(valid_until)}` : ""}.${which} Sản phẩm không còn hiển thị hạng sao và không bán được trên chợ cho đến khi có giấy chứng nhận mới.`,
      }
    case "certificate_revoked":
      return {
        subject: `${paper} đã bị thu hồi`,
        text: `${paper} đã bị thu hồi${revoked_on ? ` từ ngày ${vietnameseDay(revoked_on)}` : ""}.${which}${saying("Lý do:", reason)}`,
      }
  }
}

function daysLeft(days: number | undefined): string {
  if (days === undefined || days < 0) return ""
  return days === 0 ? " (hôm nay là ngày cuối)" : ` (còn ${days} ngày)`
}
