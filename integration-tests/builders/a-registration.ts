import { aScan } from "./a-scan"
import { anAccount } from "./an-account"
import { Client, granted, stranger } from "./client"
import { theMarket } from "./the-market"

const PASSWORD = "mot-mat-khau-dai"
let made = 0

/** Steps of a cooperative's registration that lack nothing but the paper. */
export const COOPERATIVE = {
  producer: {
    kind: "cooperative",
    legal_name: "Hợp tác xã Chè Suối Giàng",
    representative: "Giàng A Chu",
  },
  identity: { tax_code: "5200 123 456" },
  place: { commune_code: "00769", address_line: "Thôn Bản Lìm" },
  contact: { phone: "0912 345 678" },
  bank: {
    bank_bin: "970405",
    bank_account: "8300 2050 12345",
    bank_holder: "Hợp tác xã Chè Suối Giàng",
  },
  consent: { accepts_terms: true, consents_to_data: true },
}

/** A log-in that proved its password, by token. It is nobody yet. */
export async function aLogIn(email = `dang-ky-${++made}@example.com`): Promise<Client> {
  await anAccount(email, PASSWORD)
  return logIn(email)
}

/** What a token says of its person is as old as the token: after registering another one is needed. */
export async function logIn(email: string): Promise<Client> {
  const { token } = await granted(
    stranger.post("/auth/producer/emailpass", { email, password: PASSWORD })
  )
  return new Client(() => ({
    authorization: `Bearer ${token}`,
    "x-publishable-api-key": theMarket().publishable_key,
  }))
}

export interface RegisteringOwner {
  owner: Client
  producer_id: string
  email: string
}

/** Someone who has just registered: owner of a draft producer of which nothing is known. */
export async function aRegistration(
  email = `chu-moi-${++made}@example.com`
): Promise<RegisteringOwner> {
  const nobody = await aLogIn(email)
  const { producer } = await granted(
    nobody.post("/producer/registrations", { name: "Giàng A Chu", phone: "0912345678" })
  )
  return { owner: await logIn(email), producer_id: producer.id, email }
}

/** A registration with every step filled in and the paper it needs. */
export async function aWholeRegistration(
  steps: Partial<typeof COOPERATIVE> = {}
): Promise<RegisteringOwner> {
  const registration = await aRegistration()
  for (const [step, body] of Object.entries({ ...COOPERATIVE, ...steps })) {
    await granted(registration.owner.post(`/producer/registration/${step}`, body))
  }
  await granted(
    registration.owner.upload(
      "/producer/registration/documents?kind=business-registration",
      aScan("pdf", "giay-dang-ky.pdf")
    )
  )
  return registration
}

/** One that waits for an operator. */
export async function aSubmittedRegistration(
  steps: Partial<typeof COOPERATIVE> = {}
): Promise<RegisteringOwner> {
  const registration = await aWholeRegistration(steps)
  await granted(registration.owner.post("/producer/registration/submit"))
  return registration
}
