import { m } from "~/platform/paraglide/messages"
import { RadioCard } from "~/features/checkout/radio-card"
import type { OfferValues } from "./offer-values"

type SeasonFieldsProps = { values: OfferValues; wrong: readonly string[] }

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1)
const MONTHS = DAYS.slice(0, 12)

/** All year, or between two days of the calendar. The days show when they are needed, without scripts too. */
export function SeasonFields({ values, wrong }: SeasonFieldsProps) {
  const { season, orders_off_season } = values
  return (
    <fieldset className="group space-y-2">
      <legend className="mb-1 font-bold">{m.portal_listings_season()}</legend>
      <RadioCard
        name="season"
        value="all"
        title={m.portal_listings_season_all()}
        defaultChecked={season === "all"}
      />
      <RadioCard
        name="season"
        value="window"
        title={m.portal_listings_season_window()}
        defaultChecked={season === "window"}
      />
      <div className="space-y-3 pt-1 group-has-[input[value=all]:checked]:hidden">
        <Edge
          edge="from"
          day={values.from_day}
          month={values.from_month}
          wrong={wrong.includes("season_from")}
        />
        <Edge
          edge="to"
          day={values.to_day}
          month={values.to_month}
          wrong={wrong.includes("season_to")}
        />
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="orders_off_season"
            defaultChecked={orders_off_season}
            className="size-5 accent-brand"
          />
          {m.portal_listings_off_season()}
        </label>
      </div>
    </fieldset>
  )
}

type EdgeProps = { edge: "from" | "to"; day: string; month: string; wrong: boolean }

/** One end of the season: a day and a month. */
function Edge({ edge, day, month, wrong }: EdgeProps) {
  const first = edge === "from"
  const select = {
    "aria-invalid": wrong || undefined,
    "aria-describedby": wrong ? `season-${edge}-error` : undefined,
    className: `min-h-11 rounded-lg border bg-surface px-3 ${wrong ? "border-danger" : "border-line-strong"}`,
  }
  return (
    <div>
      <p aria-hidden="true" className="mb-1">
        {first ? m.portal_listings_season_from() : m.portal_listings_season_to()}
      </p>
      <div className="grid grid-cols-2 gap-3">
        <select
          name={`${edge}_day`}
          defaultValue={day}
          aria-label={
            first ? m.portal_listings_season_from_day() : m.portal_listings_season_to_day()
          }
          {...select}
        >
          <option value="">{m.portal_listings_season_day()}</option>
          {DAYS.map((number) => (
            <option key={number} value={number}>
              {m.portal_listings_season_day_number({ day: number })}
            </option>
          ))}
        </select>
        <select
          name={`${edge}_month`}
          defaultValue={month}
          aria-label={
            first ? m.portal_listings_season_from_month() : m.portal_listings_season_to_month()
          }
          {...select}
        >
          <option value="">{m.portal_listings_season_month()}</option>
          {MONTHS.map((number) => (
            <option key={number} value={number}>
              {m.portal_listings_season_month_number({ month: number })}
            </option>
          ))}
        </select>
      </div>
      {wrong && (
        <p id={`season-${edge}-error`} className="mt-1 text-sm text-danger">
          {first ? m.portal_listings_season_from_wrong() : m.portal_listings_season_to_wrong()}
        </p>
      )}
    </div>
  )
}
