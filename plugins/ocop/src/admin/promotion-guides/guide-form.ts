import type { GuideKind, PromotionGuideWish } from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { typedCount } from "../money/typed-count"
import { typedDong } from "../money/typed-dong"
import { typedPercent } from "../money/typed-percent"

/** What an operator has typed; numbers as text. */
export interface GuideForm {
  kind: GuideKind
  name: string
  code: string
  needs_code: boolean
  stars: readonly string[]
  /** Codes of provinces of today, and of before with "f" in front. */
  places: readonly string[]
  groups: readonly string[]
  producer_kinds: readonly string[]
  producers: readonly { id: string; name: string }[]
  season_ending: boolean
  deliver_to: readonly string[]
  takes: "percentage" | "fixed"
  percent: string
  amount: string
  max: string
  first: string
  per_customer: string
  from_day: string
  to_day: string
  bearer: PromotionGuideWish["bearer"]
  share: string
}

const EMPTY = {
  code: "",
  needs_code: true,
  stars: [],
  places: [],
  groups: [],
  producer_kinds: [],
  producers: [],
  season_ending: false,
  deliver_to: [],
  takes: "percentage",
  percent: "10",
  amount: "30.000",
  max: "50.000",
  first: "500",
  per_customer: "1",
  bearer: "shared",
  share: "50",
} as const

const PATTERNS: Record<GuideKind, Partial<GuideForm> & { days: number }> = {
  ocop_week: { stars: ["4", "5"], days: 7 },
  tet: { days: 21, max: "100.000", first: "1.000" },
  new_producer: { days: 30, bearer: "platform" },
  free_shipping: {
    days: 7,
    needs_code: false,
    percent: "100",
    max: "30.000",
    per_customer: "",
    bearer: "platform",
  },
  season_clearance: {
    days: 14,
    season_ending: true,
    percent: "20",
    max: "",
    first: "",
    per_customer: "",
    bearer: "producer",
  },
}

/** A form as its pattern begins; what has no default has to be typed. @param name of the pattern */
export function guideForm(kind: GuideKind, name: string, today: string): GuideForm {
  const { days, ...pattern } = PATTERNS[kind]
  return { ...EMPTY, ...pattern, kind, name, from_day: today, to_day: addDays(today, days - 1) }
}

/** The fields that are wrong, and what is asked for when none is. */
export function readGuideForm(form: GuideForm): {
  problems: ReadonlySet<string>
  wish: PromotionGuideWish | null
} {
  const isDelivery = form.kind === "free_shipping"
  const percent = typedCount(form.percent, 1, 100)
  const amount = typedDong(form.amount)
  const limit = (text: string, most: number) =>
    text.trim() === "" ? null : (typedCount(text.replaceAll(".", ""), 1, most) ?? NaN)
  const max = form.max.trim() === "" ? null : (typedDong(form.max) ?? NaN)
  const first = limit(form.first, 1_000_000)
  const perCustomer = limit(form.per_customer, 1_000)
  const share = form.bearer === "shared" ? typedPercent(form.share) : 0
  const code = form.code.trim().toUpperCase()
  const wrong: Record<string, boolean> = {
    name: form.name.trim() === "",
    code: !/^[A-Z0-9]{3,30}$/.test(code),
    producers: form.kind === "new_producer" && form.producers.length === 0,
    percent: form.takes === "percentage" && percent === null,
    amount: form.takes === "fixed" && (amount === null || amount < 1_000),
    max: max !== null && !(max >= 1),
    first: Number.isNaN(first),
    per_customer: Number.isNaN(perCustomer),
    days: !form.from_day || !form.to_day || form.to_day < form.from_day,
    share: share === null,
  }
  const problems = new Set(Object.keys(wrong).filter((field) => wrong[field]))
  if (problems.size > 0) return { problems, wish: null }
  return {
    problems,
    wish: {
      kind: form.kind,
      code,
      name: form.name,
      needs_code: form.needs_code && !isDelivery,
      goods: isDelivery ? {} : goodsOf(form),
      deliver_to: isDelivery ? [...form.deliver_to] : [],
      takes:
        form.takes === "fixed" && !isDelivery
          ? { kind: "fixed", amount: amount! }
          : { kind: "percentage", percent: percent! },
      max_per_order: max,
      first_orders: first,
      per_customer: perCustomer,
      from_day: form.from_day,
      to_day: form.to_day,
      bearer: form.bearer,
      platform_bps: share!,
    },
  }
}

function goodsOf(form: GuideForm): NonNullable<PromotionGuideWish["goods"]> {
  return {
    stars: form.stars as ("3" | "4" | "5")[],
    provinces: form.places.filter((code) => !code.startsWith("f")),
    former_provinces: form.places.flatMap((code) => (code.startsWith("f") ? [code.slice(1)] : [])),
    groups: form.groups as never,
    producer_kinds: form.producer_kinds as never,
    producers: form.producers.map(({ id }) => id),
    season_ending: form.season_ending,
  }
}
