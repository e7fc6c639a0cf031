/** Under a list of several pages. */
export const paging = {
  range: (from: number, to: number, count: number) =>
    `${from.toLocaleString("vi-VN")}–${to.toLocaleString("vi-VN")} trong ${count.toLocaleString("vi-VN")}`,
  previous: "Trước",
  next: "Sau",
  label: "Chuyển trang",
}
