/** Money that is sent to producers. */
export const payouts = {
  title: "Chi trả",
  subtitle:
    "Tiền đã thu, hàng đã giao và đã hết hạn trả hàng thì được chi cho chủ thể. Chưa có gì được ghi sổ cho đến khi bạn lập đợt chi.",
  loading: "Đang tải…",
  ready: "Chi được lúc này",
  readyHint: (producers: number, total: string) => `${producers} chủ thể, cộng ${total}.`,
  readyEmpty: "Lúc này không có khoản nào chi được.",
  held: "Chưa chi",
  heldHint: "Các khoản này được giữ lại và tự tính vào lần chi sau khi hết lý do.",
  columns: {
    producer: "Chủ thể",
    amount: "Số tiền chi",
    parts: "Số đơn",
    available: "Số dư",
    why: "Lý do giữ lại",
    batch: "Đợt chi",
    created: "Lập lúc",
    total: "Tổng tiền",
    standing: "Tình trạng",
    account: "Tài khoản nhận",
    result: "Kết quả",
  },
  why: {
    below_minimum: (minimum: string) => `Chưa đến mức chi tối thiểu ${minimum}.`,
    debt: "Số dư âm: chủ thể đang nợ sàn, thường vì hoàn tiền sau khi đã chi. Khoản này tự trừ vào tiền bán hàng sau.",
    no_bank_account: "Chủ thể chưa có tài khoản nhận tiền trong hồ sơ.",
  },
  confirm: {
    open: "Lập đợt chi",
    title: "Lập đợt chi này?",
    text: (producers: number, total: string) =>
      `Ghi sổ ${total} chi cho ${producers} chủ thể và báo cho từng chủ thể. Sau đó bạn tải tệp chuyển tiền để đưa lên ngân hàng; hệ thống không tự chuyển tiền.`,
    done: "Đã lập đợt chi.",
  },
  batches: "Các đợt đã lập",
  batchesHint: "100 đợt gần nhất.",
  batchesEmpty: "Chưa có đợt chi nào.",
  number: (number: number) => `Đợt ${number}`,
  counts: (sent: number, arrived: number, failed: number) =>
    [
      sent > 0 && `${sent} chờ kết quả`,
      arrived > 0 && `${arrived} đã đến`,
      failed > 0 && `${failed} không thành`,
    ]
      .filter(Boolean)
      .join(", "),
  batch: {
    hint: (created: string, lines: number, total: string) =>
      `Lập ${created} · ${lines} dòng · tổng ${total}`,
    exported: (at: string) => `Tệp chuyển tiền được tải lần đầu ${at}.`,
    notExported: "Chưa ai tải tệp chuyển tiền của đợt này.",
    xlsx: "Tải tệp ngân hàng (.xlsx)",
    csv: "Tải tệp ngân hàng (.csv)",
    lines: "Các dòng",
    statuses: { sent: "Chờ kết quả", arrived: "Đã đến", failed: "Không thành" },
    reference: "Mã giao dịch của ngân hàng",
    referenceOf: (memo: string) => `Mã giao dịch của ngân hàng cho ${memo}`,
    save: (count: number) => (count === 0 ? "Lưu mã giao dịch" : `Lưu ${count} mã giao dịch`),
    saveTitle: "Ghi các mã giao dịch này?",
    saveText: (count: number, amount: string) =>
      `${count} khoản, cộng ${amount}, được ghi là đã đến tài khoản chủ thể. Không sửa lại được.`,
    saved: "Đã ghi kết quả.",
    typedHint:
      "Gõ mã giao dịch vào từng dòng, hoặc nhập từ tệp sao kê. Mỗi mã chỉ dùng cho một khoản.",
    importFile: "Nhập kết quả từ tệp sao kê (.csv, .xlsx)",
    importHint:
      "Tệp cần cột “Số tham chiếu” hoặc “Mã giao dịch”. Mỗi dòng được nhận ra theo nội dung chuyển khoản của đợt này.",
    importButton: "Nhập tệp",
    importTitle: "Nhập kết quả từ tệp này?",
    importText: (name: string) =>
      `Mọi dòng trong “${name}” mang nội dung chuyển khoản của đợt này được ghi là đã đến. Không sửa lại được. Nếu một dòng sai, không dòng nào được ghi.`,
    imported: (settled: number, unknown: number) =>
      unknown === 0
        ? `Tệp có mã giao dịch của ${settled} khoản trong đợt này.`
        : `Tệp có mã giao dịch của ${settled} khoản trong đợt này; ${unknown} dòng không thuộc đợt này và được bỏ qua.`,
    fail: {
      open: "Báo không thành",
      title: "Khoản này không chuyển được?",
      intro: "Số tiền trở lại số dư của chủ thể và được chi trong đợt sau. Không sửa lại được.",
      label: "Lý do ngân hàng báo",
      missing: "Cần ghi lý do.",
      submit: "Báo không thành",
      phrases: [
        "Số tài khoản không tồn tại.",
        "Tên chủ tài khoản không khớp.",
        "Tài khoản đã đóng hoặc bị khoá.",
      ],
    },
  },
  settings: {
    open: "Cài đặt",
    title: "Cài đặt chi trả",
    intro: "Áp dụng từ lúc lưu. Thuế của đơn đã đặt giữ nguyên như lúc đặt.",
    minimum: "Mức chi tối thiểu (₫)",
    minimumHint: "Số dư dưới mức này được để dành cho lần sau. 0 là chi mọi số dư dương.",
    days: "Hạn trả hàng (ngày)",
    daysHint: "Tiền của đơn chỉ được chi khi đã giao quá số ngày này. Từ 0 đến 60.",
    tax: "Khấu trừ thuế của hộ kinh doanh và cơ sở sản xuất",
    taxHint: "Chỉ tắt khi kế toán đã xác nhận sàn không phải khấu trừ.",
    on: "Có khấu trừ",
    off: "Không khấu trừ",
    submit: "Lưu cài đặt",
    done: "Đã lưu cài đặt.",
    line: (minimum: string, days: number, tax: boolean) =>
      `Mức tối thiểu ${minimum} · hạn trả hàng ${days} ngày · ${tax ? "có" : "không"} khấu trừ thuế`,
  },
}
