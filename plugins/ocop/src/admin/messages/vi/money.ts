/** How amounts and rates are written. */
export const money = {
  dong: (amount: number) => `${amount.toLocaleString("vi-VN")} ₫`,
  /** Of basis points. */
  percent: (bps: number) => `${(bps / 100).toLocaleString("vi-VN")}%`,
  /** In a field, where the unit stands beside it. */
  typed: (amount: number) => amount.toLocaleString("vi-VN"),
  wrongAmount: "Cần số tiền tròn đồng, ví dụ 120.000.",
  wrongPercent: "Cần số phần trăm từ 0 đến 100, nhiều nhất hai chữ số lẻ, ví dụ 5,5.",
  wrongNumber: "Cần một số nguyên trong khoảng cho phép.",
  required: "Cần điền mục này.",
  cancel: "Quay lại",
}
