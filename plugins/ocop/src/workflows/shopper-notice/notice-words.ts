import { type NoticeData } from "@ocop/contract"
import { dong, type NoticeKind } from "@ocop/rules"

export type MailLanguage = "vi" | "en"

/** What a mail says: the subject, and a paragraph a line. */
export interface NoticeWords {
  subject: string
  lines: string[]
}

const CARRIERS: Record<string, string> = {
  viettel_post: "Viettel Post",
  vnpost: "VNPost",
  ghn: "Giao Hàng Nhanh (GHN)",
  ghtk: "Giao Hàng Tiết Kiệm (GHTK)",
  jt: "J&T Express",
}

/** The words of a notice's mail; the account has its own. One kind, one line in each language. */
export function noticeWords(
  kind: NoticeKind,
  data: NoticeData,
  language: MailLanguage
): NoticeWords {
  return language === "en" ? inEnglish(kind, data) : inVietnamese(kind, data)
}

function inVietnamese(kind: NoticeKind, data: NoticeData): NoticeWords {
  const { number, producer = "nhà sản xuất", title = "sản phẩm", words } = data
  const order = `Đơn hàng #${number ?? ""}`
  const money = amountOf(data)
  const said = words ? [`Lời nhắn: ${words}`] : []
  switch (kind) {
    case "order_placed":
      return {
        subject: `${order}: chợ đã nhận đơn`,
        lines: [`Cảm ơn bạn đã đặt hàng. ${order}, tổng ${money}, đã được ghi nhận.`, ...pay(data)],
      }
    case "order_paid":
      return {
        subject: `${order}: đã nhận tiền chuyển khoản`,
        lines: [`Chợ đã nhận đủ ${money} cho đơn #${number}. Nhà sản xuất sẽ chuẩn bị hàng.`],
      }
    case "parcel_sent":
      return {
        subject: `${order}: một kiện hàng đã gửi đi`,
        lines: [
          `${producer} đã gửi một kiện hàng của đơn #${number}.`,
          ...sent(data, "Mã vận đơn"),
        ],
      }
    case "order_delivered":
      return {
        subject: `${order}: đã giao`,
        lines: [
          `Hàng của ${producer} trong đơn #${number} đã được giao.`,
          "Hàng có vấn đề? Bạn có thể xin trả hàng hoặc khiếu nại ở trang đơn hàng.",
        ],
      }
    case "order_cancelled":
      return {
        subject: `${order}: phần hàng của ${producer} đã hủy`,
        lines: [
          `Phần hàng của ${producer} trong đơn #${number} không được giao nữa${data.reason === "timed_out" ? " vì nhà sản xuất không nhận đơn đúng hạn" : ""}.`,
          ...said,
          "Tiền bạn đã trả cho phần này, nếu có, sẽ được hoàn lại.",
        ],
      }
    case "refund_made":
      return {
        subject: `${order}: đã hoàn ${money}`,
        lines: [
          `Chợ đã hoàn ${money} cho phần hàng của ${producer} trong đơn #${number}.`,
          "Ngân hàng có thể cần vài ngày để ghi có.",
        ],
      }
    case "complaint_answered":
      return {
        subject: `${order}: khiếu nại có trả lời`,
        lines: [`Khiếu nại của bạn về hàng của ${producer} có trả lời mới.`, ...said],
      }
    case "certificate_ended":
      return {
        subject: `“${title}”: giấy chứng nhận OCOP đã hết hiệu lực`,
        lines: [`“${title}” trong danh sách yêu thích của bạn không còn hạng sao OCOP.`],
      }
    case "certificate_renewed":
      return {
        subject: `“${title}” lại có giấy chứng nhận OCOP`,
        lines: [`“${title}” trong danh sách yêu thích của bạn vừa được chứng nhận OCOP trở lại.`],
      }
    case "product_on_sale":
      return {
        subject: `“${title}” có hàng trở lại`,
        lines: [`“${title}” trong danh sách yêu thích của bạn mua được trở lại.`],
      }
    case "new_product":
      return {
        subject: `${producer} có sản phẩm mới: “${title}”`,
        lines: [`${producer}, nhà sản xuất bạn theo dõi, vừa có “${title}”.`],
      }
    case "review_published":
      return {
        subject: `Đánh giá của bạn về “${title}” đã được đăng`,
        lines: [`Cảm ơn bạn. Mọi người đã đọc được đánh giá của bạn về “${title}”.`],
      }
    case "review_declined":
      return {
        subject: `Đánh giá của bạn về “${title}” không được hiển thị`,
        lines: [
          `Đánh giá của bạn về “${title}” không được hiển thị trên chợ.`,
          ...(words ? [`Lý do: ${words}`] : []),
          "Bạn có thể sửa rồi gửi lại trong trang đánh giá của mình.",
        ],
      }
    case "review_replied":
      return {
        subject: `${producer} đã trả lời đánh giá của bạn`,
        lines: [`${producer} đã trả lời đánh giá của bạn về “${title}”.`, ...said],
      }
  }
}

function inEnglish(kind: NoticeKind, data: NoticeData): NoticeWords {
  const { number, producer = "the producer", title = "a product", words } = data
  const order = `Order #${number ?? ""}`
  const money = amountOf(data)
  const said = words ? [`Message: ${words}`] : []
  switch (kind) {
    case "order_placed":
      return {
        subject: `${order}: we have your order`,
        lines: [`Thank you. ${order}, ${money} in all, is placed.`, ...pay(data, true)],
      }
    case "order_paid":
      return {
        subject: `${order}: your transfer has arrived`,
        lines: [`We received ${money} for order #${number}. The goods are being prepared.`],
      }
    case "parcel_sent":
      return {
        subject: `${order}: a parcel is on its way`,
        lines: [
          `${producer} has sent a parcel of order #${number}.`,
          ...sent(data, "Tracking number"),
        ],
      }
    case "order_delivered":
      return {
        subject: `${order}: delivered`,
        lines: [
          `The goods of ${producer} in order #${number} were delivered.`,
          "Something wrong? Ask for a return or complain on the order's page.",
        ],
      }
    case "order_cancelled":
      return {
        subject: `${order}: the goods of ${producer} are cancelled`,
        lines: [
          `The goods of ${producer} in order #${number} will not be sent${data.reason === "timed_out" ? ": they were not accepted in time" : ""}.`,
          ...said,
          "What you have paid for them, if anything, is given back.",
        ],
      }
    case "refund_made":
      return {
        subject: `${order}: ${money} given back`,
        lines: [
          `We have given back ${money} for the goods of ${producer} in order #${number}.`,
          "Your bank may need some days to book it.",
        ],
      }
    case "complaint_answered":
      return {
        subject: `${order}: your complaint was answered`,
        lines: [`There is a new answer about the goods of ${producer}.`, ...said],
      }
    case "certificate_ended":
      return {
        subject: `“${title}”: its OCOP certificate has ended`,
        lines: [`“${title}” on your wishlist has no OCOP stars any more.`],
      }
    case "certificate_renewed":
      return {
        subject: `“${title}” is OCOP certified again`,
        lines: [`“${title}” on your wishlist has a certificate in force again.`],
      }
    case "product_on_sale":
      return {
        subject: `“${title}” is back`,
        lines: [`“${title}” on your wishlist can be bought again.`],
      }
    case "new_product":
      return {
        subject: `New from ${producer}: “${title}”`,
        lines: [`${producer}, whom you follow, has a new product: “${title}”.`],
      }
    case "review_published":
      return {
        subject: `Your review of “${title}” is published`,
        lines: [`Thank you. Everybody can read your review of “${title}” now.`],
      }
    case "review_declined":
      return {
        subject: `Your review of “${title}” is not shown`,
        lines: [
          `Your review of “${title}” is not shown on the market.`,
          ...(words ? [`Reason: ${words}`] : []),
          "You can change it and send it again on the page of your reviews.",
        ],
      }
    case "review_replied":
      return {
        subject: `${producer} replied to your review`,
        lines: [`${producer} replied to your review of “${title}”.`, ...said],
      }
  }
}

/** How an order is paid; a transfer's account is added where the mail is made. */
function pay({ method }: NoticeData, english = false): string[] {
  if (method === "cod")
    return [english ? "You pay in cash at the door." : "Bạn trả tiền mặt khi nhận hàng."]
  if (method === "card") return [english ? "It is paid by card." : "Đơn đã thanh toán bằng thẻ."]
  return []
}

function sent({ carrier, tracking_code }: NoticeData, name: string): string[] {
  const by = carrier && CARRIERS[carrier]
  const parts = [by, tracking_code && `${name}: ${tracking_code}`].filter(Boolean)
  return parts.length ? [parts.join(" · ")] : []
}

const amountOf = ({ amount }: NoticeData) => moneyWords(amount ?? 0)

/** "195.000 đồng". */
export function moneyWords(amount: number): string {
  return `${dong(amount).toLocaleString("vi-VN")} đồng`
}
