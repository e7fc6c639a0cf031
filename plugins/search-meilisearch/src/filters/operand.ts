import { refuse } from "@ocop/search-promises"
import { fieldValue, type FieldValue } from "../documents/field-value"
import type { KeptField } from "../layout/index-layout"

/** A value of a filter on that field; null stands for no value. */
export function operand(field: KeptField, given: unknown): FieldValue | null {
  if (given === null) {
    return null
  }
  return (
    fieldValue(field.kind, given) ??
    refuse("wrong_value", `Filter on "${field.path}" (${field.kind}): ${show(given)} is none`)
  )
}

/** The same where no value has no meaning. */
export function someOperand(field: KeptField, operator: string, given: unknown): FieldValue {
  return (
    operand(field, given) ??
    refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a value`)
  )
}

export function operandList(field: KeptField, operator: string, given: unknown) {
  if (!Array.isArray(given)) {
    refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a list`)
  }
  return given.map((value: unknown) => operand(field, value))
}

const show = (given: unknown): string => (JSON.stringify(given) ?? typeof given).slice(0, 100)
