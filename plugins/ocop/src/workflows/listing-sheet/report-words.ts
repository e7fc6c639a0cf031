import type { ListingImportRow } from "@ocop/contract"
import { LISTING_COLUMNS, type PlannedRowProblem } from "@ocop/rules"

export const OUTCOME_WORDS: Record<ListingImportRow["outcome"], string> = {
  unchanged: "Giữ nguyên",
  changed: "Thay đổi",
  new: "Mới",
  wrong: "Cần sửa",
}

const PROBLEM_WORDS: Record<PlannedRowProblem, string> = {
  title_missing: "Thiếu tên sản phẩm",
  pack_missing: "Thiếu quy cách",
  price_unreadable: "Không đọc được giá",
  stock_unreadable: "Không đọc được số lượng",
  weight_unreadable: "Không đọc được khối lượng",
  code_unknown: "Mã không phải của cơ sở",
  codes_disagree: "Hai mã không khớp nhau",
  row_twice: "Quy cách này đã có ở dòng phía trên",
  title_taken: "Đã có sản phẩm khác mang tên này",
  wording_contradicts: "Dòng phía trên của cùng sản phẩm ghi khác",
  group_missing: "Sản phẩm mới cần có nhóm",
  group_unknown: "Nhóm không có trong sáu nhóm sản phẩm",
  price_missing: "Quy cách mới cần có giá",
  price_out_of_range: "Giá ngoài mức cho phép",
  stock_missing: "Quy cách mới cần có số lượng",
  stock_out_of_range: "Số lượng ngoài mức cho phép",
  weight_missing: "Quy cách mới cần có khối lượng",
  weight_out_of_range: "Khối lượng ngoài mức cho phép",
  text_too_long: "Có ô quá dài",
  too_many_packs: "Quá nhiều quy cách",
}

/** @param problem of the rules; a refusal's code stays as it is */
export function problemWords(problem: string): string {
  return Object.hasOwn(PROBLEM_WORDS, problem)
    ? PROBLEM_WORDS[problem as PlannedRowProblem]
    : problem
}

/** "Giá (đồng): 90000 → 95000" */
export function changeWords({ column, from, to }: ListingImportRow["changes"][number]): string {
  const header = LISTING_COLUMNS.find((one) => one.column === column)?.header ?? column
  return `${header}: ${from === null ? "" : `${from} → `}${to}`
}
