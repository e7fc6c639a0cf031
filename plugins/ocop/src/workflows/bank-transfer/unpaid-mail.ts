import type { Dong } from "@ocop/rules"

export type UnpaidNews = "soon" | "expired"

export interface UnpaidOrder {
  display_id: number
  remainder: Dong
  received: Dong
  expires_at: Date
  /** Of the order's page; null where the shop's address is not set. */
  link: string | null
}

/** What a buyer reads who has not paid: Vietnamese, then English, because nobody says which. */
export function unpaidMail(
  news: UnpaidNews,
  { display_id, remainder, received, expires_at, link }: UnpaidOrder
): { subject: string; text: string } {
  const until = MOMENT.format(expires_at)
  const rest = money(remainder)
  const here = link ? ["", link] : []
  if (news === "soon")
    return {
      subject: `Đơn #${display_id} chờ bạn chuyển khoản / Order #${display_id} awaits your transfer`,
      text: [
        "Xin chào,",
        "",
        `Đơn hàng #${display_id} còn ${rest} chưa được chuyển khoản. Đơn được giữ đến ${until}; quá giờ đó, đơn tự hủy và hàng được bán cho người khác.`,
        "Mã VietQR và số tài khoản ở trang đơn hàng. Nếu bạn vừa chuyển, mời bạn bỏ qua thư này.",
        ...here,
        "",
        "—",
        `Order #${display_id} still awaits a transfer of ${rest}. It is kept until ${until} (Vietnam time) and cancelled then.`,
        "The VietQR code is on the order's page. If you have just paid, please ignore this mail.",
      ].join("\n"),
    }
  const [back, backInEnglish] = received
    ? [
        [`Chợ đã nhận ${money(received)} và sẽ chuyển trả lại bạn.`],
        [`We received ${money(received)} and will send it back to you.`],
      ]
    : [[], []]
  return {
    subject: `Đơn #${display_id} đã hủy vì quá hạn chuyển khoản / Order #${display_id} was cancelled`,
    text: [
      "Xin chào,",
      "",
      `Đơn hàng #${display_id} đã tự hủy vì đến ${until} chưa nhận đủ tiền. Xin đừng chuyển tiền cho đơn này nữa: muốn mua, mời bạn đặt đơn mới.`,
      ...back,
      ...here,
      "",
      "—",
      `Order #${display_id} was cancelled: it was not paid in full by ${until} (Vietnam time). Please do not transfer money for it any more.`,
      ...backInEnglish,
    ].join("\n"),
  }
}

const money = (amount: Dong) => `${amount.toLocaleString("vi-VN")} đồng`

const MOMENT = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
})
