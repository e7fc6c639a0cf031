import type { Commune } from "@ocop/contract"
import { useEffect, useState } from "react"

type Communes = readonly Commune[]
type Known = { provinceCode: string; communes: Communes }
type Asked = { provinceCode: string; communes: Communes | "loading" | "failed" }

/**
 * The communes of the chosen province: those the page came with, or asked for when another province is
 * chosen. Asked with `fetch` and not with a fetcher, whose failure would replace the page and all that was
 * typed on it.
 */
export function useCommunes(given: Known) {
  const [provinceCode, setProvinceCode] = useState(given.provinceCode)
  const [asked, setAsked] = useState<Asked | null>(null)
  // A form that came back from the server is right about its own province.
  useEffect(() => setProvinceCode(given.provinceCode), [given.provinceCode])

  async function choose(code: string) {
    setProvinceCode(code)
    if (code === "" || (code === given.provinceCode && given.communes.length > 0)) return
    setAsked({ provinceCode: code, communes: "loading" })
    const communes = await askCommunes(code)
    setAsked((now) => (now?.provinceCode === code ? { provinceCode: code, communes } : now))
  }

  const answer = asked?.provinceCode === provinceCode ? asked.communes : null
  const own = provinceCode === given.provinceCode ? given.communes : []
  return {
    provinceCode,
    choose,
    /** Null while they are on their way. */
    communes: answer === "loading" ? null : answer === null || answer === "failed" ? own : answer,
    failed: answer === "failed",
  }
}

async function askCommunes(code: string): Promise<Communes | "failed"> {
  try {
    const answer = await fetch(`/api/dia-chi/${code}`)
    return answer.ok ? ((await answer.json()) as { communes: Communes }).communes : "failed"
  } catch {
    return "failed"
  }
}
