import type { ProducerMessageData } from "@ocop/contract"
import { saying, type MessageWords } from "./message-text"

type AfterOrderKind =
  "order_lines_cancelled" | "return_requested" | "complaint_opened" | "complaint_written"

/** Of what comes after an order was placed: fewer goods, goods that come back, complaints. */
export function afterOrderWords(kind: AfterOrderKind, data: ProducerMessageData): MessageWords {
  const order = data.number ? `đơn hàng số ${data.number}` : "một đơn hàng"
  switch (kind) {
    case "order_lines_cancelled":
      return {
        subject: `Một phần ${order} đã bị hủy`,
        text: `Một phần ${order} đã bị hủy. Xin xem lại đơn trước khi đóng gói; số hàng được hủy đã trả lại kho.`,
      }
    case "return_requested":
      return {
        subject: `Khách xin trả hàng của ${order}`,
        text: `Khách xin trả hàng của ${order}.${saying("Khách viết:", data.note)} Xin trả lời trong trang đơn hàng.`,
      }
    case "complaint_opened":
      return {
        subject: `Khách khiếu nại về ${order}`,
        text: `Khách khiếu nại về ${order}.${saying("Khách viết:", data.note)} Xin trả lời đúng hạn; quá hạn, khiếu nại được chuyển lên Ban quản lý chợ.`,
      }
    case "complaint_written":
      return {
        subject: `Có lời mới trong khiếu nại về ${order}`,
        text: `Khiếu nại về ${order} có lời mới.${saying("Nội dung:", data.note)}`,
      }
  }
}
