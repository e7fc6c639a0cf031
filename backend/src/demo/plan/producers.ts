import { groupOf, producerKindFromVietnamese, type ProducerKind } from "@ocop/rules"
import type { ProductRow } from "../data/product-row"
import { planDelivery } from "./delivery"
import type { DemoProducer } from "./demo-plan"
import { DEMONSTRATION_MARK } from "./listing-texts"
import { placeAsPublished } from "./place-as-published"
import { producerName } from "./producer-name"
import { loginOf, statusOf } from "./producer-roles"
import { subgroupOf } from "./subgroup"
import { uniqueHandles } from "./unique-handles"

/** One producer per published name, in the order of the rows; only rows that name one. */
export function planProducers(rows: readonly ProductRow[]): DemoProducer[] {
  const names = [...new Set(rows.map(producerName))]
  const handles = uniqueHandles(names)
  return names.map((name, index) => {
    const own = rows.filter((row) => producerName(row) === name)
    return planProducer(name, own as [ProductRow, ...ProductRow[]], handles[index] as string)
  })
}

function planProducer(
  name: string,
  rows: readonly [ProductRow, ...ProductRow[]],
  handle: string
): DemoProducer {
  const [first] = rows
  const rowIds = rows.map(({ id }) => id)
  const kind = producerKindFromVietnamese(first.producer_kind ?? name)
  const email = loginOf(rowIds)
  return {
    handle,
    name,
    kind,
    representative: null,
    tax_code: null,
    place_as_published: placeAsPublished(first),
    commune_code: first.commune_code,
    province_code: first.province_now_code,
    former_province: first.former_province_code
      ? { code: first.former_province_code, name: first.province_then }
      : null,
    story: storyOf(name, kind, rows),
    status: statusOf(rowIds),
    with_login: email !== null,
    email,
    delivery: planDelivery(handle),
  }
}

const KIND_WORDS: Readonly<Record<ProducerKind, string>> = {
  cooperative: "một hợp tác xã",
  "cooperative-group": "một tổ hợp tác",
  "limited-company": "một công ty trách nhiệm hữu hạn",
  "joint-stock-company": "một công ty cổ phần",
  "private-enterprise": "một doanh nghiệp tư nhân",
  "household-business": "một hộ kinh doanh",
  "production-facility": "một cơ sở sản xuất",
  other: "một chủ thể OCOP",
}

function storyOf(
  name: string,
  kind: ProducerKind,
  rows: readonly [ProductRow, ...ProductRow[]]
): string {
  const [{ former_province_code, province_then, province_now }] = rows
  const groups = new Set(rows.map((row) => groupOf(subgroupOf(row))?.name_vi.toLowerCase()))
  const moved = former_province_code && province_then !== province_now
  return [
    `${name} là ${KIND_WORDS[kind]} ở ${placeAsPublished(rows[0])}${moved ? `, nay thuộc ${province_now}` : ""}.`,
    `Gian hàng giới thiệu ${rows.length} sản phẩm, thuộc nhóm ${[...groups].join(" và nhóm ")}.`,
    DEMONSTRATION_MARK,
  ].join(" ")
}
