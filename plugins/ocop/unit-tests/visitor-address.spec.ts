import { describe, expect, it } from "vitest"
import { addressKey, readVisitor, visitorSignature } from "../src/modules/sign-in/visitor-address"

const SECRET = "between the shop and the backend alone"
const signed = (address: string, secret = SECRET) =>
  `${address};${visitorSignature(address, secret)}`

describe("whom the shop's server asks for", () => {
  it.each(["203.0.113.7", "2001:db8::1"])("is %s when it signed that", (address) => {
    expect(readVisitor(signed(address), SECRET)).toBe(address)
  })

  it.each([
    ["another secret", signed("203.0.113.7", "some other secret of a stranger")],
    ["another address", signed("203.0.113.7").replace("203", "198")],
    ["no signature", "203.0.113.7"],
    ["an empty one", "203.0.113.7;"],
    ["no address", signed("somebody")],
    ["nothing", ""],
  ])("is nobody with %s", (_, header) => {
    expect(readVisitor(header, SECRET)).toBeNull()
  })
})

describe("one address", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::6", "2001:db8:1:2::/64"],
    ["2001:db8::6", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("%s counts as %s", (address, key) => {
    expect(addressKey(address)).toBe(key)
  })
})
