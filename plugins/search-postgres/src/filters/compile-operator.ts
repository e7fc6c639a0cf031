import { refuse } from "@ocop/search-promises"
import type { ColumnValue } from "../documents/column-value"
import { COLUMN_TYPES } from "../layout/column-types"
import type { FieldColumn } from "../layout/index-layout"
import { joined, named, sql, type Sql } from "../sql/sql"
import { operand, operandList, someOperand, textOperand } from "./operand"

/** `$gt` and its like, in SQL. */
const COMPARISONS: Readonly<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/**
 * What one operator asks of one field. On a list, equal means that it holds the value.
 *
 * @throws INVALID_DATA `ocop.search_unknown_operator` for one that has no exact meaning for the field
 */
export function compileOperator(field: FieldColumn, operator: string, given: unknown): Sql {
  const column = named(field.column)
  switch (operator) {
    case "$eq":
      return oneOf(field, [operand(field, given)])
    case "$ne":
      return sql`(${oneOf(field, [operand(field, given)])}) is not true`
    case "$in":
      return oneOf(field, operandList(field, operator, given))
    case "$nin":
      return sql`(${oneOf(field, operandList(field, operator, given))}) is not true`
    case "$exists":
      if (typeof given !== "boolean") {
        refuse("wrong_value", `Filter operator "$exists" on "${field.path}" takes true or false`)
      }
      return given ? sql`${column} is not null` : sql`${column} is null`
    case "$contains":
      return containsAll(field, Array.isArray(given) ? given : [given])
    case "$overlaps":
      return overlaps(field, given)
    case "$prefix":
      return sql`starts_with(${column}, ${textOperand(field, operator, given)})`
    case "$like":
      return sql`strpos(${column}, ${textOperand(field, operator, given)}) > 0`
    default:
      return comparison(field, operator, given)
  }
}

function oneOf(field: FieldColumn, operands: readonly (ColumnValue | null)[]): Sql {
  const column = named(field.column)
  const values = operands.flatMap((value) => value ?? [])
  const conditions = [
    ...(values.length ? [among(field, values)] : []),
    ...(values.length < operands.length ? [sql`${column} is null`] : []),
  ]
  return conditions.length ? sql`(${joined(conditions, " or ")})` : sql`false`
}

function among(field: FieldColumn, values: readonly ColumnValue[]): Sql {
  const column = named(field.column)
  if (field.array) {
    return sql`${column} && ${arrayOf(field, values)}`
  }
  return values.length === 1
    ? sql`${column} = ${one(field, values[0]!)}`
    : sql`${column} = any(${arrayOf(field, values)})`
}

function containsAll(field: FieldColumn, given: readonly unknown[]): Sql {
  onlyLists(field, "$contains")
  const values = given.map((value) => someOperand(field, "$contains", value))
  return values.length ? sql`${named(field.column)} @> ${arrayOf(field, values)}` : sql`true`
}

function overlaps(field: FieldColumn, given: unknown): Sql {
  onlyLists(field, "$overlaps")
  const values = operandList(field, "$overlaps", given).map((value) =>
    someOperand(field, "$overlaps", value)
  )
  return values.length ? among(field, values) : sql`false`
}

function onlyLists(field: FieldColumn, operator: string): void {
  if (!field.array) {
    refuse("unknown_operator", `Filter operator "${operator}" is for lists, not "${field.path}"`)
  }
}

function comparison(field: FieldColumn, operator: string, given: unknown): Sql {
  const sign = COMPARISONS[operator]
  if (!sign || !Object.hasOwn(COMPARISONS, operator)) {
    refuse("unknown_operator", `There is no filter operator "${operator}" on "${field.path}"`)
  }
  if (field.array || field.kind === "boolean") {
    refuse("unknown_operator", `Filter operator "${operator}" has no meaning on "${field.path}"`)
  }
  const value = one(field, someOperand(field, operator, given))
  return sql`${named(field.column)} ${{ text: sign, values: [] }} ${value}`
}

/** A number that is not whole is compared as it is: nothing equals 3.5 stars, and 4 are more. */
const one = (field: FieldColumn, value: ColumnValue): Sql =>
  sql`${value}::${{ text: typeFor(field, [value]), values: [] }}`

const arrayOf = (field: FieldColumn, values: readonly ColumnValue[]): Sql =>
  sql`${values}::${{ text: typeFor(field, values), values: [] }}[]`

function typeFor({ kind, array }: FieldColumn, values: readonly ColumnValue[]): string {
  if (kind === "integer" && !array && !values.every(Number.isSafeInteger)) {
    return "numeric"
  }
  return COLUMN_TYPES[kind]
}
