/**
 * Asks one question at a time, and of those that came up meanwhile only the last: arrow keys go through a closed list
 * of provinces at ten a second, and the cart takes one change at a time.
 *
 * @returns asks; resolves to null for a question that another one has overtaken
 */
export function latestOf<Question, Answer>(
  ask: (question: Question) => Promise<Answer>
): (question: Question) => Promise<Answer | null> {
  let last = 0
  let before: Promise<unknown> = Promise.resolve()
  return (question) => {
    const mine = ++last
    const answer = before.then(async () => {
      if (mine !== last) return null
      const given = await ask(question)
      return mine === last ? given : null
    })
    before = answer.catch(() => undefined)
    return answer
  }
}
