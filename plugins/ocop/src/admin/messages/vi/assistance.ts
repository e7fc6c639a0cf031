/** Officers who act for a producer in its portal. */
export const assistance = {
  title: "Làm giúp trong cổng",
  hint: "Chỉ khi chủ gian hàng đồng ý. Mọi việc được ghi lại với tên bạn và tên chủ thể.",
  loading: "Đang tải…",
  none: "Chủ gian hàng chưa cho phép cán bộ làm giúp. Họ cho phép trong cổng, mục “Cán bộ hỗ trợ”.",
  running: (name: string, until: string) => `${name} đã cho phép, đến ${until}.`,
  open: "Đang ở trong cổng",
  session: (from: string, to: string, deeds: number) =>
    `${from} – ${to}, ${deeds} việc được ghi lại`,
  begin: {
    open: "Vào cổng làm giúp",
    title: "Làm giúp chủ thể",
    intro: "Chủ thể đọc được lý do, tên bạn và mọi việc bạn làm. Phiên dài nhất tám giờ.",
    label: "Vì sao",
    missing: "Hãy viết vì sao.",
    submit: "Vào cổng",
    cancel: "Thôi",
    phrases: ["Giúp đăng sản phẩm theo yêu cầu của chủ thể.", "Giúp nộp giấy chứng nhận mới."],
  },
}
