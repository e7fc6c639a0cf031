import { AsyncLocalStorage } from "node:async_hooks"

interface Watch {
  recorded: boolean
}

const watches = new AsyncLocalStorage<Watch>()

/**
 * Runs something and lets whoever watches it ask whether it has written an operator's deed into the log by itself.
 * Work that has lost sight of what it was begun by counts as none: then it may stand there twice, never not at all.
 */
export function watchDeeds(run: (watch: Readonly<Watch>) => void): void {
  const watch: Watch = { recorded: false }
  watches.run(watch, () => run(watch))
}

/** Called by `recordDeeds`. */
export function noteRecorded(): void {
  const watch = watches.getStore()
  if (watch) watch.recorded = true
}
