import { operandsOf, refuse } from "@ocop/search-promises"
import { columnValue } from "../documents/column-value"
import type { FieldColumn } from "../layout/index-layout"

export const { operand, someOperand, operandList } = operandsOf(columnValue)

export function textOperand(field: FieldColumn, operator: string, given: unknown): string {
  if (field.kind !== "text" || field.array) {
    refuse(
      "unknown_operator",
      `Filter operator "${operator}" is for single texts, not "${field.path}"`
    )
  }
  const value = typeof given === "string" ? columnValue("text", given) : undefined
  return typeof value === "string"
    ? value
    : refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a text`)
}
