#pragma once
#include <sqlite3.h>

/* What Swift cannot call: a cast of -1 to a function pointer, and functions of variable arguments. */

static inline int fristvagt_bind_text(sqlite3_stmt *statement, int place, const void *bytes,
                                      sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, place, (const char *)bytes, count, SQLITE_TRANSIENT,
                             SQLITE_UTF8);
}

static inline int fristvagt_bind_bytes(sqlite3_stmt *statement, int place, const void *bytes,
                                       sqlite3_uint64 count) {
  /* A pointer to nothing would bind NULL. */
  return count == 0 ? sqlite3_bind_zeroblob(statement, place, 0)
                    : sqlite3_bind_blob64(statement, place, bytes, count, SQLITE_TRANSIENT);
}

/* No writes into the schema or shadow tables by SQL, and no schema that calls functions. */
static inline int fristvagt_defend(sqlite3 *database) {
  int code = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code == SQLITE_OK)
    code = sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  return code;
}
