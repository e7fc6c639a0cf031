import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Client, granted, stranger } from "../../builders/client"
import { anAccount } from "../../builders/an-account"
import { anOperator } from "../../builders/an-operator"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const PASSWORD = "mot-mat-khau-dai"

/** Whoever opened the link of an invitation and chose a password. */
async function whoAccepts(token: string, email: string): Promise<Client> {
  const registered = await granted(
    stranger.post("/auth/user/emailpass/register", { email, password: PASSWORD })
  )
  const newcomer = new Client(() => ({ authorization: `Bearer ${registered.token}` }))
  await granted(
    newcomer.post(`/admin/invites/accept?token=${token}`, {
      email,
      first_name: "Minh",
      last_name: "Trần",
    })
  )
  const { token: session } = await granted(
    stranger.post("/auth/user/emailpass", { email, password: PASSWORD })
  )
  return new Client(() => ({ authorization: `Bearer ${session}` }))
}

const idOf = async (email: string): Promise<string> =>
  (await theRows<{ id: string }>('select id from "user" where email = ?', [email]))[0]!.id

export default function operators() {
  let lan: Client
  let viewer: Client
  beforeAll(async () => {
    lan = await anOperator("lan@example.com")
    viewer = await anOperator("xem@example.com", "viewer")
  })

  describe("/admin/operators", () => {
    it("is not for strangers nor for other roles", async () => {
      expect((await stranger.get("/admin/operators")).status).toBe(401)
      const { status, body } = await viewer.get("/admin/operators")
      expect(status).toBe(403)
      expect(body.code).toBe("ocop.role_forbidden")
    })

    it("lists who works in the admin, those without a role first", async () => {
      await anOperator("cho@example.com", null)
      const { operators } = await granted(lan.get("/admin/operators"))
      const listed = operators.filter(({ email }: { email: string }) =>
        ["lan@example.com", "xem@example.com", "cho@example.com"].includes(email)
      )
      expect(
        listed.map(({ email, role }: { email: string; role: string }) => [email, role])
      ).toEqual([
        ["cho@example.com", null],
        ["lan@example.com", "administrator"],
        ["xem@example.com", "viewer"],
      ])
    })
  })

  describe("a role", () => {
    it("is told to its holder, with the pages it does not open", async () => {
      const mine = await granted(viewer.get("/admin/operators/me"))
      expect(mine.role).toBe("viewer")
      expect(mine.closed_pages).toEqual(expect.arrayContaining(["/orders", "/operators"]))
      expect(mine.closed_pages).not.toContain("/certificates")
      const all = await granted(lan.get("/admin/operators/me"))
      expect(all).toEqual({ role: "administrator", closed_pages: [] })
    })

    it("that nobody gave opens the shell of the admin alone", async () => {
      const waiting = await anOperator("moi@example.com", null)
      expect((await waiting.get("/admin/users/me")).status).toBe(200)
      expect((await waiting.get("/admin/operators/me")).body.role).toBeNull()
      expect((await waiting.get("/admin/certificates")).status).toBe(403)
    })

    it("counts from the next request on, and is logged", async () => {
      const id = await idOf("xem@example.com")
      await granted(lan.post(`/admin/operators/${id}/role`, { role: "finance" }))
      expect((await viewer.get("/admin/payouts")).status).toBe(200)
      await granted(lan.post(`/admin/operators/${id}/role`, { role: "finance" }))
      const log = await theRows(
        "select before, after from audit_entry where action = 'operator.role_given' and subject_id = ?",
        [id]
      )
      expect(log).toEqual([{ before: { role: "viewer" }, after: { role: "finance" } }])
    })

    it("is the administrator's of whoever was there first, while nobody administers", async () => {
      await theRows("delete from operator_role")
      await theRows(`update "user" set created_at = now() - interval '9 days' where email = ?`, [
        "xem@example.com",
      ])
      expect((await lan.get("/admin/operators")).status).toBe(403)
      const id = await idOf("lan@example.com")
      await granted(viewer.post(`/admin/operators/${id}/role`, { role: "administrator" }))
      // The second administrator does not take it from the first.
      expect((await viewer.get("/admin/operators")).status).toBe(200)
      expect((await lan.get("/admin/operators")).status).toBe(200)
    })

    it("of somebody who is not there cannot be given", async () => {
      const { status, body } = await lan.post("/admin/operators/user_nobody/role", {
        role: "viewer",
      })
      expect([status, body.code]).toEqual([404, "ocop.operator_not_found"])
      expect((await lan.post("/admin/operators/user_nobody/role", { role: "king" })).status).toBe(
        400
      )
    })
  })

  describe("the last administrator", () => {
    beforeEach(async () => {
      await theRows(
        `delete from operator_role where user_id <> (select id from "user" where email = 'lan@example.com')`
      )
    })

    it("is neither changed nor removed", async () => {
      const id = await idOf("lan@example.com")
      for (const answer of [
        await lan.post(`/admin/operators/${id}/role`, { role: "viewer" }),
        await lan.post(`/admin/operators/${id}/remove`),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([400, "ocop.last_administrator"])
      }
      expect((await lan.get("/admin/operators")).status).toBe(200)
    })

    it("is not removed by core's route either, by a key for instance", async () => {
      const { api_key } = await granted(
        lan.post("/admin/api-keys", { title: "Đồng bộ", type: "secret" })
      )
      const key = new Client(() => ({
        authorization: `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`,
      }))
      expect((await key.get("/admin/operators")).status).toBe(200)
      const { status, body } = await key.delete(`/admin/users/${await idOf("lan@example.com")}`)
      expect([status, body.code]).toEqual([400, "ocop.last_administrator"])
    })

    it("is one of two who take each other's role at once", async () => {
      const minh = await anOperator("minh@example.com")
      const [one, other] = [await idOf("lan@example.com"), await idOf("minh@example.com")]
      const answers = await Promise.all([
        lan.post(`/admin/operators/${other}/role`, { role: "viewer" }),
        minh.post(`/admin/operators/${one}/role`, { role: "viewer" }),
      ])
      expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200])
      const left = await theRows("select 1 from operator_role where role = 'administrator'")
      expect(left).toHaveLength(1)
    })
  })

  it("who is removed is out at once", async () => {
    const gone = await anOperator("gone@example.com", "reviewer")
    expect((await gone.get("/admin/certificate-filings")).status).toBe(200)
    await granted(lan.post(`/admin/operators/${await idOf("gone@example.com")}/remove`))
    expect((await gone.get("/admin/certificate-filings")).status).toBe(401)
    const again = await stranger.post("/auth/user/emailpass", {
      email: "gone@example.com",
      password: PASSWORD,
    })
    expect(again.status).toBe(401)
  })

  it("a key may what its maker may at that moment", async () => {
    const maker = await anOperator("maker@example.com")
    const { api_key } = await granted(
      maker.post("/admin/api-keys", { title: "Kế toán", type: "secret" })
    )
    const key = new Client(() => ({
      authorization: `Basic ${Buffer.from(`${api_key.token}:`).toString("base64")}`,
    }))
    expect((await key.get("/admin/customers")).status).toBe(200)
    await granted(
      lan.post(`/admin/operators/${await idOf("maker@example.com")}/role`, { role: "viewer" })
    )
    expect((await key.get("/admin/customers")).status).toBe(403)
  })

  describe("an invitation", () => {
    const invite = async (email: string, role: string) => {
      await granted(lan.post("/admin/operators/invitations", { email, role }))
      const { invitations } = await granted(lan.get("/admin/operators"))
      return invitations.find((one: { email: string }) => one.email === email)
    }

    it("brings its role along, whatever address accepts it", async () => {
      const { token, role } = await invite("thu@example.com", "reviewer")
      expect(role).toBe("reviewer")
      const other = await invite("sep@example.com", "administrator")
      expect(other.role).toBe("administrator")
      const newcomer = await whoAccepts(token, "sep@example.com")
      expect((await newcomer.get("/admin/operators/me")).body.role).toBe("reviewer")
    })

    it("is mailed, and sent anew to whoever has one", async () => {
      const first = await invite("thu@example.com", "viewer")
      const second = await invite("thu@example.com", "finance")
      expect(second.id).not.toBe(first.id)
      const { invitations } = await granted(lan.get("/admin/operators"))
      const open = invitations.filter(({ email }: { email: string }) => email === "thu@example.com")
      expect(open).toHaveLength(1)
      expect(open[0].role).toBe("finance")
    })

    it("is for nobody who is there already, and opens nothing once withdrawn", async () => {
      const taken = await lan.post("/admin/operators/invitations", {
        email: "LAN@example.com",
        role: "viewer",
      })
      expect([taken.status, taken.body.code]).toEqual([400, "ocop.operator_exists"])
      const { id } = await invite("thu@example.com", "viewer")
      await granted(lan.post(`/admin/operators/invitations/${id}/withdraw`))
      const again = await lan.post(`/admin/operators/invitations/${id}/withdraw`)
      expect([again.status, again.body.code]).toEqual([404, "ocop.invitation_not_found"])
    })

    it("of core's own page brings no role", async () => {
      const { invite: made } = await granted(
        lan.post("/admin/invites", { email: "core@example.com" })
      )
      const newcomer = await whoAccepts(made.token, "core@example.com")
      expect((await newcomer.get("/admin/operators/me")).body.role).toBeNull()
    })
  })

  it("a viewer is not led from the goods to the buyers by what core lets one ask for", async () => {
    const { product } = await granted(
      lan.post("/admin/products", {
        title: "Trà",
        options: [{ title: "Cỡ", values: ["Gói"] }],
      })
    )
    const fields = "id,title,listing.producer.shop_orders.id,sales_channels_link.*,*orders"
    const seen = await viewer.get(`/admin/products/${product.id}?fields=${fields}`)
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.body)).not.toMatch(/shop_orders|"orders"/)
  })

  it("knows nobody for whom there is no account", async () => {
    const container = theMarket().container
    await anAccount("nobody-at-all@example.com", PASSWORD)
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    expect(await knex("user").where({ email: "nobody-at-all@example.com" })).toEqual([])
    const login = await stranger.post("/auth/user/emailpass", {
      email: "nobody-at-all@example.com",
      password: PASSWORD,
    })
    const client = new Client(() => ({ authorization: `Bearer ${login.body.token}` }))
    expect((await client.get("/admin/operators/me")).status).toBe(401)
  })
}
