import { aCustomer } from "../../builders/a-customer"
import { anOperator } from "../../builders/an-operator"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { Client, granted, shop, stranger } from "../../builders/client"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { thePost } from "../../builders/the-post"

const OLD = "mot-mat-khau-dai"
const NEW = "chè shan tuyết cổ thụ"
const KINDS = ["customer", "producer", "user"] as const
type Kind = (typeof KINDS)[number]

const EMAIL: Record<Kind, string> = {
  customer: "hoa.phien@example.com",
  producer: "lan.phien@example.com",
  user: "dieu-hanh.phien@example.com",
}
const HOME: Record<Kind, string> = {
  customer: "/store/customers/me",
  producer: "/producer/me",
  user: "/admin/users/me",
}

export default function sessions() {
  beforeAll(async () => {
    await aCustomer(EMAIL.customer)
    await aProducersLogIn(undefined, EMAIL.producer)
    await anOperator(EMAIL.user)
  })

  const signIn = async (kind: Kind, password = OLD): Promise<Client> => {
    const body = { email: EMAIL[kind], password }
    const { token } = await granted(stranger.post(`/auth/${kind}/emailpass`, body))
    return new Client(() => ({ ...shop.headers(), authorization: `Bearer ${token}` }))
  }
  const isIn = async (client: Client, kind: Kind) => {
    const { status } = await client.get(HOME[kind])
    expect([200, 401]).toContain(status)
    return status === 200
  }
  /** The admin's way: a token is changed for a cookie. */
  const withCookie = async (client: Client) => {
    const { status, headers } = await client.post("/auth/session")
    expect(status).toBe(200)
    const cookie = headers.get("set-cookie") ?? ""
    return {
      cookie,
      client: new Client(() => ({ ...shop.headers(), cookie: cookie.split(";")[0] ?? "" })),
    }
  }

  describe("the sessions of customers, producers and operators", () => {
    it("end together when they sign out everywhere; who signs in after that is in", async () => {
      for (const kind of KINDS) {
        const [phone, desk] = [await signIn(kind), await signIn(kind)]
        expect([kind, await isIn(phone, kind), await isIn(desk, kind)]).toEqual([kind, true, true])
        expect((await phone.delete("/auth/sessions")).status).toBe(200)
        expect([await isIn(phone, kind), await isIn(desk, kind)]).toEqual([false, false])
        expect(await isIn(await signIn(kind), kind)).toBe(true)
      }
    })

    it("end with a new password by link", async () => {
      const post = thePost()
      for (const kind of KINDS) {
        const thief = await signIn(kind)
        await stranger.post(`/auth/${kind}/emailpass/reset-password`, { identifier: EMAIL[kind] })
        const { token } = await post.linkFor(EMAIL[kind])
        const holder = new Client(() => ({ authorization: `Bearer ${token}` }))
        await granted(holder.post(`/auth/${kind}/emailpass/update`, { password: NEW }))
        expect([kind, await isIn(thief, kind)]).toEqual([kind, false])
        expect(await isIn(await signIn(kind, NEW), kind)).toBe(true)
      }
      post.close()
    })

    it("end when they change the password, for which they need the old one", async () => {
      for (const kind of KINDS) {
        const [phone, thief] = [await signIn(kind), await signIn(kind)]
        const change = (old_password: string, new_password: string) =>
          phone.post("/auth/password", { old_password, new_password })
        const wrong = await change("sai mất rồi", NEW)
        expect([kind, wrong.status, wrong.body.code]).toEqual([kind, 400, "ocop.password_wrong"])
        const weak = await change(OLD, "matkhau123")
        expect([weak.status, weak.body.code]).toEqual([400, "ocop.password_weak"])
        expect(await isIn(thief, kind)).toBe(true)

        expect((await change(OLD, NEW)).status).toBe(200)
        expect([await isIn(phone, kind), await isIn(thief, kind)]).toEqual([false, false])
        expect(await isIn(await signIn(kind, NEW), kind)).toBe(true)
      }
    })

    it("that ended cannot be made into new ones", async () => {
      for (const kind of KINDS) {
        const phone = await signIn(kind)
        await phone.delete("/auth/sessions")
        for (const path of ["/auth/token/refresh", "/auth/session", "/auth/password"]) {
          expect([kind, path, (await phone.post(path)).status]).toEqual([kind, path, 401])
        }
        expect((await phone.delete("/auth/sessions")).status).toBe(401)
      }
    })
  })

  it("what somebody does with a log-in is in the log, and nobody reads a password there", async () => {
    const lan = await signIn("producer")
    await lan.post("/auth/password", { old_password: OLD, new_password: NEW })
    await (await signIn("producer", NEW)).delete("/auth/sessions")
    const deeds = await theRows<{ action: string; producer_id: string | null }>(
      "select * from audit_entry where action like 'log_in.%' order by created_at"
    )
    expect(deeds.map(({ action }) => action)).toEqual([
      "log_in.password_changed",
      "log_in.sessions_ended",
    ])
    expect(deeds[0]?.producer_id).toMatch(/./)
    expect(JSON.stringify(deeds)).not.toContain(NEW)
  })

  describe("a cookie's session", () => {
    it("is hidden from scripts and from other sites' forms", async () => {
      const { cookie } = await withCookie(await signIn("user"))
      expect(cookie).toContain("HttpOnly")
      expect(cookie).toContain("SameSite=Lax")
      expect(cookie).not.toContain("Secure")
    })

    it("ends with the others", async () => {
      for (const kind of ["user", "customer"] as const) {
        const { client } = await withCookie(await signIn(kind))
        expect(await isIn(client, kind)).toBe(true)
        await (await signIn(kind)).delete("/auth/sessions")
        expect([kind, await isIn(client, kind)]).toEqual([kind, false])
        // And keeps nobody from signing in again in the same browser.
        expect(
          (await client.post(`/auth/${kind}/emailpass`, { email: EMAIL[kind], password: OLD }))
            .status
        ).toBe(200)
      }
    })

    it("ends everywhere by itself, too", async () => {
      const { client } = await withCookie(await signIn("user"))
      expect((await client.delete("/auth/sessions")).status).toBe(200)
      expect(await isIn(client, "user")).toBe(false)
    })
  })

  describe("an ended session", () => {
    it("leaves what anyone may see, as an expired one does", async () => {
      const phone = await signIn("customer")
      await phone.delete("/auth/sessions")
      expect((await phone.get("/store/provinces")).status).toBe(200)
      const { status } = await phone.post("/store/carts/x/customer")
      expect(status).toBe(401)
    })

    it("is what is left to an operator and a customer who were removed", async () => {
      for (const [kind, table] of [
        ["user", `"user"`],
        ["customer", "customer"],
      ] as const) {
        const client = await signIn(kind)
        await theRows(`update ${table} set deleted_at = now() where email = ?`, [EMAIL[kind]])
        expect([kind, await isIn(client, kind)]).toEqual([kind, false])
      }
    })

    it("is nobody else's", async () => {
      const other = await aCustomer("an.phien@example.com")
      await (await signIn("customer")).delete("/auth/sessions")
      expect(await isIn(other, "customer")).toBe(true)
    })
  })

  it("signing out everywhere, and changing a password, answer 401 to strangers", async () => {
    for (const client of [stranger, shop]) {
      expect((await client.delete("/auth/sessions")).status).toBe(401)
      expect(
        (await client.post("/auth/password", { old_password: "a", new_password: "b" })).status
      ).toBe(401)
    }
  })

  it("guessing the old password is throttled like signing in", async () => {
    const phone = await signIn("customer")
    const guess = (count: number) =>
      phone.post("/auth/password", { old_password: `sai ${count}`, new_password: NEW })
    expect((await guess(0)).status).toBe(400)
    await theRows("update sign_in_try set points = 10 where key like 'pair:%'")
    const { status, headers } = await guess(1)
    expect([status, Number(headers.get("retry-after")) > 0]).toEqual([429, true])
  })

  it("every answer carries the headers that keep browsers careful", async () => {
    for (const path of ["/health", "/store/provinces", "/admin/users/me"]) {
      const { headers } = await fetch(theMarket().origin + path)
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
      expect(headers.get("referrer-policy")).toBe("no-referrer")
    }
  })
}
