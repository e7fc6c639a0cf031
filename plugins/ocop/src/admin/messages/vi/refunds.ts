/** What buyers are given back. */
export const refunds = {
  title: "Hoàn tiền",
  subtitle:
    "Tiền phải trả lại khách. Đơn trả bằng thẻ thì hệ thống hoàn về thẻ; các đơn khác thì bạn chuyển khoản tại ngân hàng rồi ghi mã giao dịch ở đây.",
  loading: "Đang tải các khoản hoàn…",
  tabsLabel: "Nhóm",
  tabs: {
    bank: "Cần chuyển khoản",
    card: "Đang hoàn về thẻ",
    reviews: "Thẻ cần xem",
    settled: "Đã hoàn",
  },
  empty: {
    bank: "Không có khoản nào cần chuyển.",
    card: "Không có khoản nào đang hoàn về thẻ.",
    settled: "Chưa hoàn khoản nào.",
  },
  hints: {
    bank: "Chờ lâu nhất ở trên cùng. Hệ thống không tự chuyển tiền.",
    card: "Hệ thống tự hoàn và thử lại khi chưa được. Chỉ cần xem những khoản có vướng mắc.",
    settled: "Mới nhất ở trên cùng.",
  },
  sum: (count: number, total: string) => `${count} khoản, cộng ${total}`,
  order: (number: number) => `Đơn ${number}`,
  reasons: {
    declined: "Nhà sản xuất từ chối đơn",
    timed_out: "Quá hạn xác nhận",
    cancelled: "Hủy đơn",
    line_cancelled: "Hủy một phần",
    returned: "Trả hàng",
    complaint: "Khiếu nại",
  },
  noAccount: (phone: string) =>
    `Khách chưa cho biết tài khoản nhận tiền. Khách điền ở trang đơn hàng của mình.${phone ? ` Có thể gọi ${phone}.` : ""}`,
  bank: "Ngân hàng",
  accountNumber: "Số tài khoản",
  accountHolder: "Chủ tài khoản",
  amount: "Số tiền",
  memo: "Nội dung",
  memoText: (order: number) => `Hoan tien don hang ${order}`,
  cancel: "Thôi",
  settle: {
    open: "Đã chuyển, ghi mã giao dịch",
    title: "Ghi nhận đã chuyển tiền",
    intro: (amount: string, account: string) =>
      `Chỉ ghi khi ngân hàng đã báo chuyển thành công ${amount} đến ${account}. Khách sẽ thấy khoản này là đã hoàn.`,
    label: "Mã giao dịch của ngân hàng",
    hint: "Mỗi mã chỉ dùng cho một khoản hoàn, ví dụ FT26112233445.",
    missing: "Hãy nhập mã giao dịch, ít nhất 3 ký tự.",
    submit: "Ghi nhận đã chuyển",
    done: (order: number, amount: string) => `Đã ghi nhận hoàn ${amount} của đơn ${order}.`,
  },
  cardStates: {
    waiting: "Chưa gửi về thẻ; chờ cập nhật đơn hàng.",
    sending: "Đang gửi về thẻ.",
    problem: "Chưa hoàn được, sẽ tự thử lại.",
  },
  tried: (moment: string) => `Lần thử gần nhất: ${moment}.`,
  cardProblems: {
    "The order has no payment": "Không thấy khoản thanh toán nào của đơn này.",
    "The card is not captured yet": "Tiền trên thẻ mới được giữ, chưa thu. Khi thu xong sẽ hoàn.",
  } as Readonly<Record<string, string>>,
  cardProblem: (problem: string) => `Cổng thanh toán báo: ${problem}`,
  columns: {
    order: "Đơn hàng",
    amount: "Số tiền",
    why: "Lý do",
    way: "Cách hoàn",
    settled: "Lúc",
  },
  ways: { card: "Về thẻ", bank: "Chuyển khoản" },
}
