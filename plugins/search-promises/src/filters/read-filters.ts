import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf } from "../definition/field-of"
import { refuse } from "../refuse"

/** How an engine says what a filter tree asks. */
export interface FilterLanguage<Field, Condition> {
  /** All that the index keeps values of. */
  fields: readonly Field[]
  /** What one operator asks of one field. @throws INVALID_DATA when it has no exact meaning for it */
  operator: (field: Field, operator: string, given: unknown) => Condition
  /** Of none: everything. */
  allOf: (conditions: readonly Condition[]) => Condition
  /** Of none: nothing. */
  anyOf: (conditions: readonly Condition[]) => Condition
  not: (condition: Condition) => Condition
}

/** Nobody filters deeper by hand; a tree is read by recursion, here and in engines. */
const DEEPEST = 20

/**
 * A filter tree in the language of an engine; null when it asks nothing. No value is a value that equals
 * nothing and compares with nothing; `$ne`, `$nin` and `$not` take it.
 *
 * @throws INVALID_DATA when a field, an operator or a value has no exact meaning here
 */
export function readFilters<
  Field extends { readonly path: string; readonly filterable: boolean },
  Condition,
>(
  filters: SearchTypes.SearchFilters | undefined,
  language: FilterLanguage<Field, Condition>
): Condition | null {
  const conditions = filters ? branch(filters, language, 0) : []
  return conditions.length ? language.allOf(conditions) : null
}

function branch<Field extends { readonly path: string; readonly filterable: boolean }, Condition>(
  filters: unknown,
  language: FilterLanguage<Field, Condition>,
  depth: number
): Condition[] {
  const { fields, operator, allOf, anyOf, not } = language
  if (depth > DEEPEST) {
    refuse("filters_too_large", `Filters are nested deeper than ${DEEPEST} levels`)
  }
  if (!isRecord(filters)) {
    refuse("wrong_value", "Filters are an object of fields, $and, $or and $not")
  }
  const whole = (part: unknown) => allOf(branch(part, language, depth + 1))
  return Object.entries(filters).flatMap(([key, value]) => {
    if (value === undefined) {
      return []
    }
    if (key === "$and" || key === "$or") {
      const branches = listOf(key, value).map(whole)
      return [key === "$and" ? allOf(branches) : anyOf(branches)]
    }
    if (key === "$not") {
      return [not(whole(value))]
    }
    if (key.startsWith("$")) {
      refuse("unknown_operator", `There is no filter operator "${key}" around fields`)
    }
    const field = fieldOf(fields, key, "filters", ({ filterable }) => filterable)
    return operatorsOf(field, value).map(([name, given]) => operator(field, name, given))
  })
}

/** A list stands for `$in`, any other value for `$eq`. */
function operatorsOf({ path }: { readonly path: string }, value: unknown): [string, unknown][] {
  if (Array.isArray(value)) {
    return [["$in", value]]
  }
  if (!isRecord(value)) {
    return [["$eq", value]]
  }
  const operators = Object.entries(value).filter(([, operand]) => operand !== undefined)
  if (operators.length === 0) {
    refuse("wrong_value", `Filter on "${path}": an object of operators has at least one`)
  }
  return operators
}

function listOf(operator: string, value: unknown): unknown[] {
  return Array.isArray(value)
    ? value
    : refuse("wrong_value", `Filter operator "${operator}" takes a list`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
