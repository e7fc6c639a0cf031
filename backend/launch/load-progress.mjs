/**
 * What the demonstration loader says about its progress, in one line of its output.
 *
 * @param {string} line `OCOP-PROGRESS {"step":"listings","done":40,"total":240}`
 * @returns {string | undefined} for people: "listings 40 of 240"; undefined when the line is about something else
 */
export function loadProgressIn(line) {
  const json = /OCOP-PROGRESS (\{.*\})\s*$/.exec(line)?.[1]
  if (!json) return undefined
  const { step, done, total } = parse(json)
  if (typeof step !== "string") return undefined
  return typeof done === "number" && typeof total === "number"
    ? `${step} ${done} of ${total}`
    : step
}

/** A broken line of progress is not worth stopping for. @param {string} json */
function parse(json) {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}
