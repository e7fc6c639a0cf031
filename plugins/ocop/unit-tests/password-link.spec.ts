import { expect, it } from "vitest"
import { passwordLink, passwordLinkMail } from "../src/workflows/sign-in/password-link"
import { shopAddress } from "../src/workflows/shop-address"

const ADDRESSES = { shop: "https://cho.example", backend: "https://api.cho.example/" }

it.each([
  ["customer", "https://cho.example/dat-lai-mat-khau?token=a.b%2Bc"],
  ["producer", "https://cho.example/nha-san-xuat/dat-lai-mat-khau?token=a.b%2Bc"],
  ["user", "https://api.cho.example/app/reset-password?token=a.b%2Bc"],
  ["robot", null],
])("leads a %s to %s", (actor, address) => {
  expect(passwordLink(actor, "a.b+c", ADDRESSES)).toBe(address)
})

it("leads nowhere while nobody has said where the shop is", () => {
  expect(passwordLink("customer", "a.b", { shop: null, backend: undefined })).toBeNull()
})

it("is in the mail once, on a line of its own", () => {
  const { text } = passwordLinkMail("https://cho.example/x")
  expect(text.split("\n").filter((line) => line.includes("https:"))).toEqual([
    "https://cho.example/x",
  ])
})

it.each([
  ["https://cho.example, https://other.example", "https://cho.example"],
  ["https://cho.example/", "https://cho.example"],
  ["/\\.example$/, http://localhost:8000", "http://localhost:8000"],
  ["https://*.example", null],
  ["", null],
])("finds the shop in STORE_CORS %j: %s", (origins, address) => {
  expect(shopAddress(origins)).toBe(address)
})
