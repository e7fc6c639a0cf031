import { aCustomer } from "../../builders/a-customer"
import { aVisitor } from "../../builders/a-visitor"
import { eventually } from "../../builders/eventually"
import { theRows } from "../../builders/the-database"
import { thePost } from "../../builders/the-post"

const EMAIL = "hoa.lien-ket@example.com"
const OLD = "mot-mat-khau-dai"
const NEW = "chè shan tuyết cổ thụ"

export default function newPassword() {
  beforeAll(async () => {
    await aCustomer(EMAIL)
  })
  const home = aVisitor("203.0.113.7")
  const signIn = async (password: string) =>
    (await home.post("/auth/customer/emailpass", { email: EMAIL, password })).status
  const ask = (identifier = EMAIL, actor = "customer") =>
    home.post(`/auth/${actor}/emailpass/reset-password`, { identifier })
  const use = (token: string, password: unknown = NEW, actor = "customer") =>
    aVisitor("203.0.113.7", { authorization: `Bearer ${token}` }).post(
      `/auth/${actor}/emailpass/update`,
      { password }
    )

  let post: ReturnType<typeof thePost>
  const listens = () => {
    beforeEach(() => (post = thePost()))
    afterEach(() => post.close())
  }

  describe("a new password of anybody", () => {
    listens()

    it("may not be short, common or the address itself, at any kind of registration", async () => {
      const refused: [unknown, string][] = [
        ["short", "ocop.password_too_short"],
        ["x".repeat(201), "ocop.password_too_long"],
        ["password", "ocop.password_weak"],
        ["Matkhau123", "ocop.password_weak"],
        ["Anh Yêu Em", "ocop.password_weak"],
        ["qwertyuiop1!", "ocop.password_weak"],
        ["0912345678", "ocop.password_weak"],
        ["moi@example.com", "ocop.password_is_email"],
        [undefined, "ocop.password_too_short"],
        [12345678, "ocop.password_too_short"],
        [["a long password"], "ocop.password_too_short"],
      ]
      for (const actor of ["customer", "producer", "user"]) {
        for (const [password, code] of refused) {
          const { status, body } = await home.post(`/auth/${actor}/emailpass/register`, {
            email: "moi@example.com",
            password,
          })
          expect([password, status, body.code]).toEqual([password, 400, code])
        }
      }
      expect(await theRows("select 1 from provider_identity where entity_id like 'moi@%'")).toEqual(
        []
      )
    })

    it("may be a sentence", async () => {
      const body = { email: "moi@example.com", password: NEW }
      expect((await home.post("/auth/customer/emailpass/register", body)).status).toBe(200)
    })

    it("that is weak or missing leaves the link unused", async () => {
      await ask()
      const { token } = await post.linkFor(EMAIL)
      for (const weak of ["hoa.lien-ket@example.com", "password", "", null, 12345678]) {
        expect((await use(token, weak)).status).toBe(400)
      }
      expect((await use(token)).status).toBe(200)
    })
  })

  describe("a link for a new password", () => {
    listens()

    it("comes by mail and leads to the shop", async () => {
      expect((await ask()).status).toBe(201)
      const { address, token } = await post.linkFor(EMAIL)
      expect(address).toMatch(/^http:\/\/localhost:8000\/dat-lai-mat-khau\?token=/)
      expect((await use(token)).status).toBe(200)
      expect([await signIn(OLD), await signIn(NEW)]).toEqual([401, 200])
    })

    it("leads everybody to where they sign in", async () => {
      const pages = [
        ["customer", "http://localhost:8000/dat-lai-mat-khau"],
        ["producer", "http://localhost:8000/nha-san-xuat/dat-lai-mat-khau"],
        ["user", "http://localhost:9000/app/reset-password"],
      ] as const
      for (const [index, [actor, page]] of pages.entries()) {
        await ask(EMAIL, actor)
        expect((await post.linkFor(EMAIL, index + 1)).address.split("?")[0]).toBe(page)
      }
    })

    it("is kept where nobody can read it", async () => {
      await ask()
      const { token } = await post.linkFor(EMAIL)
      // It is written as it is sent, and neither waits for the other.
      const kept = await eventually(async () => {
        const rows = await theRows<{ row: string }>("select n::text as row from notification n")
        expect(rows.length).toBeGreaterThan(0)
        return rows
      })
      expect(JSON.stringify(kept)).not.toContain(token)
    })

    it("works once", async () => {
      await ask()
      const { token } = await post.linkFor(EMAIL)
      expect((await use(token)).status).toBe(200)
      expect((await use(token, "một câu khác hẳn")).status).toBe(401)
      expect(await signIn(NEW)).toBe(200)
    })

    it("works for one of two who use it at once", async () => {
      await ask()
      const { token } = await post.linkFor(EMAIL)
      const answers = await Promise.all([use(token), use(token, "một câu khác hẳn")])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
    })

    it("no longer works when it has expired, and when a newer one was asked for", async () => {
      await ask()
      const first = await post.linkFor(EMAIL)
      await ask()
      const second = await post.linkFor(EMAIL, 2)
      expect((await use(first.token)).status).toBe(401)
      await theRows("update auth_password_reset_token set expires_at = now() - interval '1 second'")
      expect((await use(second.token)).status).toBe(401)
      expect(await signIn(OLD)).toBe(200)
    })

    it("is no session, and a session is no link", async () => {
      await ask()
      const { token } = await post.linkFor(EMAIL)
      const asLinkHolder = aVisitor("203.0.113.7", { authorization: `Bearer ${token}` })
      expect((await asLinkHolder.get("/store/customers/me")).status).toBe(401)
      const { body } = await home.post("/auth/customer/emailpass", { email: EMAIL, password: OLD })
      expect((await use(body.token)).status).toBe(401)
    })

    it("is asked for with the same answer when there is no such account, and nothing is sent", async () => {
      const known = await ask()
      const unknown = await ask("khong-ai@example.com")
      expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
      await post.linkFor(EMAIL)
      expect(post.mails().map(({ to }) => to)).toEqual([EMAIL])
    })

    it("is refused as a request without an address", async () => {
      const { status } = await home.post("/auth/customer/emailpass/reset-password", {})
      expect(status).toBe(400)
    })

    it("is sent three times to one who asks and then 429, whether there is an account or not", async () => {
      for (const email of [EMAIL, "khong-ai@example.com"]) {
        const statuses: number[] = []
        for (let count = 0; count < 4; count++) statuses.push((await ask(email)).status)
        expect([email, ...statuses]).toEqual([email, 201, 201, 201, 429])
        expect(Number((await ask(email)).headers.get("retry-after"))).toBeGreaterThan(800)
      }
      await post.linkFor(EMAIL, 3)
    })

    it("opens the door that strangers have blocked", async () => {
      const bot = aVisitor("192.0.2.1")
      await bot.post("/auth/customer/emailpass", { email: EMAIL, password: "sai" })
      await theRows("update sign_in_try set points = 30 where key like 'account:%'")
      expect(await signIn(OLD)).toBe(429)
      await ask()
      await use((await post.linkFor(EMAIL)).token)
      expect(await signIn(NEW)).toBe(200)
    })
  })
}
