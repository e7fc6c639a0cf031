import * as z from "zod"

/** What each name is for; printed beside it when it is missing or wrong. */
const PURPOSE: Record<string, string> = {
  STOREFRONT_PORT: "port the shop listens on",
  BACKEND_URL: "address of the Medusa backend",
  PUBLISHABLE_KEY: "publishable API key (pk_…) that the backend wants from a shop",
  REGION_ID: "region (reg_…) whose prices the shop shows",
  STOREFRONT_SECRET: "signs the shop's cookies; at least 32 characters",
  VISITOR_SECRET:
    "shared with the backend, by which it learns who asks; at least 32 characters, not STOREFRONT_SECRET again",
  TRUST_PROXY: '"true" when a proxy before the shop writes X-Forwarded-For',
  OCOP_DEMO: '"true" shows the demonstration bar on every page',
  CARD_PAGE_ORIGIN: "where Stripe's pages are, when the account has a domain of its own for them",
  SITE_URL:
    "public address of the shop, for canonical links and printed QR codes; the request's own when absent",
}

const flag = z
  .enum(["true", "false", ""])
  .default("false")
  .transform((said) => said === "true")

const Environment = z.object({
  STOREFRONT_PORT: z.coerce.number().int().min(1).max(65_535).default(8000),
  BACKEND_URL: z
    .url()
    .default("http://localhost:9000")
    .transform((url) => url.replace(/\/+$/, "")),
  PUBLISHABLE_KEY: z.string().min(1),
  REGION_ID: z.string().min(1),
  STOREFRONT_SECRET: z.string().min(32),
  VISITOR_SECRET: z.string().min(32).optional(),
  TRUST_PROXY: flag,
  OCOP_DEMO: flag,
  CARD_PAGE_ORIGIN: z
    .url()
    .default("https://checkout.stripe.com")
    .transform((url) => new URL(url).origin),
  SITE_URL: z
    .url()
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
})
/** Every name that the shop reads; `.env.example` tells them all. */
export const ENVIRONMENT_NAMES = Object.keys(Environment.shape)
export type Environment = z.infer<typeof Environment>

/** @throws Error whose message lists every name that is missing or wrong, and what it is for */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const parsed = Environment.refine(
    ({ STOREFRONT_SECRET, VISITOR_SECRET }) => STOREFRONT_SECRET !== VISITOR_SECRET,
    { path: ["VISITOR_SECRET"], message: "is the same as STOREFRONT_SECRET" }
  ).safeParse(source)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    return `  ${name} (${PURPOSE[name] ?? "unknown"}): ${source[name] === undefined ? "is missing" : issue.message}`
  })
  throw new Error(`The shop cannot start, its environment is incomplete:\n${lines.join("\n")}`)
}

let environment: Environment | undefined

/** The process's environment, parsed at first use; the server asks for it before it listens. */
export function env(): Environment {
  return (environment ??= parseEnvironment(process.env))
}
