import type { FieldKind } from "../definition/field-kind"
import { refuse } from "../refuse"
import type { KeptValue, ValueReader } from "../values/value-reader"

/** What a filter needs to know of a field. */
export interface FilteredField {
  readonly path: string
  readonly kind: FieldKind
}

/**
 * How the values of filters are read.
 *
 * @throws INVALID_DATA `ocop.search_wrong_value`, each of them, for a value that is none of the field's kind
 */
export function operandsOf(read: ValueReader) {
  /** Null stands for no value. */
  const operand = (field: FilteredField, given: unknown): KeptValue | null => {
    if (given === null) {
      return null
    }
    return (
      read(field.kind, given) ??
      refuse("wrong_value", `Filter on "${field.path}" (${field.kind}): ${show(given)} is none`)
    )
  }
  /** Where no value has no meaning. */
  const someOperand = (field: FilteredField, operator: string, given: unknown): KeptValue =>
    operand(field, given) ??
    refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a value`)
  const operandList = (field: FilteredField, operator: string, given: unknown) => {
    if (!Array.isArray(given)) {
      refuse("wrong_value", `Filter operator "${operator}" on "${field.path}" takes a list`)
    }
    return given.map((value: unknown) => operand(field, value))
  }
  return { operand, someOperand, operandList }
}

const show = (given: unknown): string => (JSON.stringify(given) ?? typeof given).slice(0, 100)
