import { AdminCertificateResponse } from "@ocop/contract"
import sendExpiryNotices from "@ocop/plugin/jobs/send-expiry-notices"
import { addDays } from "@ocop/rules"
import { aCertificate } from "../../builders/a-certificate"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { revokeCertificate } from "../../builders/an-operators-deed"
import type { Client } from "../../builders/client"
import { inDays, itIs } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const EMAIL = "co-thu@example.com"

/** The job `send-expiry-notices`, as operators and producers meet it. */
export default function expiryNotices() {
  let operator: Client
  let reached: Producer
  let unreached: Producer
  let tea: Listing
  let lastDay: string

  beforeAll(async () => {
    operator = await anOperator()
    reached = await aProducer({ name: "Hợp tác xã Có Thư" })
    unreached = await aProducer({ name: "Hộ kinh doanh Không Thư" })
    await aProducersLogIn(reached.id, EMAIL)
    lastDay = inDays(400)
    tea = await aListing({
      title: "Trà sắp hết hạn",
      by: reached,
      certificates: [{ number: "HET-HAN-1", until: lastDay }],
    })
  })

  const run = () => sendExpiryNotices(theMarket().container)
  const left = (days: number) => itIs(daysBefore(days))
  const daysBefore = (days: number) => addDays(lastDay, -days)
  interface Notification {
    to: string
    template: string
    resource_id: string | null
    data: { title: string; description: string; subject: string; text: string }
  }
  const sent = async (channel: "email" | "feed"): Promise<Notification[]> =>
    (await operator.get(`/admin/notifications?channel=${channel}&limit=100&order=created_at`)).body
      .notifications
  /** What was sent meanwhile to our producer and to operators. */
  const news = async (work: () => Promise<void>) => {
    const [emails, feed] = [await sent("email"), await sent("feed")]
    await work()
    return {
      emails: (await sent("email")).slice(emails.length).filter(({ to }) => to === EMAIL),
      feed: (await sent("feed")).slice(feed.length),
    }
  }
  const notices = async (id = tea.certificates[0]!.id) =>
    AdminCertificateResponse.parse((await operator.get(`/admin/certificates/${id}`)).body)
      .certificate.notices

  describe("the job send-expiry-notices", () => {
    it.each([180, 90, 30, 0])(
      "tells producer and operators with %d days left, once",
      async (days) => {
        // The market's other certificates, which all end before, are done with.
        left(days + 1)
        await run()
        left(days)
        const { emails, feed } = await news(run)
        expect(emails).toHaveLength(1)
        expect(emails[0]).toMatchObject({
          to: EMAIL,
          template: "certificate-expiry",
          resource_id: reached.id,
        })
        expect(feed).toHaveLength(1)
        expect(feed[0]).toMatchObject({ to: "", template: "admin-ui" })
        for (const _ of [1, 2]) {
          expect(await news(run)).toEqual({ emails: [], feed: [] })
        }
      }
    )

    it("writes to the producer what ends when, and what to do", async () => {
      left(29)
      const { emails } = await news(run)
      const { subject, text } = emails[0]!.data
      expect(subject).toBe("Giấy chứng nhận OCOP của sản phẩm “Trà sắp hết hạn” sắp hết hiệu lực")
      expect(text).toContain("Kính gửi: Hợp tác xã Có Thư,")
      expect(text).toContain(
        `- Trà sắp hết hạn (4 sao), giấy chứng nhận số HET-HAN-1: có hiệu lực đến hết ngày ${lastDay.split("-").reverse().join("/")} (còn 29 ngày).`
      )
      expect(text).toContain("nộp hồ sơ đánh giá, phân hạng lại")
    })

    it("leaves it in the portal too, once for each notice, and that it has ended on the day after", async () => {
      for (const days of [180, 30, 30, 0, -1, -2]) {
        left(days)
        await run()
      }
      const messages = await theRows<{ kind: string; once_key: string; mailed: boolean }>(
        `select kind, once_key, mailed_at is not null as mailed from producer_message
        where subject_id = ? order by id`,
        [tea.certificates[0]!.id]
      )
      const key = (kind: string, round = "") => `${kind}:${tea.certificates[0]!.id}${round}`
      expect(messages).toEqual([
        ...[":180", ":30", ":0"].map((round) => ({
          kind: "certificate_expiring",
          once_key: key("certificate_expiring", round),
          // The mail that told it was one of its own.
          mailed: true,
        })),
        { kind: "certificate_expired", once_key: key("certificate_expired"), mailed: false },
      ])
    })

    it("says nothing of an end when another certificate has taken over, nor to nobody", async () => {
      await aCertificate(tea.certified_product_id, { issued: daysBefore(5), until: inDays(2_000) })
      const rice = await aListing({ by: unreached, certificates: [{ until: lastDay }] })
      left(-1)
      await run()
      const ended = await theRows(
        "select id from producer_message where kind = 'certificate_expired' and subject_id in (?, ?)",
        [tea.certificates[0]!.id, rice.certificates[0]!.id]
      )
      expect(ended).toEqual([])
    })

    it("catches up after missed runs with the most urgent one, and counts the rest as overtaken", async () => {
      left(20)
      const { emails } = await news(run)
      expect(emails).toHaveLength(1)
      const [first, second, third, ...rest] = (await notices()).sort(
        (a, b) => b.days_before - a.days_before
      )
      expect(rest).toEqual([])
      expect([first, second]).toMatchObject([
        { days_before: 180, due_on: daysBefore(180), overtaken: true, producer_told: false },
        { days_before: 90, due_on: daysBefore(90), overtaken: true },
      ])
      expect(third).toEqual({
        days_before: 30,
        due_on: daysBefore(30),
        sent_on: daysBefore(20),
        overtaken: false,
        producer_told: true,
      })
    })

    it("writes one message to a producer and one to operators, however many fall due at once", async () => {
      for (const number of ["NHIEU-1", "NHIEU-2"]) {
        await aListing({ by: reached, certificates: [{ number, until: lastDay }] })
      }
      await aListing({ by: unreached, certificates: [{ number: "NHIEU-3", until: lastDay }] })
      left(91)
      await run()
      left(90)
      const { emails, feed } = await news(run)
      expect(emails.map(({ data }) => data.subject)).toEqual([
        "Giấy chứng nhận OCOP của 3 sản phẩm sắp hết hiệu lực",
      ])
      expect(feed.map(({ data }) => data)).toEqual([
        {
          title: "4 giấy chứng nhận OCOP sắp hoặc vừa hết hiệu lực",
          description: [
            "Còn từ 31 đến 90 ngày: 4",
            "Chưa báo được bằng thư điện tử cho 1 chủ thể, xin gọi điện: Hộ kinh doanh Không Thư.",
            "Xem danh sách: /app/certificates?expiring_within=90",
          ].join("\n"),
        },
      ])
    })

    it("keeps in mind that nobody could be written to, so that an operator phones", async () => {
      const rice = await aListing({ by: unreached, certificates: [{ until: lastDay }] })
      left(30)
      await run()
      const told = (await notices(rice.certificates[0]!.id)).find(
        ({ days_before }) => days_before === 30
      )
      expect(told).toMatchObject({ sent_on: daysBefore(30), producer_told: false })
    })

    it("says nothing of a certificate that is followed by another or revoked", async () => {
      await aCertificate(tea.certified_product_id, {
        issued: daysBefore(100),
        until: inDays(2_000),
      })
      const revoked = await aListing({ by: reached, certificates: [{ until: lastDay }] })
      await revokeCertificate(revoked.certificates[0]!)
      left(90)
      const { emails } = await news(run)
      expect(emails).toEqual([])
    })

    it("sends once when two runs meet", async () => {
      left(31)
      await run()
      left(30)
      const { emails, feed } = await news(async () => {
        await Promise.all([run(), run(), run()])
      })
      expect([emails.length, feed.length]).toEqual([1, 1])
    })

    it("does again what a killed run had begun, after a while", async () => {
      left(31)
      await run()
      left(30)
      const interrupted = async (claimed_at: Date) => {
        await theMarket()
          .container.resolve("certification")
          .createCertificateNotices({
            certificate_id: tea.certificates[0]!.id,
            days_before: 30,
            due_on: daysBefore(30),
            claimed_at,
          })
      }
      await interrupted(new Date(Date.now() - 60_000))
      left(30)
      expect((await news(run)).emails).toEqual([])
      await theMarket()
        .container.resolve("certification")
        .deleteCertificateNotices({
          days_before: 30,
          certificate_id: tea.certificates[0]!.id,
        } as never)
      await interrupted(new Date(Date.now() - 3_600_000))
      left(30)
      expect((await news(run)).emails).toHaveLength(1)
      expect((await notices()).find(({ days_before }) => days_before === 30)?.sent_on).toBe(
        daysBefore(30)
      )
    })
  })
}
