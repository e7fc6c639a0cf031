import type { Label, Origin, ProducerSummary } from "@ocop/contract"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { FactTable } from "~/ui/fact-table"

type LabelTableProps = { label: Label; origin: Origin | null; producer: ProducerSummary }

/** What the law wants on a label, as far as it applies to the product. */
export function LabelTable({ label, origin, producer }: LabelTableProps) {
  const alcohol = label.alcohol_percent
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{m.label_title()}</h2>
      <FactTable
        facts={[
          [m.label_net_quantity(), label.net_quantity],
          [m.label_ingredients(), label.ingredients],
          [
            m.label_alcohol(),
            alcohol === undefined
              ? null
              : m.label_alcohol_value({ percent: formatNumber(alcohol) }),
          ],
          [m.label_shelf_life(), label.shelf_life],
          [m.label_storage(), label.storage],
          [m.label_usage(), label.usage],
          [m.label_warning(), label.warning],
          [m.label_responsible(), producer.name],
          [m.label_origin(), origin?.certified_as],
          [m.label_raw_material(), origin?.raw_material_area],
        ]}
      />
      {label.demonstration && <p className="text-sm text-ink-soft">{m.label_demonstration()}</p>}
    </section>
  )
}
