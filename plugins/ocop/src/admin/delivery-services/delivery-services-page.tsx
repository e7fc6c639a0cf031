import { Container } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { Note } from "../ui/note"
import { OpenDrawer } from "../ui/open-drawer"
import { PageHead } from "../ui/page-head"
import { ServiceBox } from "./service-box"
import { ServiceForm } from "./service-form"
import { useDeliveryServices } from "./use-delivery-services"

/** What the market delivers with, and what it costs. */
export function DeliveryServicesPage() {
  const words = useMessages().deliveryRates
  const { data, error, isPending, refetch } = useDeliveryServices()
  const { add: open, title, intro } = words.service
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.subtitle}>
          {data && (
            <OpenDrawer words={{ open, title, intro }} variant="primary">
              {(close) => (
                <ServiceForm
                  service={null}
                  taken={data.services.map(({ code }) => code)}
                  onDone={close}
                />
              )}
            </OpenDrawer>
          )}
        </PageHead>
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {data?.services.length === 0 && <Note>{words.empty}</Note>}
      </Container>
      {data?.services.map((service) => (
        <ServiceBox key={service.id} service={service} today={data.today} />
      ))}
    </div>
  )
}
