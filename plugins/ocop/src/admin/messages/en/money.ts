import type { Messages } from "../vi"

export const money: Messages["money"] = {
  dong: (amount) => `${amount.toLocaleString("en-US")} ₫`,
  percent: (bps) => `${(bps / 100).toLocaleString("en-GB")}%`,
  typed: (amount) => amount.toLocaleString("en-US"),
  wrongAmount: "An amount in whole đồng is needed, such as 120.000.",
  wrongPercent: "A percentage from 0 to 100 with at most two decimals is needed, such as 5.5.",
  wrongNumber: "A whole number within the allowed range is needed.",
  required: "This is needed.",
  cancel: "Back",
}
