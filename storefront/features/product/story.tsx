import type { Listing } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { Paragraphs } from "~/ui/paragraphs"

/** What the producer tells; nothing where nothing was written. */
export function Story({ description, story }: Pick<Listing, "description" | "story">) {
  if (!description && !story) return null
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{m.product_story()}</h2>
      {description && <Paragraphs text={description} />}
      {story && <Paragraphs text={story} />}
    </section>
  )
}
