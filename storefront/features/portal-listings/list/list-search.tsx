import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { listingsPath } from "../listing-paths"
import type { ListingsAsked } from "../listing-filters"

export function ListSearch({ asked }: { asked: ListingsAsked }) {
  return (
    <Form role="search" action={listingsPath()} className="flex gap-2">
      {asked.filter && <input type="hidden" name="loc" value={asked.filter} />}
      {asked.lowStock && <input type="hidden" name="sap-het" value="1" />}
      <input
        key={asked.q}
        type="search"
        name="tim"
        defaultValue={asked.q}
        maxLength={100}
        enterKeyHint="search"
        aria-label={m.portal_listings_search()}
        placeholder={m.portal_listings_search()}
        className="min-h-11 min-w-0 flex-1 rounded-lg border border-line-strong bg-surface px-3"
      />
      <Button variant="outline">{m.portal_listings_search_go()}</Button>
    </Form>
  )
}
