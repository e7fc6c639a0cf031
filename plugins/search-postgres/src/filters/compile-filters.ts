import type { SearchTypes } from "@medusajs/framework/types"
import { readFilters } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"
import { joined, sql, type Sql } from "../sql/sql"
import { compileOperator } from "./compile-operator"

/**
 * A filter tree as a condition; null when it asks nothing.
 *
 * @throws INVALID_DATA when a field, an operator or a value has no exact meaning here
 */
export const compileFilters = (
  filters: SearchTypes.SearchFilters | undefined,
  { columns: fields }: IndexLayout
): Sql | null => readFilters(filters, { fields, operator: compileOperator, allOf, anyOf, not })

const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${joined(conditions, " and ")})` : sql`true`

const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${joined(conditions, " or ")})` : sql`false`

/** Also where the condition is neither true nor false. */
const not = (condition: Sql): Sql => sql`(${condition}) is not true`
