import { describe, expect, it } from "vitest"
import jsQR from "jsqr"
import { createRequire } from "node:module"
import { writeFileSync } from "node:fs"
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import { packingSlipPdf, type PackingSlip } from "../../src/documents/packing-slip"

/** What pdfjs itself draws with where there is no browser; it is pdfjs's own optional dependency. */
const { createCanvas } = createRequire(createRequire(import.meta.url).resolve("pdfjs-dist"))(
  "@napi-rs/canvas"
) as typeof import("@napi-rs/canvas")

const link = "https://ocop.example/nha-san-xuat/don-hang/shord_01KADQ4W7Z0000000000000000"

const aSlip = (wish: Partial<PackingSlip> = {}): PackingSlip => ({
  title: "Đơn hàng số 1042",
  parcel: "Kiện 1",
  link,
  sender: {
    caption: "Người gửi",
    name: "Hợp tác xã Nông nghiệp hữu cơ Phìn Hồ",
    phone: "0987 654 321",
    address: "Xã Thông Nguyên, tỉnh Tuyên Quang",
  },
  recipient: {
    caption: "Người nhận",
    name: "Nguyễn Thị Quỳnh Hương",
    phone: "0912 345 678",
    address: "Số 7 ngõ 12, thôn Bản Lìm, Phường Điện Biên Phủ, Tỉnh Điện Biên",
  },
  cash: { caption: "Thu hộ tiền mặt", amount: "1.245.000 ₫" },
  lines: [
    { title: "Chè Shan tuyết cổ thụ Tây Côn Lĩnh – Gói 100 g", quantity: "× 2" },
    { title: "Mật ong bạc hà Mèo Vạc – Chai 500 ml", quantity: "× 12" },
  ],
  gift: null,
  note: "Lời nhắn của người mua: Gọi trước khi giao nhé ạ",
  continued: "tiếp theo",
  page: "Trang",
  ...wish,
})

async function opened(slip: PackingSlip) {
  const pdf = await packingSlipPdf(slip)
  if (process.env.KEEP_SLIPS) writeFileSync(`${process.env.KEEP_SLIPS}/${slip.parcel}.pdf`, pdf)
  return getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
}
type Opened = Awaited<ReturnType<typeof opened>>

async function textOf(document: Opened, number: number): Promise<string> {
  const { items } = await (await document.getPage(number)).getTextContent()
  return items
    .map((item) => ("str" in item ? item.str : ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .normalize("NFC")
}

/** The page as a printer of 203 dpi puts it on paper. */
async function pictureOf(document: Opened, number: number) {
  const page = await document.getPage(number)
  const viewport = page.getViewport({ scale: 203 / 72 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext("2d")
  await page.render({
    canvas: canvas as never,
    canvasContext: context as never,
    viewport,
  }).promise
  if (process.env.KEEP_SLIPS) {
    writeFileSync(`${process.env.KEEP_SLIPS}/page-${number}.png`, canvas.toBuffer("image/png"))
  }
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

describe("the packing slip", () => {
  it("is one A6 page that says who, where, what and how much, with every mark", async () => {
    const document = await opened(aSlip())
    expect(document.numPages).toBe(1)
    const { width, height } = (await document.getPage(1)).getViewport({
      scale: 1,
    })
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([105, 148])
    const text = await textOf(document, 1)
    const { sender, recipient, cash, lines, note } = aSlip()
    for (const words of [
      "Đơn hàng số 1042",
      "Kiện 1",
      "Người gửi",
      sender.name,
      recipient.name,
      recipient.phone,
      recipient.address,
      cash.caption,
      cash.amount,
      lines[0]!.title,
      "× 12",
      note,
    ]) {
      expect(text).toContain(words)
    }
  })

  const aGift = (text: string) => ({
    title: "QUÀ TẶNG – không kèm hóa đơn, giá",
    giver: "Người tặng: Trần Văn Minh",
    message: {
      caption: "Lời chúc in lên thiệp",
      text,
      lost: "Có ký tự không in được",
    },
  })

  it("says whose gift it is and what is wished, and no amount", async () => {
    const gift = aGift("Chúc cả nhà\nnăm mới an khang")
    const cash = { caption: "Không thu tiền người nhận", amount: null }
    const document = await opened(aSlip({ gift, cash, parcel: "Kiện quà" }))
    expect(document.numPages).toBe(1)
    const text = await textOf(document, 1)
    const { title, giver, message } = gift
    for (const words of [title, giver, message.caption, "Chúc cả nhà", "năm mới an khang"]) {
      expect(text).toContain(words)
    }
    expect(text).not.toContain("₫")
    expect(text).not.toContain(message.lost)
  })

  it("leaves out what its font cannot draw, and says so of a message", async () => {
    const gift = {
      ...aGift("Chúc mừng 🎁❤️ 春 năm mới 👨‍👩‍👧"),
      giver: "Người tặng: Minh 🌸",
    }
    const document = await opened(
      aSlip({
        gift,
        note: "Gọi trước 🙏 nhé",
        recipient: { ...aSlip().recipient, name: "Hoa 🌸" },
      })
    )
    const text = await textOf(document, 1)
    expect(text).toContain("Chúc mừng năm mới")
    expect(text).toContain("Gọi trước nhé")
    expect(text).toContain(gift.message.lost)
    expect(text).not.toMatch(/\p{Extended_Pictographic}|\p{Script=Han}|[\u0000\ufffd]/u)
  })

  it("has a gift of pictures alone written by hand", async () => {
    const text = await textOf(await opened(aSlip({ gift: aGift("🎁🎁") })), 1)
    expect(text).toContain("Lời chúc in lên thiệp")
    expect(text).toContain("Có ký tự không in được")
  })

  it("turns the page rather than cut off the longest message that may be", async () => {
    const recipient = {
      ...aSlip().recipient,
      name: "Nguyễn ".repeat(17),
      address: "Số 7 ".repeat(40),
    }
    const gift = {
      ...aGift(`${"quà ".repeat(9)}\n`.repeat(7) + "hết lời"),
      giver: `Người tặng: ${"Trần ".repeat(24)}`,
    }
    const document = await opened(aSlip({ gift, recipient, parcel: "Kiện dài" }))
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => textOf(document, index + 1))
    )
    expect(document.numPages).toBeLessThanOrEqual(2)
    expect(pages.join(" ")).toContain("hết lời")
  })

  it("has a QR code that a camera reads off the print", async () => {
    const { data, width, height } = await pictureOf(await opened(aSlip()), 1)
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link)
  })

  it("wraps long names and goes on over more pages, losing nothing", async () => {
    const name =
      "Liên hiệp Hợp tác xã Sản xuất, Chế biến và Tiêu thụ Nông sản Đặc sản Vùng cao Hoàng Su Phì"
    const lines = Array.from({ length: 40 }, (_, index) => ({
      title: `Mặt hàng ${index + 1}: Thịt trâu gác bếp tẩm hạt dổi và mắc khén hun khói củi nhãn – Túi hút chân không 500 g`,
      quantity: `× ${index + 1}`,
    }))
    const document = await opened(
      aSlip({ parcel: "Kiện 2", lines, sender: { ...aSlip().sender, name } })
    )
    expect(document.numPages).toBeGreaterThan(2)
    const pages = await Promise.all(
      Array.from({ length: document.numPages }, (_, index) => textOf(document, index + 1))
    )
    expect(pages[0]).toContain(name)
    pages.forEach((text, index) => {
      expect(text).toContain(`Trang ${index + 1}/${document.numPages}`)
      if (index) expect(text).toContain("Đơn hàng số 1042 · Kiện 2 · tiếp theo")
    })
    const all = pages.join(" ")
    for (const { title, quantity } of lines) {
      expect(all).toContain(title)
      expect(all).toContain(quantity)
    }
    expect(all).toContain("Gọi trước khi giao nhé ạ")
  })

  it("says so when nothing is to be collected", async () => {
    const text = await textOf(
      await opened(aSlip({ cash: { caption: "Không thu tiền người nhận", amount: null } })),
      1
    )
    expect(text).toContain("Không thu tiền người nhận")
    expect(text).not.toContain("₫")
  })
})
