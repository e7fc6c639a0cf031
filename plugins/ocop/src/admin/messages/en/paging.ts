import type { Messages } from "../vi"

export const paging: Messages["paging"] = {
  range: (from, to, count) =>
    `${from.toLocaleString("en")}–${to.toLocaleString("en")} of ${count.toLocaleString("en")}`,
  previous: "Previous",
  next: "Next",
  label: "Pages",
}
