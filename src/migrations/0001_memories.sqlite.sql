CREATE TABLE data_set (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id BLOB NOT NULL,
  secret BLOB NOT NULL,
  serving_lane INTEGER,
  created_at INTEGER NOT NULL,
  created_by TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  kind TEXT NOT NULL,
  space INTEGER,
  memory BLOB,
  revision INTEGER,
  key BLOB
) STRICT;
CREATE INDEX journal_memory ON journal (memory, seq) WHERE memory IS NOT NULL;
CREATE INDEX journal_space ON journal (space, seq) WHERE space IS NOT NULL;
CREATE INDEX journal_other ON journal (kind, seq) WHERE memory IS NULL;

CREATE TABLE bodies (
  seq INTEGER PRIMARY KEY,
  body TEXT
) STRICT;

CREATE TABLE spaces (
  number INTEGER PRIMARY KEY,
  hash INTEGER UNIQUE,
  name TEXT,
  created_at INTEGER NOT NULL,
  erased_at INTEGER,
  live INTEGER NOT NULL,
  superseded INTEGER NOT NULL,
  forgotten INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE memories (
  id BLOB PRIMARY KEY,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  state TEXT NOT NULL,
  text_hash INTEGER,
  created_at INTEGER NOT NULL,
  revised_at INTEGER,
  occurred_at INTEGER,
  expires_at INTEGER,
  forgotten_at INTEGER,
  restorable_until INTEGER,
  superseded_by BLOB,
  erased_at INTEGER,
  due INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX memories_list ON memories (space, created_at, id);
CREATE INDEX memories_text ON memories (space, text_hash) WHERE state = 'live';
CREATE INDEX memories_due ON memories (due) WHERE due IS NOT NULL;

CREATE TABLE keys (
  id BLOB PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  spaces TEXT NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE idempotency (
  number INTEGER PRIMARY KEY,
  key BLOB NOT NULL,
  token BLOB NOT NULL,
  request BLOB NOT NULL,
  time INTEGER NOT NULL,
  status INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  answer TEXT NOT NULL,
  UNIQUE (key, token)
) STRICT;

CREATE TABLE lanes (
  number INTEGER PRIMARY KEY,
  fingerprint BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  dimension INTEGER NOT NULL,
  encoding TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE vectors (
  lane INTEGER NOT NULL,
  space INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  chunk INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  vector BLOB,
  PRIMARY KEY (lane, space, seq, chunk)
) STRICT, WITHOUT ROWID;
