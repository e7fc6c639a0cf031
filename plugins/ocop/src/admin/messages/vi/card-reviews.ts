/** Card payments that only a person can put right. */
export const cardReviews = {
  loading: "Đang tải các khoản thẻ…",
  empty: "Không có khoản thẻ nào cần xem.",
  more: (more: number) => `Còn ${more} khoản cũ hơn; sẽ hiện khi bạn xử lý xong các khoản trên.`,
  intent: "Mã thanh toán Stripe",
  openOrder: "Mở đơn hàng",
  reasons: {
    amount_differs: {
      title: "Số tiền trên thẻ khác với đơn",
      toDo: "So số tiền trên Stripe với đơn hàng, rồi thu thêm hoặc hoàn phần chênh trên Stripe.",
    },
    taken_without_order: {
      title: "Thẻ đã bị thu mà không có đơn",
      toDo: "Hoàn lại toàn bộ số tiền trên Stripe và báo cho khách.",
    },
    taken_for_ended_order: {
      title: "Thẻ đã bị thu cho đơn đã kết thúc",
      toDo: "Kiểm tra đơn đã được hoàn chưa; nếu chưa, hoàn lại số tiền trên Stripe.",
    },
    refunded_elsewhere: {
      title: "Đã hoàn trên Stripe, ngoài hệ thống",
      toDo: "Kiểm tra ai đã hoàn và vì sao; đừng hoàn thêm lần nữa cho cùng một việc.",
    },
    disputed: {
      title: "Khách khiếu nại với ngân hàng phát hành thẻ",
      toDo: "Trả lời trên Stripe trước hạn, kèm bằng chứng giao hàng.",
    },
  },
  cancel: "Thôi",
  resolve: {
    open: "Đã xử lý",
    title: "Đã làm gì với khoản này?",
    intro: "Khoản này ra khỏi danh sách. Ghi chú được lưu cùng tên bạn.",
    label: "Đã làm gì",
    missing: "Hãy viết đã làm gì.",
    submit: "Lưu và đóng",
    done: "Đã lưu.",
    phrases: [
      "Đã hoàn toàn bộ trên Stripe và báo cho khách.",
      "Đã gửi bằng chứng giao hàng trên Stripe.",
      "Đã đối chiếu, không cần làm gì thêm.",
    ],
  },
}
