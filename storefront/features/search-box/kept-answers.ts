/** What was answered, by question, for a while: an answer holds stars, and a star can vanish. */
export type KeptAnswers<Answer> = {
  recall: (question: string) => Answer | undefined
  keep: (question: string, answer: Answer) => void
}

/** @param freshMs how long an answer is good for; @param most how many are kept, the latest ones */
export function keptAnswers<Answer>(
  freshMs: number,
  most: number,
  now: () => number = Date.now
): KeptAnswers<Answer> {
  const kept = new Map<string, { answer: Answer; until: number }>()
  return {
    recall: (question) => {
      const found = kept.get(question)
      return found && now() < found.until ? found.answer : undefined
    },
    keep: (question, answer) => {
      kept.delete(question)
      kept.set(question, { answer, until: now() + freshMs })
      for (const oldest of [...kept.keys()].slice(0, -most)) kept.delete(oldest)
    },
  }
}
