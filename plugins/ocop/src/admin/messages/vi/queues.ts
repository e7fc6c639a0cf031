import type { QueueDeed, QueueKind } from "@ocop/rules"

/** Everything that waits for an operator, in one place. */
export const queues = {
  title: "Việc chờ xử lý",
  subtitle:
    "Mọi việc đang chờ người vận hành. Việc nào đến hạn trước thì đứng trước; đang chờ khách hoặc chờ chủ thể thì không nằm ở đây.",
  loading: "Đang tải việc chờ xử lý…",
  nothing: "Không có việc nào",
  empty: "Không có việc nào đang chờ ở mục này.",
  oldest: (days: number) => (days === 0 ? "Cũ nhất: hôm nay" : `Cũ nhất: ${days} ngày`),
  overdue: (count: number) => `${count} quá hạn`,
  kinds: {
    producers: "Chủ thể chờ duyệt",
    claims: "Nhận cơ sở",
    certificates: "Giấy chứng nhận cần xem",
    listings: "Sản phẩm chờ duyệt",
    reviews: "Đánh giá chờ duyệt",
    transfers: "Chuyển khoản chưa rõ",
    card_reviews: "Khoản thẻ cần xem",
    refunds: "Hoàn tiền cần chuyển",
    complaints: "Khiếu nại đến lượt bạn",
    payouts: "Chi trả cho chủ thể",
  } as Readonly<Record<QueueKind, string>>,
  hints: {
    producers: "Hồ sơ đã gửi. Mở từng hồ sơ để đọc giấy tờ rồi duyệt.",
    claims: "Chủ thể nói một cơ sở trong danh sách công nhận là của mình. Mở trang chủ thể để xem.",
    certificates: "Đối chiếu giấy với sổ trước khi nhận. Có thể từ chối nhiều giấy cùng một lý do.",
    listings: "Khách vẫn đọc bản cũ cho đến khi duyệt. Có thể duyệt hoặc yêu cầu sửa nhiều mục.",
    reviews: "Chưa ai đọc được cho đến khi duyệt. Mở trang đánh giá để đọc cả lời và ảnh.",
    transfers: "Tiền vào tài khoản mà chưa biết của đơn nào.",
    card_reviews: "Việc phải làm trên Stripe, xong thì ghi lại ở đây.",
    refunds: "Khách đã cho số tài khoản. Chuyển tiền rồi nhập mã giao dịch của ngân hàng.",
    complaints: "Quá hạn trả lời, hoặc khách yêu cầu người vận hành xem.",
    payouts: "Tiền đã qua hạn trả hàng và đã về chợ. Cả danh sách được xác nhận thành một đợt.",
  } as Readonly<Record<QueueKind, string>>,
  columns: {
    choose: "Chọn",
    what: "Việc",
    producer: "Chủ thể",
    waits: "Đã chờ",
    due: "Hạn",
  },
  order: (number: string) => `Đơn ${number}`,
  waited: (days: number) => (days === 0 ? "Hôm nay" : `${days} ngày`),
  late: (moment: string) => `Quá hạn ${moment}`,
  choose: (title: string) => `Chọn ${title}`,
  chosen: (count: number) => `Đã chọn ${count} mục.`,
  doing: "Đang làm từng mục…",
  approve: (count: number) => `Duyệt ${count} mục`,
  outcome: (done: number, refused: number) =>
    refused === 0 ? `Đã xong ${done} mục.` : `Đã xong ${done} mục, ${refused} mục chưa làm được:`,
  keys: [
    { key: "j", does: "mục sau" },
    { key: "k", does: "mục trước" },
    { key: "Enter", does: "mở" },
    { key: "x", does: "chọn, bỏ chọn" },
    { key: "a", does: "chọn tất cả, bỏ tất cả" },
  ],
  note: (count: number) => ({
    intro: `Cùng một lời được ghi cho cả ${count} mục. Mục nào không làm được sẽ nói rõ vì sao.`,
    missing: "Hãy viết ít nhất vài chữ.",
    cancel: "Thôi",
  }),
  notes: {
    approve: { open: "Duyệt", title: "Duyệt", label: "Lời nhắn", submit: "Duyệt", phrases: [] },
    "ask-changes": {
      open: "Yêu cầu sửa",
      title: "Yêu cầu chủ thể sửa",
      label: "Cần sửa gì",
      submit: "Gửi yêu cầu",
      phrases: [
        "Tên sản phẩm cần ghi đúng như trên giấy chứng nhận OCOP.",
        "Ảnh chưa rõ sản phẩm. Xin chụp lại ở nơi sáng, thấy rõ bao bì và nhãn.",
        "Nhãn còn thiếu: thành phần, khối lượng, hạn dùng, cách bảo quản.",
      ],
    },
    refuse: {
      open: "Từ chối",
      title: "Từ chối giấy",
      label: "Vì sao",
      submit: "Từ chối",
      phrases: ["Ảnh chụp không đọc được. Xin chụp lại và nộp lại."],
    },
    ignore: {
      open: "Để riêng",
      title: "Không phải tiền của đơn hàng",
      label: "Vì sao",
      submit: "Để riêng",
      phrases: ["Không phải tiền hàng của chợ."],
    },
    resolve: {
      open: "Đã xử lý",
      title: "Đã làm gì với các khoản này?",
      label: "Đã làm gì",
      submit: "Lưu và đóng",
      phrases: ["Đã đối chiếu, không cần làm gì thêm."],
    },
  } as Readonly<
    Record<
      QueueDeed,
      { open: string; title: string; label: string; submit: string; phrases: readonly string[] }
    >
  >,
}
