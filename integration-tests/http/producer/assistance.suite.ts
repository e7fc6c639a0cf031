import {
  ActivityResponse,
  AssistanceResponse,
  BegunAssistanceResponse,
  ProducerMeResponse,
} from "@ocop/contract"
import { addDays } from "@ocop/rules"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { Client, granted, shop, stranger } from "../../builders/client"
import { expectRefusal } from "../../builders/expect-refusals"
import { itIs, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

/** An officer acts for a producer that agreed. */
export default function assistance() {
  let farm: Producer
  let other: Producer
  let owner: Client
  let operator: Client
  let tea: Listing

  beforeAll(async () => {
    farm = await aProducer({ name: "HTX nhờ giúp" })
    other = await aProducer({ name: "HTX không nhờ" })
    tea = await aListing({ title: "Chè nhờ giúp", by: farm })
    owner = await aProducersLogIn(farm.id)
    operator = await anOperator("can-bo@example.com")
  })

  const PATH = "/producer/assistance"
  const agree = (days = 7) => owner.post(PATH, { until: addDays(today(), days) })
  const begin = (id = farm.id, client = operator) =>
    client.post(`/admin/producers/${id}/assistance/sessions`, { reason: "Giúp đăng sản phẩm" })
  const redeem = (code: string) => shop.post("/store/assistance-codes", { code })
  const read = async () => AssistanceResponse.parse(await granted(owner.get(PATH)))

  async function anOfficer(): Promise<Client> {
    const { code } = BegunAssistanceResponse.parse(await granted(begin()))
    const { token } = await granted(redeem(code))
    return new Client(() => ({
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": theMarket().publishable_key,
    }))
  }
  const stock = (officer: Client) =>
    officer.post(`/producer/listings/${tea.id}/wording`, {
      title: "Chè nhờ giúp viết",
      group_code: "I",
      description: null,
      subgroup_code: null,
      certified_product_id: null,
      commune_code: null,
      label: {},
      story: null,
      picture_ids: [],
    })

  it("works in the portal as staff, with both names in the log that owner and operators read", async () => {
    await granted(agree())
    const officer = await anOfficer()
    const me = ProducerMeResponse.parse(await granted(officer.get("/producer/me")))
    expect(me).toMatchObject({
      producer: { id: farm.id, name: "HTX nhờ giúp" },
      member: { name: "can-bo@example.com", role: "staff" },
      officer: { name: "can-bo@example.com" },
    })
    await granted(stock(officer))
    const { activities } = ActivityResponse.parse(await granted(owner.get("/producer/activity")))
    const deed = activities.find(({ assisted }) => assisted)!
    expect(deed).toMatchObject({ actor: "producer", member_name: "can-bo@example.com" })
    const [session] = (await read()).sessions
    expect(session).toMatchObject({
      officer: "can-bo@example.com",
      reason: "Giúp đăng sản phẩm",
      open: true,
    })
    expect(session!.deeds).toBeGreaterThan(0)
    const [entry] = await theRows<{ email: string; producer_id: string }>(
      `select "user".email, entry.producer_id from audit_entry entry
       join assistance_session session on session.id = entry.actor_id
       join "user" on "user".id = session.user_id`
    )
    expect(entry).toEqual({ email: "can-bo@example.com", producer_id: farm.id })
    const begun = await theRows("select from audit_entry where action = 'assistance.begun'")
    expect(begun).toHaveLength(1)
    const seen = await granted(operator.get(`/admin/producers/${farm.id}/assistance`))
    expect(AssistanceResponse.parse(seen)).toEqual(await read())
  })

  it("may not do what only owners may: team, identity, bank account, agreeing itself", async () => {
    await granted(agree())
    const officer = await anOfficer()
    for (const answer of [
      officer.get("/producer/team"),
      officer.get("/producer/registration"),
      officer.post("/producer/registration/bank", {
        bank_bin: "970405",
        bank_account: "123456789",
        bank_holder: "HTX",
      }),
      officer.post(PATH, { until: today() }),
      officer.delete(PATH),
    ]) {
      await expectRefusal(answer, 400, "ocop.owner_only")
    }
    expect((await officer.get("/admin/producers")).status).toBe(401)
  })

  it("ends at once when an owner withdraws it, with the agreed day, and when the officer is done", async () => {
    await granted(agree())
    const officer = await anOfficer()
    await granted(owner.delete(PATH))
    expect((await officer.get("/producer/me")).status).toBe(401)
    expect((await stock(officer)).status).toBe(401)
    expect((await read()).assistance).toBeNull()
    expect((await read()).sessions[0]!.open).toBe(false)
    await expectRefusal(begin(), 400, "ocop.assistance_not_agreed")

    await granted(agree())
    // Agreed anew: the old session stays over.
    expect((await officer.get("/producer/me")).status).toBe(401)
    const second = await anOfficer()
    await theRows("update producer_assistance set until = now() where withdrawn_at is null")
    expect((await second.get("/producer/me")).status).toBe(401)

    await granted(agree())
    const third = await anOfficer()
    await granted(third.post(`${PATH}/end`))
    expect((await third.get("/producer/me")).status).toBe(401)
  })

  it("ends with the operator's account and with its sessions", async () => {
    await granted(agree())
    const officer = await anOfficer()
    await theRows(`update "user" set deleted_at = now() where email = 'can-bo@example.com'`)
    expect((await officer.get("/producer/me")).status).toBe(401)
    await theRows(`update "user" set deleted_at = null where email = 'can-bo@example.com'`)
    expect((await officer.get("/producer/me")).status).toBe(200)
    await granted(operator.delete("/auth/sessions"))
    expect((await officer.get("/producer/me")).status).toBe(401)
  })

  it("begins only where an owner agreed, until its day", async () => {
    await expectRefusal(begin(), 400, "ocop.assistance_not_agreed")
    await expectRefusal(
      operator.get("/admin/producers/prdcr_none/assistance"),
      404,
      "ocop.producer_not_found"
    )
    await granted(agree(1))
    await expectRefusal(begin(other.id), 400, "ocop.assistance_not_agreed")
    itIs(addDays(today(), 2))
    await expectRefusal(begin(), 400, "ocop.assistance_not_agreed")
  })

  it("[AS1] is agreed for ninety days at most, and again for another day", async () => {
    await expectRefusal(agree(91), 400, "ocop.assistance_day")
    await expectRefusal(agree(-1), 400, "ocop.assistance_day")
    await Promise.all([granted(agree(3)), granted(agree(3))])
    await granted(agree(5))
    const rows = await theRows("select from producer_assistance where producer_id = ?", [farm.id])
    expect(rows).toHaveLength(1)
    expect((await read()).assistance!.until).toContain(addDays(today(), 5))
  })

  it("opens by a code that is good once", async () => {
    await granted(agree())
    const { code } = await granted(begin())
    const answers = await Promise.all([redeem(code), redeem(code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
    const late = await granted(begin())
    await theRows("update assistance_session set code_until = now()")
    await expectRefusal(redeem(late.code), 404, "ocop.assistance_code_unknown")
    await expectRefusal(redeem("x".repeat(43)), 404, "ocop.assistance_code_unknown")
  })

  it("is nothing for members to end, and for nobody else to begin", async () => {
    await granted(agree())
    await expectRefusal(owner.post(`${PATH}/end`), 400, "ocop.assistance_not_agreed")
    for (const client of [stranger, shop, owner]) {
      expect((await begin(farm.id, client)).status).toBe(401)
    }
    for (const client of [stranger, shop, operator]) {
      expect((await client.get(PATH)).status).toBe(401)
    }
  })
}
