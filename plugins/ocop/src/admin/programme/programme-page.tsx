import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Loading } from "../ui/loading"
import { PageHead } from "../ui/page-head"
import { FigureTiles } from "./figure-tiles"
import { FiltersBar } from "./filters-bar"
import { LinesTables } from "./lines-tables"
import { OverTime, type Step } from "./over-time"
import { PRINTED } from "./printed"
import { searchOf } from "./programme-filters"
import { ProvinceMap } from "./province-map"
import { Targets } from "./targets"
import { useFilters } from "./use-filters"
import { useProgramme } from "./use-programme"

/** What has become of the programme: counted, drawn, held against its targets, and to be printed. */
export function ProgrammePage() {
  const { programme: words, day } = useMessages()
  const [filters, onFilters] = useFilters()
  const [step, setStep] = useState<Step>("year")
  const { data, error, isPending, refetch } = useProgramme(searchOf(filters, { step }))
  return (
    <div id="programme-report" className="flex flex-col gap-3">
      <style>{PRINTED}</style>
      <Container className="divide-y overflow-hidden p-0">
        <PageHead title={words.title} hint={words.subtitle}>
          <Button
            variant="secondary"
            className="min-h-11 print:hidden"
            onClick={() => window.print()}
          >
            {words.print}
          </Button>
        </PageHead>
        {data && <FiltersBar filters={filters} days={data} onFilters={onFilters} />}
        {data && (
          <Text role="status" size="small" className="text-ui-fg-subtle px-6 py-3">
            {words.on(day.of(data.day), day.of(data.from), day.of(data.to))}
          </Text>
        )}
        {isPending && <Loading label={words.loading} lines={10} />}
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {data && <FigureTiles total={data.total} filters={filters} />}
      </Container>
      {data && (
        <>
          <ProvinceMap lines={data.lines} filters={filters} />
          <LinesTables total={data.total} lines={data.lines} filters={filters} day={data.day} />
          <OverTime points={data.points} step={step} filters={filters} onStep={setStep} />
          <Targets targets={data.targets} />
        </>
      )}
    </div>
  )
}
