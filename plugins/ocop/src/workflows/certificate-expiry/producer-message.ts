import { addDays } from "@ocop/rules"
import type { DueExpiry } from "./due-notices"
import { vietnameseDay } from "./vietnamese-day"

/** What a producer reads about its certificates that end soon or have ended: one message for all of them. */
export function producerMessage(
  name: string,
  due: readonly DueExpiry[]
): { subject: string; text: string } {
  const [first] = due
  const lapsed = due.every(({ notice }) => notice.days_left < 0)
  const about =
    due.length === 1 && first ? `của sản phẩm “${first.product}”` : `của ${due.length} sản phẩm`
  const subject = `Giấy chứng nhận OCOP ${about} ${lapsed ? "đã" : "sắp"} hết hiệu lực`
  const text = `Kính gửi: ${name},

Theo sổ đăng ký giấy chứng nhận OCOP, các giấy chứng nhận dưới đây của Quý chủ thể ${lapsed ? "đã" : "sắp"} hết hiệu lực:

${due.map(line).join("\n")}

Khi giấy chứng nhận hết hiệu lực, sản phẩm không được hiển thị hạng sao và không được bán trên chợ; nhãn hiệu OCOP và hạng sao cũng không được tiếp tục dùng trên bao bì, tờ giới thiệu.

Để được công nhận lại, đề nghị Quý chủ thể nộp hồ sơ đánh giá, phân hạng lại tới cơ quan phụ trách Chương trình OCOP tại địa phương${lapsed ? " trong thời gian sớm nhất" : " trước ngày hết hiệu lực"}. Khi có quyết định mới, xin gửi cho chúng tôi một bản để cập nhật vào sổ đăng ký. Nếu đã nộp hồ sơ hoặc đã có quyết định mới, Quý chủ thể vui lòng báo lại để chúng tôi biết.

Trân trọng,
Ban quản lý chợ`
  return { subject, text }
}

function line({ product, number, stars, valid_until, notice }: DueExpiry): string {
  return `- ${product} (${stars} sao), giấy chứng nhận số ${number}: ${ends(valid_until, notice.days_left)}.`
}

function ends(last: string, daysLeft: number): string {
  if (daysLeft < 0) {
    return `hết hiệu lực từ ngày ${vietnameseDay(addDays(last, 1))}`
  }
  const left = daysLeft === 0 ? "hôm nay là ngày cuối cùng" : `còn ${daysLeft} ngày`
  return `có hiệu lực đến hết ngày ${vietnameseDay(last)} (${left})`
}
