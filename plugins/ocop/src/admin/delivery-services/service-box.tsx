import type { DeliveryServiceView } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { OpenDrawer } from "../ui/open-drawer"
import { priceLists } from "./price-lists"
import { RateListForm } from "./rate-list-form"
import { RatesTable } from "./rates-table"
import { ServiceForm } from "./service-form"
import { carrierOf } from "./service-typed"

/** One way to deliver with its prices, those to come among them. */
export function ServiceBox({ service, today }: { service: DeliveryServiceView; today: string }) {
  const { deliveryRates: words, remittances, money } = useMessages()
  const { name, carrier, cold, active, max_parcel_g, volumetric_divisor } = service
  const lists = priceLists(service.rates, today)
  const about = [
    remittances.carriers[carrierOf(carrier)],
    cold && words.cold,
    words.maxParcel(words.upTo(max_parcel_g)),
    volumetric_divisor !== null && words.divisor(money.typed(volumetric_divisor)),
    active ? words.active : words.inactive,
  ]
  const { change: open, title, intro } = words.service
  return (
    <Box
      title={name}
      hint={about.filter(Boolean).join(" · ")}
      actions={
        <>
          <OpenDrawer words={{ open, title, intro }}>
            {(close) => <ServiceForm service={service} taken={[]} onDone={close} />}
          </OpenDrawer>
          <OpenDrawer words={words.list}>
            {(close) => (
              <RateListForm service={service} lists={lists} today={today} onDone={close} />
            )}
          </OpenDrawer>
        </>
      }
    >
      {lists.length === 0 && <Note>{words.noRates}</Note>}
      {lists.length > 0 && <RatesTable name={name} lists={lists} />}
    </Box>
  )
}
