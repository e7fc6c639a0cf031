import { noSuchIndex } from "@ocop/search-promises"

/** Runs what needs an index's tables. @throws NOT_FOUND when they are not there, or none ever was */
export async function needingIndex<Result>(
  names: readonly string[],
  work: () => Promise<Result>
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const code: unknown = (error as { code?: unknown } | null)?.code
    return code === UNDEFINED_TABLE
      ? noSuchIndex(names.join(", "), "PostgreSQL")
      : Promise.reject(error as Error)
  }
}

const UNDEFINED_TABLE = "42P01"
