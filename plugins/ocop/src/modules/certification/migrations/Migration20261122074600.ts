import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122074600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate_filing" drop constraint if exists "certificate_filing_producer_id_idempotency_key_unique";`);
    this.addSql(`create table if not exists "certificate_filing" ("id" text not null, "producer_id" text not null, "certified_product_id" text null, "product_name" text not null, "group_code" text not null, "number" text not null, "decision" text not null, "body" text not null, "level" text check ("level" in ('district', 'province', 'national')) not null, "stars" integer not null, "issued_on" text not null, "valid_until" text not null, "note" text null, "status" text check ("status" in ('submitted', 'accepted', 'refused', 'withdrawn')) not null default 'submitted', "reason" text null, "submitted_by" text not null, "answered_by" text null, "answered_at" timestamptz null, "certificate_id" text null, "idempotency_key" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_filing_pkey" primary key ("id"), constraint certificate_filing_stars check (stars in (3, 4, 5)));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_filing_deleted_at" ON "certificate_filing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_filing_producer_id_idempotency_key_unique" ON "certificate_filing" ("producer_id", "idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_filing_open" ON "certificate_filing" ("producer_id", "number") WHERE status = 'submitted' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_filing_status_created_at" ON "certificate_filing" ("status", "created_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_filing_scan" ("id" text not null, "file_id" text not null, "file_name" text not null, "mime_type" text check ("mime_type" in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')) not null, "size" integer not null, "sha256" text not null, "uploaded_by" text not null, "filing_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_filing_scan_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_filing_scan_filing_id" ON "certificate_filing_scan" ("filing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_filing_scan_deleted_at" ON "certificate_filing_scan" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_filing_scan_once" ON "certificate_filing_scan" ("filing_id", "sha256") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate_filing_scan" add constraint "certificate_filing_scan_filing_id_foreign" foreign key ("filing_id") references "certificate_filing" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate_filing_scan" drop constraint if exists "certificate_filing_scan_filing_id_foreign";`);

    this.addSql(`drop table if exists "certificate_filing" cascade;`);

    this.addSql(`drop table if exists "certificate_filing_scan" cascade;`);
  }

}
