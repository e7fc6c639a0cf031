/** Taking a listing out of sight at once. */
export const listingHiding = {
  title: "Ẩn khẩn cấp",
  listTitle: "Sản phẩm bị ẩn",
  listSubtitle:
    "Sản phẩm ban quản lý đã ẩn: khách không thấy, không mua được, kể cả đã nằm trong giỏ. Ẩn sản phẩm khác: tìm theo tên.",
  loading: "Đang tải…",
  search: "Tìm sản phẩm hoặc chủ thể",
  none: "Không có sản phẩm nào.",
  noneHidden: "Không có sản phẩm nào đang bị ẩn.",
  shown: "Đang hiện bình thường. Ẩn thì khách không thấy và không mua được ngay lập tức.",
  hiddenSince: (moment: string, by: string) => `Ẩn lúc ${moment}, bởi ${by}`,
  someone: "ban quản lý",
  reason: "Lý do",
  columns: { product: "Sản phẩm", producer: "Chủ thể", hidden: "Tình trạng", deeds: "Thao tác" },
  hide: {
    open: "Ẩn sản phẩm",
    title: "Ẩn sản phẩm này ngay?",
    intro:
      "Sản phẩm rời chợ, kết quả tìm kiếm, giỏ hàng và không đặt được nữa. Đơn đã đặt không đổi. Chủ thể nhận được lý do.",
    label: "Lý do, chủ thể sẽ đọc",
    missing: "Cần lý do từ 10 ký tự.",
    submit: "Ẩn ngay",
    cancel: "Thôi",
    done: "Đã ẩn sản phẩm.",
  },
  show: {
    open: "Hiện lại",
    title: "Hiện lại sản phẩm này?",
    intro: "Nếu chủ thể đang mở bán, khách mua được ngay. Chủ thể được báo.",
    label: "Ghi chú cho chủ thể (không bắt buộc)",
    missing: "",
    submit: "Hiện lại",
    cancel: "Thôi",
    done: "Sản phẩm đã hiện lại.",
  },
}
