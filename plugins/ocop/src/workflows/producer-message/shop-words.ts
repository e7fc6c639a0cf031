import type { ProducerMessageData } from "@ocop/contract"
import { vietnamDay } from "@ocop/rules"
import { vietnameseDay } from "../certificate-expiry/vietnamese-day"
import { quoted, saying, type MessageWords } from "./message-text"

type OrderKind = "order_new" | "order_cancelled" | "order_timed_out"
const DONG = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })
const HOUR = new Intl.DateTimeFormat("vi-VN", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Asia/Ho_Chi_Minh",
})

export function orderWords(kind: OrderKind, data: ProducerMessageData): MessageWords {
  const order = data.number ? `Đơn hàng số ${data.number}` : "Một đơn hàng"
  switch (kind) {
    case "order_new":
      return {
        subject: data.number ? `Có đơn hàng mới số ${data.number}` : "Có đơn hàng mới",
        text: `Cơ sở có đơn hàng mới${goods(data)}.${acceptBy(data.accept_by)}`,
      }
    case "order_cancelled":
      return {
        subject: `${order} đã bị hủy`,
        text: `${order} đã bị hủy. Xin không gửi hàng nữa; số hàng đã giữ cho đơn được trả lại kho.`,
      }
    case "order_timed_out":
      return {
        subject: `${order} đã quá hạn nhận`,
        text: `${order} không được nhận đúng hạn nên chợ đã từ chối thay cơ sở. Xin không gửi hàng nữa; số hàng đã giữ cho đơn được trả lại kho.`,
      }
  }
}

function goods({ title, lines, total }: ProducerMessageData): string {
  const more = title && lines && lines > 1 ? ` và ${lines - 1} món khác` : ""
  const what = title ? `: ${quoted(title, "")}${more}` : ""
  return what + (total === undefined ? "" : `, tổng ${DONG.format(total)}`)
}

function acceptBy(moment: string | undefined): string {
  if (!moment) return ""
  const instant = new Date(moment)
  return ` Xin nhận đơn trước ${HOUR.format(instant)} ngày ${vietnameseDay(vietnamDay(instant))}; quá hạn, chợ sẽ từ chối thay.`
}

export function listingWords(
  kind: "listing_approved" | "listing_changes_asked" | "listing_hidden" | "listing_shown",
  { title, note, reason }: ProducerMessageData
): MessageWords {
  const product = `Sản phẩm ${quoted(title, "của cơ sở")}`
  if (kind === "listing_approved") {
    return {
      subject: `${product} đã được duyệt`,
      text: `${product} đã được duyệt. Khách mua đã thấy nội dung mới.`,
    }
  }
  if (kind === "listing_hidden") {
    return {
      subject: `${product} bị tạm ẩn`,
      text: `${product} bị tạm ẩn: khách không thấy và không mua được nữa. Đơn đã đặt vẫn giao bình thường.${saying("Lý do:", reason)}`,
    }
  }
  if (kind === "listing_shown") {
    return {
      subject: `${product} được hiện lại`,
      text: `${product} được hiện lại. Nếu sản phẩm đang mở bán, khách mua được ngay.${saying("Ban quản lý chợ ghi:", reason)}`,
    }
  }
  return {
    subject: `${product} cần sửa`,
    text: `${product} cần sửa trước khi được duyệt. Nội dung cũ, nếu đã lên chợ, vẫn được giữ.${saying("Ban quản lý chợ ghi:", note)}`,
  }
}
