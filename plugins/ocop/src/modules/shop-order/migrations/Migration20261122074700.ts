import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Parcels, refunds, and the moments of a shop order. Parts placed before have 48 hours from then. */
export class Migration20261122074700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order" add column if not exists "accept_by" timestamptz null, add column if not exists "accepted_at" timestamptz null, add column if not exists "packed_at" timestamptz null, add column if not exists "shipped_at" timestamptz null, add column if not exists "delivered_at" timestamptz null, add column if not exists "ended_at" timestamptz null, add column if not exists "end_reason" text null, add column if not exists "end_words" text null;`
    )
    this.addSql(
      `update "shop_order" set "accept_by" = "created_at" + interval '48 hours' where "accept_by" is null;`
    )
    this.addSql(`alter table if exists "shop_order" alter column "accept_by" set not null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_accept_by" ON "shop_order" ("accept_by") WHERE status = 'new' and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "shop_order_parcel" ("id" text not null, "number" integer not null, "request_key" text not null, "status" text check ("status" in ('preparing', 'shipped', 'delivered', 'returned')) not null default 'preparing', "amount" integer not null, "carrier" text not null, "tracking_code" text null, "fulfillment_id" text null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "returned_at" timestamptz null, "shop_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_parcel_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_parcel_fulfillment_id_unique" ON "shop_order_parcel" ("fulfillment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_parcel_shop_order_id" ON "shop_order_parcel" ("shop_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_parcel_deleted_at" ON "shop_order_parcel" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_parcel_shop_order_id_request_key_unique" ON "shop_order_parcel" ("shop_order_id", "request_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_parcel_shop_order_id_number_unique" ON "shop_order_parcel" ("shop_order_id", "number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "shop_order_parcel" add constraint "shop_order_parcel_shop_order_id_foreign" foreign key ("shop_order_id") references "shop_order" ("id") on update cascade;`
    )

    this.addSql(
      `create table if not exists "shop_order_parcel_line" ("id" text not null, "line_id" text not null, "quantity" integer not null, "parcel_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_parcel_line_pkey" primary key ("id"), constraint shop_order_parcel_line_pieces check (quantity > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_parcel_line_parcel_id" ON "shop_order_parcel_line" ("parcel_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_parcel_line_deleted_at" ON "shop_order_parcel_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_parcel_line_parcel_id_line_id_unique" ON "shop_order_parcel_line" ("parcel_id", "line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_parcel_line_line_id" ON "shop_order_parcel_line" ("line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `alter table if exists "shop_order_parcel_line" add constraint "shop_order_parcel_line_parcel_id_foreign" foreign key ("parcel_id") references "shop_order_parcel" ("id") on update cascade;`
    )

    this.addSql(
      `create table if not exists "shop_order_refund" ("id" text not null, "amount" integer not null, "reason" text check ("reason" in ('declined', 'timed_out', 'cancelled', 'returned')) not null, "state" text check ("state" in ('open', 'settled', 'not_needed')) not null, "source" text not null, "settled_at" timestamptz null, "applied_at" timestamptz null, "shop_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_refund_pkey" primary key ("id"), constraint shop_order_refund_amount check (amount >= 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_refund_source_unique" ON "shop_order_refund" ("source") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_shop_order_id" ON "shop_order_refund" ("shop_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_deleted_at" ON "shop_order_refund" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_state" ON "shop_order_refund" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_created_at" ON "shop_order_refund" ("created_at") WHERE applied_at is null and deleted_at is null;`
    )
    this.addSql(
      `alter table if exists "shop_order_refund" add constraint "shop_order_refund_shop_order_id_foreign" foreign key ("shop_order_id") references "shop_order" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shop_order_refund" cascade;`)
    this.addSql(`drop table if exists "shop_order_parcel_line" cascade;`)
    this.addSql(`drop table if exists "shop_order_parcel" cascade;`)
    this.addSql(`drop index if exists "IDX_shop_order_accept_by";`)
    this.addSql(
      `alter table if exists "shop_order" drop column if exists "accept_by", drop column if exists "accepted_at", drop column if exists "packed_at", drop column if exists "shipped_at", drop column if exists "delivered_at", drop column if exists "ended_at", drop column if exists "end_reason", drop column if exists "end_words";`
    )
  }
}
