import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import { Form } from "react-router"
import { SEARCH_TEXT_LIMIT } from "~/features/search/search-text-limit"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { SearchIcon } from "~/ui/icons/search-icon"
import { isComposing } from "./is-composing"
import type { SearchAssist } from "./search-assist"

type SearchBoxProps = { text?: string; large?: boolean }

/**
 * The search box: a plain GET form, so it needs no JavaScript. Suggestions and recent searches are fetched, as
 * code too, when somebody goes to it.
 */
export function SearchBox({ text = "", large = false }: SearchBoxProps) {
  const input = useRef<HTMLInputElement>(null)
  const composing = useRef(false)
  const [Assist, setAssist] = useState<typeof SearchAssist | null>(null)

  function assist() {
    // Without it the form does all that it has to.
    import("./search-assist").then(
      (loaded) => setAssist(() => loaded.SearchAssist),
      () => undefined
    )
  }
  // Whoever was quicker than the scripts is in the box already.
  useEffect(() => {
    if (input.current === document.activeElement) assist()
  }, [])

  const look = large ? "min-h-13 rounded-lg text-lg" : "min-h-11 rounded-l-lg border-r-0"
  return (
    <Form
      action={shopPath("/tim-kiem")}
      role="search"
      className={`relative flex w-full ${large ? "gap-2" : ""}`}
      onKeyDown={holdBackComposing}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={() => (composing.current = false)}
    >
      <input
        ref={input}
        type="search"
        name="q"
        defaultValue={text}
        maxLength={SEARCH_TEXT_LIMIT}
        enterKeyHint="search"
        autoComplete="off"
        aria-label={m.search_label()}
        placeholder={m.search_placeholder()}
        onFocus={Assist ? undefined : assist}
        className={`w-full min-w-0 border border-line-strong bg-page px-4 text-ink focus-visible:relative focus-visible:z-10 ${look}`}
      />
      <button
        className={`flex min-w-12 items-center justify-center gap-2 bg-brand font-bold text-on-brand hover:bg-brand-strong ${large ? "rounded-lg px-5" : "rounded-r-lg"}`}
      >
        <SearchIcon />
        <span className={large ? "sr-only sm:not-sr-only" : "sr-only"}>{m.search_submit()}</span>
      </button>
      {Assist && input.current && <Assist input={input.current} composing={composing} />}
    </Form>
  )
}

/** The Enter that ends a syllable does not send the form. */
function holdBackComposing(event: KeyboardEvent) {
  if (event.key === "Enter" && isComposing(event.nativeEvent)) event.preventDefault()
}
