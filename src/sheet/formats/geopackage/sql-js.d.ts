/** The little of sql.js that writes a database; the file with its WebAssembly inside. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  type Value = string | number | Uint8Array | null;
  interface Statement {
    run(values: Value[]): void;
    free(): boolean;
  }
  interface Database {
    run(sql: string, values?: Value[]): Database;
    prepare(sql: string): Statement;
    exec(sql: string): { columns: string[]; values: Value[][] }[];
    export(): Uint8Array<ArrayBuffer>;
    close(): void;
  }
  interface SqlJs {
    Database: new (bytes?: Uint8Array) => Database;
  }
  const initSqlJs: () => Promise<SqlJs>;
  export default initSqlJs;
  export type { Database, Value };
}
