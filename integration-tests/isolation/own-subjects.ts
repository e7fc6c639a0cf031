import { Modules } from "@medusajs/framework/utils"
import type { Listing } from "../builders/a-listing"
import type { Producer } from "../builders/a-producer"
import { granted, type Client } from "../builders/client"
import { aScan } from "../builders/a-scan"
import { theRows } from "../builders/the-database"
import { theMarket } from "../builders/the-market"
import type { Ids } from "./ids"

interface Owned {
  /** Stands in every private text. */
  mark: string
  producer: Producer
  listing: Listing
  customer: Client
  order_id: string
}

/** Straight to the table, because what a row is made of is another test's affair. */
async function insert(table: string, row: Record<string, string | number>): Promise<string> {
  const names = Object.keys(row)
  await theRows(
    `insert into "${table}" (${names.map((name) => `"${name}"`).join(", ")})
     values (${names.map(() => "?").join(", ")})`,
    Object.values(row)
  )
  return String(row.id)
}

/** A paper in the private store, as an upload leaves it there. */
async function aPrivateFile(mark: string): Promise<string> {
  const { name, content } = aScan("pdf", `${mark}.pdf`, mark)
  const [file] = await theMarket()
    .container.resolve(Modules.FILE)
    .createFiles([
      {
        filename: name,
        mimeType: "application/pdf",
        content: Buffer.from(content).toString("base64"),
        access: "private",
      },
    ])
  return file!.id
}

/** Of the order's buyer. */
async function aNotice(mark: string, order_id: string): Promise<string> {
  const [order] = await theRows<{ customer_id: string }>(
    'select customer_id from "order" where id = ?',
    [order_id]
  )
  return insert("shopper_notice", {
    id: `snot_${mark}`,
    customer_id: order!.customer_id,
    order_id,
    kind: "complaint_answered",
    subject_id: order_id,
    data: JSON.stringify({ words: mark }),
    once_key: `complaint_answered:${mark}`,
  })
}

/** One of everything that an address can name, of one producer or its buyer. */
export async function ownSubjects({
  mark,
  producer,
  listing,
  customer,
  order_id,
}: Owned): Promise<Ids> {
  const producer_id = producer.id
  const idIn = async (table: string, column: string, value: string) =>
    (await theRows<{ id: string }>(`select id from "${table}" where "${column}" = ?`, [value]))[0]!
      .id
  const { customer: kept } = await granted(
    customer.post("/store/customers/me/addresses", {
      first_name: mark,
      phone: "0912345678",
      address_1: mark,
      province: "08",
      metadata: { commune_code: "00769" },
      country_code: "vn",
    })
  )
  const shopOrder = await idIn("shop_order", "order_id", order_id)
  const filing = await insert("certificate_filing", {
    id: `cfil_${mark}`,
    producer_id,
    product_name: mark,
    group_code: "I",
    number: mark.toUpperCase(),
    decision: mark,
    body: mark,
    level: "province",
    stars: 4,
    issued_on: "2026-01-02",
    valid_until: "2029-01-01",
    submitted_by: "prmem_nobody",
    idempotency_key: mark,
  })
  const file_id = await aPrivateFile(mark)
  const line = await idIn("shop_order_line", "shop_order_id", shopOrder)
  const parcel = await insert("shop_order_parcel", {
    id: `shordp_${mark}`,
    shop_order_id: shopOrder,
    number: 1,
    request_key: mark,
    status: "shipped",
    amount: 0,
    carrier: "other",
    tracking_code: mark,
    shipped_at: "2026-11-20",
  })
  await insert("shop_order_parcel_line", {
    id: `shordpl_${mark}`,
    parcel_id: parcel,
    line_id: line,
    quantity: 1,
  })
  const complaint = await insert("complaint", {
    id: `compl_${mark}`,
    order_id,
    shop_order_id: shopOrder,
    producer_id,
    request_key: mark,
    kind: "damaged",
    answer_by: "2099-01-01",
    resolve_by: "2099-01-02",
  })
  await insert("complaint_entry", {
    id: `complent_${mark}`,
    complaint_id: complaint,
    request_key: mark,
    by: "buyer",
    actor_id: `cus_${mark}`,
    deed: "opened",
    words: mark,
  })
  const author = (await granted(customer.get("/store/customers/me"))).customer.id as string
  const review = await insert("review", {
    id: `rev_${mark}`,
    customer_id: author,
    listing_id: listing.id,
    producer_id,
    mark: 4,
    words: mark,
    state: "published",
    written_at: "2026-11-20",
  })
  const wish = await insert("shop_order_return", {
    id: `shordret_${mark}`,
    shop_order_id: shopOrder,
    request_key: mark,
    reason: "damaged",
    words: mark,
    freight: "producer",
  })
  await insert("shop_order_return_line", {
    id: `shordretl_${mark}`,
    shop_order_return_id: wish,
    line_id: line,
    quantity: 1,
  })
  await insert("producer_registration", {
    id: `preg_${mark}`,
    producer_id,
    auth_identity_id: `authid_${mark}`,
    kind: "cooperative",
    legal_name: mark,
    representative: mark,
    bank_account: mark,
    bank_holder: mark,
    personal_id: mark,
  })
  const message = await insert("producer_message", {
    id: `pmsg_${mark}`,
    producer_id,
    kind: "member_joined",
    subject_id: `prmem_${mark}`,
    data: JSON.stringify({ name: mark }),
    once_key: mark,
  })
  const basket = await insert("basket", {
    id: `bask_${mark}`,
    handle: mark.toLowerCase(),
    title: mark,
    title_en: mark,
    price: 100_000,
    starts_at: "2026-11-20",
  })
  await insert("basket_part", {
    id: `bpart_${mark}`,
    basket_id: basket,
    rank: 0,
    variant_id: listing.variant_id,
    product_id: listing.product_id,
    producer_id,
    quantity: 1,
    singly: 100_000,
    shares: JSON.stringify([{ units: 1, unit_price: 100_000 }]),
  })
  await insert("audit_entry", {
    id: `audit_${mark}`,
    actor_type: "producer",
    actor_id: `prmem_${mark}`,
    producer_id,
    action: "member.joined",
    subject_type: "member",
    subject_id: `prmem_${mark}`,
    reason: mark,
  })
  return {
    basket,
    "certificate-filing": filing,
    "certificate-filing-scan": await insert("certificate_filing_scan", {
      id: `cfscan_${mark}`,
      filing_id: filing,
      file_id,
      file_name: `${mark}.pdf`,
      mime_type: "application/pdf",
      size: 10,
      sha256: mark,
      uploaded_by: "prmem_nobody",
    }),
    "certified-product": listing.certified_product_id,
    complaint,
    "complaint-picture": await insert("complaint_picture", {
      id: `complpic_${mark}`,
      complaint_id: complaint,
      sha256: mark,
      file_id,
      width: 40,
      height: 30,
      bytes: 10,
    }),
    "customer-address": kept.addresses[0].id,
    invitation: await insert("producer_invitation", {
      id: `prinv_${mark}`,
      producer_id,
      email: `invited-${mark}@example.com`,
      role: "staff",
      token_hash: `hash-${mark}`,
      invited_by: "prmem_nobody",
      expires_at: "2099-01-01",
    }),
    listing: listing.id,
    "listing-import": await insert("listing_import", {
      id: `limp_${mark}`,
      producer_id,
      file_name: `${mark}.xlsx`,
      file_sha256: mark,
      rows: "[]",
      plan: "[]",
      digest: mark,
      results: "{}",
      created_by: "prmem_nobody",
    }),
    member: await insert("producer_member", {
      id: `prmem_${mark}`,
      producer_id,
      email: `member-${mark}@example.com`,
      name: mark,
      role: "staff",
    }),
    message,
    notice: await aNotice(mark, order_id),
    order: order_id,
    picture: await insert("listing_picture", {
      id: `lpic_${mark}`,
      producer_id,
      sha256: mark,
      url: `http://localhost/uploads/${mark}.webp`,
      thumbnail_url: `http://localhost/uploads/${mark}-card.webp`,
      file_id: `${mark}.webp`,
      thumbnail_file_id: `${mark}-card.webp`,
      width: 800,
      height: 600,
      bytes: 10,
      uploaded_by: "prmem_nobody",
    }),
    // Of another author: one's own waits for an operator again once it was changed, and takes no reply.
    "published-review": await insert("review", {
      id: `revpub_${mark}`,
      customer_id: `cus_${mark}`,
      listing_id: listing.id,
      producer_id,
      mark: 4,
      words: mark,
      state: "published",
      written_at: "2026-11-20",
    }),
    review,
    "review-picture": await insert("review_picture", {
      id: `revpic_${mark}`,
      review_id: review,
      sha256: mark,
      file_id,
      width: 40,
      height: 30,
      bytes: 10,
    }),
    "registration-document": await insert("producer_document", {
      id: `pdoc_${mark}`,
      producer_id,
      kind: "other",
      file_id,
      file_name: `${mark}.pdf`,
      mime_type: "application/pdf",
      size: 10,
      sha256: mark,
      uploaded_by: "prmem_nobody",
    }),
    return: wish,
    "shop-order": shopOrder,
    "shop-order-line": line,
    "shop-order-parcel": parcel,
    variant: listing.variant_id,
  }
}
