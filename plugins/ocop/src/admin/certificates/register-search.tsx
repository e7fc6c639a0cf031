import { Button, Input } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"

/** Searches when it is sent, so that an address is made once and not with every letter. */
export function RegisterSearch({
  query,
  onQuery,
}: {
  query: string
  onQuery: (query: string) => void
}) {
  const words = useMessages().register
  const [typed, setTyped] = useState(query)
  return (
    <form
      role="search"
      className="flex gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onQuery(typed)
      }}
    >
      <div className="min-w-0 flex-1">
        <Input
          type="search"
          size="small"
          maxLength={100}
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            // The browser's own cross clears a search field: that asks for everything again.
            if (event.target.value === "" && query) onQuery("")
          }}
        />
      </div>
      <Button size="small" variant="secondary" type="submit">
        {words.searchSubmit}
      </Button>
    </form>
  )
}
