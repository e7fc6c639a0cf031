import { timeLeft, type TimeLeft } from "@ocop/rules"
import { useEffect, useState } from "react"
import { m } from "~/platform/paraglide/messages"
import { ClockIcon } from "~/ui/icons/clock-icon"
import { useHydrated } from "~/platform/use-hydrated"
import { clockOf } from "./moment-words"

const EVERY_MS = 5_000

type CountdownProps = {
  /** ISO moments; `now` by the market's clock as the page was made. */
  until: string
  now: string
  /** Before what is left: "Còn". */
  words: (left: string) => string
}

/**
 * What is left, as it was when the page was made. With scripts it goes on from there; without them it says at
 * what time it was so, and stays true on a page that is left open.
 */
export function Countdown({ until, now, words }: CountdownProps) {
  const hydrated = useHydrated()
  const passed = useTimePassed()
  const moment = new Date(Date.parse(now) + passed)
  const left = timeLeft(new Date(until), moment)
  if (!left) return null
  return (
    <p className="inline-flex items-center gap-2 font-bold">
      <ClockIcon className="size-5" />
      <time dateTime={until}>{words(leftWords(left))}</time>
      {!hydrated && (
        <span className="font-normal">{m.campaign_as_of({ time: clockOf(moment) })}</span>
      )}
    </p>
  )
}

/** Milliseconds since the page came to life, whatever the visitor's clock says. */
function useTimePassed(): number {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setPassed(performance.now() - began), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return passed
}

function leftWords({ days, hours, minutes }: TimeLeft): string {
  if (days > 0) return m.campaign_left_days({ days, hours })
  return hours > 0
    ? m.campaign_left_hours({ hours, minutes })
    : m.campaign_left_minutes({ minutes })
}
