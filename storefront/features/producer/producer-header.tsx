import type { Producer } from "@ocop/contract"
import { productCount } from "~/features/listing/product-count"
import { m } from "~/platform/paraglide/messages"
import { FactTable } from "~/ui/fact-table"
import { StoreIcon } from "~/ui/icons/store-icon"
import { Paragraphs } from "~/ui/paragraphs"
import { producerKindWords } from "./producer-kind-words"

/** Who makes it: name, form, place by old and new names, story. */
export function ProducerHeader({ producer }: { producer: Producer }) {
  const { former_province: former } = producer
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <div className="space-y-3">
        <div className="flex items-start gap-3">
          <StoreIcon className="mt-1 size-9 text-brand" />
          <div>
            <p className="text-ink-soft">{producerKindWords(producer.kind)}</p>
            <h1 className="text-2xl lg:text-3xl">{producer.name}</h1>
          </div>
        </div>
        <FactTable
          facts={[
            [
              m.producer_place(),
              producer.place + (former ? ` ${m.place_before_merger({ name: former })}` : ""),
            ],
            [m.producer_representative(), producer.representative],
            [m.producer_listing_count(), productCount(producer.listing_count)],
          ]}
        />
      </div>
      {producer.story && (
        <section className="space-y-2">
          <h2 className="text-xl">{m.producer_story()}</h2>
          <Paragraphs text={producer.story} />
        </section>
      )}
    </div>
  )
}
