import type { CheckoutTransfer } from "@ocop/contract"
import { moneyWords, type MailLanguage, type NoticeWords } from "./notice-words"

export interface NoticeLetter {
  words: NoticeWords
  language: MailLanguage
  /** Of the page it is about; null where the shop's address is not set. */
  link: string | null
  /** What is still to be transferred. */
  transfer: CheckoutTransfer | null
  /** Of the page where such mails are declined; null for what is mailed to everybody. */
  decline: string | null
}

/** A letter as text, and the same as plain HTML. */
export function noticeMail({ words, language, link, transfer, decline }: NoticeLetter) {
  const english = language === "en"
  const paragraphs = [
    english ? "Hello," : "Xin chào,",
    ...words.lines,
    ...(transfer?.qr ? payBy(transfer, english) : []),
    ...(link ? [`${english ? "See it here" : "Xem tại"}: ${link}`] : []),
    english ? "The OCOP market" : "Chợ OCOP",
    ...(decline ? [`${english ? "Fewer mails" : "Bớt thư"}: ${decline}`] : []),
  ]
  return {
    subject: words.subject,
    text: paragraphs.join("\n\n"),
    html: `<!doctype html><html lang="${language}"><body>${paragraphs.map(asHtml).join("")}</body></html>`,
  }
}

/** The account and the reference, for whoever pays from another phone; the code is on the order's page. */
function payBy({ account, reference, remainder, expires_at }: CheckoutTransfer, english: boolean) {
  const until = MOMENT.format(new Date(expires_at))
  return english
    ? [
        `Please transfer ${moneyWords(remainder)} by ${until} (Vietnam time):`,
        `Bank: ${account.bank_name}\nAccount: ${account.account} (${account.name})\nMessage: ${reference}`,
        "The VietQR code is on the order's page.",
      ]
    : [
        `Mời bạn chuyển khoản ${moneyWords(remainder)} trước ${until}:`,
        `Ngân hàng: ${account.bank_name}\nSố tài khoản: ${account.account} (${account.name})\nNội dung: ${reference}`,
        "Mã VietQR có ở trang đơn hàng.",
      ]
}

const MOMENT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
})

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** People's own words stand in it: nothing of them is markup; only addresses of the shop are links. */
function asHtml(paragraph: string): string {
  const safe = paragraph.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? "")
  const linked = safe.replace(/: (https?:\/\/\S+)$/, ': <a href="$1">$1</a>')
  return `<p>${linked.replaceAll("\n", "<br>")}</p>`
}
