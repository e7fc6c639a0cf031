import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf, refuse } from "@ocop/search-promises"
import type { FieldColumn, IndexLayout } from "../layout/index-layout"
import { joined, sql, type Sql } from "../sql/sql"
import { compileOperator } from "./compile-operator"

/** Nobody filters deeper by hand; a tree is read by recursion. */
const DEEPEST = 20

/**
 * A filter tree as a condition; null when it asks nothing. No value is a value that equals nothing and
 * compares with nothing; `$ne`, `$nin` and `$not` take it.
 *
 * @throws INVALID_DATA when a field, an operator or a value has no exact meaning here
 */
export function compileFilters(
  filters: SearchTypes.SearchFilters | undefined,
  layout: IndexLayout
): Sql | null {
  const conditions = filters ? branch(filters, layout, 0) : []
  return conditions.length ? allOf(conditions) : null
}

function branch(filters: unknown, layout: IndexLayout, depth: number): Sql[] {
  if (depth > DEEPEST) {
    refuse("filters_too_large", `Filters are nested deeper than ${DEEPEST} levels`)
  }
  if (!isRecord(filters)) {
    refuse("wrong_value", "Filters are an object of fields, $and, $or and $not")
  }
  return Object.entries(filters).flatMap(([key, value]) => {
    if (value === undefined) {
      return []
    }
    if (key === "$and" || key === "$or") {
      const branches = listOf(key, value).map((each) => allOf(branch(each, layout, depth + 1)))
      return [key === "$and" ? allOf(branches) : anyOf(branches)]
    }
    if (key === "$not") {
      return [sql`(${allOf(branch(value, layout, depth + 1))}) is not true`]
    }
    if (key.startsWith("$")) {
      refuse("unknown_operator", `There is no filter operator "${key}" around fields`)
    }
    return predicates(
      fieldOf(layout.columns, key, "filters", ({ filterable }) => filterable),
      value
    )
  })
}

function predicates(field: FieldColumn, value: unknown): Sql[] {
  if (Array.isArray(value)) {
    return [compileOperator(field, "$in", value)]
  }
  if (!isRecord(value)) {
    return [compileOperator(field, "$eq", value)]
  }
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  if (operators.length === 0) {
    refuse("wrong_value", `Filter on "${field.path}": an object of operators has at least one`)
  }
  return operators.map(([operator, operand]) => compileOperator(field, operator, operand))
}

function listOf(operator: string, value: unknown): unknown[] {
  return Array.isArray(value)
    ? value
    : refuse("wrong_value", `Filter operator "${operator}" takes a list`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)

const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${joined(conditions, " and ")})` : sql`true`

const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${joined(conditions, " or ")})` : sql`false`
