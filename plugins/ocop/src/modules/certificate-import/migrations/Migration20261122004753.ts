import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122004753 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_import_row" drop constraint if exists "certificate_import_row_import_id_sheet_row_unique";`
    )
    this.addSql(
      `alter table if exists "certificate_import_entry" drop constraint if exists "certificate_import_entry_import_id_row_part_unique";`
    )
    this.addSql(
      `create table if not exists "certificate_import" ("id" text not null, "status" text check ("status" in ('mapping', 'preview', 'applying', 'applied', 'undone')) not null default 'mapping', "file_name" text not null, "file_size" integer not null, "file_sha256" text not null, "file_id" text not null, "format" text check ("format" in ('xlsx', 'csv')) not null, "sheets" jsonb not null, "sheet" integer not null default 0, "header_row" integer null, "columns" jsonb not null, "context" jsonb not null, "counts" jsonb not null, "skipped_rows" integer not null default 0, "digest" text null, "progress_done" integer not null default 0, "progress_total" integer not null default 0, "lease_until" timestamptz null, "announced" boolean not null default true, "created_by" text not null, "applied_by" text null, "applied_at" timestamptz null, "undone_by" text null, "undone_at" timestamptz null, "undo_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_import_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_deleted_at" ON "certificate_import" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_status" ON "certificate_import" ("status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_file_sha256" ON "certificate_import" ("file_sha256") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "certificate_import_entry" ("id" text not null, "import_id" text not null, "row" integer not null, "part" integer not null default 0, "outcome" text not null, "planned" jsonb not null, "producer_id" text null, "certified_product_id" text null, "certificate_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_import_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_entry_deleted_at" ON "certificate_import_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_import_entry_import_id_row_part_unique" ON "certificate_import_entry" ("import_id", "row", "part") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_entry_import_id_outcome" ON "certificate_import_entry" ("import_id", "outcome") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "certificate_import_row" ("id" text not null, "import_id" text not null, "sheet" integer not null, "row" integer not null, "cells" jsonb not null, "choice" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_import_row_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_row_deleted_at" ON "certificate_import_row" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_import_row_import_id_sheet_row_unique" ON "certificate_import_row" ("import_id", "sheet", "row") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_import" cascade;`)

    this.addSql(`drop table if exists "certificate_import_entry" cascade;`)

    this.addSql(`drop table if exists "certificate_import_row" cascade;`)
  }
}
