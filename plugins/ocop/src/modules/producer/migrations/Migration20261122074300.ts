import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Registrations, their papers, and claims of records that decision lists brought. */
export class Migration20261122074300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "producer_registration" (
      "id" text not null,
      "producer_id" text not null,
      "auth_identity_id" text not null,
      "kind" text null,
      "legal_name" text null,
      "representative" text null,
      "tax_code" text null,
      "personal_id" text null,
      "birth_date" text null,
      "commune_code" text null,
      "province_code" text null,
      "address_line" text null,
      "phone" text null,
      "bank_bin" text null,
      "bank_account" text null,
      "bank_holder" text null,
      "terms_accepted_at" timestamptz null,
      "data_consented_at" timestamptz null,
      "submitted_at" timestamptz null,
      "correction_step" text null,
      "correction_note" text null,
      "reviewed_at" timestamptz null,
      "reviewed_by" text null,
      "approved_at" timestamptz null,
      "claimed_at" timestamptz null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "producer_registration_pkey" primary key ("id"));`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_registration_deleted_at" ON "producer_registration" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_registration_producer_id_unique" ON "producer_registration" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_registration_submitted_at" ON "producer_registration" ("submitted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(`create table if not exists "producer_document" (
      "id" text not null,
      "producer_id" text not null,
      "kind" text check ("kind" in ('business-registration', 'personal-id-front', 'personal-id-back', 'food-safety', 'other', 'claim-proof')) not null,
      "file_id" text not null,
      "file_name" text not null,
      "mime_type" text not null,
      "size" integer not null,
      "sha256" text not null,
      "uploaded_by" text not null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "producer_document_pkey" primary key ("id"));`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_document_deleted_at" ON "producer_document" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_document_producer_id_kind_sha256_unique" ON "producer_document" ("producer_id", "kind", "sha256") WHERE deleted_at IS NULL;`
    )
    this.addSql(`create table if not exists "producer_claim" (
      "id" text not null,
      "producer_id" text not null,
      "record_id" text not null,
      "reason" text not null,
      "status" text check ("status" in ('pending', 'confirmed', 'refused', 'withdrawn')) not null default 'pending',
      "decided_by" text null,
      "decided_at" timestamptz null,
      "note" text null,
      "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "producer_claim_pkey" primary key ("id"));`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_claim_deleted_at" ON "producer_claim" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_claim_producer_id_unique" ON "producer_claim" ("producer_id") WHERE status = 'pending' and deleted_at is null;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_claim_record_id_unique" ON "producer_claim" ("record_id") WHERE status = 'confirmed' and deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_claim_status" ON "producer_claim" ("status") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_claim" cascade;`)
    this.addSql(`drop table if exists "producer_document" cascade;`)
    this.addSql(`drop table if exists "producer_registration" cascade;`)
  }
}
