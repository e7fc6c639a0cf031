import { foldVietnamese } from "@ocop/rules"

/** What a statement's row may say. */
export type StatementField =
  "date" | "content" | "credit" | "debit" | "amount" | "reference" | "account"

/** How banks head their columns, folded, the most telling first: a header that holds the words is the column. */
const WORDINGS: readonly (readonly [StatementField, readonly string[]])[] = [
  ["credit", ["ghi co", "phat sinh co", "tien vao", "so tien co", "credit", "amount in"]],
  ["debit", ["ghi no", "phat sinh no", "tien ra", "so tien no", "debit", "amount out"]],
  ["content", ["noi dung", "dien giai", "mo ta", "description", "content", "details", "remark"]],
  [
    "reference",
    [
      "tham chieu",
      "ma giao dich",
      "so but toan",
      "so ct",
      "so chung tu",
      "reference",
      "transaction id",
      "transaction no",
    ],
  ],
  ["account", ["so tai khoan", "account number", "account no"]],
  ["date", ["ngay", "thoi gian", "date", "time"]],
  ["amount", ["so tien", "amount"]],
]

/** Which column holds what; null when the row is no header of a statement. */
export function statementColumns(row: readonly string[]): Map<StatementField, number> | null {
  const columns = new Map<StatementField, number>()
  row.forEach((cell, index) => {
    const header = foldVietnamese(cell)
    const field = WORDINGS.find(
      ([field, words]) => !columns.has(field) && words.some((word) => header.includes(word))
    )
    if (field && header.length <= 60) columns.set(field[0], index)
  })
  const has = (field: StatementField) => columns.has(field)
  return has("date") && has("content") && (has("credit") || has("amount")) ? columns : null
}
