import { useEffect, useState } from "react"
import { useFetcher } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { useHydrated } from "~/platform/use-hydrated"
import { Button } from "~/ui/button"
import type { FavouriteKind } from "./favourite-kind"

/**
 * Pages are the same for everybody, so this begins as a form that adds; whether it is pressed is asked when the page
 * stands, and from then on it stays where it is.
 */
export default function LiveFavourite({ kind, id }: { kind: FavouriteKind; id: string }) {
  const fetcher = useFetcher<{ on: boolean }>()
  const hydrated = useHydrated()
  const [known, setKnown] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`/api/yeu-thich?${new URLSearchParams({ kind, id })}`, { signal: leaving.signal })
      .then((answer) => answer.json())
      .then((state: { on?: unknown }) => setKnown(state.on === true))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [kind, id])
  const sent = fetcher.formData?.get("on")
  const on = sent ? sent === "1" : (fetcher.data?.on ?? known)
  const action = `${shopPath("/tai-khoan/yeu-thich")}?${new URLSearchParams({ kind, id })}`
  return (
    <fetcher.Form method="post" action={action}>
      {hydrated && <input type="hidden" name="stay" value="1" />}
      <Button variant="outline" name="on" value={on ? "0" : "1"}>
        <span aria-hidden="true" className={on ? "text-brand" : ""}>
          {on ? "♥" : "♡"}
        </span>
        <span aria-live="polite">{words(kind, on)}</span>
      </Button>
    </fetcher.Form>
  )
}

function words(kind: FavouriteKind, on: boolean): string {
  if (kind === "wish") return on ? m.favourite_wished() : m.favourite_wish()
  return on ? m.favourite_followed() : m.favourite_follow()
}
