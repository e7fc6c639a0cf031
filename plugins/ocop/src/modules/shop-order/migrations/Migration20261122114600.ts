import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order_return_line" drop constraint if exists "shop_order_return_line_shop_order_return_id_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "shop_order_return" drop constraint if exists "shop_order_return_shop_order_id_request_key_unique";`
    )
    this.addSql(
      `alter table if exists "shop_order_return" drop constraint if exists "shop_order_return_refund_id_unique";`
    )
    this.addSql(
      `alter table if exists "shop_order_refund_payment" drop constraint if exists "shop_order_refund_payment_bank_reference_unique";`
    )
    this.addSql(
      `alter table if exists "shop_order_refund_payment" drop constraint if exists "shop_order_refund_payment_refund_id_unique";`
    )
    this.addSql(
      `alter table if exists "shop_order_refund_line" drop constraint if exists "shop_order_refund_line_refund_id_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "shop_order_refund_account" drop constraint if exists "shop_order_refund_account_order_id_unique";`
    )
    this.addSql(
      `create table if not exists "shop_order_refund_account" ("id" text not null, "order_id" text not null, "bank_bin" text not null, "account_number" text not null, "account_holder" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_refund_account_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_refund_account_order_id_unique" ON "shop_order_refund_account" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_account_deleted_at" ON "shop_order_refund_account" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shop_order_refund_line" ("id" text not null, "line_id" text not null, "quantity" integer not null, "amount" integer not null, "refund_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_refund_line_pkey" primary key ("id"), constraint shop_order_refund_line_whole check (quantity >= 0 and amount >= 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_line_refund_id" ON "shop_order_refund_line" ("refund_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_line_deleted_at" ON "shop_order_refund_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_refund_line_refund_id_line_id_unique" ON "shop_order_refund_line" ("refund_id", "line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_line_line_id" ON "shop_order_refund_line" ("line_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shop_order_refund_payment" ("id" text not null, "refund_id" text not null, "way" text check ("way" in ('card', 'bank')) not null, "amount" integer not null, "state" text check ("state" in ('sending', 'sent')) not null, "tried_at" timestamptz not null, "tries" integer not null default 1, "problem" text null, "sent_at" timestamptz null, "medusa_refund_id" text null, "bank_reference" text null, "bank_bin" text null, "account_number" text null, "account_holder" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_refund_payment_pkey" primary key ("id"), constraint shop_order_refund_payment_amount check (amount > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_refund_payment_refund_id_unique" ON "shop_order_refund_payment" ("refund_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_refund_payment_bank_reference_unique" ON "shop_order_refund_payment" ("bank_reference") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_payment_deleted_at" ON "shop_order_refund_payment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_refund_payment_tried_at" ON "shop_order_refund_payment" ("tried_at") WHERE state = 'sending' and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "shop_order_return" ("id" text not null, "request_key" text not null, "status" text check ("status" in ('requested', 'accepted', 'refused', 'sent_back', 'received', 'refunded')) not null default 'requested', "reason" text check ("reason" in ('not_as_described', 'damaged', 'wrong_item', 'spoiled', 'changed_mind')) not null, "words" text null, "freight" text check ("freight" in ('producer', 'buyer')) not null, "answer_words" text null, "answered_at" timestamptz null, "tracking_code" text null, "sent_back_at" timestamptz null, "ended_at" timestamptz null, "refund_id" text null, "shop_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_return_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_return_refund_id_unique" ON "shop_order_return" ("refund_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_return_shop_order_id" ON "shop_order_return" ("shop_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_return_deleted_at" ON "shop_order_return" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_return_shop_order_id_request_key_unique" ON "shop_order_return" ("shop_order_id", "request_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_return_status" ON "shop_order_return" ("status") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "shop_order_return_line" ("id" text not null, "line_id" text not null, "quantity" integer not null, "shop_order_return_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_order_return_line_pkey" primary key ("id"), constraint shop_order_return_line_pieces check (quantity > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_return_line_shop_order_return_id" ON "shop_order_return_line" ("shop_order_return_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_return_line_deleted_at" ON "shop_order_return_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shop_order_return_line_shop_order_return_id_line_id_unique" ON "shop_order_return_line" ("shop_order_return_id", "line_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_order_return_line_line_id" ON "shop_order_return_line" ("line_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "shop_order_refund_line" add constraint "shop_order_refund_line_refund_id_foreign" foreign key ("refund_id") references "shop_order_refund" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "shop_order_return" add constraint "shop_order_return_shop_order_id_foreign" foreign key ("shop_order_id") references "shop_order" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "shop_order_return_line" add constraint "shop_order_return_line_shop_order_return_id_foreign" foreign key ("shop_order_return_id") references "shop_order_return" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "shop_order_refund" drop constraint if exists "shop_order_refund_reason_check";`
    )

    this.addSql(
      `alter table if exists "shop_order" add column if not exists "promotions_returned_at" timestamptz null;`
    )

    this.addSql(
      `alter table if exists "shop_order_line" add column if not exists "cancelled" integer not null default 0;`
    )
    this.addSql(
      `alter table if exists "shop_order_line" add constraint shop_order_line_cancelled check(cancelled between 0 and quantity);`
    )

    this.addSql(
      `alter table if exists "shop_order_refund" add column if not exists "requested_by" text check ("requested_by" in ('shopper', 'producer', 'operator', 'system')) null, add column if not exists "words" text null;`
    )
    this.addSql(
      `alter table if exists "shop_order_refund" add constraint "shop_order_refund_reason_check" check("reason" in ('declined', 'timed_out', 'cancelled', 'line_cancelled', 'returned', 'complaint'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "shop_order_return_line" drop constraint if exists "shop_order_return_line_shop_order_return_id_foreign";`
    )

    this.addSql(`drop table if exists "shop_order_refund_account" cascade;`)

    this.addSql(`drop table if exists "shop_order_refund_line" cascade;`)

    this.addSql(`drop table if exists "shop_order_refund_payment" cascade;`)

    this.addSql(`drop table if exists "shop_order_return" cascade;`)

    this.addSql(`drop table if exists "shop_order_return_line" cascade;`)

    this.addSql(
      `alter table if exists "shop_order_refund" drop constraint if exists "shop_order_refund_reason_check";`
    )

    this.addSql(
      `alter table if exists "shop_order" drop column if exists "promotions_returned_at";`
    )

    this.addSql(
      `alter table if exists "shop_order_line" drop constraint if exists shop_order_line_cancelled;`
    )
    this.addSql(`alter table if exists "shop_order_line" drop column if exists "cancelled";`)

    this.addSql(
      `alter table if exists "shop_order_refund" drop column if exists "requested_by", drop column if exists "words";`
    )

    this.addSql(
      `alter table if exists "shop_order_refund" add constraint "shop_order_refund_reason_check" check("reason" in ('declined', 'timed_out', 'cancelled', 'returned'));`
    )
  }
}
