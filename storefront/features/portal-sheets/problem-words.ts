import type { PlannedRowProblem } from "@ocop/rules"
import { refusalWords } from "~/platform/refusal-words"
import { m } from "~/platform/paraglide/messages"

/** A new problem of the rules does not compile until it has words here. */
const WORDS: Record<PlannedRowProblem, () => string> = {
  title_missing: m.portal_sheets_problem_title_missing,
  pack_missing: m.portal_sheets_problem_pack_missing,
  price_unreadable: m.portal_sheets_problem_price_unreadable,
  stock_unreadable: m.portal_sheets_problem_stock_unreadable,
  weight_unreadable: m.portal_sheets_problem_weight_unreadable,
  code_unknown: m.portal_sheets_problem_code_unknown,
  codes_disagree: m.portal_sheets_problem_codes_disagree,
  row_twice: m.portal_sheets_problem_row_twice,
  title_taken: m.portal_sheets_problem_title_taken,
  wording_contradicts: m.portal_sheets_problem_wording_contradicts,
  group_missing: m.portal_sheets_problem_group_missing,
  group_unknown: m.portal_sheets_problem_group_unknown,
  price_missing: m.portal_sheets_problem_price_missing,
  price_out_of_range: m.portal_sheets_problem_price_out_of_range,
  stock_missing: m.portal_sheets_problem_stock_missing,
  stock_out_of_range: m.portal_sheets_problem_stock_out_of_range,
  weight_missing: m.portal_sheets_problem_weight_missing,
  weight_out_of_range: m.portal_sheets_problem_weight_out_of_range,
  text_too_long: m.portal_sheets_problem_text_too_long,
  too_many_packs: m.portal_sheets_problem_too_many_packs,
}

/** Why a row does nothing. */
export function problemWords(problem: string): string {
  return Object.hasOwn(WORDS, problem) ? WORDS[problem as PlannedRowProblem]() : m.refusal_other()
}

/** Why a row that was all right could not be written in the end. */
export function resultWords(result: string): string {
  return result === "ocop.stock_below_reserved"
    ? m.portal_sheets_result_stock_below_reserved()
    : refusalWords(result)
}
