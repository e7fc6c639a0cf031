/** The page of one certificate. */
export const certificatePage = {
  loading: "Đang tải chứng nhận…",
  backToRegister: "Sổ chứng nhận",
  standing: {
    valid: (stars: number, until: string) => `Sản phẩm đang hiện ${stars} sao, đến hết ${until}.`,
    not_yet_valid: (from: string) => `Có hiệu lực từ ${from}; trước ngày đó không hiện sao.`,
    expired: (until: string) =>
      `Đã hết hiệu lực sau ${until}; chứng nhận này không còn cho sao nào.`,
    revoked: (from: string) => `Bị thu hồi từ ${from}; chứng nhận này không còn cho sao nào.`,
    superseded: (number: string | null) =>
      number
        ? `Còn trong thời hạn, nhưng nay tính theo chứng nhận số ${number} được cấp sau.`
        : "Còn trong thời hạn, nhưng nay tính theo chứng nhận được cấp sau.",
  },
  revokedBy: "Quyết định thu hồi",
  revokedWhy: "Lý do thu hồi",
  facts: {
    title: "Nội dung chứng nhận",
    assigned: "Quyết định không in số; sổ đã đặt số này",
    product: "Sản phẩm",
    group: "Nhóm sản phẩm",
    producer: "Chủ thể",
    producerStatus: "Trên sàn",
    placeAsCertified: "Địa chỉ như đã công nhận",
    placeToday: "Nay thuộc",
    formerly: (province: string) => `trước đây là ${province}`,
    noScore: "Không ghi",
    imprecise: "Nguồn không ghi đủ ngày; sổ giữ ngày về phía thận trọng.",
    fromImport: "Danh sách gốc",
    openImport: "Xem danh sách đã nhập",
  },
  public: {
    title: "Trang xác minh công khai",
    hint: "Ai cũng xem được trang này; mã QR in trên bao bì dẫn tới đây.",
    open: "Mở trang xác minh",
    copyPath: "Địa chỉ trên cửa hàng",
    qrSvg: "Mã QR (SVG)",
    qrPng: "Mã QR (PNG)",
  },
  history: {
    title: "Quá trình của sản phẩm",
    empty: "Chưa có gì.",
    kinds: {
      issued: "Công nhận lần đầu",
      renewed: "Công nhận lại",
      upgraded: "Nâng hạng",
      lowered: "Xuống hạng",
      nominated: "Tiềm năng 5 sao",
      corrected: "Đính chính",
      revoked: "Thu hồi",
      expired: "Hết hiệu lực",
    },
  },
  record: {
    title: "Nhật ký sổ",
    hint: "Chỉ ghi thêm, không sửa, không xoá.",
    kinds: {
      issued: "Ghi vào sổ",
      corrected: "Đính chính",
      scan_added: "Thêm bản chụp",
      revoked: "Thu hồi",
    },
    takesEffect: (day: string) => `hiệu lực ${day}`,
    by: "Người ghi",
    document: "Căn cứ",
    changed: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
    nothing: "(trống)",
  },
  scans: {
    title: "Bản chụp giấy chứng nhận",
    empty: "Chưa có bản chụp nào.",
    upload: "Thêm bản chụp",
    uploading: "Đang tải lên…",
    hint: (megabytes: number) =>
      `PDF, JPG, PNG hoặc WebP, tối đa ${megabytes} MB. Chỉ người vận hành xem được.`,
    open: (name: string) => `${name} (mở trong thẻ mới)`,
    added: "Đã thêm bản chụp.",
  },
  others: { title: "Chứng nhận khác của sản phẩm", empty: "Sản phẩm chỉ có chứng nhận này." },
  listings: {
    title: "Đang dùng trên sàn",
    empty: "Chưa có sản phẩm nào trên sàn dùng chứng nhận của sản phẩm này.",
    statuses: {
      draft: "Nháp",
      submitted: "Chờ duyệt",
      published: "Đã đăng",
      withdrawn: "Đã gỡ",
    } as Readonly<Record<string, string>>,
  },
  copy: "Chép",
  copied: "Đã chép",
}
