/** A refusal in Meilisearch's own form. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: "invalid_request" | "auth" | "internal" = "invalid_request"
  ) {
    super(message)
  }

  toJSON() {
    const { message, code, type } = this
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` }
  }
}

export const badRequest = (code: string, message: string) => new ApiError(400, code, message)

export const indexNotFound = (uid: string) =>
  new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`)

/** @throws `bad_request` for a parameter that Meilisearch does not have there */
export function onlyKnown(
  body: Record<string, unknown>,
  known: readonly string[],
  where = ""
): void {
  for (const key of Object.keys(body)) {
    if (!known.includes(key)) {
      const expected = known.map((name) => `\`${name}\``).join(", ")
      throw badRequest(
        "bad_request",
        `Unknown field \`${key}\`${where}: expected one of ${expected}`
      )
    }
  }
}

export function record(value: unknown, code = "bad_request"): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badRequest(code, `Invalid value type: expected an object, but found ${typeof value}`)
  }
  return value as Record<string, unknown>
}

export function texts(value: unknown, code: string, name: string): string[] {
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
    throw badRequest(code, `Invalid value type at \`.${name}\`: expected an array of strings`)
  }
  return value
}
