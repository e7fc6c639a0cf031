import type { HolidayResponse } from "@ocop/contract"
import { Form, useNavigation } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { holidayTrouble, isAboutFirstDay, type HolidayOutcome } from "./holiday-outcome"
import { holidayWords } from "./holiday-words"

type HolidayPageProps = { data: HolidayResponse; outcome: HolidayOutcome | undefined }

/** Whether the shop is open, the days on which it is not, and the button that opens it again. */
export function HolidayPage({ data, outcome }: HolidayPageProps) {
  const { holiday, closed, today } = data
  const sending = useNavigation().state === "submitting"
  const failed = outcome && !outcome.done ? outcome : null
  const trouble = failed ? holidayTrouble(failed.code) : undefined
  const atFirst = failed !== null && isAboutFirstDay(failed.code)
  const shown = failed?.typed ?? holiday
  return (
    <PortalPage
      title={m.portal_holiday_title()}
      lead={m.portal_holiday_lead()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_more_title() }}
    >
      {outcome?.done && (
        <Notice role="status">
          <p>{outcome.ended ? m.portal_holiday_ended() : m.portal_holiday_saved()}</p>
        </Notice>
      )}
      <p className="text-lg font-bold">{holidayWords(data)}</p>
      {holiday && (
        <Form method="post">
          <input type="hidden" name="intent" value="end" />
          <Button
            variant={closed ? "solid" : "outline"}
            disabled={sending}
            className="w-full sm:w-auto"
          >
            {closed ? m.portal_holiday_end() : m.portal_holiday_call_off()}
          </Button>
        </Form>
      )}
      <Form
        method="post"
        key={`${holiday?.from} ${holiday?.to}`}
        className="space-y-4 rounded-xl border border-line bg-surface p-4"
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            label={m.portal_holiday_from()}
            name="from"
            type="date"
            defaultValue={shown?.from ?? ""}
            error={atFirst ? trouble : undefined}
            required
          />
          <TextField
            label={m.portal_holiday_to()}
            name="to"
            type="date"
            min={today}
            defaultValue={shown?.to ?? ""}
            error={atFirst ? undefined : trouble}
            required
          />
        </div>
        <p className="text-ink-soft">{m.portal_holiday_orders()}</p>
        <Button
          variant={closed ? "outline" : "solid"}
          disabled={sending}
          className="w-full sm:w-auto"
        >
          {holiday ? m.portal_holiday_change() : m.portal_holiday_save()}
        </Button>
      </Form>
    </PortalPage>
  )
}
