import { Form } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import type { FavouriteKind } from "./favourite-kind"

/** @param of the name of what is taken off, for whoever hears buttons one by one */
export function RemoveFavourite({ kind, id, of }: { kind: FavouriteKind; id: string; of: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="on" value="0" />
      {/* On a phone it stands below, where its words begin where the picture does. */}
      <Button
        variant="quiet"
        className="max-sm:-ml-5"
        aria-label={
          kind === "wish" ? m.favourite_remove_of({ of }) : m.favourite_unfollow_of({ of })
        }
      >
        {kind === "wish" ? m.favourite_remove() : m.favourite_unfollow()}
      </Button>
    </Form>
  )
}
