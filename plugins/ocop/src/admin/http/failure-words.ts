import type { Messages } from "../messages/vi"
import { Failure } from "./failure"

/** What a person reads about an error, whatever it is. */
export function failureWords(
  error: unknown,
  { failure, refusal }: Pick<Messages, "failure" | "refusal">
): string {
  if (!(error instanceof Failure)) return failure.unexpected
  const words = error.code === undefined ? undefined : refusal[error.code]
  return words ?? wordsOfStatus(error.status, failure)
}

function wordsOfStatus(status: number, failure: Messages["failure"]): string {
  if (status === 0) return failure.unreachable
  if (status === 401) return failure.signedOut
  if (status === 404) return failure.notFound
  return status === 413 ? failure.tooLarge : failure.unexpected
}
