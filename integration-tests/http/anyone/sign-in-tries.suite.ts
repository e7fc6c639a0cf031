import http from "node:http"
import { once } from "node:events"
import { aCustomer } from "../../builders/a-customer"
import { aVisitor } from "../../builders/a-visitor"
import { stranger, type Client } from "../../builders/client"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const EMAIL = "hoa.doan@example.com"
const RIGHT = "mot-mat-khau-dai"
const NOBODY = "khong-ai@example.com"

export default function signInTries() {
  beforeAll(async () => {
    await aCustomer(EMAIL)
    await aCustomer("an.doan@example.com")
  })

  const home = aVisitor("203.0.113.7")
  const away = aVisitor("198.51.100.20")
  const tries = async (client: Client, email: string, password: string) => {
    const answer = await client.post("/auth/customer/emailpass", { email, password })
    return { ...answer, wait: Number(answer.headers.get("retry-after")) }
  }
  const fail = async (client: Client, email = EMAIL) => (await tries(client, email, "sai")).status
  const signIn = async (client: Client, email = EMAIL) => (await tries(client, email, RIGHT)).status
  /** As if so many tries had failed where one has; each costs a tenth of a second. */
  const failed = (count: number, limit: "pair" | "address" | "account" | "registration") =>
    theRows("update sign_in_try set points = ? where key like ?", [count, `${limit}:%`])
  /** As if so many seconds had gone by. */
  const wait = (seconds: number) =>
    theRows("update sign_in_try set expire = expire - ?", [seconds * 1000])
  /** As `home`; fetch sends no body with GET, others do. */
  const statusOf = async (method: string, path: string, content: object) => {
    const body = JSON.stringify(content)
    const request = http.request(`${theMarket().origin}/auth/${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        ...home.headers(),
      },
    })
    request.end(body)
    const [response] = (await once(request, "response")) as [http.IncomingMessage]
    response.resume()
    return response.statusCode
  }

  describe("failed tries at signing in", () => {
    it("end in 429 with the eleventh, which says how long to wait", async () => {
      const statuses: number[] = []
      for (let count = 0; count < 10; count++) statuses.push(await fail(home))
      expect(statuses).toEqual(Array(10).fill(401))
      const eleventh = await tries(home, EMAIL, RIGHT)
      expect([eleventh.status, eleventh.body.code]).toEqual([429, "ocop.too_many_tries"])
      expect(eleventh.wait).toBeGreaterThan(800)
      expect(eleventh.wait).toBeLessThanOrEqual(900)
    })

    it("are counted when they are made at once", async () => {
      await fail(home)
      await failed(6, "pair")
      const statuses = await Promise.all(Array.from({ length: 8 }, () => fail(home)))
      expect(statuses.sort()).toEqual([...Array(4).fill(401), ...Array(4).fill(429)])
    })

    it("know no way around", async () => {
      await fail(home)
      await failed(10, "pair")
      const body = { email: ` ${EMAIL.toUpperCase()}`, password: RIGHT }
      for (const [method, path] of [
        ["HEAD", "customer/emailpass"],
        ["GET", "customer/emailpass"],
        ["POST", "user/emailpass"],
        ["POST", "PRODUCER/emailpass/"],
        ["POST", "customer/emailpass/register"],
      ] as const) {
        expect([method, path, await statusOf(method, path, body)]).toEqual([method, path, 429])
      }
    })

    it("close the door neither elsewhere nor to others at the same address", async () => {
      await fail(home)
      await failed(10, "pair")
      expect(await fail(home)).toBe(429)
      expect(await signIn(away)).toBe(200)
      expect(await signIn(home, "an.doan@example.com")).toBe(200)
    })

    it("are waited for no longer than said, whatever is tried meanwhile", async () => {
      await fail(home)
      await failed(10, "pair")
      await wait(880)
      for (let count = 0; count < 3; count++) expect(await fail(home)).toBe(429)
      await wait(25)
      expect(await signIn(home)).toBe(200)
    })

    it("are forgotten once the password was right", async () => {
      // What other suites' log-ins have left is none of this test's.
      const counted = () =>
        theRows(
          `select key, points from sign_in_try
           where key like 'pair:%' or (key like 'account:%' and points <> 1) order by 1`
        )
      const before = await counted()
      await fail(home)
      await failed(9, "pair")
      expect(before).not.toEqual(expect.arrayContaining(await counted()))
      expect(await signIn(home)).toBe(200)
      expect(before).toEqual(expect.arrayContaining(await counted()))
    })

    it("look alike where there is no account, and leave nobody's address behind", async () => {
      const known = await tries(home, EMAIL, "sai rồi")
      const unknown = await tries(home, NOBODY, "sai rồi")
      expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
      await failed(10, "pair")
      expect([await fail(home, NOBODY), await fail(home)]).toEqual([429, 429])
      const rows = await theRows<{ key: string }>("select key from sign_in_try")
      expect(JSON.stringify(rows)).not.toMatch(/khong-ai|hoa|203\.0/)
    })

    it("take as long where there is no account", async () => {
      const took = async (email: string) => {
        const times: number[] = []
        for (let count = 0; count < 5; count++) {
          const begun = performance.now()
          await fail(home, email)
          times.push(performance.now() - begun)
        }
        return times.sort((one, other) => one - other)[2]!
      }
      const known = await took(EMAIL)
      const unknown = await took(NOBODY)
      // Without the equal work it is a tenth.
      expect(unknown / known).toBeGreaterThan(0.5)
      expect(unknown / known).toBeLessThan(2)
    })

    it("are all that counts: successes never end in a wait", async () => {
      for (let count = 0; count < 12; count++) expect(await signIn(stranger)).toBe(200)
    })
  })

  describe("an account that is guessed at from many addresses", () => {
    it("waits five minutes at most", async () => {
      await fail(away)
      await failed(30, "account")
      const { status, wait: seconds } = await tries(home, EMAIL, RIGHT)
      expect(status).toBe(429)
      expect(seconds).toBeLessThanOrEqual(300)
      await wait(300)
      expect(await signIn(home)).toBe(200)
    })

    it("stays open where it was signed in to before", async () => {
      expect(await signIn(home)).toBe(200)
      await fail(away)
      await failed(30, "account")
      expect(await signIn(aVisitor("198.51.100.21"))).toBe(429)
      expect(await signIn(home)).toBe(200)
    })
  })

  describe("an address that guesses", () => {
    it("may not go through a list of accounts, and is let in where it is known", async () => {
      expect(await signIn(home)).toBe(200)
      await fail(home, "a0@example.com")
      await failed(100, "address")
      expect(await fail(home, "a1@example.com")).toBe(429)
      expect(await signIn(home)).toBe(200)
    })

    it("finds out about thirty accounts an hour by registering, and no more", async () => {
      const register = () =>
        statusOf("POST", "customer/emailpass/register", {
          email: EMAIL,
          password: "một câu khác hẳn",
        })
      expect(await register()).toBe(401)
      await failed(30, "registration")
      expect(await register()).toBe(429)
    })

    it("is not believed to be another: by no signature of the shop's, by no header that anybody can write", async () => {
      await fail(stranger)
      await failed(10, "pair")
      for (const liar of [
        aVisitor("203.0.113.8", {}, "some other secret"),
        aVisitor("no-address", { "x-forwarded-for": "203.0.113.8" }),
        aVisitor("no-address", { "x-real-ip": "203.0.113.8", "x-client-ip": "203.0.113.8" }),
      ]) {
        expect(await fail(liar)).toBe(429)
      }
    })

    it("is half an IPv6 address: the other half changes at will", async () => {
      await fail(aVisitor("2001:db8:1:2::1"))
      await failed(10, "pair")
      expect(await fail(aVisitor("2001:db8:1:2:aaaa::1"))).toBe(429)
      expect(await fail(aVisitor("2001:db8:1:3::1"))).toBe(401)
    })
  })
}
