import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { aCustomer } from "../../builders/a-customer"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { anInvitationsToken, joinedBy, logInOf } from "../../builders/an-invitation"
import { theRows } from "../../builders/the-database"
import { thePost } from "../../builders/the-post"
import { theMarket } from "../../builders/the-market"

const INVITATIONS = "/producer/team/invitations"

export default function team() {
  let producer: Producer
  let other: Producer
  let lan: Client
  let binh: Client
  let dung: Client
  beforeAll(async () => {
    producer = await aProducer({ name: "HTX Nhân sự" })
    other = await aProducer({ name: "HTX Nhân sự láng giềng" })
    lan = await aProducersLogIn(producer.id, "lan@team.vn")
    binh = await aProducersLogIn(producer.id, "binh@team.vn", "staff")
    dung = await aProducersLogIn(other.id, "dung@team.vn")
  })

  const idOf = async (email: string) =>
    (await theRows<{ id: string }>("select id from producer_member where email = ?", [email]))[0]!
      .id
  const change = async (client: Client, email: string, how: string, body: object = {}) =>
    client.post(`/producer/team/members/${await idOf(email)}/${how}`, body)
  const deeds = async () =>
    (
      await theRows<{ action: string }>(
        "select action from audit_entry where producer_id = ? order by created_at, id",
        [producer.id]
      )
    ).map(({ action }) => action)

  describe("the team", () => {
    let post: ReturnType<typeof thePost>
    beforeEach(() => {
      post = thePost()
    })
    afterEach(() => post.close())

    describe("GET /producer/team", () => {
      it("tells an owner who is in the team and who is invited", async () => {
        await granted(lan.post(INVITATIONS, { email: "Cuc@Team.vn ", role: "staff" }))
        const { body } = await lan.get("/producer/team")
        expect(body.members).toEqual([
          expect.objectContaining({ email: "lan@team.vn", role: "owner", status: "active" }),
          expect.objectContaining({ email: "binh@team.vn", role: "staff", status: "active" }),
        ])
        expect(body.invitations).toEqual([
          expect.objectContaining({ email: "cuc@team.vn", role: "staff", expired: false }),
        ])
      })

      it.each(["/producer/team", "/producer/activity"])(
        "takes four statements at most: %s",
        async (path) => {
          watchStatements()
          await lan.get(path)
          const { request } = await countedStatements(() => granted(lan.get(path)))
          expect(request.length, request.join("\n")).toBeLessThanOrEqual(4)
        }
      )

      it("is an owner's", async () => {
        await expectRefusal(binh.get("/producer/team"), 400, "ocop.owner_only")
        for (const client of [stranger, shop, await aCustomer()]) {
          expect((await client.get("/producer/team")).status).toBe(401)
        }
      })
    })

    describe("an invitation", () => {
      it("makes a member of whoever opens its link and chooses a password, once", async () => {
        const invited = await granted(
          lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" })
        )
        expect(invited).toMatchObject({ mailed: true, invitation: { email: "cuc@team.vn" } })
        const token = anInvitationsToken(post, "cuc@team.vn")
        const { body } = await shop.post("/store/producer-invitations", { token })
        expect(body.invitation).toEqual({
          producer_name: "HTX Nhân sự",
          email: "cuc@team.vn",
          role: "staff",
          has_log_in: false,
        })
        const cuc = await joinedBy(token, "cuc@team.vn", "Trần Thị Cúc")
        const me = (await cuc.get("/producer/me")).body
        expect(me.member).toMatchObject({ name: "Trần Thị Cúc", role: "staff" })
        expect(me.producer).toMatchObject({ id: producer.id })
        expect((await lan.get("/producer/team")).body).toMatchObject({
          members: { length: 3 },
          invitations: [],
        })
        await expectRefusal(
          shop.post("/store/producer-invitations", { token }),
          400,
          "ocop.invitation_used"
        )
        expect(await deeds()).toEqual(["invitation.sent", "member.joined"])
      })

      it("is accepted by two requests at once as by one", async () => {
        await granted(lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" }))
        const token = anInvitationsToken(post, "cuc@team.vn")
        const identity = await logInOf("cuc@team.vn", "register")
        const body = { token, name: "Cúc" }
        const answers = await Promise.all(
          [1, 2, 3].map(() => identity.post("/producer/invitations/accept", body))
        )
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
        expect(new Set(answers.map(({ body: { member_id } }) => member_id)).size).toBe(1)
        expect(
          await theRows("select from producer_member where email = 'cuc@team.vn'")
        ).toHaveLength(1)
      })

      it("of two producers at once makes one person a member of one", async () => {
        const tokens = []
        for (const owner of [lan, dung]) {
          await granted(owner.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" }))
          tokens.push(anInvitationsToken(post, "cuc@team.vn"))
        }
        const identity = await logInOf("cuc@team.vn", "register")
        const answers = await Promise.all(
          tokens.map((token) =>
            identity.post("/producer/invitations/accept", { token, name: "Cúc" })
          )
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
        expect(answers.find(({ status }) => status === 400)?.body.code).toBe(
          "ocop.member_elsewhere"
        )
      })

      it("is for the log-in of its own address alone", async () => {
        await granted(lan.post(INVITATIONS, { email: "cuc@team.vn", role: "owner" }))
        const body = { token: anInvitationsToken(post, "cuc@team.vn"), name: "Kẻ gian" }
        const thief = await logInOf("ke-gian@team.vn", "register")
        await expectRefusal(
          thief.post("/producer/invitations/accept", body),
          400,
          "ocop.invitation_other_email"
        )
        for (const client of [stranger, shop, await aCustomer("cuc@team.vn")]) {
          expect((await client.post("/producer/invitations/accept", body)).status).toBe(401)
        }
      })

      it("may be accepted with the log-in that a customer has already", async () => {
        const customer = await aCustomer("cuc@team.vn")
        await granted(lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" }))
        const token = anInvitationsToken(post, "cuc@team.vn")
        const { body } = await shop.post("/store/producer-invitations", { token })
        expect(body.invitation.has_log_in).toBe(true)
        const cuc = await joinedBy(token, "cuc@team.vn", "Cúc", "sign-in")
        expect((await cuc.get("/producer/me")).status).toBe(200)
        expect((await customer.get("/store/customers/me")).status).toBe(200)
      })

      it("sends one mail however often it is tapped, and a new link when it is sent again later", async () => {
        const mails = () => theRows("select from notification where \"to\" = 'cuc@team.vn'")
        const clock = theMarket().container.resolve("clock")
        const { invitation } = await granted(
          lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" })
        )
        await granted(lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" }))
        await granted(lan.post(`${INVITATIONS}/${invitation.id}/resend`))
        expect(await mails()).toHaveLength(1)
        const old = anInvitationsToken(post, "cuc@team.vn")
        clock.moveTo(new Date(clock.now().getTime() + 3_600_000).toISOString())
        await granted(lan.post(`${INVITATIONS}/${invitation.id}/resend`))
        expect(await mails()).toHaveLength(2)
        const token = anInvitationsToken(post, "cuc@team.vn")
        expect((await shop.post("/store/producer-invitations", { token })).status).toBe(200)
        await expectRefusal(
          shop.post("/store/producer-invitations", { token: old }),
          404,
          "ocop.invitation_not_found"
        )
      })

      it("runs out after seven days, and stops when it is withdrawn", async () => {
        const clock = theMarket().container.resolve("clock")
        const now = clock.now().getTime()
        const { invitation } = await granted(
          lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" })
        )
        const body = { token: anInvitationsToken(post, "cuc@team.vn"), name: "Cúc" }
        const identity = await logInOf("cuc@team.vn", "register")
        clock.moveTo(new Date(now + 7 * 86_400_000 + 60_000).toISOString())
        await expectRefusal(
          identity.post("/producer/invitations/accept", body),
          400,
          "ocop.invitation_expired"
        )
        clock.moveTo(new Date(now + 7 * 86_400_000 - 60_000).toISOString())
        for (let times = 0; times < 2; times += 1) {
          await granted(lan.post(`${INVITATIONS}/${invitation.id}/withdraw`))
        }
        await expectRefusal(
          identity.post("/producer/invitations/accept", body),
          404,
          "ocop.invitation_not_found"
        )
        expect(await deeds()).toEqual(["invitation.sent", "invitation.withdrawn"])
      })

      it("is an owner's to send, of an open producer, to somebody who is no member", async () => {
        const body = { email: "cuc@team.vn", role: "staff" }
        await expectRefusal(binh.post(INVITATIONS, body), 400, "ocop.owner_only")
        await expectRefusal(
          lan.post(INVITATIONS, { ...body, email: "binh@team.vn" }),
          400,
          "ocop.already_member"
        )
        expect((await lan.post(INVITATIONS, { ...body, email: "cuc" })).status).toBe(400)
        expect((await lan.post(INVITATIONS, { ...body, role: "boss" })).status).toBe(400)
        // Who works for somebody else is that producer's affair: the answer does not tell.
        expect((await lan.post(INVITATIONS, { ...body, email: "dung@team.vn" })).status).toBe(200)
        await theRows("update producer set status = 'suspended' where id = ?", [producer.id])
        await expectRefusal(lan.post(INVITATIONS, body), 400, "ocop.producer_suspended")
      })

      it("of another producer is not there", async () => {
        const { invitation } = await granted(
          dung.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" })
        )
        for (const how of ["withdraw", "resend"]) {
          for (const id of [invitation.id, "prinv_missing"]) {
            await expectRefusal(
              lan.post(`${INVITATIONS}/${id}/${how}`),
              404,
              "ocop.invitation_not_found"
            )
          }
        }
      })
    })

    describe("a member", () => {
      it.each([
        ["suspend", "member.suspended"],
        ["remove", "member.removed"],
      ])("is out within a second once an owner says %s", async (how, deed) => {
        expect((await binh.get("/producer/me")).status).toBe(200)
        const said = performance.now()
        for (let times = 0; times < 2; times += 1) {
          expect((await change(lan, "binh@team.vn", how)).status).toBe(200)
        }
        expect((await binh.get("/producer/me")).status).toBe(401)
        expect(performance.now() - said).toBeLessThan(1_000)
        expect(await deeds()).toEqual([deed])
      })

      it("who was suspended comes back with the same token", async () => {
        await granted(change(lan, "binh@team.vn", "suspend"))
        await granted(change(lan, "binh@team.vn", "reinstate"))
        expect((await binh.get("/producer/me")).status).toBe(200)
      })

      it("who was removed may be invited by another producer, with the same log-in", async () => {
        await granted(change(lan, "binh@team.vn", "remove"))
        await granted(dung.post(INVITATIONS, { email: "binh@team.vn", role: "owner" }))
        const token = anInvitationsToken(post, "binh@team.vn")
        const again = await joinedBy(token, "binh@team.vn", "Bình", "sign-in")
        expect((await again.get("/producer/me")).body.producer.id).toBe(other.id)
        expect((await binh.get("/producer/me")).status).toBe(401)
      })

      it("gets another role, which counts at once", async () => {
        await granted(change(lan, "binh@team.vn", "role", { role: "owner" }))
        expect((await binh.get("/producer/team")).status).toBe(200)
        await granted(change(binh, "lan@team.vn", "role", { role: "staff" }))
        await expectRefusal(lan.get("/producer/team"), 400, "ocop.owner_only")
      })

      it("who is the last owner stays, also when two take each other out at once", async () => {
        for (const [how, body] of [["remove"], ["suspend"], ["role", { role: "staff" }]] as const) {
          await expectRefusal(change(lan, "lan@team.vn", how, body), 400, "ocop.last_owner")
        }
        await granted(change(lan, "binh@team.vn", "role", { role: "owner" }))
        await Promise.all([
          change(lan, "binh@team.vn", "remove"),
          change(binh, "lan@team.vn", "remove"),
        ])
        expect(
          await theRows(
            "select from producer_member where producer_id = ? and role = 'owner' and status = 'active'",
            [producer.id]
          )
        ).toHaveLength(1)
      })

      it("is an owner's to change, and one of the own team's", async () => {
        for (const how of ["remove", "suspend", "reinstate", "role"]) {
          const body = how === "role" ? { role: "owner" } : {}
          await expectRefusal(change(binh, "binh@team.vn", how, body), 400, "ocop.owner_only")
          await expectRefusal(change(lan, "dung@team.vn", how, body), 404, "ocop.member_not_found")
          await expectRefusal(
            lan.post(`/producer/team/members/prmem_missing/${how}`, body),
            404,
            "ocop.member_not_found"
          )
        }
        await theRows("update producer set status = 'suspended' where id = ?", [producer.id])
        await expectRefusal(change(lan, "binh@team.vn", "remove"), 400, "ocop.producer_suspended")
      })
    })

    describe("GET /producer/activity", () => {
      it("tells an owner who did what, also of those who have left", async () => {
        await granted(lan.post(INVITATIONS, { email: "cuc@team.vn", role: "staff" }))
        await granted(change(lan, "binh@team.vn", "remove"))
        await granted(dung.post(INVITATIONS, { email: "an@team.vn", role: "staff" }))
        const { body } = await lan.get("/producer/activity")
        expect(body).toMatchObject({ count: 2, limit: 30, offset: 0, members: { length: 2 } })
        expect(body.activities).toEqual([
          expect.objectContaining({ action: "member.removed", subject: "Nguyễn Thị Lan" }),
          expect.objectContaining({ action: "invitation.sent", subject: "cuc@team.vn" }),
        ])
        const page = (await lan.get("/producer/activity?limit=1&offset=1")).body
        expect(page.activities).toMatchObject([{ action: "invitation.sent" }])
        const binhs = (await lan.get(`/producer/activity?member_id=${await idOf("binh@team.vn")}`))
          .body
        expect(binhs).toMatchObject({ count: 0, activities: [] })
      })

      it("is an owner's, and of the own shop", async () => {
        await expectRefusal(binh.get("/producer/activity"), 400, "ocop.owner_only")
        await granted(change(lan, "binh@team.vn", "suspend"))
        expect((await dung.get("/producer/activity")).body).toMatchObject({
          count: 0,
          activities: [],
        })
        expect((await shop.get("/producer/activity")).status).toBe(401)
      })
    })
  })
}
