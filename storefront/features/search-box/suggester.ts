import type { KeptAnswers } from "./kept-answers"
import type { Suggestion } from "./suggestion"

/** Long enough that fast typing asks once per word, short enough to feel immediate. */
const PAUSE_MS = 150
/** One letter may mean anything. */
const SHORTEST = 2

export type SuggesterOptions = {
  ask: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>
  kept: KeptAnswers<readonly Suggestion[]>
  /** Called for the text that is wanted last, never for one that was overtaken. */
  onAnswer: (text: string, suggestions: readonly Suggestion[]) => void
  /** No suggestions for what is typed now: too short, or asking failed. */
  onNothing: () => void
}

export type Suggester = {
  /** The box holds this text now. */
  typed: (text: string) => void
  /** Whatever is under way is no longer wanted: the box is left, or an input method is composing. */
  stop: () => void
}

/** Asks for suggestions while somebody types: after a pause, once per text, only for the last one. */
export function createSuggester({ ask, kept, onAnswer, onNothing }: SuggesterOptions): Suggester {
  let wanted: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: AbortController | undefined

  function stop() {
    wanted = null
    clearTimeout(timer)
    underWay?.abort()
  }

  async function send(text: string) {
    const { signal } = (underWay = new AbortController())
    const suggestions = await ask(text, signal).catch(() => null)
    if (suggestions) kept.keep(text, suggestions)
    if (signal.aborted) return
    if (suggestions) onAnswer(text, suggestions)
    else onNothing()
  }

  return {
    stop,
    typed: (raw) => {
      const text = raw.normalize("NFC").replace(/\s+/g, " ").trim()
      if (text === wanted) return
      stop()
      wanted = text
      if (text.length < SHORTEST) return onNothing()
      const known = kept.recall(text)
      if (known) return onAnswer(text, known)
      timer = setTimeout(() => void send(text), PAUSE_MS)
    },
  }
}
