CREATE TABLE stamp (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  oldest_reader INTEGER NOT NULL,
  oldest_writer INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  hold INTEGER
) STRICT;

CREATE TABLE ledger (
  number INTEGER PRIMARY KEY,
  upgrade INTEGER NOT NULL,
  step INTEGER NOT NULL,
  stage TEXT NOT NULL,
  time INTEGER NOT NULL,
  instance BLOB,
  release TEXT NOT NULL,
  checksum BLOB,
  structure TEXT,
  detail TEXT
) STRICT;

CREATE TABLE progress (
  step INTEGER PRIMARY KEY,
  position TEXT,
  last TEXT,
  expected INTEGER NOT NULL,
  done INTEGER NOT NULL,
  set_aside INTEGER NOT NULL,
  failed INTEGER NOT NULL
) STRICT;

CREATE TABLE set_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  key TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL
) STRICT;

CREATE TABLE kept_aside (
  number INTEGER PRIMARY KEY,
  step INTEGER NOT NULL,
  scope INTEGER,
  owner BLOB,
  name TEXT NOT NULL,
  value BLOB
) STRICT;

CREATE TABLE instances (
  id BLOB PRIMARY KEY,
  release TEXT NOT NULL,
  format INTEGER NOT NULL,
  role TEXT NOT NULL,
  host TEXT NOT NULL,
  pid INTEGER NOT NULL,
  started INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  heartbeat INTEGER,
  ended INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE upgrade_lock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  instance BLOB,
  since INTEGER
) STRICT;
