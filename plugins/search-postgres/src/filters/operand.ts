import { refuse } from "@ocop/search-promises"
import { columnValue, type ColumnValue } from "../documents/column-value"
import type { FieldColumn } from "../layout/index-layout"

/** A value of a filter on that field; null stands for no value. */
export function operand(field: FieldColumn, given: unknown): ColumnValue | null {
  if (given === null) {
    return null
  }
  return (
    columnValue(field.kind, given) ??
    refuse("wrong_value", `Filter on "${field.path}" (${field.kind}): ${show(given)} is none`)
  )
}

/** The same where no value has no meaning. */
export function someOperand(field: FieldColumn, operator: string, given: unknown): ColumnValue {
  return (
    operand(field, given) ??
    refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a value`)
  )
}

export function operandList(field: FieldColumn, operator: string, given: unknown) {
  if (!Array.isArray(given)) {
    refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a list`)
  }
  return given.map((value: unknown) => operand(field, value))
}

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

const show = (given: unknown): string => (JSON.stringify(given) ?? typeof given).slice(0, 100)
