CREATE TABLE tags (
  number INTEGER PRIMARY KEY,
  space INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  name TEXT NOT NULL,
  described INTEGER,
  UNIQUE (space, hash)
) STRICT;

CREATE TABLE memory_tags (
  memory BLOB NOT NULL,
  tag INTEGER NOT NULL,
  PRIMARY KEY (memory, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX memory_tags_tag ON memory_tags (tag, memory);

CREATE TABLE tagged (
  memory BLOB PRIMARY KEY,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER clear_3 AFTER INSERT ON journal WHEN NEW.kind = 'erase' BEGIN
  DELETE FROM tags WHERE described IS NULL
    AND number IN (SELECT tag FROM memory_tags WHERE memory = NEW.memory)
    AND NOT EXISTS (SELECT 1 FROM memory_tags AS o WHERE o.tag = tags.number AND o.memory <> NEW.memory);
  DELETE FROM memory_tags WHERE memory = NEW.memory;
  DELETE FROM tagged WHERE memory = NEW.memory;
END;

CREATE TRIGGER clear_3_space AFTER INSERT ON journal WHEN NEW.kind = 'erase_space' BEGIN
  DELETE FROM tagged WHERE memory IN (SELECT id FROM memories WHERE space = NEW.space);
  DELETE FROM memory_tags WHERE tag IN (SELECT number FROM tags WHERE space = NEW.space);
  DELETE FROM tags WHERE space = NEW.space;
END;
