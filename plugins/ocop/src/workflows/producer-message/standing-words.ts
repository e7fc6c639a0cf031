import type { ProducerMessage, ProducerMessageData } from "@ocop/contract"
import { saying, type MessageWords } from "./message-text"

/** About the producer itself, its people and its money; and what has no words of its own yet. */
export function standingWords(
  kind: ProducerMessage["kind"],
  { name, reason, amount, rate, from, note, title }: ProducerMessageData
): MessageWords {
  const why = saying("Lý do:", reason)
  switch (kind) {
    case "registration_approved":
      return {
        subject: "Hồ sơ nhà sản xuất đã được duyệt",
        text: "Hồ sơ của cơ sở đã được duyệt. Từ bây giờ, sản phẩm đã duyệt và có giấy chứng nhận còn hiệu lực sẽ được bán trên chợ.",
      }
    case "registration_correction":
      return {
        subject: "Hồ sơ nhà sản xuất cần sửa",
        text: `Hồ sơ của cơ sở cần sửa rồi gửi lại.${saying("Ban quản lý chợ ghi:", reason)}`,
      }
    case "registration_refused":
      return {
        subject: "Hồ sơ nhà sản xuất không được duyệt",
        text: `Hồ sơ của cơ sở không được duyệt.${why}`,
      }
    case "claim_confirmed":
      return {
        subject: "Đã xác nhận tên cơ sở trong sổ đăng ký",
        text: `Ban quản lý chợ đã xác nhận ${name ?? "cơ sở trong sổ đăng ký"} là cơ sở của Quý vị. Các giấy chứng nhận đã có nay thuộc gian hàng này.`,
      }
    case "claim_refused":
      return {
        subject: "Chưa xác nhận được tên cơ sở trong sổ đăng ký",
        text: `Ban quản lý chợ chưa thể xác nhận ${name ?? "cơ sở trong sổ đăng ký"} là cơ sở của Quý vị.${why}`,
      }
    case "producer_suspended":
      return {
        subject: "Gian hàng đang bị tạm ngừng",
        text: `Gian hàng của cơ sở đang bị tạm ngừng, sản phẩm tạm thời không bán được. Các đơn đã nhận vẫn cần giao cho xong.${why}`,
      }
    case "producer_reinstated":
      return {
        subject: "Gian hàng được bán trở lại",
        text: "Gian hàng của cơ sở được bán trở lại từ bây giờ.",
      }
    case "member_joined":
      return {
        subject: `${name ?? "Một người"} đã tham gia gian hàng`,
        text: `${name ?? "Một người"} đã nhận lời mời và tham gia bán hàng cho cơ sở.`,
      }
    case "payout_made":
      return {
        subject: "Đã chi trả tiền hàng",
        text: `Chợ đã chuyển tiền hàng cho cơ sở${amount === undefined ? "" : `: ${new Intl.NumberFormat("vi-VN").format(amount)} đồng`}.`,
      }
    case "commission_changed":
      return {
        subject: "Thay đổi về hoa hồng của sàn",
        text: `Sàn thay đổi danh sách mức hoa hồng.${
          rate === undefined || from === undefined
            ? ""
            : ` Mức ${rate / 100} %, áp dụng từ ngày ${from.split("-").reverse().join("/")}.`
        } Đơn đã đặt giữ nguyên mức cũ.${saying("Sàn ghi:", note)}`,
      }
    case "basket_proposed":
      return {
        subject: `Mời góp hàng vào giỏ quà ${title ? `“${title}”` : "của chợ"}`,
        text: `Chợ muốn đưa sản phẩm của cơ sở vào giỏ quà ${title ? `“${title}”` : "mới"}. Xin xem giá được trả cho từng sản phẩm trong kênh nhà sản xuất, mục Giỏ quà, rồi đồng ý hoặc từ chối.`,
      }
    case "review_published":
      return {
        subject: `Khách đánh giá ${title ? `“${title}”` : "sản phẩm của cơ sở"}`,
        text: `Có đánh giá mới của người đã mua ${title ? `“${title}”` : "sản phẩm của cơ sở"}. Cơ sở trả lời được trong kênh nhà sản xuất, mục Đánh giá; lời trả lời hiện ngay dưới đánh giá.`,
      }
    default:
      return {
        subject: "Có tin mới từ chợ OCOP",
        text: "Cơ sở có tin mới trong kênh nhà sản xuất. Mời vào xem.",
      }
  }
}
