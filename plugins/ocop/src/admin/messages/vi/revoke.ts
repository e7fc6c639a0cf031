/** The drawer that revokes a certificate. */
export const revoke = {
  open: "Thu hồi",
  title: "Thu hồi chứng nhận",
  intro:
    "Sao của chứng nhận này biến mất ở mọi nơi ngay khi thu hồi có hiệu lực. Việc này được ghi vào sổ và không gỡ ra được.",
  decision: "Số quyết định thu hồi",
  decisionHint: "Như in trên quyết định, ví dụ 1234/QĐ-UBND.",
  reason: "Lý do",
  reasonHint: "Khách xem trang xác minh sẽ đọc được lý do này.",
  day: "Thu hồi từ ngày",
  dayHint: "Để trống là từ hôm nay.",
  allRunning: "Thu hồi mọi chứng nhận còn hạn của sản phẩm này",
  allRunningHint:
    "Nếu bỏ chọn, một chứng nhận cũ còn hạn có thể thay thế, và sản phẩm vẫn hiện sao.",
  alsoRevoked: (numbers: readonly string[]) => `Cùng bị thu hồi: ${numbers.join(", ")}.`,
  effects: {
    loses: "Sản phẩm mất sao ở mọi nơi và ngừng bán trên sàn.",
    takesOver: (number: string) =>
      `Sản phẩm vẫn hiện sao và bán tiếp, theo chứng nhận số ${number} còn hạn.`,
    none: "Sao mà sản phẩm đang hiện, nếu có, không thay đổi.",
  },
  submit: "Thu hồi…",
  confirmTitle: "Xác nhận thu hồi?",
  confirm: (number: string, product: string, effect: string) =>
    `Chứng nhận số ${number} của «${product}» sẽ bị thu hồi. ${effect}`,
  confirmYes: "Thu hồi",
  cancel: "Quay lại",
  done: "Đã thu hồi.",
  required: "Cần điền mục này.",
}
