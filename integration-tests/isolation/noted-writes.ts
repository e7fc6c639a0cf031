import { theRows } from "../builders/the-database"

/** One row that was inserted, changed or deleted: what it was and what it became. */
export interface NotedWrite {
  table: string
  deed: "INSERT" | "UPDATE" | "DELETE" | "TRUNCATE"
  /** Both, as JSON. */
  content: string
}

/**
 * Tables that hold nothing of anybody's: notes for the index, which any change leaves, and the counts of
 * tries to log in.
 */
const UNNOTED = ["noted_write", "search_outbox", "search_check"]

/**
 * From now on the database itself notes each row that is written, whoever writes it, in the same
 * transaction: what is rolled back was never written. Reading the notes costs one statement, where a
 * fingerprint of every table costs two hundred.
 */
export async function noteWrites(): Promise<void> {
  await theRows(`create table noted_write
    (number bigserial primary key, "table" text not null, deed text not null, content text)`)
  await theRows(`create function note_write() returns trigger language plpgsql as $$
    begin
      if tg_level = 'STATEMENT' then
        insert into noted_write ("table", deed) values (tg_table_name, tg_op);
      else
        insert into noted_write ("table", deed, content) values
          (tg_table_name, tg_op, concat(to_jsonb(old)::text, to_jsonb(new)::text));
      end if;
      return null;
    end $$`)
  await theRows(`do $$
    declare name text;
    begin
      for name in select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and table_name not in (${UNNOTED.map((table) => `'${table}'`).join(", ")})
      loop
        execute format('create trigger noted after insert or update or delete on %I
          for each row execute function note_write()', name);
        execute format('create trigger noted_truncate after truncate on %I
          for each statement execute function note_write()', name);
      end loop;
    end $$`)
}

/** What was written since the last time this was asked. */
export function writesSince(): Promise<NotedWrite[]> {
  return theRows<NotedWrite>(
    `with gone as (delete from noted_write returning *)
     select "table", deed, coalesce(content, '') as content from gone order by number`
  )
}
