import clearUnusedPictures from "@ocop/plugin/jobs/clear-unused-pictures"
import { PICTURE_MAX_BYTES } from "@ocop/contract"
import { request } from "node:http"
import { readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { aDraft } from "../../builders/a-listing-form"
import { aJpeg, aJpegSaying, aPicture, aPng } from "../../builders/a-picture"
import { aProducer, type Producer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { eventually } from "../../builders/eventually"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"

const MB = 1024 * 1024
const SECRET = "21 deg 23' 45.67\" N, 105 deg"

export default function listingPictures() {
  let farm: Producer
  let owner: Client
  beforeAll(async () => {
    farm = await aProducer({ name: "HTX chụp ảnh" })
    owner = await aProducersLogIn(farm.id)
  })

  const upload = (content: Buffer | string, name = "anh.jpg", client = owner) =>
    client.upload("/producer/pictures", { name, content })
  const stored = async (url: string) => (await stranger.download(url)).bytes

  describe("POST /producer/pictures", () => {
    it("keeps a photograph as WebP, whole and for cards, where shoppers reach it", async () => {
      const { status, body } = await upload(aJpeg())
      expect(status).toBe(200)
      expect(body.picture).toMatchObject({ width: 64, height: 48 })
      for (const url of [body.picture.url, body.picture.thumbnail_url]) {
        expect(url).toMatch(/^\/uploads\/[\w-]+\.webp$/)
        expect((await stored(url)).toString("latin1", 8, 12)).toBe("WEBP")
      }
    })

    it("is the same picture for the same bytes of the same producer, at the same moment too", async () => {
      const bytes = aPng(33, 44)
      const answers = await Promise.all([upload(bytes), upload(bytes, "khac.png"), upload(bytes)])
      expect(new Set(answers.map(({ body }) => body.picture.id)).size).toBe(1)
      const neighbour = await aProducersLogIn((await aProducer()).id)
      const theirs = await upload(bytes, "anh.png", neighbour)
      expect(theirs.body.picture.id).not.toBe(answers[0]!.body.picture.id)
    })

    it.each([
      ["where it was taken", () => aJpegSaying(SECRET)],
      [
        "a page behind it",
        () => Buffer.concat([aJpeg(), Buffer.from(`<script>${SECRET}</script>`)]),
      ],
      ["an archive behind it", () => Buffer.concat([aJpeg(), Buffer.from(`PK\x03\x04${SECRET}`)])],
      ["a page behind a PNG", () => Buffer.concat([aPng(20, 20), Buffer.from(`<html>${SECRET}`)])],
    ])("keeps nothing of %s", async (_, file) => {
      expect(file().includes(SECRET)).toBe(true)
      const { picture } = await granted(upload(file()))
      for (const url of [picture.url, picture.thumbnail_url]) {
        const bytes = await stored(url)
        expect(bytes.includes(SECRET)).toBe(false)
        expect(bytes.includes("EXIF")).toBe(false)
      }
    })

    it.each([
      ["0 bytes", () => Buffer.alloc(0), "ocop.picture_missing"],
      ["a drawing with a script", () => svg, "ocop.picture_type_refused"],
      [
        "a page that is called a photograph",
        () => "<html><script>1</script>",
        "ocop.picture_type_refused",
      ],
      ["a GIF", () => "GIF89a\x01\0\x01\0", "ocop.picture_type_refused"],
      [
        "an iPhone's own format",
        () => "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        "ocop.picture_heic_refused",
      ],
      ["50,000 pixels", () => aPng(50_000, 50_000), "ocop.picture_dimensions_refused"],
      ["50,000 pixels on one side", () => aPng(50_000, 8), "ocop.picture_dimensions_refused"],
      ["a bomb", () => aPng(15_000, 15_000), "ocop.picture_dimensions_refused"],
      ["half of a photograph", () => aJpeg().subarray(0, 200), "ocop.picture_damaged"],
      [
        "only the first bytes of one",
        () => Buffer.from([0xff, 0xd8, 0xff]),
        "ocop.picture_damaged",
      ],
      ["a PNG that promises more", () => aPng(4_000, 8_000), "ocop.picture_damaged"],
      [
        "more than a phone takes",
        () => Buffer.alloc(PICTURE_MAX_BYTES + 1),
        "ocop.picture_too_large",
      ],
      ["much more, told before", () => Buffer.alloc(20 * MB), "ocop.picture_too_large"],
    ])("refuses %s with a sentence, and keeps nothing", async (_, file, code) => {
      const { status, body } = await upload(file())
      expect([status, body.code]).toEqual([400, code])
      expect(body.message).toMatch(/^The .+/)
      expect(
        await theRows("select 1 from listing_picture where producer_id = ?", [farm.id])
      ).toEqual([])
      expect(readdirSync(path.join(tmpdir(), "ocop-pictures"))).toEqual([])
    })

    it("answers 400 to a body that is no form with one picture", async () => {
      const { status, body } = await owner.post("/producer/pictures", { file: "x" })
      expect([status, body.code]).toEqual([400, "ocop.picture_missing"])
      const other = await owner.upload(
        "/producer/pictures",
        { name: "a.jpg", content: aJpeg() },
        "x"
      )
      expect([other.status, other.body.code]).toEqual([400, "ocop.picture_missing"])
    })

    it.each([false, true])(
      "stops reading 1 GB, whose length is told before: %s, and memory stays bounded",
      async (told) => {
        const before = process.memoryUsage().rss
        let highest = before
        const watch = setInterval(() => {
          highest = Math.max(highest, process.memoryUsage().rss)
        }, 20)
        const { status, body, sent } = await stream(owner, 1024 * MB, told)
        clearInterval(watch)
        expect([status, body.code]).toEqual([400, "ocop.picture_too_large"])
        expect(sent).toBeLessThan(64 * MB)
        expect(highest - before).toBeLessThan(150 * MB)
        await eventually(async () =>
          expect(readdirSync(path.join(tmpdir(), "ocop-pictures"))).toEqual([])
        )
      }
    )

    it("is for members of a producer that may sell", async () => {
      for (const client of [stranger, shop]) {
        expect((await upload(aJpeg(), "anh.jpg", client)).status).toBe(401)
      }
      await theRows("update producer set status = 'suspended' where id = ?", [farm.id])
      const { status, body } = await upload(aJpeg())
      expect([status, body.code]).toEqual([400, "ocop.producer_suspended"])
    })
  })

  describe("a picture that nobody uses", () => {
    it("is cleared away after a day, with its files; one that a draft names is not", async () => {
      const [used, unused, young] = [
        await aPicture(owner),
        await aPicture(owner),
        await aPicture(owner),
      ]
      await aDraft(owner, { picture_ids: [used] })
      const [{ url }] = (await theRows<{ url: string }>(
        "select url from listing_picture where id = ?",
        [unused]
      )) as [{ url: string }]
      await theRows(
        "update listing_picture set updated_at = now() - interval '2 days' where id <> ?",
        [young]
      )
      await clearUnusedPictures(theMarket().container)
      const left = await theRows<{ id: string }>("select id from listing_picture order by id")
      expect(left.map(({ id }) => id)).toEqual([used, young].sort())
      expect((await stranger.download(url)).status).toBe(404)
    })
  })
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'

interface Streamed {
  status: number
  body: { code?: string }
  /** Bytes handed over until the answer was there. */
  sent: number
}

/** Sends a form whose file does not end, until it is answered. */
async function stream(client: Client, length: number, told: boolean): Promise<Streamed> {
  const boundary = "----a-gigabyte"
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`
  const { authorization } = (
    client as unknown as { headers: () => Record<string, string> }
  ).headers()
  return new Promise((resolve, reject) => {
    let sent = 0
    let done = false
    const sending = request(
      `${theMarket().origin}/producer/pictures`,
      {
        method: "POST",
        headers: {
          authorization,
          "content-type": `multipart/form-data; boundary=${boundary}`,
          ...(told ? { "content-length": length } : { "transfer-encoding": "chunked" }),
        },
      },
      (answer) => {
        done = true
        const parts: Buffer[] = []
        answer.on("data", (part: Buffer) => parts.push(part))
        answer.on("end", () => {
          sending.destroy()
          const body = JSON.parse(Buffer.concat(parts).toString()) as { code?: string }
          resolve({ status: answer.statusCode ?? 0, body, sent })
        })
      }
    )
    sending.on("error", (problem) => (done ? undefined : reject(problem)))
    const block = Buffer.alloc(256 * 1024)
    const more = (): void => {
      while (!done && sent < length - head.length) {
        sent += block.length
        if (!sending.write(block)) return void sending.once("drain", more)
      }
    }
    sending.write(head)
    more()
  })
}
