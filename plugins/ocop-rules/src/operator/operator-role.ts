/** What an operator is here for. The order is that of forms, from most to least. */
export const OPERATOR_ROLES = ["administrator", "reviewer", "finance", "viewer"] as const

export type OperatorRole = (typeof OPERATOR_ROLES)[number]

/** What the market knows of a user at this moment. */
export interface OperatorFacts {
  /** The role that somebody gave; null when nobody has. */
  readonly given: OperatorRole | null
  /** Whether anybody is administrator. */
  readonly has_administrator: boolean
  /** Of all users who are there, the one who was there first. */
  readonly is_first: boolean
}

/**
 * A user's role (SPEC OR1). Somebody has to be able to give the first role: while there is no administrator, it is
 * the user who was there first.
 */
export function operatorRole(facts: OperatorFacts): OperatorRole | null {
  return facts.given ?? (facts.is_first && !facts.has_administrator ? "administrator" : null)
}

export interface Operator {
  readonly user_id: string
  readonly role: OperatorRole | null
}

export type RoleRefusal = "ocop.operator_not_found" | "ocop.last_administrator"

/**
 * Why a role may not be given, or with `null` taken; null when it may (SPEC OR2).
 *
 * @param operators every user who is there, as they are at this moment
 */
export function roleRefusal(
  operators: readonly Operator[],
  userId: string,
  role: OperatorRole | null
): RoleRefusal | null {
  if (!operators.some(({ user_id }) => user_id === userId)) return "ocop.operator_not_found"
  const remains = operators.some(
    (operator) => (operator.user_id === userId ? role : operator.role) === "administrator"
  )
  return remains ? null : "ocop.last_administrator"
}
