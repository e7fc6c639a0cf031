/** The widget beside a product. */
export const productCertificate = {
  title: "Chứng nhận OCOP",
  loading: "Đang xem sổ chứng nhận…",
  showsStars: (stars: number) => `Sản phẩm đang hiện ${stars} sao.`,
  showsNoStar: "Sản phẩm không hiện sao.",
  why: {
    none: "Chưa gắn với chứng nhận nào trong sổ.",
    expired: (until: string) => `Chứng nhận gần nhất đã hết hiệu lực sau ${until}.`,
    revoked: (from: string) => `Chứng nhận gần nhất bị thu hồi từ ${from}.`,
    not_yet_valid: (from: string) => `Chứng nhận có hiệu lực từ ${from}.`,
  },
  until: (day: string) => `Đến hết ${day}`,
  number: "Số",
  decision: "Quyết định",
  open: "Xem chứng nhận",
  others: (count: number) => `Và ${count} chứng nhận khác`,
  rule: "Sao lấy từ sổ chứng nhận, không nhập tay được.",
}
