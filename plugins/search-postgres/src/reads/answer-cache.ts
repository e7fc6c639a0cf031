/**
 * What a process remembers of an index's answers. An answer is good for the revision it was made at and
 * for no other, so it equals what the database would say; the least recently used ones are forgotten.
 */
export interface AnswerCache {
  /** @param revision unique for each state of each index */
  get(revision: string, question: string): unknown
  set(revision: string, question: string, answer: unknown): void
}

/** @param limit answers; one is up to 200 ids and the facets of a query, a few kB */
export function answerCache(limit: number): AnswerCache {
  const answers = new Map<string, unknown>()
  return {
    get(revision, question) {
      const key = revision + question
      const answer = answers.get(key)
      if (answer !== undefined) {
        answers.delete(key)
        answers.set(key, answer)
      }
      return answer
    },
    set(revision, question, answer) {
      answers.set(revision + question, answer)
      if (answers.size > limit) {
        const [oldest] = answers.keys()
        answers.delete(oldest ?? "")
      }
    },
  }
}
