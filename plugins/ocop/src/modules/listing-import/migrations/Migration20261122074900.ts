import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122074900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing_import" ("id" text not null, "producer_id" text not null, "status" text check ("status" in ('preview', 'applying', 'applied')) not null default 'preview', "file_name" text not null, "file_sha256" text not null, "rows" jsonb not null, "plan" jsonb not null, "digest" text not null, "results" jsonb not null, "lease_until" timestamptz null, "attempts" integer not null default 0, "created_by" text not null, "applied_by" text null, "applied_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_producer_id_created_at" ON "listing_import" ("producer_id", "created_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_import_status" ON "listing_import" ("status") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_import" cascade;`)
  }
}
