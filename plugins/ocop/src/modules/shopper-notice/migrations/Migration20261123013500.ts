import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261123013500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shopper_notice" ("id" text not null, "customer_id" text null, "order_id" text null, "kind" text not null, "subject_id" text not null, "data" jsonb not null default '{}', "once_key" text not null, "read_at" timestamptz null, "mailed_at" timestamptz null, "mail_attempts" integer not null default 0, "mail_due_at" timestamptz null, ${STAMPS}, constraint "shopper_notice_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopper_notice_once_key_unique" ON "shopper_notice" ("once_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_notice_deleted_at" ON "shopper_notice" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_notice_customer_id_created_at" ON "shopper_notice" ("customer_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_notice_created_at" ON "shopper_notice" ("created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_notice_to_mail" ON "shopper_notice" ("created_at") WHERE mailed_at is null and deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "shopper_notice_mail" ("id" text not null, "customer_id" text not null, "kind" text not null, "mailed" boolean not null, ${STAMPS}, constraint "shopper_notice_mail_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shopper_notice_mail_deleted_at" ON "shopper_notice_mail" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_shopper_notice_mail_customer_id_kind_unique" ON "shopper_notice_mail" ("customer_id", "kind") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "watched_product" ("id" text not null, "product_id" text not null, "certified" boolean not null, "on_sale" boolean not null, "looked_at" timestamptz not null, ${STAMPS}, constraint "watched_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_watched_product_deleted_at" ON "watched_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_watched_product_product_id_unique" ON "watched_product" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_watched_product_looked_at" ON "watched_product" ("looked_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shopper_notice" cascade;`)
    this.addSql(`drop table if exists "shopper_notice_mail" cascade;`)
    this.addSql(`drop table if exists "watched_product" cascade;`)
  }
}
