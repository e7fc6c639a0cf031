import { refuse } from "@ocop/search-promises"
import type { FieldValue } from "../documents/field-value"
import type { KeptField } from "../layout/index-layout"
import { allOf, anyOf, not, NOTHING, type FilterText } from "./filter-text"
import { operand, operandList, someOperand } from "./operand"
import { quoted } from "./quoted"

/** `$gt` and its like, in Meilisearch's signs. */
const COMPARISONS: Readonly<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/**
 * What one operator asks of one field. On a list, equal means that it holds the value.
 *
 * @throws INVALID_DATA `ocop.search_unknown_operator` for one that has no exact meaning for the field
 */
export function compileOperator(field: KeptField, operator: string, given: unknown): FilterText {
  switch (operator) {
    case "$eq":
      return oneOf(field, [operand(field, given)])
    case "$ne":
      return not(oneOf(field, [operand(field, given)]))
    case "$in":
      return oneOf(field, operandList(field, operator, given))
    case "$nin":
      return not(oneOf(field, operandList(field, operator, given)))
    case "$exists":
      if (typeof given !== "boolean") {
        refuse("wrong_value", `Filter operator "$exists" on "${field.path}" takes true or false`)
      }
      return `${field.attribute} ${given ? "EXISTS" : "NOT EXISTS"}`
    case "$contains":
      return containsAll(field, Array.isArray(given) ? given : [given])
    case "$overlaps":
      return overlaps(field, given)
    default:
      return comparison(field, operator, given)
  }
}

function oneOf(field: KeptField, operands: readonly (FieldValue | null)[]): FilterText {
  const values = operands.flatMap((value) => value ?? [])
  return anyOf([
    ...(values.length ? [among(field, values)] : []),
    ...(values.length < operands.length ? [`${field.attribute} NOT EXISTS`] : []),
  ])
}

const among = ({ attribute }: KeptField, values: readonly FieldValue[]): FilterText =>
  values.length === 1
    ? `${attribute} = ${quoted(values[0]!)}`
    : `${attribute} IN [${values.map(quoted).join(", ")}]`

function containsAll(field: KeptField, given: readonly unknown[]): FilterText {
  onlyLists(field, "$contains")
  return allOf(given.map((value) => among(field, [someOperand(field, "$contains", value)])))
}

function overlaps(field: KeptField, given: unknown): FilterText {
  onlyLists(field, "$overlaps")
  const values = operandList(field, "$overlaps", given).map((value) =>
    someOperand(field, "$overlaps", value)
  )
  return values.length ? among(field, values) : NOTHING
}

function onlyLists(field: KeptField, operator: string): void {
  if (!field.array) {
    refuse("unknown_operator", `Filter operator "${operator}" is for lists, not "${field.path}"`)
  }
}

/** Of numbers and moments: texts are kept in a form that has no order. */
function comparison(field: KeptField, operator: string, given: unknown): FilterText {
  const sign = COMPARISONS[operator]
  if (!sign || !Object.hasOwn(COMPARISONS, operator)) {
    refuse("unknown_operator", `There is no filter operator "${operator}" on "${field.path}"`)
  }
  if (field.array || field.kind === "boolean" || field.kind === "text") {
    refuse("unknown_operator", `Filter operator "${operator}" has no meaning on "${field.path}"`)
  }
  return `${field.attribute} ${sign} ${quoted(someOperand(field, operator, given))}`
}
