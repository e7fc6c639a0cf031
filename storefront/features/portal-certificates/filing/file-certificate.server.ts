import { randomUUID } from "node:crypto"
import {
  CertificateFilingResponse,
  CertifiedProductsResponse,
  FileCertificateBody,
} from "@ocop/contract"
import { PRODUCT_GROUPS } from "@ocop/rules"
import { data, redirect } from "react-router"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import { getLocale } from "~/platform/paraglide/runtime"
import { filingPath } from "../certificate-paths"
import { fieldOfTrouble } from "./filing-trouble"
import { OTHER_PRODUCT, type FilingOutcome, type FilingValues } from "./filing-values"

const CHOICES = "/producer/certified-products"

/** What the form offers; its key is made once, so that a double tap files one paper. */
export async function loadNewFiling(request: Request) {
  const { certified_products } = await askProducer(request, CertifiedProductsResponse, CHOICES)
  const groups = PRODUCT_GROUPS.map(({ code, name_vi, name_en }) => ({
    code,
    name: getLocale() === "vi" ? name_vi : name_en,
  }))
  const products = certified_products.map(({ id, name, group_code }) => ({ id, name, group_code }))
  return { key: randomUUID(), products, groups }
}
export type NewFilingData = Awaited<ReturnType<typeof loadNewFiling>>

/** Files the paper and goes on to its pictures, or gives the form back with what is wrong. */
export async function fileCertificate(request: Request) {
  const form = await request.formData()
  const values = Object.fromEntries(
    [...form].map(([name, value]) => [name, String(value)])
  ) as FilingValues
  const sentBack = (wrong: string[], code: string | null, status = 400) =>
    data({ values, wrong, code } satisfies FilingOutcome, { status })
  const { products } = await loadNewFiling(request)
  const checked = FileCertificateBody.safeParse(bodyOf(values, products))
  if (!checked.success) {
    return sentBack([...new Set(checked.error.issues.map(({ path }) => String(path[0])))], null)
  }
  try {
    const options = { method: "POST", body: checked.data } as const
    const path = "/producer/certificate-filings"
    const { filing } = await askProducer(request, CertificateFilingResponse, path, options)
    return redirect(filingPath(filing.id), 303)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const field = fieldOfTrouble(error.code)
    return sentBack(field ? [field] : [], error.code, error.isTemporary ? 503 : 400)
  }
}

/** A product that is chosen brings its name and group along; another one brings what was typed. */
function bodyOf(values: FilingValues, products: NewFilingData["products"]) {
  const { product, key, stars, note, ...typed } = values
  const chosen = products.find(({ id }) => id === product)
  return {
    ...typed,
    idempotency_key: key,
    certified_product_id: chosen?.id ?? (product === OTHER_PRODUCT ? null : product),
    product_name: chosen?.name ?? typed.product_name,
    group_code: chosen?.group_code || typed.group_code,
    stars: Number(stars),
    note: note?.trim() || null,
  }
}
