import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "cash_collection" ("id" text not null, "parcel_id" text not null, "shop_order_id" text not null, "order_id" text not null, "producer_id" text not null, "carrier" text not null, "tracking_code" text null, "tracking_key" text null, "amount" integer not null, "state" text check ("state" in ('due', 'collected', 'remitted', 'refused')) not null default 'due', "collected_at" timestamptz null, "remitted_at" timestamptz null, "refused_at" timestamptz null, "captured_amount" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_collection_pkey" primary key ("id"), constraint cash_collection_amount check (amount > 0), constraint cash_collection_captured check (captured_amount is null or (captured_amount >= 0 and captured_amount <= amount)));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_collection_parcel_id_unique" ON "cash_collection" ("parcel_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_collection_deleted_at" ON "cash_collection" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_collection_shop_order_id" ON "cash_collection" ("shop_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_collection_order_id" ON "cash_collection" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_collection_carrier_tracking_key" ON "cash_collection" ("carrier", "tracking_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_collection_collected_at" ON "cash_collection" ("collected_at") WHERE state = 'collected' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_collection_updated_at" ON "cash_collection" ("updated_at") WHERE captured_amount is null and collected_at is not null and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "cash_limit" ("id" text not null, "order_max" integer not null, "part_max" integer null, "open_orders_max" integer not null, "refused_parcels_max" integer not null, "prepaid_product_ids" jsonb not null, "set_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_limit_pkey" primary key ("id"), constraint cash_limit_amounts check (order_max >= 0 and (part_max is null or part_max >= 0) and open_orders_max >= 0 and refused_parcels_max >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_limit_deleted_at" ON "cash_limit" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_limit_created_at" ON "cash_limit" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cash_order" ("id" text not null, "order_id" text not null, "phone" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cash_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cash_order_order_id_unique" ON "cash_order" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_order_deleted_at" ON "cash_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cash_order_phone" ON "cash_order" ("phone") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "courier_remittance" ("id" text not null, "carrier" text not null, "reference" text not null, "day" text not null, "status" text check ("status" in ('draft', 'confirmed')) not null default 'draft', "created_by" text not null, "confirmed_by" text null, "confirmed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_remittance_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_remittance_deleted_at" ON "courier_remittance" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_remittance_carrier_reference_unique" ON "courier_remittance" ("carrier", "reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_remittance_created_at" ON "courier_remittance" ("created_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "courier_remittance_line" ("id" text not null, "number" integer not null, "tracking_code" text not null, "amount" integer not null, "fee" integer null, "outcome" text check ("outcome" in ('exact', 'short', 'over', 'unknown', 'not_delivered', 'came_back', 'already_remitted')) null, "collection_id" text null, "expected" integer null, "booked" boolean not null default false, "settled" text check ("settled" in ('accepted', 'dismissed')) null, "settled_by" text null, "settled_at" timestamptz null, "settle_reason" text null, "remittance_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "courier_remittance_line_pkey" primary key ("id"), constraint courier_remittance_line_amount check (amount >= 0), constraint courier_remittance_line_booked check (not booked or collection_id is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_remittance_line_remittance_id" ON "courier_remittance_line" ("remittance_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_remittance_line_deleted_at" ON "courier_remittance_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_remittance_line_remittance_id_number_unique" ON "courier_remittance_line" ("remittance_id", "number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_courier_remittance_line_collection_id_unique" ON "courier_remittance_line" ("collection_id") WHERE booked and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_courier_remittance_line_outcome" ON "courier_remittance_line" ("outcome") WHERE outcome is not null and outcome <> 'exact' and settled is null and deleted_at is null;`
    )

    this.addSql(
      `alter table if exists "courier_remittance_line" add constraint "courier_remittance_line_remittance_id_foreign" foreign key ("remittance_id") references "courier_remittance" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "courier_remittance_line" drop constraint if exists "courier_remittance_line_remittance_id_foreign";`
    )

    this.addSql(`drop table if exists "cash_collection" cascade;`)

    this.addSql(`drop table if exists "cash_limit" cascade;`)

    this.addSql(`drop table if exists "cash_order" cascade;`)

    this.addSql(`drop table if exists "courier_remittance" cascade;`)

    this.addSql(`drop table if exists "courier_remittance_line" cascade;`)
  }
}
